// What happens to words between a speech and a newspaper, one function a kind of change; queries.ts names the kinds.
// `pieces` are words, each with the punctuation before it.

/** Chance, the same for the same seed. */
export interface Dice {
  readonly random: () => number;
  /** Both ends included. */
  readonly integer: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
}

export function diceFrom(seed: number): Dice {
  const random = randomFrom(seed);
  return {
    random,
    integer: (least, most) => least + Math.floor(random() * (most - least + 1)),
    pick: <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T,
    chance: (share) => random() < share,
  };
}

const BRACKETS =
  '[the United States]|[Congress]|[the President]|[last year]|[he]|[sic]|[these measures]'.split(
    '|',
  );
const NUMBER_WORDS =
  'two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty hundred thousand million billion'.split(
    ' ',
  );
const AUXILIARIES = new Set(
  'is are was were will can have has must should would could may'.split(' '),
);
const NEGATIONS = new Set(['not', 'no', 'never', 'cannot']);
const MISREADINGS = 'rn>m m>rn l>1 h>b e>c o>0 i>l cl>d u>n t>f a>o s>a'
  .split(' ')
  .map((pair) => pair.split('>') as [string, string]);
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/\b(lab|hon|fav|col|neighb|end[e]av)or/g, '$1our'],
  [/\b(\w{4,})iz(e|ed|ing|ation)\b/g, '$1is$2'],
  [/\bdefense\b/g, 'defence'],
  [/\bprogram\b/g, 'programme'],
  [/\bpercent\b/g, 'per cent'],
];

export function typeset(dice: Dice, text: string): string {
  let changed = curly(text).replace(/\s*--\s*/g, () => dice.pick(['—', ' — ', ' – ', '–']));
  for (const [american, british] of BRITISH) changed = changed.replace(american, british);
  for (let n = dice.integer(1, 3); n > 0; n--) {
    switch (dice.integer(0, 5)) {
      case 0:
        changed = changed.replace(/ /g, () =>
          dice.chance(0.15) ? dice.pick(['\u00a0', '  ', '\n', '\u2009']) : ' ',
        );
        break;
      case 1:
        changed = changed.replace(/[a-z]{7,}/g, (w) =>
          dice.chance(0.4) ? `${w.slice(0, 4)}\u00ad${w.slice(4)}` : w,
        );
        break;
      case 2:
        changed = dice.chance(0.3)
          ? changed.toUpperCase()
          : changed.replace(/[a-z]/i, (c) => c.toUpperCase());
        break;
      case 3:
        changed = changed.replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ');
        break;
      case 4:
        changed = changed.replace(/[,;](?!\d)/g, (c) => (dice.chance(0.5) ? '' : c));
        break;
      default:
        changed = `“${changed.replace(/-/g, '\u2011')},”`;
    }
  }
  return changed;
}

/** Replaces, drops, adds, swaps or inflects `n` words. */
export function edit(
  dice: Dice,
  fillers: readonly string[],
  pieces: string[],
  n: number,
  onlyReplace = false,
): string {
  for (let edit = 0; edit < n; edit++) {
    const i = dice.integer(0, pieces.length - 1);
    const [, lead = '', word = ''] = /^([^\p{L}\p{N}]*)(.*)$/su.exec(pieces[i] as string) ?? [];
    const way = onlyReplace
      ? 'replace'
      : dice.pick(['replace', 'replace', 'drop', 'add', 'swap', 'inflect']);
    if (way === 'drop' && pieces.length > 6) pieces.splice(i, 1);
    else if (way === 'add') pieces.splice(i, 0, ` ${dice.pick(fillers)}`);
    else if (way === 'swap' && i + 1 < pieces.length)
      pieces.splice(i, 2, pieces[i + 1] as string, pieces[i] as string);
    else if (way === 'inflect')
      pieces[i] = lead + (word.endsWith('s') ? word.slice(0, -1) : `${word}s`);
    else pieces[i] = lead + dice.pick(fillers);
  }
  return curly(pieces.join('').trim());
}

export function bracket(dice: Dice, pieces: string[]): string {
  const i = dice.integer(1, pieces.length - 3);
  pieces.splice(i, dice.integer(0, 2), ` ${dice.pick(BRACKETS)}`);
  if (dice.chance(0.4)) {
    pieces[0] = (pieces[0] as string).replace(
      /[A-Za-z]/,
      (c) => `[${c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase()}]`,
    );
  }
  return curly(pieces.join(''));
}

export function renumber(dice: Dice, pieces: string[]): string | null {
  const numbers = pieces.flatMap((piece, i) => {
    const word = piece.replace(/[^\p{L}\p{N},.]/gu, '').toLowerCase();
    return /^\d/.test(word) || NUMBER_WORDS.includes(word) ? [i] : [];
  });
  if (numbers.length === 0 || numbers.length > 4) return null;
  const i = dice.pick(numbers);
  const old = /[A-Za-z0-9][A-Za-z0-9.,]*$/.exec(pieces[i] as string)?.[0] ?? '';
  let changed = old;
  while (changed.toLowerCase() === old.toLowerCase()) {
    changed = /^\d/.test(old)
      ? old.replace(/\d/g, (digit) => (dice.chance(0.6) ? String(dice.integer(1, 9)) : digit))
      : dice.pick(NUMBER_WORDS);
  }
  pieces[i] = (pieces[i] as string).slice(0, (pieces[i] as string).length - old.length) + changed;
  return curly(pieces.join(''));
}

export function negate(dice: Dice, pieces: string[]): string | null {
  const words = pieces.map((piece) => piece.replace(/[^A-Za-z]/g, '').toLowerCase());
  const lose = dice.chance(0.5);
  const i = words.findIndex(
    (word, n) =>
      n > 0 &&
      n < words.length - 1 &&
      (lose
        ? NEGATIONS.has(word)
        : AUXILIARIES.has(word) && !NEGATIONS.has(words[n + 1] as string)),
  );
  if (i < 0) return null;
  if (!lose) pieces.splice(i + 1, 0, ` ${dice.pick(['not', 'not', 'never'])}`);
  else if (words[i] === 'cannot') pieces[i] = (pieces[i] as string).replace(/cannot/i, 'can');
  else pieces.splice(i, 1);
  return curly(pieces.join(''));
}

export function misread(dice: Dice, text: string, share: number): string {
  let changed = text;
  let left = Math.max(2, Math.round(text.length * share));
  for (let tries = 0; left > 0 && tries < 2000; tries++) {
    const at = dice.integer(1, changed.length - 2);
    if (!/[a-z]/.test(changed.charAt(at))) continue;
    const way = dice.random();
    const before = changed;
    if (way < 0.6) {
      const misreading = MISREADINGS.find(
        ([right]) => changed.startsWith(right, at) && dice.chance(0.5),
      );
      if (misreading)
        changed = changed.slice(0, at) + misreading[1] + changed.slice(at + misreading[0].length);
    } else if (way < 0.75) changed = changed.slice(0, at) + changed.slice(at + 1);
    else if (way < 0.85) changed = changed.slice(0, at) + changed.charAt(at) + changed.slice(at);
    else if (way < 0.96)
      changed =
        changed.slice(0, at) + changed.charAt(at + 1) + changed.charAt(at) + changed.slice(at + 2);
    else changed = `${changed.slice(0, at)}- ${changed.slice(at)}`;
    if (changed !== before) left--;
  }
  return changed;
}

export function curly(text: string): string {
  return text
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/'/g, '’');
}

/** Mulberry32: small, fast, the same everywhere. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
