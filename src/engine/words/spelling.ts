// One word, several spellings. `canonical` maps the folded forms of a word to one key, so that "colour" meets
// "color", "five" meets "5", "organise" meets "organize" and "9.00" meets "9". The key is only ever hashed,
// never shown, so it need not be a real word: "promise" becomes "promize", which hurts nobody.
// Words that are sometimes written apart ("per cent", "twenty-five", "can not", "to-day") are named here too;
// the tokeniser joins them before it asks for the key.
//
// Cost: 50 ns a new word; 1 µs more for the few that are listed or fit a pattern. The answer is remembered.
// It will not: open contractions (align does), unite synonyms, or touch inflection.

/** The key under which a folded word is matched; most words are their own key. */
export function canonical(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  if (ENDS_IN_ZEROS.test(word)) return word.replace(ENDS_IN_ZEROS, '$1');
  if (BRITISH_OUR.test(word)) return word.replace(BRITISH_OUR, '$1or$2');
  if (BRITISH_ISE.test(word)) return word.replace(BRITISH_ISE, '$1z$2');
  if (BRITISH_DOUBLE_L.test(word)) return word.replace(BRITISH_DOUBLE_L, '$1l$2');
  return word;
}

/** The parts a word can play in one written apart; most play none. */
export const ROLES = ['none', 'tens', 'unit', 'per', 'cent', 'can', 'not', 'to', 'day'] as const;
export type Role = (typeof ROLES)[number];

/** The part a folded word can play in a word written apart. */
function roleOf(word: string): Role {
  return WORD_ROLES.get(word) ?? 'none';
}

/** Whether two neighbouring words are one written apart, `between` being the single character that parts them. */
export function areOneWord(first: Role, second: Role, between: string): boolean {
  const hyphen = HYPHEN.test(between);
  const space = SPACE.test(between);
  if (first === 'tens' && second === 'unit') return hyphen || space; // twenty-five, twenty five
  if (first === 'per' && second === 'cent') return hyphen || space; // per cent
  if (first === 'can' && second === 'not') return space; // can not
  return first === 'to' && second === 'day' && hyphen; // to-day, to-morrow: the usual form before 1920
}

const HYPHEN = /[-\u2010\u2011]/;
const SPACE = /[ \u00a0]/;

/** 9.00 → 9 (but not 9.50) */
const ENDS_IN_ZEROS = /^(\d+)\.0+$/;
/** labour → labor, neighbourhood → neighborhood; the stems are listed because "hour" and "four" are not meant */
const BRITISH_OUR =
  /^((?:arb|ard|arm|behavi|cand|clam|col|demean|disfav|dishon|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|splend|tum|val|vap|vig|unfav|discol|succ)|.*behavi)our(.*)$/;
/** organise → organize, analysing → analyzing, surprised → surprized */
const BRITISH_ISE = /^(.{3,}[iy])s(e|ed|es|er|ers|ing|ation|ations|able)$/;
/** travelled → traveled, counsellor → counselor */
const BRITISH_DOUBLE_L =
  /^(trave|cance|labe|leve|mode|marsha|counse|quarre|signa|fue|tota|riva|equa|channe|tunne|initia|jewe|dia|fulfi|enro)ll(ed|ing|er|ers|or|ors|ment|ments)$/;

/** British or old form, American or present form. */
const PAIRS = `
centre center, centres centers, centred centered, theatre theater, theatres theaters, metre meter, metres meters,
fibre fiber, meagre meager, sombre somber, spectre specter, calibre caliber, lustre luster, defence defense,
defences defenses, offence offense, offences offenses, pretence pretense, licence license, licences licenses,
practise practice, practised practiced, practising practicing, programme program, programmes programs,
cheque check, cheques checks, grey gray, plough plow, ploughs plows, sceptical skeptical, sceptic skeptic,
fulfil fulfill, fulfils fulfills, skilful skillful, wilful willful, instal install, enrol enroll,
judgement judgment, judgements judgments, acknowledgement acknowledgment, catalogue catalog, dialogue dialog,
aluminium aluminum, manoeuvre maneuver, manoeuvres maneuvers, jewellery jewelry, mould mold, tyre tire, tyres tires,
enquiry inquiry, enquiries inquiries, enquire inquire, towards toward, afterwards afterward, connexion connection,
connexions connections, shew show, shewn shown, shews shows, gaol jail, ageing aging, learnt learned, burnt burned,
spelt spelled, whilst while, amongst among, artefact artifact, artefacts artifacts, pyjamas pajamas`;

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TEENS = 'thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const KEYS = listKeys();
const WORD_ROLES = listRoles();

