// Every word a reader sees, in one place. Later languages stand beside this one.

import type { Finding } from '../engine/check.ts';

export type Label = Finding['label'];

/** Headings of the list, in its order. */
export type Group = 'look' | 'small' | 'match' | 'missing' | 'unchecked' | 'comments';

export const words = {
  name: 'On Record',
  label: {
    matches: 'Matches the record',
    marked: 'Matches, edits are marked',
    differs: 'Wording differs',
    cut: 'Cut short',
    joined: 'Joined from separate passages',
    'other-speaker': 'On record from someone else',
    'not-found': 'Not in the installed sources',
    'not-checkable': 'Not checkable here',
  } satisfies Record<Label, string>,

  group: {
    look: 'Worth a look',
    small: 'Small differences',
    match: 'Matches the record',
    missing: 'Not in the installed sources',
    unchecked: 'Not checkable',
    comments: 'In reader comments',
  } satisfies Record<Group, string>,

  nobody: 'Nobody is named',
  quoted: 'As quoted here',
  record: 'The record reads',
  notInRecord: 'not in the record:',
  changedFrom: (record: string) => `where the record reads “${record}”:`,
  leftOut: 'left out here:',
  changedTo: (quoted: string) => `quoted as “${quoted}”:`,

  details: 'About this record',
  said: 'Said by',
  date: 'Date',
  occasion: 'Occasion',
  place: 'Place',
  edition: 'Edition',
  also: 'Also said on',
  incomplete: 'This source holds only a part of what was said.',
  openSource: 'Open the source',
  editions: {
    delivered: 'as delivered',
    prepared: 'as prepared, before it was spoken',
    transcript: 'transcript',
    written: 'written document',
    captions: 'captions',
    translation: 'translation',
    'press report': 'press report',
  } as Readonly<Record<string, string>>,

  back: 'All quotations',
  close: 'Close',
  previous: 'Previous quotation',
  next: 'Next quotation',
  position: (index: number, total: number) => `${index + 1} of ${total}`,
  card: 'The record of this quotation',

  summary: (total: number, look: number) => {
    if (total === 0) return 'No quotation was found.';
    const found = total === 1 ? '1 quotation' : `${total} quotations`;
    if (look === 0) return `${found}; nothing that needs a look`;
    if (look === 1) return `${found}; 1 is worth a look`;
    return `${found}; ${look} are worth a look`;
  },

  working: 'Reading the page …',
  none: {
    title: 'No quotation on this page',
    text: 'On Record looks for words in quotation marks and for block quotations. It found none here.',
  },
  browserPage: {
    title: 'This page cannot be read',
    text: 'Browsers keep extensions away from their own pages, their add-on stores and their PDF viewers. Open a news page and try again.',
  },
  pdf: {
    title: 'This page cannot be read',
    text: 'It is not a page of text: a PDF, a picture or a film. Open the article as a web page and try again.',
  },
  file: {
    title: 'Files on this device are closed to extensions',
    text: 'To check a saved page, allow access to file addresses for On Record in the browser’s list of extensions.',
  },
  notAllowed: {
    title: 'Not yet allowed on this site',
    text: 'The browser has not let On Record read this page. Allow the site here, or click the On Record button in the toolbar while the page is open.',
    allow: 'Allow this site',
  },
  damaged: {
    title: 'The installed sources cannot be opened',
    text: 'Nothing on this page was checked. Installing On Record again brings them back.',
  },
  failed: {
    title: 'This page could not be checked',
    text: 'Something went wrong while comparing the quotations. Your page is untouched.',
    retry: 'Try again',
  },
  detail: 'What was reported',

  alwaysCheck: (host: string) => `Always check ${host}`,
  newsSites: (count: number) => `Always check ${count} news sites`,
  pause: 'Pause on this tab',
  options: 'What is read and underlined',
  showLook: 'Underline what is worth a look',
  showMinor: 'Underline small differences',
  showMatches: 'Underline matching quotations too',
  comments: 'Read reader comments too',
  hover: 'Show the record when the pointer rests on a mark',
  private: 'Nothing you read leaves this device.',
  menuCheck: 'Check this page',
  menuSelection: 'Check this selection',
  menuSite: 'Always check this site',
  paused: 'Paused on this tab: nothing is underlined.',
  resting: {
    text: 'This page changes so much that On Record no longer follows it.',
    follow: 'Follow it again',
  },
};

/** What the toolbar button says about a page. */
export function describeOutcome(outcome: {
  readonly state: 'checked' | 'damaged' | 'failed' | 'unreadable';
  readonly total: number;
  readonly look: number;
}): string {
  switch (outcome.state) {
    case 'damaged':
      return words.damaged.title;
    case 'failed':
      return words.failed.title;
    case 'unreadable':
      return words.pdf.title;
    case 'checked':
      return words.summary(outcome.total, outcome.look);
  }
}

/** '2024-10-31' → 'October 31, 2024', shorter when only the month or the year is known. */
export function dateInWords(date: string, language?: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (!year) return date;
  const at = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) format.month = 'long';
  if (day) format.day = 'numeric';
  return new Intl.DateTimeFormat(language, format).format(at);
}

/** The first words of a quotation, cut between words. */
export function firstWords(text: string, length = 90): string {
  const flat = text.replace(/\s+/g, ' ');
  if (flat.length <= length) return flat;
  const cut = flat.lastIndexOf(' ', length);
  return `${flat.slice(0, cut > 0 ? cut : length)} …`;
}
