/**
 * Scores the verdict on generated quotations: `npx tsx tests/verdicts.ts [per class] [seed]`.
 *
 * A pack is built from the addresses of the text package (1934 on) and one invented speaker whose sentences
 * are full of fillers and of what others say; every edit is put into a one-line article and goes the whole path of `check`.
 */

import { check } from '../src/engine/check.ts';
import type { Corpus } from '../src/engine/corpus/corpus.ts';
import { printChanges } from '../src/engine/print.ts';
import { openAddresses } from './addresses.ts';
import { type Edit, type Line, makeEdits, SPOKEN, seeded } from './edits.ts';

/** What was said of one class: how often each label, how often look, how often right. */
export interface ClassScore {
  readonly kind: string;
  readonly count: number;
  readonly wanted: Pick<Edit, 'look' | 'label'>;
  readonly look: number;
  readonly right: number;
  readonly labels: Readonly<Record<string, number>>;
}

/** A wrong verdict, in one line. */
export interface Miss {
  readonly kind: string;
  readonly line: string;
}

/** An edit with the name the article gives as its speaker, and the year of the address. */
interface Task extends Edit {
  readonly name: string;
  readonly year: string;
}

/** Makes the edits (`count` a class) and scores the whole path on them. Addresses from `since` on are used. */
export function scoreVerdicts(
  count: number,
  seed: number,
  since = 1934,
): { readonly scores: readonly ClassScore[]; readonly misses: readonly Miss[] } {
  const { corpus, tasks } = prepare(count, seed, since);
  const rows = new Map<
    string,
    { wanted: Task; count: number; look: number; right: number; labels: Record<string, number> }
  >();
  const misses: Miss[] = [];
  for (const task of tasks) {
    const text = `In the ${task.year} State of the Union address, ${task.name} said: “${task.quote}”\n`;
    const found = check({ text, language: 'en' }, corpus);
    const finding = found.reduce(
      (a, b) => (b.quote.text.length > a.quote.text.length ? b : a),
      found[0] as (typeof found)[0],
    );
    const row = rows.get(task.kind) ?? { wanted: task, count: 0, look: 0, right: 0, labels: {} };
    rows.set(task.kind, row);
    row.count++;
    const label = finding?.label ?? 'none';
    const isRight = finding?.look === task.look && (task.label === '' || label === task.label);
    row.labels[label] = (row.labels[label] ?? 0) + 1;
    if (finding?.look) row.look++;
    if (isRight) row.right++;
    else
      misses.push({
        kind: task.kind,
        line: `${label}${finding?.look ? '!' : ''} “${task.quote}” | ${printChanges(finding?.changes ?? [])} | ${finding?.why} | was “${task.record}”`,
      });
  }
  return { scores: [...rows].map(([kind, row]) => ({ kind, ...row })), misses };
}

/** The table of labels by class, as text. */
export function printVerdicts(scores: readonly ClassScore[]): string {
  const labels = [
    'matches',
    'marked',
    'differs',
    'cut',
    'joined',
    'other-speaker',
    'not-found',
    'not-checkable',
  ];
  const head = ['class', 'n', 'look %', 'right %', ...labels];
  const percent = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
  const rows = scores.map(({ kind, count, look, right, labels: got }) => [
    kind,
    String(count),
    percent(look, count),
    percent(right, count),
    ...labels.map((label) => String(got[label] ?? '')),
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function prepare(count: number, seed: number, since: number): { corpus: Corpus; tasks: Task[] } {
  let edits: readonly Edit[] = [];
  let spoken: readonly Edit[] = [];
  const { corpus, people, lines, address } = openAddresses(
    since,
    () => true,
    (all) => {
      edits = makeEdits(all, count, seed);
      const used = new Set(edits.map((edit) => edit.record));
      spoken = speakLines(
        all.filter((line) => !used.has(line.text)),
        count,
        seed,
      );
      const person = { id: 'ada-hill', name: 'Ada Hill', aliases: [], roles: [] };
      return { person, year: '2020', text: spoken.map((edit) => edit.record).join(' ') };
    },
  );
  const byText = new Map(lines.map((line) => [line.text, line]));
  const tasks: Task[] = edits.map((edit) => {
    const { name, year } = address(byText.get(edit.record) as Line);
    return { ...edit, name, year };
  });
  const names = people.map((person) => person.name).filter((name) => name !== 'Ada Hill');
  return {
    corpus,
    tasks: [
      ...tasks,
      ...exchanged(tasks, names, count),
      ...spoken.map((edit) => ({ ...edit, name: 'Ada Hill', year: '2020' })),
    ],
  };
}

/** Lines that many presidents said are nobody's. */
const COMMON = /God bless|state of (?:the|our) union|thank you/i;

/** Verbatim lines given to somebody else. */
function exchanged(tasks: readonly Task[], names: readonly string[], count: number): Task[] {
  return tasks
    .filter((task) => task.kind === 'verbatim' && !COMMON.test(task.record))
    .slice(0, count)
    .map((task, i) => {
      const others = names.filter((name) => name !== task.name);
      const name = others[i % others.length] ?? '';
      return { ...task, kind: 'speaker exchanged', name, look: true, label: 'other-speaker' };
    });
}

/** The clean lines as the quotations, their spoken versions as the record; no line is spoken twice. */
function speakLines(lines: readonly Line[], count: number, seed: number): Edit[] {
  const random = seeded(seed + 99);
  const made: Edit[] = [];
  let t = 0;
  for (const [kind, { speak, look, label }] of Object.entries(SPOKEN)) {
    const enough = made.length + count;
    for (; made.length < enough && t < lines.length; t++) {
      const line = lines[(t * 6007 + 11) % lines.length] as Line;
      const record = speak(line, random);
      if (record) made.push({ kind, record, quote: line.text, look, label });
    }
  }
  return made;
}

if (process.argv[1] === import.meta.filename) {
  const count = Number(process.argv[2] ?? 200);
  const { scores, misses } = scoreVerdicts(count, Number(process.argv[3] ?? 1));
  console.log(printVerdicts(scores));
  const show = process.argv[4];
  if (show)
    for (const miss of misses)
      if (miss.kind.startsWith(show) || show === 'all') console.log(`\n${miss.kind}: ${miss.line}`);
}