function listKeys(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const pair of PAIRS.split(',')) {
    const [variant, key] = pair.trim().split(' ');
    if (variant && key) keys.set(variant, key);
  }
  [...ONES, ...TEENS].forEach((word, value) => {
    keys.set(word, String(value));
  });
  ORDINALS.forEach((word, i) => {
    keys.set(word, ordinal(i + 1));
  });
  for (const word of TEENS) keys.set(`${word}th`, ordinal(13 + TEENS.indexOf(word)));
  TENS.forEach((tens, i) => {
    const value = 20 + 10 * i;
    keys.set(tens, String(value));
    keys.set(`${tens.slice(0, -1)}ieth`, ordinal(value));
    for (let unit = 1; unit <= 9; unit++) {
      keys.set(`${tens}${ONES[unit]}`, String(value + unit)); // twentyfive → 25
      keys.set(`${tens}${ORDINALS[unit - 1]}`, ordinal(value + unit)); // twentyfifth → 25th
    }
  });
  return keys;
}

/** 1 → 1st, 22 → 22nd, 13 → 13th */
function ordinal(value: number): string {
  const teens = value > 10 && value < 14;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function listRoles(): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const word of TENS) roles.set(word, 'tens');
  for (const word of [...ONES.slice(1, 10), ...ORDINALS.slice(0, 9)]) roles.set(word, 'unit');
  for (const word of ['per', 'cent', 'can', 'not', 'to', 'day'] as const) roles.set(word, word);
  for (const word of ['night', 'morrow']) roles.set(word, 'day');
  return roles;
}

// --- hashing, and the memory of canonical spellings ---

/** The hash of no letters; letters are added one by one: FNV-1a, then murmur's finish to spread the bits. */
export const NO_LETTERS = 0x811c9dc5 | 0;

// A direct-mapped cache: hash of the folded letters → hash of the canonical spelling and the word's role.
// 4,096 slots (36 KB) hold the working vocabulary of an article; a clash only costs the time to ask again.
const SPELLING_SLOTS = 4096;
/** An unused slot holds a hash that belongs into the next one, so it matches nothing. */
const SPELLING_KEY = new Uint32Array(SPELLING_SLOTS).map((_, slot) => slot + 1);
/** Hash of the canonical spelling, by slot. */
export const SPELLING_HASH = new Uint32Array(SPELLING_SLOTS);
/** Index in ROLES, by slot. */
export const SPELLING_ROLE = new Uint8Array(SPELLING_SLOTS);

/**
 * The slot that holds what is known of a word, given as folded letters units[from] … units[to - 1]; `state` is what
 * they add up to.
 */
export function spellingSlot(state: number, units: Uint16Array, from: number, to: number): number {
  const raw = finishHash(state);
  const slot = raw & (SPELLING_SLOTS - 1);
  if (SPELLING_KEY[slot] !== raw) {
    SPELLING_KEY[slot] = raw;
    SPELLING_HASH[slot] = raw;
    SPELLING_ROLE[slot] = 0;
    if (to - from <= LONGEST_SPELLING && (LISTED.has(raw) || looksVariable(units, from, to))) {
      const word = String.fromCharCode(...units.subarray(from, to));
      SPELLING_HASH[slot] = hashString(canonical(word));
      SPELLING_ROLE[slot] = ROLES.indexOf(roleOf(word));
    }
  }
  return slot;
}

/** Hashes of all words that are listed by name. */
const LISTED: ReadonlySet<number> = new Set([...KEYS.keys(), ...WORD_ROLES.keys()].map(hashString));

const DOT = 0x2e;
const [A, E, I, L, O, S, U, Y] = [...'aeilosuy'].map((letter) => letter.charCodeAt(0));

/** Whether a pattern of `canonical` could fit: a dot, "ou", "ll", or "is", "ys" before a vowel of an ending. */
function looksVariable(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const unit = units[i];
    const next = units[i + 1];
    if (unit === DOT || (unit === O && next === U) || (unit === L && next === L)) return true;
    if (next !== S || (unit !== I && unit !== Y)) continue;
    const ending = units[i + 2];
    if (i - from >= 3 && i + 2 < to && (ending === E || ending === I || ending === A)) return true;
  }
  return false;
}

/** No spelling rule concerns longer words; bounds the work on hostile text. */
const LONGEST_SPELLING = 40;

export function addLetter(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193);
}

/** Adds units[from] … units[to - 1]. */
export function addLetters(state: number, units: Uint16Array, from: number, to: number): number {
  let sum = state;
  for (let i = from; i < to; i++) sum = addLetter(sum, units[i] as number);
  return sum;
}

function hashString(word: string): number {
  let state = NO_LETTERS;
  for (let i = 0; i < word.length; i++) state = addLetter(state, word.charCodeAt(i));
  return finishHash(state);
}

function finishHash(state: number): number {
  let hash = state ^ (state >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
