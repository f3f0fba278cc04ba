// The way to the source itself, to the very words where the address can say which.

import type { JSX } from 'preact';
import { BREAK } from '../../engine/verdict/break.ts';
import { ControlIcon } from '../icons.tsx';
import { say } from '../words.ts';
import type { RecordOf } from './Passage.tsx';

export function SourceLink(props: {
  readonly place: Parameters<typeof addressOf>[0];
  /** What the link says; otherwise that it opens the source. */
  readonly words?: string;
}): JSX.Element | null {
  const { place, words = say('finding.open') } = props;
  const address = addressOf(place);
  if (address === null) return props.words ? <span>{props.words}</span> : null;
  return (
    <a class="source" href={address} target="_blank" rel="noreferrer noopener">
      {words}
      <ControlIcon shape="out" />
    </a>
  );
}

/** Words at each end of the fragment: enough to be found once, few enough to survive an edit. */
const ends = 5;

/** The address with a text fragment on the quoted words; as it is where it has a fragment already or
 * leads to a PDF; null when it is none of the web. */
export function addressOf(record: Pick<RecordOf, 'url' | 'text' | 'from' | 'to'>): string | null {
  const { url, text, from, to } = record;
  if (!/^https?:\/\//.test(url)) return null;
  if (/#|\.pdf(?:$|\?)/i.test(url)) return url;
  // Of words joined from several places the first ones: the others may stand in another source.
  const [first = ''] = text.slice(from, to).split(` ${BREAK} `);
  const words = first.trim().split(/\s+/);
  const parts = words.length > 2 * ends ? [words.slice(0, ends), words.slice(-ends)] : [words];
  // A hyphen has a meaning of its own in a fragment.
  const encode = (part: readonly string[]) =>
    encodeURIComponent(part.join(' ')).replace(/-/g, '%2D');
  return `${url}#:~:text=${parts.map(encode).join(',')}`;
}
