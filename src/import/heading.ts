/**
 * What a transcript prints above its first turn: "South Lawn / 5:59 P.M. EST", "(February 7, 2024)", "As Prepared
 * for Delivery". The day printed there or in the title is that of the event; the day in a page's data mostly is
 * that of publication, days later.
 */
import type { Edition } from '../engine/corpus/corpus.ts';
import { findDay } from './day.ts';

export interface Heading {
  /** The day the event is said to have been on, null when none is printed. */
  readonly day: string | null;
  readonly place: string;
  readonly edition: Edition | null;
  /** Whether only parts are printed. */
  readonly excerpt: boolean;
}

/** Reads the title and the lines above the first turn. */
export function readHeading(title: string, head: readonly string[], language: string): Heading {
  const places: string[] = [];
  let day: string | null = null;
  for (const line of head) {
    const found = findDay(line, language);
    const rest = (found?.rest ?? line).replace(CLOCK, ' ').replace(FIELD, '');
    const left = rest.replace(/[\s,;|()[\]–—-]+/g, ' ').trim();
    // A day inside a sentence is what somebody speaks about, not when.
    if (found !== null && left.length <= LONGEST_BESIDE) day ??= found.iso;
    const isPlace = left !== '' && left.length <= LONGEST_PLACE && !NO_PLACE.test(left);
    if (isPlace && !/\p{Ll}[.!?…”"]$/u.test(left)) places.push(rest.trim().replace(/[\s,;]+$/, ''));
  }
  const all = [title, ...head].join('\n');
  return {
    day: day ?? findDay(title, language)?.iso ?? null,
    place: places.slice(0, MOST_PLACES).join(', '),
    edition: PREPARED.test(all) ? 'prepared' : null,
    excerpt: EXCERPT.test(title),
  };
}

/** A line of a heading is short and no sentence: "James S. Brady Press Briefing Room", "1:12 P.M. EST". */
export function isHeadLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  return !/[.!?…:;,][”"’)]?$/.test(line) || /(?:\p{Lu}\.){2,}\)?$|\b\d{4}\.?\)?$/u.test(line);
}

/** "END 10:10 P.M. CDT", "3:15 P.M. EST", "###", "# # #", "-END-": printed below the last word, spoken by nobody. */
export function isEndLine(line: string): boolean {
  return line.length <= LONGEST_LINE && END.test(line);
}

const LONGEST_LINE = 120;
const LONGEST_BESIDE = 60;
const LONGEST_PLACE = 90;
const MOST_PLACES = 3;

const CLOCK =
  /\b\d{1,2}(?:[:.]\d\d(?:\s*[ap]\.?\s?m\.?)?|\s*[ap]\.?\s?m\.?|\s*(?:uhr|h)\b)(?:\s*\(?(?:local(?: time)?|[A-Z]{2,4}T|GMT[+-]?\d*|eastern(?: time)?)\)?(?![\p{L}]))?/giu; // 5:59 P.M. EST
const FIELD = /^(?:date|place|location|venue|time|where|when)\s*:\s*/i; // "LOCATION: Geneva"
const NO_PLACE =
  /^(?:as (?:prepared|delivered)|remarks\b|prepared remarks|transcript|for immediate release|via (?:teleconference|telephone|video)|embargoed|by\b|final$|end$)|^\W*$/i;
const PREPARED = /\bas prepared\b|\bprepared (?:remarks|for delivery)\b/i;
const EXCERPT = /\bexcerpts?\b/i;
const END =
  /^(?:[-–—*\s]*(?:end|ends|fin|ende)\b[-–—*\s]*)?(?:\d{0,2}:?\d{0,2}\s*[ap]\.?\s?m\.?(?:\s+(?:local(?: time)?|[A-Z]{2,4}T|[A-Z]{3,4}))?)?[\s#*_-]*$/i;
