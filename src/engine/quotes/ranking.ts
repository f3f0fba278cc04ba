/**
 * Adds up evidence: a log-linear ranker over named features.
 *
 * A feature is a name and up to five parts: ('where', before, 0, name). Parts are small counts or the
 * numbers of words (`idOf`), so that a feature is one number and its weight one look-up, and no
 * string is glued together while an article is read. The tables are text in weights/*.ts, learned
 * offline by tests/train.ts. Two features share a number about once in 2^30 pairs; that is accepted.
 */

/** A count below `FIRST_ID`, a yes or no, or the number of a word. */
export type Part = number | boolean;

/** Takes one feature; `name` is one of `nameFeatures`. */
export type Add = (name: number, a?: Part, b?: Part, c?: Part, d?: Part, e?: Part) => void;

/** Names all features of something. */
export type Describe = (add: Add) => void;

/** Weights by feature: a table with open addressing, since a map would be most of the time spent. */
export interface Weights {
  /** Numbers of features, `FREE` in empty slots; a power of two of them. */
  readonly keys: Int32Array;
  readonly values: Float64Array;
}

const FREE = -1;

/** Between the parts of a feature as it is written in a table. */
export const SEPARATOR = '|';

/** Numbers below stand for themselves. */
const FIRST_ID = 64;
const ids = new Map<string, number>();
const words: string[] = [];

/** The number of a word; the same word has the same number as long as the program runs. */
export function idOf(word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  const id = FIRST_ID + words.length;
  ids.set(word, id);
  words.push(word);
  return id;
}

/** The numbers of the names of features, by name. */
export function nameFeatures<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, mix(0, idOf(name))])) as Record<
    Name,
    number
  >;
}

/** Reads a table: a feature and its weight a line, with a tab between; an empty table knows nothing. */
export function readWeights(table: string): Weights {
  const rows = table.split('\n').flatMap((line) => {
    const [feature, weight] = line.split('\t');
    return feature && weight ? [[keyOf(feature), Number(weight)] as const] : [];
  });
  const room = 2 ** Math.ceil(Math.log2(4 * rows.length + 4));
  const keys = new Int32Array(room).fill(FREE);
  const values = new Float64Array(room);
  for (const [key, weight] of rows) {
    let slot = key & (room - 1);
    while (keys[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & (room - 1);
    keys[slot] = key;
    values[slot] = weight;
  }
  return { keys, values };
}

/** The number of a feature as it is written in a table: where|before|0 */
function keyOf(feature: string): number {
  const [name = '', ...parts] = feature.split(SEPARATOR);
  const part = (text: string) => (/^\d{1,2}$/u.test(text) ? Number(text) : idOf(text));
  return parts.reduce((key, text) => mix(key, part(text)), mix(0, idOf(name)));
}

function weightOf({ keys, values }: Weights, key: number): number {
  const last = keys.length - 1;
  let slot = key & last;
  for (;;) {
    const found = keys[slot];
    if (found === key) return values[slot] as number;
    if (found === FREE) return 0;
    slot = (slot + 1) & last;
  }
}

/** The features of something as they are written in a table, given the names they may have. */
export function printFeatures(
  describe: Describe,
  names: Readonly<Record<string, number>>,
): string[] {
  const byNumber = new Map(Object.entries(names).map(([name, number]) => [number, name]));
  const printed: string[] = [];
  describe((name, ...parts) => {
    const given = parts.filter((part) => part !== undefined).map(Number);
    const texts = given.map((part) => words[part - FIRST_ID] ?? String(part));
    printed.push([byNumber.get(name), ...texts].join(SEPARATOR));
  });
  return printed;
}

/** The number of a feature with one more part; thirty bits, which engines keep unboxed. */
function mix(key: number, part: number): number {
  const mixed = Math.imul(key ^ Math.imul(part + 1, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff;
}

/** The sum of the weights of all features. */
export function score(describe: Describe, weights: Weights): number {
  let sum = 0;
  describe((name, a, b, c, d, e) => {
    let key = name;
    if (a !== undefined) key = mix(key, +a);
    if (b !== undefined) key = mix(key, +b);
    if (c !== undefined) key = mix(key, +c);
    if (d !== undefined) key = mix(key, +d);
    if (e !== undefined) key = mix(key, +e);
    sum += weightOf(weights, key);
  });
  return sum;
}

/** The probability of each of several candidates. */
export function rank(
  candidates: readonly { readonly describe: Describe }[],
  weights: Weights,
): Float64Array {
  const chances = new Float64Array(candidates.length);
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < chances.length; index++) {
    const sum = score((candidates[index] as { describe: Describe }).describe, weights);
    chances[index] = sum;
    highest = Math.max(highest, sum);
  }
  let total = 0;
  for (let index = 0; index < chances.length; index++) {
    const raised = Math.exp((chances[index] as number) - highest);
    chances[index] = raised;
    total += raised;
  }
  for (let index = 0; index < chances.length; index++)
    chances[index] = (chances[index] as number) / total;
  return chances;
}

/** The probability that something is so, rather than not. */
export function probability(describe: Describe, weights: Weights): number {
  return 1 / (1 + Math.exp(-score(describe, weights)));
}
