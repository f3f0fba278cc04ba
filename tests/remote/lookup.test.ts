// What is sent to a shared library, and every way an answer can go wrong.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Corpus } from '../../src/engine/corpus/corpus.ts';
import { type Address, readAddress } from '../../src/remote/address.ts';
import { checkShared } from '../../src/remote/check.ts';
import { lookUp } from '../../src/remote/lookup.ts';
import { createTables, lookUpTriples } from '../../src/remote/tables.ts';
import { triplesToAsk } from '../../src/remote/triples.ts';
import { packOf } from '../engine/transcripts.ts';
import { type Asked, type FakeServer, startFake } from './server.ts';

let server: FakeServer | null = null;
afterEach(async () => {
  await server?.stop();
  server = null;
});

/** A server with one way of answering, as a reader's address. */
async function fake(answer: Parameters<typeof startFake>[0]): Promise<Address> {
  server = await startFake(answer);
  return readAddress(server.url.replace('//', '//reader:hidden%20word@')) as Address;
}

const words = 'We have waited long enough for the harbour';
const asked = [triplesToAsk(words)];
const head = JSON.stringify({
  source: {
    id: 'one',
    title: 'Remarks',
    speaker: 'ada',
    role: '',
    date: '2020-01-02',
    datePrecision: 'day',
    place: '',
    edition: 'delivered',
    complete: true,
    language: 'en',
    url: '',
    licence: '',
    publisher: '',
    note: '',
  },
  people: [{ id: 'ada', name: 'Ada Byron', aliases: [], roles: [] }],
  pack: { id: 'p', title: 'P' },
});
const rows = (answering: number, text = `${words}.`) => [
  ['0', 2, '', '', String(answering), ''],
  ['4097', 0, 'ada', '', text, ''],
  ['4096', 0, '', '', head, ''],
];
const answered = (data: unknown) => JSON.stringify({ data });
const kept = 'Nobody who lit these lamps along our crooked harbour had ever seen the sea';
const own = Corpus.open([packOf([`${kept}.`])]);
const article = { text: `“${words},” Ada Byron said on Monday.`, language: 'en' };

