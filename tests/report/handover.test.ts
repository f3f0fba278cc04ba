// Addresses that other programs open: short enough whatever is in them, and readable.
import { describe, expect, test } from 'vitest';
import desks from '../../assets/corrections.json' with { type: 'json' };
import words from '../../assets/locales/en/report.json' with { type: 'json' };
import {
  correctionsFor,
  githubAddress,
  gitlabAddress,
  mailAddress,
} from '../../src/report/handover.ts';
import type { Report } from '../../src/report/report.ts';
import { report } from './sample.ts';

const mail = (each: Report) => mailAddress('desk@news.example', each, words);
const github = (each: Report) => githubAddress('owner/name', each, words);
const gitlab = (each: Report) => gitlabAddress('https://git.example/group/name/', each, words);

/** A sentence in each script, three times over as costly percent-encoded as the other. */
const scripts: Readonly<Record<string, string>> = {
  Latin: 'We have twelve thousand casualties a day now. ',
  Cyrillic: 'У нас теперь двенадцать тысяч потерь в день. ',
  Arabic: 'لدينا الآن اثنا عشر ألف إصابة في اليوم. ',
  Hebrew: 'יש לנו עכשיו שנים עשר אלף נפגעים ביום. ',
  Devanagari: 'अब हमारे यहाँ प्रतिदिन बारह हज़ार लोग हताहत होते हैं। ',
  Chinese: '我们现在每天有一万二千人伤亡。',
  Korean: '지금 하루에 만이천 명의 사상자가 나온다. ',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈',
  'broken halves': 'a\ud83d b\ude00 ',
};

describe.each(Object.entries(scripts))('%s', (_, sentence) => {
  const long = sentence.repeat(Math.ceil(20_000 / sentence.length));
  const record = {
    ...report.record,
    text: long,
    title: long,
    speaker: long,
    place: long,
    role: long,
  };
  const everything = {
    ...report,
    note: long,
    reporter: { name: long, contact: long },
    article: { ...report.article, title: long },
    quotation: { ...report.quotation, text: long, speaker: long },
    record: record as Report['record'],
    changes: Array.from({ length: 20 }, () => ({
      kind: 'replaced' as const,
      ...{ fromA: 0, toA: 1, fromB: 0, toB: 1, quoted: long, record: long },
    })),
  };
  test.each([
    ['mail', mail, 1800],
    ['GitHub', github, 8000],
    ['GitLab', gitlab, 8000],
  ] as const)('%s keeps its cap, says so, and keeps both addresses', (_, make, cap) => {
    const { address, cut } = make(everything);
    expect(cut).toBe(true);
    expect(address.length).toBeLessThanOrEqual(cap);
    // As much as fits: at least half of the cap is used, even with characters of 80 bytes.
    expect(address.length).toBeGreaterThan(cap * 0.5);
    const text = decodeURIComponent(address);
    expect(text).toContain('https://news.example/world/losses?id=7');
    expect(text).toContain('https://record.example/1');
    expect(text).toContain('Shortened to fit');
    expect(text).not.toMatch(/\p{Surrogate}/u);
  });
});

test('addresses as long as any browser takes still fit', () => {
  const address = `https://news.example/${'x'.repeat(60_000)}`;
  for (const [make, cap] of [
    [mail, 1800],
    [github, 8000],
    [gitlab, 8000],
  ] as const) {
    const made = make({ ...report, article: { ...report.article, address } });
    expect(made.cut).toBe(true);
    expect(made.address.length).toBeLessThanOrEqual(cap);
  }
});

test('a letter holds the report', () => {
  const { address, cut } = mail(report);
  expect(cut).toBe(false);
  const url = new URL(address);
  expect(url.pathname).toBe('desk@news.example');
  expect(address).not.toContain('+'); // mail programs take it for a plus
  expect(url.searchParams.get('subject')).toContain('We have 12,000 casualties');
  expect(url.searchParams.get('body')).toContain('We have 1,200 casualties a day now.');
});

test('nothing in a name adds a recipient or a header', () => {
  const { address } = mailAddress('a@b.example?bcc=c@d.example&x', report, words);
  expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
});

test('issues', () => {
  const one = new URL(github(report).address);
  expect(one.origin + one.pathname).toBe('https://github.com/owner/name/issues/new');
  expect(one.searchParams.get('body')).toContain('> We have 12,000');
  const other = new URL(gitlab(report).address);
  expect(other.pathname).toBe('/group/name/-/issues/new');
  expect(other.searchParams.get('issue[description]')).toContain('> We have 12,000');
});

test('where a newsroom takes corrections', () => {
  expect(correctionsFor('https://www.theguardian.com/x', desks)).toBe(
    'guardian.readers@theguardian.com',
  );
  expect(correctionsFor('https://nottheguardian.com/x', desks)).toBe(null);
  expect(correctionsFor('https://news.example/x', desks)).toBe(null);
  expect(correctionsFor(null, desks)).toBe(null);
  for (const [domain, desk] of Object.entries(desks)) {
    expect(domain).toMatch(/^[a-z0-9.-]+\.[a-z]+$/);
    expect(desk).toMatch(/^[\w.]+@[\w.]+\.[a-z]+$/);
  }
});
