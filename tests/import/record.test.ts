import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Person, resolvePerson } from '../../src/engine/people.ts';
import { readRecord } from '../../src/import/record.ts';

const people = JSON.parse(readFileSync('assets/people.json', 'utf8')) as readonly Person[];
const names = readdirSync('assets/records');
const kursk = '2024-10-31-us-rok-2plus2.json';
const article = '../shared/articles/2024-11-01-kursk.txt';

describe('assets/records', () => {
  test.each(names)('%s is a sound record', (name) => {
    const record = readRecord(read(name), name, people);
    expect(name).toMatch(/^\d{4}-\d\d-\d\d-[a-z0-9-]+\.json$/);
    expect(name.slice(0, 10)).toBe(record.date);
    for (const { speaker } of record.turns) {
      const roles = people.find((person) => person.id === speaker)?.roles ?? [];
      const held = roles.some(
        ({ from, to }) => (from ?? '') <= record.date && (to === null || record.date < to),
      );
      expect([speaker, held]).toEqual([speaker, true]);
    }
  });

  test('the record of the 2+2 press conference gives each utterance to its speaker', () => {
    const record = readRecord(read(kursk), kursk, people);
    expect(
      record.turns.map((turn) => `${turn.speaker}: ${turn.paragraphs[0]?.slice(0, 12)}`),
    ).toEqual([
      'antony-blinken: We now asses',
      "antony-blinken: We've not ye",
      'antony-blinken: Should these',
      'lloyd-austin: We are consu',
      'kim-yong-hyun: millions of ',
      'antony-blinken: Putin has be',
      "antony-blinken: Russia's bee",
      'kim-yong-hyun: some sort of',
    ]);
    expect(record).toMatchObject({
      edition: 'press report',
      complete: false,
      publisher: 'IANS, citing Yonhap',
    });
    expect(resolvePerson('the South Korean Defence Minister', people, record.date)?.id).toBe(
      'kim-yong-hyun',
    );
  });

  test('every utterance of it stands, in order, in the report (needs ../shared/articles)', (context) => {
    if (!existsSync(article)) context.skip(`${article} is not here`);
    const report = plain(readFileSync(article, 'utf8'));
    let from = 0;
    for (const { paragraphs } of readRecord(read(kursk), kursk, people).turns) {
      const at = report.indexOf(plain(paragraphs.join(' ')), from);
      expect([paragraphs[0], at >= from]).toEqual([paragraphs[0], true]);
      from = at;
    }
  });
});

describe('readRecord names the file and what is wrong', () => {
  const sound = JSON.parse(read(kursk)) as Record<string, unknown>;
  test.each([
    [{ date: '2024-02-30' }, /x\.json: "date" is a day/],
    [{ edition: 'rumour' }, /"edition" is one of delivered/],
    [{ complete: 'no' }, /"complete" is true or false/],
    [{ url: 'http://a.b' }, /"url" is empty or begins with https/],
    [{ speaker: 'somebody' }, /somebody is not in the people file/],
    [{ turns: [] }, /"turns" is a list/],
    [{ turns: [{ speaker: 'nobody', label: '', paragraphs: ['a'] }] }, /nobody of turn 1/],
    [{ turns: [{ speaker: '', label: '', paragraphs: [] }] }, /turn 1 has no paragraphs/],
    [{ marks: [{ turn: -1 }] }, /"marks" is a list/],
    [{ extra: 1 }, /there is no field "extra"/],
    [{ title: 5 }, /"title" is a text/],
    [{ id: 'A b' }, /the id has small letters/],
  ])('%j', (change, message) => {
    const json = JSON.stringify({ ...sound, ...change });
    expect(() => readRecord(json, 'x.json', people)).toThrow(message);
  });

  test('a missing field', () => {
    const { note: _, ...rest } = sound;
    expect(() => readRecord(JSON.stringify(rest), 'x.json', people)).toThrow(/"note" is missing/);
  });
});

function read(name: string): string {
  return readFileSync(`assets/records/${name}`, 'utf8');
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
