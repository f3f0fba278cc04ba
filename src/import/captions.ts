/**
 * WebVTT and SRT: cues to running speech, with the time of the recording kept as marks, one every ten seconds or so,
 * fine enough to find the place and a tenth of the text at most. A turn begins at a voice (`<v Jane Doe>`), at
 * ">>" or at a label; a paragraph at a pause. Rolling captions that repeat their last line say it once.
 */
import { type ParsedCaptionsResult, parseText, tokenizeVTTCue, type VTTNode } from 'media-captions';
import type { Mark } from '../engine/corpus/build.ts';
import { dayOfStamp } from './day.ts';
import type { FormatInput } from './formats.ts';
import { readLabel } from './label.ts';
import { takeMarks } from './notes.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';

/** Seconds between marks, of a pause that ends a paragraph, and characters after which a short one does. */
const BETWEEN_MARKS = 10;
const PAUSE = 3;
const LONG_PARAGRAPH = 600;

/** The document of a file of captions. */
export async function* readCaptions(input: FormatInput): AsyncGenerator<Reading> {
  const type = /^\s*WEBVTT/.test(input.opening) ? 'vtt' : 'srt';
  const source = (await input.whole()).replace(/\r\n?/g, '\n');
  const { cues, errors, metadata } = await parse(source, type);
  // A setting nobody knows moves the caption on the screen and nothing else.
  const fault = errors.find(({ code }) => FATAL.has(code));
  if (fault !== undefined)
    throw new Refusal('syntax', fault.line, { fault: fault.message.replace(/ on line \d+$/, '') });
  const writer = openSpeech();
  for (const { startTime, endTime, text } of cues) {
    for (const { voice, words } of linesOf(text)) writer.line(startTime, endTime, voice, words);
  }
  const { date = '', title = '', url = '', language = '', place = '' } = lowerKeys(metadata);
  const stated = {
    title,
    url,
    language,
    place,
    date: dayOfStamp(date),
    edition: 'captions' as const,
  };
  const said = Object.entries(stated).filter(([, value]) => value !== '');
  yield { stated: Object.fromEntries(said), published: null, head: [], ...writer.close() };
}

/** Bad signature, time stamp or format. */
const FATAL: ReadonlySet<number> = new Set([1, 2, 4]);

function parse(source: string, type: 'vtt' | 'srt'): Promise<ParsedCaptionsResult> {
  return parseText(source, { type, errors: true });
}

function lowerKeys(metadata: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(metadata).map(([key, value]) => [key.toLowerCase(), value]),
  );
}

interface SpokenLine {
  readonly voice: string;
  readonly words: string;
}

/** The lines of a cue with their voices, in order; styles leave their words. */
function linesOf(cue: string): readonly SpokenLine[] {
  const spoken: { voice: string; words: string }[] = [];
  const open: { readonly node: VTTNode; readonly voice: string }[] = [];
  const push = (nodes: readonly VTTNode[], voice: string): void => {
    for (let i = nodes.length - 1; i >= 0; i--) open.push({ node: nodes[i] as VTTNode, voice });
  };
  push(tokenizeVTTCue({ text: cue.replace(/\{\\[^}]{1,40}\}/g, '') } as never), '');
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, voice } = next;
    if (node.type === 'text') {
      const last = spoken.at(-1);
      if (last !== undefined && last.voice === voice) last.words += node.data;
      else spoken.push({ voice, words: node.data });
    } else push(node.children, node.type === 'v' ? node.voice : voice);
  }
  return spoken.flatMap(({ voice, words }) =>
    words.split('\n').map((line) => ({ voice, words: line.replace(/\s+/g, ' ').trim() })),
  );
}

/** Joins lines to paragraphs and turns. */
function openSpeech() {
  const turns: { label: string; paragraphs: string[] }[] = [];
  const marks: Mark[] = [];
  let ended = 0;
  let marked = Number.NEGATIVE_INFINITY;
  let last = '';
  const line = (start: number, end: number, voice: string, printed: string): void => {
    const isNew = /^(?:>>+|[-–—](?=\s*\p{L}))/u.test(printed);
    const spoken = printed.replace(/^(?:>>+|[-–—])\s*/, '');
    if (spoken === '' || spoken === last) return;
    last = spoken;
    const label = voice === '' ? readLabel(spoken) : null;
    const isLabel = label !== null && (label.kind === 'capitals' || isNew);
    const { text, marks: found } = takeMarks(isLabel ? spoken.slice(label.to) : spoken);
    const name = isLabel ? label.text : voice || (isNew ? '>>' : (turns.at(-1)?.label ?? ''));
    if (text === '') return;
    let turn = turns.at(-1);
    if (turn === undefined || name !== turn.label || (isNew && voice === '')) {
      turn = { label: name, paragraphs: [] };
      turns.push(turn);
    }
    const open = turn.paragraphs.at(-1);
    const isOver =
      open === undefined ||
      start - ended > PAUSE ||
      (open.length > LONG_PARAGRAPH && /[.!?…]["”’]?$/.test(open));
    const joined = isOver ? text : `${open} ${text}`;
    turn.paragraphs.splice(isOver ? turn.paragraphs.length : -1, 1, joined);
    const place = { turn: turns.length - 1, paragraph: turn.paragraphs.length - 1 };
    const at = joined.length - text.length;
    if (start - marked >= BETWEEN_MARKS || start < marked) {
      marks.push({ ...place, at, kind: 'time', text: String(Math.floor(start)) });
      marked = start;
    }
    marks.push(...found.map((mark) => ({ ...mark, ...place, at: at + mark.at })));
    ended = end;
  };
  return { line, close: () => ({ turns, marks }) };
}
