/**
 * What a pack holds, when more is added to it.
 */
import type { Transcript } from '../engine/corpus/build.ts';
import type { Person } from '../engine/people.ts';

/** Documents, and everybody who speaks in them. */
export interface Content {
  readonly transcripts: readonly Transcript[];
  readonly people: readonly Person[];
}

/** Everything of both. A document that was added before from the same address gives way; another one that
 * happens to have the same id gets a number behind it. */
export function mergeContents(base: Content | null, added: Content): Content {
  if (base === null) return { ...added, people: onePerId(added.people) };
  const again = new Set(added.transcripts.map(({ url }) => url).filter((url) => url !== ''));
  const kept = base.transcripts.filter(({ url }) => !again.has(url));
  const ids = new Set(kept.map(({ id }) => id));
  const fresh = added.transcripts.map((transcript) => {
    let { id } = transcript;
    for (let number = 2; ids.has(id); number++) id = `${transcript.id}-${number}`;
    ids.add(id);
    return { ...transcript, id };
  });
  const transcripts = [...kept, ...fresh];
  const heard = new Set(
    transcripts.flatMap(({ speaker, turns }) => [speaker, ...turns.map((turn) => turn.speaker)]),
  );
  const people = onePerId([...base.people, ...added.people]).filter(({ id }) => heard.has(id));
  return { transcripts, people };
}

function onePerId(people: Content['people']): Content['people'] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
