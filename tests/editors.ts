/**
 * The editors: each does to a sentence what newsrooms do to quotations, one class of edit an editor.
 *
 * Their word lists are their own, not the engine's, so that a score says something about the engine's.
 */

/** A sentence with what stands before and after it in its address. */
export interface Line {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly address: number;
}

/** Makes one edit of a line, or null when the line does not lend itself. `other` is another line of the same address. */
export type Editor = (line: Line, random: () => number, other: Line) => string | null;

/** One of several, by chance. */
export const pick = <T>(from: readonly T[], random: () => number): T =>
  from[Math.floor(random() * from.length)] as T;

/** Replaces one random match of a pattern; null when there is none. */
function replaceOne(
  text: string,
  pattern: RegExp,
  random: () => number,
  to: (match: RegExpMatchArray) => string | null,
): string | null {
  const matches = [
    ...text.matchAll(new RegExp(pattern, pattern.flags.replace('g', '').concat('g'))),
  ];
  if (matches.length === 0) return null;
  const match = pick(matches, random);
  const put = to(match);
  if (put === null) return null;
  return text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
}

/** Swaps one word of a table for its partner, keeping a capital. */
function swap(table: Readonly<Record<string, string>>): Editor {
  const pattern = new RegExp(`\\b(?:${Object.keys(table).join('|')})\\b`, 'i');
  return ({ text }, random) =>
    replaceOne(text, pattern, random, ([word]) =>
      likeCase(table[word.toLowerCase()] ?? word, word),
    );
}

const likeCase = (word: string, model: string) =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Words of one kind that do not mean the same; the editor takes the next in the row. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  nouns:
    'freedom danger energy farmer soldier water school budget health market winter bridge trade'.split(
      ' ',
    ),
  plurals:
    'workers enemies families farmers schools soldiers taxes jobs markets weapons rivers children'.split(
      ' ',
    ),
  adjectives:
    'strong foreign public private great hard poor rich military nuclear rural young federal'.split(
      ' ',
    ),
  verbs:
    'build protect reject support reduce destroy increase welcome finish defend abandon raise'.split(
      ' ',
    ),
};
const kindOfWord = new Map(
  Object.values(KINDS).flatMap((row) => row.map((word) => [word, row] as const)),
);

const NUMBER_WORDS =
  /(?<![-/])\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?![-/])/i;

/** A word in the middle of a sentence, not beside a mark: somewhere a bracket or an ellipsis may stand. */
function middle(text: string, random: () => number): number | null {
  const places = [...text.matchAll(/(?<=[a-z]) (?=[a-z])/g)].map((place) => place.index);
  const inner = places.filter((at) => at > 25 && at < text.length - 25);
  return inner.length > 0 ? pick(inner, random) : null;
}

/** Whether a cut would leave a part of a number behind: "70 … million". */
function splitsNumber(text: string, ...places: readonly number[]): boolean {
  return places.some(
    (at) =>
      /(?:\d|\b(?:one|two|three|four|five|six|ten|eighty|[mb]illion|hundred|thousand))\W*$/i.test(
        text.slice(0, at),
      ) || /^\W*(?:\d|hundred|thousand|[mb]illion)/.test(text.slice(at)),
  );
}

