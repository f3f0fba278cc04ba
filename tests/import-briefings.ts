/**
 * How well a real collection is imported (`npm run import:briefings`): the White House's texts of 2024, from files
 * outside the project. What is right is counted here by plain searches of the raw lines and of the files' names, which
 * know nothing of the importer: who begins to speak where, and which day is printed above the words or in the title.
 * The time is that of importing and building, beside reading and tokenising the same files once.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildPack, type Transcript } from '../src/engine/corpus/build.ts';
import type { Person } from '../src/engine/people.ts';
import { emptyWords, tokenize } from '../src/engine/words/words.ts';
import type { Imported } from '../src/import/files.ts';
import { makeDelta } from '../src/subscribe/delta.ts';
import { briefings, importBriefing, listBriefings } from './briefings.ts';

interface Counted {
  readonly name: string;
  readonly raw: string;
  readonly imported: Imported;
}

async function importAll(folder: string): Promise<readonly Counted[]> {
  const files: Counted[] = [];
  for (const name of listBriefings(folder)) {
    const bytes = readFileSync(join(folder, name));
    const imported = await importBriefing(name, bytes);
    files.push({ name: basename(name, '.md'), raw: bytes.toString('utf8'), imported });
  }
  return files;
}

/** A line that opens a turn, alone or behind an empty line or a break: MS. DOE: · Q */
const OPENING =
  /^(?:\*\*)?((?:Mc|Mac)?\p{Lu}[\p{Lu}\d.’'-]+(?:\s(?:de |Mc|Mac)?[\p{Lu}\d][\p{Lu}\d.’'-]*){0,7}(?:\s\([^)]*\))?)(?:\*\*)?:(?:\*\*)?\s|^(Q)\s+(?=\S)/u;

/** "MS. DOE good morning": the label and the first letters of each turn that has words. */
function searchTurns(raw: string): readonly string[] {
  const lines = bodyOf(raw).split('\n');
  const turns: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1] ?? '';
    const isFree = before.trim() === '' || / {2}$/.test(before) || /[.?!)”—]\s*$/.test(before);
    const match = isFree ? OPENING.exec(line.trim()) : null;
    if (match === null) return;
    const first = line.trim().slice(match[0].length);
    const rest = restOf(lines, i, (words) => hasWords(`${first} ${words}`));
    turns.push(turnOf(match[1] ?? match[2] ?? '', `${first} ${rest}`));
  });
  return turns;
}

/** The lines behind one up to the next empty one; further paragraphs while nothing was said, up to the next label. */
function restOf(lines: readonly string[], i: number, isEnough: (words: string) => boolean): string {
  const words: string[] = [];
  for (const line of lines.slice(i + 1)) {
    const text = line.trim();
    if (text === '' && isEnough(words.join(' '))) break;
    if (OPENING.test(text)) break;
    if (text === '' && words.length === 0) words.push('');
    else words.push(text);
  }
  return words.join(' ');
}

const hasWords = (text: string): boolean => /\p{L}/u.test(said(text));

/** Round and square brackets and struck words are what readings differ in. */
const said = (text: string): string => text.replace(/\([^)]*\)|<s>|<\/s>|\\?\[[^\]]*\]/g, ' ');

/** Label and the first 12 letters. */
function turnOf(label: string, words: string): string {
  return `${label.replace(/\s*\(.*\)/, '')} ${(said(words).match(/\p{L}+/gu) ?? []).join('').slice(0, 12)}`;
}

/** What was read is let go afterwards: an importer would not have it in memory. */
async function printReading(folder: string): Promise<void> {
  const files = await importAll(folder);
  printSpeakers(files);
  printDays(files);
}

