// How a mark looks, and the names under which the browser knows our marks.

/** look: worth a reader's attention; minor: a small difference; match: agrees with the record. */
export type Tier = 'look' | 'minor' | 'match';

/** Names in a document's highlight registry. */
export const names = {
  look: 'on-record-look',
  minor: 'on-record-minor',
  match: 'on-record-match',
  here: 'on-record-here',
} as const;

/** How the marks of each tier are underlined. */
export type Lines = Readonly<Record<Tier, 'double' | 'solid' | 'dashed' | 'dotted'>>;

export const usualLines: Lines = { look: 'double', minor: 'dotted', match: 'solid' };

/** The style sheet of all marks. Middle tones: at least 3:1 on white and on black, since no rule can
 * ask what stands behind. In forced colours Chromium fills every highlight with the reader's selection
 * colour, whatever is said here; Firefox keeps the lines, which then tell the tiers apart. */
export const markStyle = (lines: Lines) => `
${lined} { text-underline-offset: 0.2em }
${at(names.look)} { text-decoration: underline ${lines.look} #c0660a 1.5px }
${at(names.minor)} { text-decoration: underline ${lines.minor} #8a7a5e 1.5px }
${at(names.match)} { text-decoration: underline ${lines.match} #3f8f68 1px }
@media (forced-colors: none) {
${at(names.look)} { background-color: rgb(224 138 30 / 0.13) }
${at(names.here)} { background-color: rgb(232 160 40 / 0.34) }
}
@media (forced-colors: active) {
${lined} { text-decoration-color: CanvasText }
${at(names.here)} { color: HighlightText; background-color: Highlight }
}
@media print {
${lined}, ${at(names.here)} { text-decoration: none; background-color: transparent }
}`;

const at = (name: string) => `::highlight(${name})`;
const lined = [names.look, names.minor, names.match].map(at).join();