function elide(mark: string): Editor {
  return ({ text }, random) => {
    const at = middle(text, random);
    if (at === null) return null;
    const gone = /^(?: [\w’',-]+){2,5}(?= )/.exec(text.slice(at));
    if (gone && splitsNumber(text, at, at + gone[0].length)) return null;
    if (!gone || at + gone[0].length > text.length - 12) return null;
    return `${text.slice(0, at)}${mark}${text.slice(at + gone[0].length)}`;
  };
}

const quiet = (edit: Editor, label = '') => ({ edit, look: false, label });
const loud = (edit: Editor, label: string) => ({ edit, look: true, label });
const marked = (edit: Editor) => ({ edit, look: false, label: 'marked' });

/** The classes: what is done to a line, and what should be said of it. */
export const EDITORS: Readonly<
  Record<string, { readonly edit: Editor; readonly look: boolean; readonly label: string }>
> = {
  verbatim: quiet(({ text }) => text.replace(/[.!?]$/, ''), 'matches'),
  typography: quiet(
    ({ text }) =>
      text
        .replaceAll("'", '’')
        .replaceAll('--', ' – ')
        .replace(/, /g, (comma, at: number) => (at % 3 === 0 ? ' ' : comma))
        .replace(/; /g, ', ')
        .replace(/ (?=\w+$)/, '\u00a0'),
    'matches',
  ),
  case: quiet(
    ({ text }) => text.replace(/(?<=\s)[A-Z](?=[a-z])/g, (c) => c.toLowerCase()),
    'matches',
  ),
  notation: quiet(({ text }, random) => {
    if (/%|percent/.test(text))
      return text.includes('%') ? text.replace('%', ' percent') : text.replace(' percent', '%');
    const worded = replaceOne(text, NUMBER_WORDS, random, ([w]) =>
      String(ONES.indexOf(w.toLowerCase())),
    );
    if (worded) return worded;
    if (/\d,\d{3}\b/.test(text)) return text.replace(/(\d),(?=\d{3}\b)/g, '$1');
    return replaceOne(
      text,
      /(?<![\d$.,/-])\b(?:[2-9]|1[0-2])\b(?![\d.,%/-])/,
      random,
      ([d]) => ONES[Number(d)] ?? null,
    );
  }, 'matches'),
  spelling: quiet(
    swap({
      honor: 'honour',
      labor: 'labour',
      favor: 'favour',
      color: 'colour',
      neighbor: 'neighbour',
      neighbors: 'neighbours',
      defense: 'defence',
      center: 'centre',
      program: 'programme',
      programs: 'programmes',
      organization: 'organisation',
      recognize: 'recognise',
      realize: 'realise',
      organized: 'organised',
      toward: 'towards',
      endeavor: 'endeavour',
      traveled: 'travelled',
    }),
    'matches',
  ),
  contraction: quiet(
    swap({
      'do not': "don't",
      'does not': "doesn't",
      'did not': "didn't",
      'will not': "won't",
      'is not': "isn't",
      cannot: "can't",
      'we are': "we're",
      'we have': "we've",
      'we will': "we'll",
      'it is': "it's",
      "don't": 'do not',
      "can't": 'cannot',
      "we're": 'we are',
      "we've": 'we have',
      "it's": 'it is',
      "we'll": 'we will',
    }),
  ),
  'lost And or But': quiet(({ text }) => {
    const opened = /^(?:And|But|So|Now|Tonight,|And so) (?=\w)/.exec(text);
    return opened ? upperFirst(text.slice(opened[0].length)) : null;
  }),
  'lost And inside': quiet((line) => {
    if (!/^(?:And|But) (?=\w)/.test(line.after)) return null;
    return `${line.text} ${upperFirst(line.after.replace(/^(?:And|But) /, ''))}`;
  }),
  'small words': quiet(
    (line, random) =>
      replaceOne(line.text, /(?<=[a-z] )(?:the|that|which|a|of) (?=[a-z])/, random, () => ''),
    'differs',
  ),
  'negation removed': loud(
    ({ text }, random) => replaceOne(text, /(?<=[a-z] )(?:not|never) (?=[a-z])/, random, () => ''),
    'differs',
  ),
  'negation added': loud(
    ({ text }, random) =>
      replaceOne(
        text,
        /\b(?:will|must|can|should|is|are|was|were|have) (?=[a-z])(?!not)/,
        random,
        ([w]) => `${w}not `,
      ),
    'differs',
  ),
  'number changed': loud(({ text }, random) => {
    const digits = replaceOne(text, /(?<![\d.,-])\d(?:[\d,]*\d)?(?![\d-]|\.\d)/, random, ([d]) =>
      /^\d{4}$/.test(d)
        ? String(Number(d) + 10)
        : d.length > 3
          ? `${d.slice(0, -4)}0${d.slice(-4)}`
          : `${d}0`,
    );
    return (
      digits ??
      replaceOne(text, NUMBER_WORDS, random, ([w]) => (w.toLowerCase() === 'two' ? 'four' : 'two'))
    );
  }, 'differs'),
  'content word replaced': loud(
    ({ text }, random) =>
      replaceOne(
        text,
        new RegExp(`\\b(?:${[...kindOfWord.keys()].join('|')})\\b`),
        random,
        ([word]) => {
          const row = (kindOfWord.get(word) as readonly string[]).filter((other) => other !== word);
          return pick(row, random);
        },
      ),
    'differs',
  ),
  'content word added': loud(
    ({ text }, random) =>
      replaceOne(
        text,
        /(?<=\b(?:the|our|of|and) )(?=[a-z]{4,})/,
        random,
        () => `${pick(KINDS.adjectives as string[], random)} `,
      ),
    'differs',
  ),
  'subject exchanged': loud(swap({ we: 'they', they: 'we', he: 'she', i: 'he' }), 'differs'),
  'possessive exchanged': loud(swap({ our: 'his', their: 'our', my: 'their' }), 'differs'),
  'name exchanged': loud(
    swap({
      america: 'Europe',
      congress: 'Parliament',
      iraq: 'Iran',
      russia: 'China',
      washington: 'Chicago',
      republicans: 'Democrats',
      democrats: 'Republicans',
      americans: 'Canadians',
      europe: 'Asia',
      vietnam: 'Korea',
    }),
    'differs',
  ),
  'modal changed': loud(
    swap({ will: 'may', must: 'could', can: 'must', should: 'will', may: 'will', would: 'must' }),
    'differs',
  ),
  'quantifier changed': loud(
    swap({
      all: 'some',
      every: 'any',
      many: 'few',
      most: 'all',
      some: 'all',
      only: 'also',
      more: 'less',
      few: 'many',
    }),
    'differs',
  ),
  'condition cut': loud(({ text }) => {
    const led =
      /^(?:If|Unless) [^,]{12,90}, (?=(?:we|I|it|they|the|then|our|this|there)\b)(?:then )?(.{30,})$/.exec(
        text,
      );
    if (led?.[1]) return upperFirst(led[1]);
    const tail = /^(.{30,}?\w),? (?:if|unless|provided|except) [^,]{12,}$/.exec(text);
    return tail?.[1] && /^[A-Z]/.test(tail[1]) ? `${tail[1]}.` : null;
  }, 'cut'),
  joined: loud(
    (line, _, other) =>
      line.address === other.address &&
      line.after !== other.text &&
      line.text.length < 220 &&
      other.text.length < 220
        ? `${line.text} ${other.text}`
        : null,
    'joined',
  ),
  'bracket for a pronoun': marked(({ text }, random) =>
    replaceOne(
      text,
      /(?<=[a-z] )(?:we|they|it|he|them|us)(?= [a-z])/,
      random,
      () => '[the Americans]',
    ),
  ),
  'bracket added': marked(({ text }, random) => {
    const at = middle(text, random);
    return at === null ? null : `${text.slice(0, at)} [then]${text.slice(at)}`;
  }),
  'bracket letter': marked(({ text }, random) => {
    const start = /^(?:And|But|So|Now|Tonight,) ([a-z])/.exec(text);
    if (!start) return random() < 0.3 ? `[${text.charAt(0)}]${text.slice(1)}` : null;
    const rest = text.slice(start[0].length - 1);
    return `[${rest.charAt(0).toUpperCase()}]${rest.slice(1)}`;
  }),
  'round bracket': marked(({ text }, random) => {
    const at = middle(text, random);
    return at === null ? null : `${text.slice(0, at)} (the Republicans)${text.slice(at)}`;
  }),
  'ellipsis …': marked(elide(' …')),
  'ellipsis ...': marked(elide(' ...')),
  'ellipsis . . .': marked(elide(' . . .')),
  'ellipsis [...]': marked(elide(' [...]')),
  'ellipsis (…)': marked(elide(' (…)')),
  'ellipsis in front': marked(({ text }) => {
    const words = text.split(' ');
    const kept = words.slice(4).join(' ');
    if (splitsNumber(text, text.length - kept.length)) return null;
    return words.length > 14 ? `… ${kept}` : null;
  }),
  'ellipsis at the end': marked(({ text }) => {
    const words = text.split(' ');
    const kept = words.slice(0, -4).join(' ');
    if (splitsNumber(text, kept.length)) return null;
    return words.length > 14 ? `${kept} …` : null;
  }),
};