function printSpeakers(files: readonly Counted[]): void {
  let spoken = 0;
  let right = 0;
  let named = 0;
  let turns = 0;
  let wrongTurns = 0;
  const rest: string[] = [];
  for (const { name, raw, imported } of files) {
    const wanted = searchTurns(raw).filter((turn) => !turn.endsWith(' '));
    if (imported.state === 'refused') {
      rest.push(`${name}: refused, ${imported.why}`);
      spoken++;
      continue;
    }
    const transcript = imported.transcripts[0] as Transcript;
    const isSpeech = wanted.length > 0 || /remarks|gaggle|briefing|call/.test(name);
    if (!isSpeech) continue;
    spoken++;
    const nameOf = new Map(imported.people.map((person) => [person.id, person.name]));
    const found = transcript.turns
      .filter(({ label }) => label !== '')
      .map(({ label, paragraphs }) => turnOf(label, paragraphs.find(hasWords) ?? ''))
      .filter((turn) => !turn.endsWith(' '));
    turns += wanted.length;
    const missing = difference(wanted, found);
    const extra = difference(found, wanted);
    const wrong = transcript.turns.filter(
      ({ label, speaker }) => !mayBe(label, nameOf.get(speaker) ?? '', name),
    );
    wrongTurns += missing.length + wrong.length;
    if (missing.length + extra.length + wrong.length === 0) right++;
    else
      rest.push(
        `${name}: ${[
          ...missing.map((turn) => `not found "${turn}"`),
          ...extra.map((turn) => `not there "${turn}"`),
          ...wrong.map(({ label, speaker }) => `"${label}" is not ${speaker || 'nobody'}`),
        ]
          .slice(0, 4)
          .join(', ')}`,
      );
    const unnamed = transcript.turns.filter(
      ({ label, speaker }) => speaker === '' && !NOBODY.test(label),
    );
    if (unnamed.length === 0) named++;
  }
  console.log(`Files with spoken turns: ${spoken}, of ${files.length}.`);
  console.log(`Every turn found and no wrong speaker: ${right} (${share(right, spoken)}).`);
  console.log(
    `Every speaker known by full name, none by label only: ${named} (${share(named, spoken)}).`,
  );
  console.log(`Turns: ${turns}, lost or given to somebody else: ${wrongTurns}.`);
  for (const line of rest) console.log(`  ${line}`);
}

/** Labels that name nobody. */
const NOBODY =
  /^(?:Q|AUDIENCE.*|.*\bOFFICIALS?|AIDE|MILITARY AIDE|MODERATOR|OPERATOR|PARTICIPANTS?|ANNOUNCER|.*MEMBERS?|INTERPRETER|STAFF.*|REPORTERS?|SPEAKER)$/;

/** Whether a label may mean somebody of that name, '' for nobody; judged by surnames alone. */
function mayBe(label: string, name: string, file: string): boolean {
  const plain = label.replace(/\s*\(.*\)/, '');
  if (plain === '') return name === '' || letters(file).includes(letters(surnameOf(name)));
  if (name === '') return !/^(?:THE )?(?:VICE )?PRESIDENT(?: BIDEN| HARRIS)?$/.test(plain);
  if (NOBODY.test(plain)) return false;
  const office = OFFICES.get(plain);
  if (office !== undefined) return letters(name) === letters(office);
  return letters(plain).endsWith(letters(surnameOf(name)));
}

/** Who held what in 2024. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['THE PRESIDENT', 'Joseph R. Biden Jr.'],
  ['THE VICE PRESIDENT', 'Kamala Harris'],
  ['THE FIRST LADY', 'Jill Biden'],
  ['THE SECOND GENTLEMAN', 'Douglas Emhoff'],
]);

const surnameOf = (name: string): string =>
  name
    .replace(/ Jr\.$/, '')
    .split(' ')
    .at(-1) ?? '';
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\P{L}+/gu, '')
    .toLowerCase();

/** A line with nothing but a day, perhaps in brackets, with its weekday or the time and place of a call. */
const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = new RegExp(`\\b(${MONTHS})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(2024)\\b`);

/** The day printed above the words on a line of its own, else in the title. */
function searchDay(raw: string): string | null {
  const top = bodyOf(raw).split('\n').slice(0, 14);
  const words = (text: string) => text.replace(DAY, '').match(/\p{L}{2,}/gu)?.length ?? 0;
  const alone = top.find((text) => DAY.test(text) && words(text) < 4);
  const title = raw
    .slice(raw.indexOf('\ntitle:'), raw.indexOf('\n---', 4))
    .replace(/\\_|\\\n\s*\\?/g, ' ');
  const match = DAY.exec(alone ?? '') ?? DAY.exec(title.replace(/\s+/g, ' '));
  if (match === null) return null;
  const month = MONTHS.split('|').indexOf(match[1] ?? '') + 1;
  return `2024-${String(month).padStart(2, '0')}-${(match[2] ?? '').padStart(2, '0')}`;
}

