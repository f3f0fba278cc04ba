/**
 * Debates in Akoma Ntoso: `<speech by="#id">`, `<question>` and `<answer>`, with `<from>` as printed and people in
 * the references. Scenes, narratives and summaries are printed, not said.
 */
import { dayOfStamp } from './day.ts';
import { isStageNote } from './notes.ts';
import type { Reading, ReadTurn } from './reading.ts';
import { takeSpeech } from './turns.ts';
import { type DebateReader, tidyXml } from './xml.ts';

const SPEECHES: ReadonlySet<string> = new Set(['speech', 'question', 'answer', 'other']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'block', 'li']);
const SILENT: ReadonlySet<string> = new Set(
  'scene narrative summary from heading num remark'.split(' '),
);

/** Reads the elements of one file. */
export function openAkoma(): DebateReader {
  const people = new Map<string, string>();
  const stated: { -readonly [Key in keyof Reading['stated']]: Reading['stated'][Key] } = {};
  const turns: ReadTurn[] = [];
  const path: string[] = [];
  let speech: { label: string; name?: string; paragraphs: string[] } | null = null;
  let text = '';
  let aside = '';
  return {
    open(name, attributes) {
      if (name === 'TLCPerson')
        people.set(attributes.eId ?? attributes.id ?? '', attributes.showAs ?? '');
      const day = dayOfStamp(attributes.date ?? '');
      // The work has the day of the sitting, its expressions and manifestations those of printing.
      if (day !== '' && (name === 'docDate' || (name === 'FRBRdate' && path.includes('FRBRWork'))))
        stated.date ??= day;
      if (name === 'FRBRlanguage' && attributes.language) stated.language ??= attributes.language;
      if (SPEECHES.has(name)) {
        const person = people.get((attributes.by ?? '').replace(/^.*#/, ''));
        speech = { label: person ?? '', paragraphs: [], ...(person ? { name: person } : {}) };
      }
      if (name === 'docTitle' || PARAGRAPHS.has(name)) text = '';
      if (SILENT.has(name)) aside = '';
      if (name === 'del') text += '<s>';
      path.push(name);
    },
    text(piece) {
      if (path.some((name) => SILENT.has(name))) aside += piece;
      else text += piece;
    },
    close(name) {
      path.pop();
      if (name === 'del') text += '</s>';
      if (name === 'docTitle') stated.title ??= tidyXml(text);
      const words = tidyXml(aside).replace(/^[([]|[)\]]$/g, '');
      if (name === 'from' && speech !== null) speech.label = words.replace(/[:.–—-]+$/, '').trim();
      else if (SILENT.has(name) && isStageNote(words)) text += ` (${words}) `;
      const isSilent = path.some((outer) => SILENT.has(outer));
      if (PARAGRAPHS.has(name) && speech !== null && !isSilent) {
        const paragraph = tidyXml(text);
        if (paragraph !== '' && speech.paragraphs.length === 0) turns.push(speech);
        if (paragraph !== '') speech.paragraphs.push(paragraph);
        text = '';
      }
      if (SPEECHES.has(name)) speech = null;
      if (name !== 'akomaNtoso') return null;
      return { stated, published: null, head: [], ...takeSpeech(turns) };
    },
  };
}
