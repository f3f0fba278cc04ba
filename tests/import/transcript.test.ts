// Our own format: the schema, the reader beside it, and the way back from a pack.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPack } from '../../src/engine/corpus/build.ts';
import { unpack } from '../../src/engine/corpus/unpack.ts';
import { resolvePerson } from '../../src/engine/people.ts';
import { printTranscripts } from '../../src/import/print.ts';
import { readShape } from '../../src/import/transcript.ts';
import { importAs, people, readOne } from './file.ts';

const ajv = new Ajv2020({ strict: false });
const isValid = ajv.compile(JSON.parse(readFileSync('src/import/transcript.schema.json', 'utf8')));

const sound = {
  date: '2024-01-31',
  turns: [
    { speaker: 'joseph-r-biden-jr', label: 'THE PRESIDENT', paragraphs: ['Good day.', 'Again.'] },
  ],
  marks: [{ turn: 0, paragraph: 1, at: 6, kind: 'applause', text: 'Applause' }],
};

test('a short document is completed', async () => {
  expect(await readOne('talk.json', JSON.stringify(sound))).toMatchObject({
    id: 'talk',
    title: 'talk',
    edition: 'transcript',
    complete: true,
    language: 'en',
    speaker: 'joseph-r-biden-jr',
  });
});

describe('the reader and the schema agree', () => {
  test.each([
    [{}, null],
    [{ id: 'A b' }, /the id has small letters/],
    [{ date: '31.1.2024' }, /"date" is a day/],
    [{ edition: 'rumour' }, /"edition" is one of delivered/],
    [{ complete: 'no' }, /"complete" is true or false/],
    [{ url: 'ftp://a.b' }, /"url" is empty or begins with https/],
    [{ sha256: 'x' }, /64 hex digits/],
    [{ title: 5 }, /"title" is a text/],
    [{ extra: 1 }, /there is no field "extra"/],
    [{ turns: [] }, /"turns" is a list/],
    [{ turns: [{ paragraphs: [] }] }, /turn 1 has no paragraphs/],
    [{ turns: [{ paragraphs: [' a'] }] }, /blanks around/],
    [{ turns: [{ label: 1, paragraphs: ['a'] }] }, /label and speaker of turn 1/],
    [{ marks: [{ turn: -1 }] }, /mark 1 is/],
  ])('%j', (change, message) => {
    const value = { ...sound, ...change };
    const shape = readShape(value);
    expect(isValid(value)).toBe(message === null);
    if (message === null) expect(shape.is).toBe('document');
    else expect(shape.is === 'fault' && shape.fault).toMatch(message);
  });

  test('headers', () => {
    const pack = { id: 'a', title: '', version: '1', publisher: '', licence: '' };
    for (const header of [
      { pack, people: people.slice(0, 3) },
      { pack: null, people: [] },
      { people: [] },
    ]) {
      expect([isValid(header), readShape(header).is]).toEqual([true, 'header']);
    }
    for (const header of [{ pack: {} }, { pack, people: [{ id: 'a' }] }, { pack, more: 1 }]) {
      expect([isValid(header), readShape(header).is]).toEqual([false, 'fault']);
    }
  });

  test('whatever is given, the reader never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.jsonValue(), fc.record({ turns: fc.jsonValue(), marks: fc.jsonValue() })),
        (value) => {
          if (readShape(value).is === 'document') expect(isValid(value)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('a pack printed, imported and built again is the same, byte for byte', async () => {
  const names = readdirSync('assets/records');
  const records = await Promise.all(
    names.map((name) => readOne(name, readFileSync(`assets/records/${name}`, 'utf8'))),
  );
  const talk = await readOne(
    '2024-01-31-talk.vtt',
    'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Jane Roe>It was [sic] so.\n',
  );
  const label = { id: 'a', title: 'A', version: '3', publisher: 'P', licence: 'L' };
  const pack = buildPack(
    label,
    [...records, talk],
    [...people, { id: 'jane-roe', name: 'Jane Roe', aliases: [], roles: [] }],
  );
  const out = unpack(pack);
  const lines = printTranscripts(out.transcripts, { pack: out.label, people: out.people });
  for (const line of lines.trim().split('\n')) expect(isValid(JSON.parse(line))).toBe(true);
  const imported = await importAs('x.jsonl', lines, { people: [], pieces: 100 });
  if (imported.state === 'refused' || imported.pack === null) throw new Error('refused');
  const again = buildPack(imported.pack, imported.transcripts, imported.people);
  expect(Buffer.from(again).equals(Buffer.from(pack))).toBe(true);
});

test.each(readdirSync('assets/records'))('the record %s is sound', async (name) => {
  const record = await readOne(name, readFileSync(`assets/records/${name}`, 'utf8'));
  expect(name.slice(0, 10)).toBe(record.date);
  for (const { speaker } of record.turns) {
    const roles = people.find(({ id }) => id === speaker)?.roles ?? [];
    const held = roles.some(
      ({ from, to }) => (from ?? '') <= record.date && (to === null || record.date < to),
    );
    expect([speaker, held]).toEqual([speaker, true]);
  }
});

test('the record of the 2+2 press conference names the South Korean minister', async () => {
  const name = '2024-10-31-us-rok-2plus2.json';
  const record = await readOne(name, readFileSync(`assets/records/${name}`, 'utf8'));
  expect(resolvePerson('the South Korean Defence Minister', people, record.date)?.id).toBe(
    'kim-yong-hyun',
  );
  expect(record).toMatchObject({
    edition: 'press report',
    complete: false,
    publisher: 'IANS, citing Yonhap',
  });
});

test('every utterance of it stands, in order, in the report (needs ../shared/articles)', async (context) => {
  const article = '../shared/articles/2024-11-01-kursk.txt';
  if (!existsSync(article)) context.skip(`${article} is not here`);
  const plain = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
  const report = plain(readFileSync(article, 'utf8'));
  const name = '2024-10-31-us-rok-2plus2.json';
  let from = 0;
  for (const { paragraphs } of (await readOne(name, readFileSync(`assets/records/${name}`, 'utf8')))
    .turns) {
    const at = report.indexOf(plain(paragraphs.join(' ')), from);
    expect([paragraphs[0], at >= from]).toEqual([paragraphs[0], true]);
    from = at;
  }
});