function printDays(files: readonly Counted[]): void {
  let printed = 0;
  let right = 0;
  let moved = 0;
  const rest: string[] = [];
  for (const { name, raw, imported } of files) {
    const wanted = searchDay(raw);
    const published = /^date: '?(\d{4}-\d\d-\d\d)/m.exec(raw)?.[1] ?? '';
    const date = imported.state === 'read' ? (imported.transcripts[0]?.date ?? '') : '';
    if (wanted === null) {
      if (date !== published) rest.push(`${name}: ${date}, though only ${published} is given`);
      continue;
    }
    printed++;
    if (wanted !== published) moved++;
    if (date === wanted) right++;
    else rest.push(`${name}: ${date}, ${wanted} is printed, published ${published}`);
  }
  console.log(
    `\nFiles that print the day of the event: ${printed}; published on another day: ${moved}.`,
  );
  console.log(`Day right: ${right} (${share(right, printed)}).`);
  for (const line of rest) console.log(`  ${line}`);
}

async function printCost(folder: string): Promise<void> {
  const rounds: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const plain = await cost(async () => {
      const words = emptyWords();
      for (const name of listBriefings(folder))
        tokenize(readFileSync(join(folder, name), 'utf8'), words);
    });
    let pack = new ArrayBuffer(0);
    const transcripts: Transcript[] = [];
    const people = new Map<string, Person>();
    const whole = await cost(async () => {
      for (const name of listBriefings(folder)) {
        const imported = await importBriefing(name, readFileSync(join(folder, name)));
        if (imported.state === 'refused') continue;
        transcripts.push(...imported.transcripts);
        for (const person of imported.people) people.set(person.id, person);
      }
      pack = buildPack(label, transcripts, [...people.values()]);
    });
    const paragraphs = transcripts.flatMap(({ turns }) => turns.flatMap((turn) => turn.paragraphs));
    const text = paragraphs.reduce((sum, words) => sum + Buffer.byteLength(words) + 1, 0);
    rounds.push({ clock: whole.clock / plain.clock, processor: whole.processor / plain.processor });
    if (round === 0)
      console.log(
        `\nImport and build beside reading and tokenising; pack ${(pack.byteLength / text).toFixed(2)} × its text.`,
      );
    console.log(
      `  by the clock ${besides(whole.clock, plain.clock)}; by processor time ${besides(whole.processor, plain.processor)}`,
    );
    if (round === ROUNDS - 1) await printUpdate(transcripts, [...people.values()], pack);
  }
  console.log(`By the clock ${summary(rounds.map(({ clock }) => clock))}.`);
  console.log(`By processor time ${summary(rounds.map(({ processor }) => processor))}.`);
}

/** "2100 ms beside 380 ms: 5.53 ×" */
function besides(whole: number, plain: number): string {
  return `${whole.toFixed(0)} ms beside ${plain.toFixed(0)} ms: ${(whole / plain).toFixed(2)} ×`;
}

function summary(ratios: readonly number[]): string {
  const sorted = [...ratios].sort((a, b) => a - b);
  const [least, middle, most] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  return `median ${middle?.toFixed(2)} ×, from ${least?.toFixed(2)} to ${most?.toFixed(2)} ×`;
}

/** One is half as long again as the next where other programs share the memory. */
const ROUNDS = 7;

const label = { id: 'briefings', title: '', version: '1', publisher: '', licence: '' };

/** What a subscriber fetches for the last few documents. */
async function printUpdate(
  transcripts: readonly Transcript[],
  people: readonly Person[],
  pack: ArrayBuffer,
): Promise<void> {
  const before = buildPack(label, transcripts.slice(0, -5), people);
  const { length } = await makeDelta(before, pack);
  console.log(
    `An update by five documents: ${length} bytes, 1/${Math.round(pack.byteLength / length)} of the pack.`,
  );
}

/** Milliseconds: by the clock, and of all processors that worked. */
interface Cost {
  readonly clock: number;
  readonly processor: number;
}

async function cost(work: () => Promise<void>): Promise<Cost> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - began, processor: (user + system) / 1000 };
}

/** What is in one list and not in the other, each as often as it is too many. */
function difference(a: readonly string[], b: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const each of b) left.set(each, (left.get(each) ?? 0) + 1);
  return a.filter((each) => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count <= 0;
  });
}

function bodyOf(raw: string): string {
  return raw.slice(raw.indexOf('\n---', 4) + 5);
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

if (briefings === null) {
  console.log('Skipped: the texts are not there (../shared/corpora/wh-briefings).');
} else {
  await printReading(briefings);
  await printCost(briefings);
}
