/**
 * Days as they are printed: "Wednesday, March 6, 2024", "6 March 2024", "6. März 2024", "2024-03-06", "06.03.2024".
 * Months are known in English and in the language of the document, by the platform's own calendar. "3/6/2024" is not
 * read: it means one day in Boston and another in London.
 */

/** A day found in a text. iso: yyyy-mm-dd; rest: the text without it and its weekday. */
export interface PrintedDay {
  readonly iso: string;
  readonly rest: string;
}

/** The first day a text prints in full, null when it prints none that exists. */
export function findDay(text: string, language: string): PrintedDay | null {
  if (!/\d/.test(text)) return null;
  const { forms, months } = calendarOf(language);
  for (const form of forms) {
    const match = form.exec(text);
    if (match?.groups === undefined) continue;
    const { year = '', month = '', day = '' } = match.groups;
    const number = /^\d+$/.test(month) ? Number(month) : months.get(month.toLowerCase());
    const iso = `${year}-${String(number ?? 0).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isDay(iso)) return { iso, rest: text.replace(match[0], ' ') };
  }
  return null;
}

/** A day that exists, yyyy-mm-dd: 2024-02-30 does not. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The day of a time stamp as it is written there, whatever its zone: "2024-03-06 20:04:14-05:00"; '' when it is none. */
export function dayOfStamp(stamp: string): string {
  const day = /^\s*(\d{4}-\d\d-\d\d)(?!\d)/.exec(stamp)?.[1] ?? '';
  return isDay(day) ? day : '';
}

interface Calendar {
  readonly forms: readonly RegExp[];
  readonly months: ReadonlyMap<string, number>;
}

const calendars = new Map<string, Calendar>();

function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known !== undefined) return known;
  const months = new Map<string, number>();
  const weekdays: string[] = [];
  for (const code of new Set(['en', language])) {
    for (const style of ['long', 'short'] as const) {
      const say = formatter(code, style);
      // 2023-01-01 was a Sunday.
      for (let n = 0; n < 12; n++) {
        const parts = say.formatToParts(Date.UTC(2023, n, 1 + n));
        for (const { type, value } of parts) {
          const name = value.toLowerCase().replace(/\.$/, '');
          if (type === 'month' && /\p{L}/u.test(name)) months.set(name, n + 1);
          if (type === 'weekday') weekdays.push(name);
        }
      }
    }
  }
  months.set('sept', 9);
  const month = `(?<month>${alternatives(months.keys())})\\.?`;
  const weekday = `(?:(?<!\\p{L})(?:${alternatives(weekdays)})\\.?,?\\s+)?`;
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?';
  const year = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)';
  const calendar = {
    months,
    forms: [
      new RegExp(`${weekday}(?<!\\p{L})${month}\\s+${day},?\\s+${year}`, 'iu'), // March 6th, 2024
      new RegExp(
        `${weekday}(?<!\\d)${day}\\s+(?:de\\s+)?${month}(?:\\s+de(?:l)?)?,?\\s+${year}`,
        'iu',
      ), // 6 de marzo de 2024
      /(?<!\d)(?<year>(?:1[5-9]|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)/, // 2024-03-06
      new RegExp(`(?<!\\d)(?<day>\\d\\d?)\\.(?<month>\\d\\d?)\\.${year}`), // 06.03.2024
    ],
  };
  calendars.set(language, calendar);
  return calendar;
}

function formatter(code: string, style: 'long' | 'short'): Intl.DateTimeFormat {
  const options = { day: 'numeric', month: style, weekday: style, timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(code, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/** Longer names first, so that "mar" does not end "march". */
function alternatives(names: Iterable<string>): string {
  return [...new Set(names)].sort((a, b) => b.length - a.length).join('|');
}