test('only numbers leave: not the words, the page or its address, and the password only in its header', async () => {
  const address = await fake((response) => response.end(answered(rows(2))));
  const page = { ...article, url: 'https://news.example/secret', title: 'Secret' };
  const { findings } = await checkShared(page, own, address);
  expect(findings).toMatchObject([{ label: 'matches', record: { library: address.name } }]);
  expect(server?.asked).toHaveLength(1);
  const [{ url, headers, body }] = (server as FakeServer).asked as readonly [Asked];
  expect(url).toBe('/');
  expect(headers).toMatchObject({
    'x-clickhouse-user': 'reader',
    'x-clickhouse-key': 'hidden word',
  });
  expect(body + url).not.toMatch(/harbour|waited|ada|secret|news\.example|hidden/i);
  expect(headers.referer ?? headers.cookie ?? headers.origin).toBeUndefined();
  // The rest of the question is the same whatever is asked.
  const numbers = /\d{6,20}/g;
  const other = lookUpTriples(address.database, [
    triplesToAsk('The winter was long and the bridge was closed'),
  ]);
  expect(new Set(body.replace(numbers, '#').split(/[#,\s]+/))).toEqual(
    new Set(other.replace(numbers, '#').split(/[#,\s]+/)),
  );
});

test('a page is one request, however many quotations it has, and known ones are not asked for', async () => {
  const address = await fake((response) => response.end(answered([['0', 2, '', '', '2', '']])));
  const many = Array.from(
    { length: 60 },
    (_, i) => `“${words} of the town number ${i},” Ada Byron said.`,
  );
  await checkShared({ text: many.join('\n'), language: 'en' }, own, address);
  expect(server?.asked).toHaveLength(1);
  const known = { text: `“${kept},” Ada Byron said.`, language: 'en' };
  expect((await checkShared(known, own, address)).shared.state).toBe('unasked');
  expect(server?.asked).toHaveLength(1);
});

test('no words, whatever they are, get into the question', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 5 }),
      (texts) => {
        const sql = lookUpTriples('onrecord_1_1', texts.map(triplesToAsk));
        const none = lookUpTriples('onrecord_1_1', []);
        const bare = (text: string) => text.replace(/[\d,]+/g, '');
        expect(bare(sql)).toBe(bare(none));
      },
    ),
  );
});

test.each(["a'b", 'a`b', 'a b', 'A', 'a;DROP', '', '1a', 'x'.repeat(41)])(
  'a library is not called %s',
  (name) => {
    expect(readAddress(`https://library.example/?library=${encodeURIComponent(name)}`)).toBeNull();
  },
);

test('a missing shard is said, a whole library is not', async () => {
  let answering = 1;
  const address = await fake((response) => response.end(answered(rows(answering))));
  expect(await lookUp(address, asked)).toMatchObject({ state: 'answered', shards: 2, missing: 1 });
  answering = 2;
  expect(await lookUp(address, asked)).toMatchObject({ state: 'answered', shards: 2, missing: 0 });
});

test('an answer that breaks off is asked for once more, without what is away', async () => {
  const whole = answered(rows(2));
  const address = await fake((response, before) =>
    response.end(before === 0 ? whole.slice(0, whole.length - 9) : answered(rows(1))),
  );
  expect(await lookUp(address, asked)).toMatchObject({ state: 'answered', missing: 1 });
  expect(server?.asked.map(({ url }) => url)).toEqual(['/', '/?skip_unavailable_shards=1']);
});

const error =
  (status: number, text: string) => (response: Parameters<Parameters<typeof startFake>[0]>[0]) => {
    response.statusCode = status;
    response.end(text);
  };
describe.each([
  [
    'away',
    error(500, 'Code: 279, e.displayText() = DB::NetException: All connection tries failed.'),
  ],
  ['away', error(502, '<html>Bad gateway')],
  [
    'refused',
    error(500, 'Code: 193, e.displayText() = DB::Exception: Wrong password for user reader'),
  ],
  ['refused', error(403, 'Code: 516. DB::Exception: reader: Authentication failed')],
  ['refused', error(401, 'no')],
  ['empty', error(404, 'Code: 60. DB::Exception: Table onrecord_1_1.passages does not exist')],
  [
    'empty',
    error(404, 'Code: 81, e.displayText() = DB::Exception: Database onrecord_1_1 doesn’t exist'),
  ],
  ['late', error(500, 'Code: 159. DB::Exception: Timeout exceeded')],
  ['failed', error(500, 'Code: 241. DB::Exception: Memory limit exceeded')],
  ['foreign', error(404, 'Not found')],
  ['foreign', (response) => response.end('Ok.\n')],
  ['foreign', (response) => response.end('{}')],
  ['foreign', (response) => response.end('null')],
  ['foreign', (response) => response.end(answered([['4097', 0, 'ada', '', 'x', '']]))],
  ['foreign', (response) => response.end(answered([['0', 2, '', '', '2', ''], ['x']]))],
  ['broken', (response) => response.end('{"data": [["0", 2')],
  ['away', (response) => response.destroy()],
] satisfies [string, Parameters<typeof startFake>[0]][])('an answer that is %s', (why, answer) => {
  test('leaves what the packs found, and is said', async () => {
    const address = await fake(answer);
    const { findings, shared } = await checkShared(article, own, address);
    expect(shared).toMatchObject({ state: 'failed', why, library: address.name });
    expect(findings).toMatchObject([{ label: 'not-found', record: null }]);
    expect(JSON.stringify(shared)).not.toContain('hidden');
  });
});

test('rows that make no sense are no findings', async () => {
  const nonsense = [
    ...[
      'null',
      '[]',
      '{"source":{}}',
      '{"source":{"id":"x"},"people":[7],"pack":{}}',
      '{"source":{"id":7},"people":[],"pack":{}}',
      'not JSON',
    ],
    head.replace('"delivered"', '"invented"'),
    head.replace('"roles":[]', '"roles":"none"'),
  ];
  for (const text of nonsense) {
    const address = await fake((response) =>
      response.end(answered([rows(2)[0], rows(2)[1], ['4096', 0, '', '', text, '']])),
    );
    const { findings } = await checkShared(article, own, address);
    expect([text, findings]).toMatchObject([text, [{ record: null }]]);
    await server?.stop();
  }
});

test('a library that is silent is given up in time', async () => {
  const address = await fake(() => {});
  const started = performance.now();
  expect(await lookUp(address, asked, { patience: 200 })).toMatchObject({
    state: 'failed',
    why: 'late',
  });
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('a question that is called off ends with the reason', async () => {
  const address = await fake(() => {});
  const stop = new AbortController();
  const answer = lookUp(address, asked, { signal: stop.signal });
  await vi.waitFor(() => expect(server?.asked).toHaveLength(1));
  stop.abort(new Error('the page is gone'));
  await expect(answer).rejects.toThrow('the page is gone');
});

test('an answer without end is not read to its end', async () => {
  const address = await fake((response) => {
    const more = () => {
      while (response.write(' '.repeat(1 << 20)));
      response.once('drain', more);
    };
    more();
  });
  expect(await lookUp(address, asked, { patience: 20_000 })).toMatchObject({
    state: 'failed',
    why: 'large',
  });
});

test('a redirect is not followed: the question goes where the reader said', async () => {
  const address = await fake((response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:9/' });
    response.end();
  });
  expect(await lookUp(address, asked)).toMatchObject({ state: 'failed', why: 'foreign' });
  expect(server?.asked).toHaveLength(1);
});

test('the manual shows the SQL that is sent', () => {
  const manual = readFileSync(join(import.meta.dirname, '../../src/remote/README.md'), 'utf8');
  const squeeze = (text: string) =>
    text.replace(/\s+/g, ' ').replace(/\( /g, '(').replace(/ \)/g, ')');
  const shown = squeeze(manual);
  for (const sql of createTables('onrecord_1_1', { name: 'quotes', isReplicated: false }))
    expect(shown).toContain(squeeze(sql));
});
