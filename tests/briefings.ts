/**
 * The White House's texts of 2024 as transcripts, read from files outside the project (`briefings`): a file a
 * document, its head in YAML, its text in Markdown.
 *
 * Only words and corrections are wanted here, so whoever is not the President or the Vice President counts as the
 * speaker of the document.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Mark, Transcript, Turn } from '../src/engine/corpus/build.ts';
import type { Person } from '../src/engine/people.ts';
import { takeCorrections } from '../src/import/corrections.ts';

/** The folder, or null where it is not there. */
export const briefings = present(resolve(import.meta.dirname, '../../shared/corpora/wh-briefings'));

export const briefingPeople: readonly Person[] = [
  { id: 'joe-biden', name: 'Joe Biden', aliases: [], roles: [role('President')] },
  { id: 'kamala-harris', name: 'Kamala Harris', aliases: [], roles: [role('Vice President')] },
];

/** Transcripts of the documents whose file name and text are wanted. */
export function readBriefings(
  folder: string,
  wanted: (name: string, text: string) => boolean,
): readonly Transcript[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /2024-\d\d.*\.md$/.test(name))
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return wanted(name, text) ? [readBriefing(basename(name, '.md'), text)] : [];
    });
}

/** --- head --- text */
const HEAD = /^---\n([\s\S]*?)\n---\n/;
/** (Applause.) (Laughter and applause.) (Inaudible.) */
const NOISE = /\s*\((?:applause|laugh|inaudible|cross-?talk|cheers|chant|singing)[^)]*\)/gi;
/** [words](https://…) */
const LINK = /(?<!\\)\[((?:[^\]\\]|\\.)*)\]\([^)\s]*\)/g;
/** THE PRESIDENT: · MS. JEAN-PIERRE: · Q */
const LABEL = /^((?:[A-Z][A-Z.’'-]*\s?){1,6}):\s|^Q\s/;

function readBriefing(id: string, file: string): Transcript {
  const head = HEAD.exec(file)?.[1] ?? '';
  const title = (/^title: ([\s\S]*)$/m.exec(head)?.[1] ?? id)
    .replace(/\\_/g, ' ')
    .replace(/\\u2014/g, '—')
    .replace(/\\?\n\s*\\?/g, ' ')
    .replace(/^["']|["']$/g, '');
  const date = /^date: '?(\d{4}-\d\d-\d\d)/m.exec(head)?.[1] ?? '';
  const speaker = /vice-president/.test(id) ? 'kamala-harris' : 'joe-biden';
  return {
    id,
    title,
    kind: 'remarks',
    speaker,
    role: '',
    date,
    datePrecision: 'day',
    place: '',
    edition: /as-prepared|of-president-joe-biden-state/.test(id) ? 'prepared' : 'delivered',
    complete: !/excerpt/.test(id),
    language: 'en',
    url: /^source_url: (\S+)/m.exec(head)?.[1] ?? '',
    retrieved: '',
    licence: '',
    publisher: 'The White House',
    note: '',
    ...readTurns(file.replace(HEAD, ''), speaker),
  };
}

function readTurns(
  text: string,
  speaker: string,
): { readonly turns: readonly Turn[]; readonly marks: readonly Mark[] } {
  const turns: { speaker: string; label: string; paragraphs: string[] }[] = [];
  const marks: Mark[] = [];
  for (const block of text.split(/\n[ \t]*\n/)) {
    const line = block.replace(/\s+/g, ' ').replace(LINK, '$1').replace(NOISE, '').trim();
    const label = LABEL.exec(line)?.[0] ?? '';
    if (label !== '' || turns.length === 0)
      turns.push({ speaker: speakerOf(label, speaker), label: label.trim(), paragraphs: [] });
    const { text: words, marks: found } = takeCorrections(line.slice(label.length).trim());
    const paragraphs = turns.at(-1)?.paragraphs ?? [];
    const place = { turn: turns.length - 1, paragraph: paragraphs.length };
    if (words !== '' || found.length > 0) paragraphs.push(words);
    marks.push(...found.map((mark) => ({ ...mark, ...place })));
  }
  return { turns, marks };
}

function speakerOf(label: string, speaker: string): string {
  if (/^THE VICE PRESIDENT|^VICE PRESIDENT HARRIS/.test(label)) return 'kamala-harris';
  return /^THE PRESIDENT|^PRESIDENT BIDEN/.test(label) ? 'joe-biden' : speaker;
}

function role(title: string) {
  return { title, from: '2021-01-20', to: '2025-01-20' };
}

function present(folder: string): string | null {
  return existsSync(folder) ? folder : null;
}
