// A place in the record as a reference: CSL-JSON, APA (7th), MLA (9th), Chicago (17th, bibliography)
// and BibTeX. Written out by hand: the citation libraries weigh more than the whole popup. Speeches
// and documents only, which is what the record holds; dates are in English, as the styles want them.

/** What a reference says. */
export interface Cited {
  /** Full name, given name first. */
  readonly speaker: string;
  readonly title: string;
  /** ISO, as far as it is known: '2024-10-31', '2024-10' or '2024'. */
  readonly date: string;
  readonly place: string;
  /** What kind of text it is: 'transcript', 'press report' … */
  readonly edition: string;
  readonly url: string;
}

/** The styles, in the order they are offered, by the names readers know them by. */
export const styles = ['APA', 'MLA', 'Chicago', 'BibTeX', 'CSL-JSON'] as const;

export type Style = (typeof styles)[number];

/** The reference in a style, as plain text. */
export function cite(cited: Cited, style: Style): string {
  switch (style) {
    case 'APA':
      return citeApa(cited);
    case 'MLA':
      return citeMla(cited);
    case 'Chicago':
      return citeChicago(cited);
    case 'BibTeX':
      return citeBibtex(cited);
    case 'CSL-JSON':
      return JSON.stringify([cslOf(cited)], null, 2);
  }
}

/** 'Lincoln, A. (1863, November 19). Address [Transcript]. Gettysburg. https://…' */
function citeApa(cited: Cited): string {
  const { family, given, suffix } = nameOf(cited.speaker);
  const initials = given
    .split(/\s+/)
    .map((part) => part.replace(/(\p{L})[^-\s.]*\.?/gu, '$1.'))
    .join(' ');
  const { year, month, day } = dateOf(cited.date);
  const when = joined(', ', year || 'n.d.', joined(' ', month, day));
  const kind = cited.edition ? ` [${capitalised(cited.edition)}]` : '';
  return sentences(
    `${joined(', ', family, initials, suffix)} (${when})`,
    `${cited.title}${kind}`,
    cited.place,
    cited.url,
  );
}

/** 'Lincoln, Abraham. “Address.” 19 Nov. 1863, Gettysburg. Transcript. https://…' */
function citeMla(cited: Cited): string {
  const { year, month, day } = dateOf(cited.date);
  const short = shortMonths[month] ?? month;
  return sentences(
    invertedName(cited.speaker),
    `“${stopped(cited.title)}”`,
    joined(', ', joined(' ', day, short, year), cited.place),
    capitalised(cited.edition),
    cited.url,
  );
}

/** 'Lincoln, Abraham. “Address.” Transcript, Gettysburg, November 19, 1863. https://…' */
function citeChicago(cited: Cited): string {
  const { year, month, day } = dateOf(cited.date);
  const when = day ? `${month} ${day}, ${year}` : joined(' ', month, year);
  return sentences(
    invertedName(cited.speaker),
    `“${stopped(cited.title)}”`,
    joined(', ', capitalised(cited.edition), cited.place, when),
    cited.url,
  );
}

function citeBibtex(cited: Cited): string {
  const { year, month, day } = dateOf(cited.date);
  const fields: readonly (readonly [string, string])[] = [
    ['author', escaped(invertedName(cited.speaker))],
    // Doubled, so that no style changes its capitals.
    ['title', `{${escaped(cited.title)}}`],
    ['year', year],
    ['month', month.slice(0, 3).toLowerCase()],
    ['day', day],
    ['address', escaped(cited.place)],
    ['howpublished', escaped(capitalised(cited.edition))],
    ['url', cited.url.replace(/[{}\\]/g, encodeURIComponent)],
  ];
  const lines = fields
    .filter(([, value]) => value !== '' && value !== '{}')
    // A month is one of BibTeX's own words, not a text.
    .map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`}`);
  return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}`;
}

/** One item of CSL-JSON 1.0.2. */
function cslOf(cited: Cited) {
  const { family, given, suffix } = nameOf(cited.speaker);
  const author = given ? { family, given, ...(suffix && { suffix }) } : { literal: family };
  const date = cited.date.split('-').map(Number);
  return {
    id: keyOf(cited),
    type: 'speech',
    title: cited.title,
    author: [author],
    ...(date[0] && { issued: { 'date-parts': [date] } }),
    ...(cited.place && { 'event-place': cited.place }),
    ...(cited.edition && { genre: capitalised(cited.edition) }),
    ...(cited.url && { URL: cited.url }),
  };
}

/** 'lincoln1863address': name, year, first word of the title, in plain letters. */
function keyOf({ speaker, date, title }: Cited): string {
  const word = title.split(/\s+/).find((each) => each.length > 3) ?? title;
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return `${plain(nameOf(speaker).family)}${date.slice(0, 4)}${plain(word)}`;
}

interface Name {
  readonly family: string;
  readonly given: string;
  readonly suffix: string;
}

const suffixes = /,? (Jr\.?|Sr\.?|I{2,3}|IV|V)$/;
/** Small words that begin a family name: 'von der Leyen', 'de Gaulle'. */
const particles = /^(?:v[ao]n|der?|den|di|da|do[s]?|du|la|le|zu|zur|ten|ter|al|bin|ibn)$/;

/** A name in its parts; one word, or one that is no name of a person, is all family. */
function nameOf(name: string): Name {
  const suffix = suffixes.exec(name)?.[1] ?? '';
  const parts = name.replace(suffixes, '').trim().split(/\s+/);
  const particle = parts.findIndex((part, i) => i > 0 && particles.test(part));
  const at = particle > 0 ? particle : parts.length - 1;
  return { family: parts.slice(at).join(' '), given: parts.slice(0, at).join(' '), suffix };
}

function invertedName(name: string): string {
  const { family, given, suffix } = nameOf(name);
  return joined(', ', family, given, suffix);
}

/** Year, month by its English name, day without a leading nought; '' for what is not known. */
function dateOf(date: string): {
  readonly year: string;
  readonly month: string;
  readonly day: string;
} {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: day.replace(/^0/, '') };
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** As MLA shortens them; the others stay. */
const shortMonths: Readonly<Record<string, string>> = {
  January: 'Jan.',
  February: 'Feb.',
  March: 'Mar.',
  April: 'Apr.',
  August: 'Aug.',
  September: 'Sept.',
  October: 'Oct.',
  November: 'Nov.',
  December: 'Dec.',
};

/** Each part ends with a stop, an address as it is. */
function sentences(...parts: readonly string[]): string {
  return parts
    .filter(Boolean)
    .map((part) => (/^https?:/.test(part) ? part : stopped(part)))
    .join(' ');
}

const stopped = (text: string) => (/[.?!…]”?$/.test(text) ? text : `${text}.`);
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const joined = (by: string, ...parts: readonly string[]) => parts.filter(Boolean).join(by);
/** What TeX reads as a command. */
const escaped = (text: string) =>
  text.replace(/\\/g, '\\textbackslash ').replace(/[&%$#_{}]/g, '\\$&');
