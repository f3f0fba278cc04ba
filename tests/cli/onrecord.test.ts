// The contract others script against, tried as they would: as a process.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCorpus } from '../../src/cli/setup.mjs';
import { type Ended, runOnrecord } from './process.ts';

const root = join(import.meta.dirname, '..', '..');
const sample = join(root, 'tests', 'pages', 'sample.html');
let folder: string;

/** Roosevelt’s words of 1941 as printed. */
const roosevelt =
  'WASHINGTON – “In the future days, which we seek to make secure, we look forward to a world founded upon ' +
  'four essential human freedoms,” President Franklin Roosevelt told Congress in January 1941.';

/** Words in marks, most of which nobody is said to have spoken. */
const named = `${roosevelt} The so-called “wish list” followed. The novel “Moby-Dick” lay on a table. The album “Abbey Road” too.`;

beforeAll(async () => {
  // Once, not by each of the processes at the same time.
  await buildCorpus();
  folder = await mkdtemp(join(tmpdir(), 'on-record-test-'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const onrecord = (args: readonly string[], input?: string | Uint8Array): Promise<Ended> =>
  runOnrecord(args, folder, input);

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Bad input: status 2, nothing on standard output, one line on standard error. */
function expectRefusal({ code, out, err }: Ended, sentence: RegExp, printed = '') {
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(out).toBe(printed);
  expect(code).toBe(2);
}

describe.concurrent('check --json', () => {
  test('a text keeps its own offsets', async () => {
    const { code, out, err } = await onrecord([
      'check',
      '--json',
      await file('fdr.txt', roosevelt),
    ]);
    expect(err).toBe('');
    expect(code).toBe(0);
    const { page, findings } = JSON.parse(out);
    expect(page).toEqual({ title: null, url: null, date: null, language: null, text: roosevelt });
    expect(findings).toHaveLength(1);
    const [{ quote, speaker, record, label, look }] = findings;
    expect(roosevelt.slice(quote.from, quote.to)).toBe(quote.text);
    expect(roosevelt.slice(quote.parts[0].from, quote.parts[0].to)).toBe(quote.text);
    expect(roosevelt.slice(speaker.from, speaker.to)).toContain('Roosevelt');
    expect({
      label,
      look,
      speaker: record.speaker,
      date: record.date,
      edition: record.edition,
    }).toEqual({
      label: 'matches',
      look: false,
      speaker: 'Franklin D. Roosevelt',
      date: '1941-01-06',
      edition: 'delivered',
    });
    expect(record.text.slice(record.from, record.to)).toContain('four essential human freedoms');
  });

  test('a byte order mark is not part of the text', async () => {
    const marked = await onrecord(['check', '--json', await file('bom.txt', `\ufeff${roosevelt}`)]);
    const plain = await onrecord(['check', '--json', '-'], roosevelt);
    expect(marked.out).toBe(plain.out);
  });

  test('--all lists the words nobody is said to have spoken', async () => {
    const kinds = async (...options: readonly string[]) => {
      const { out } = await onrecord(['check', '--json', ...options], named);
      return JSON.parse(out).findings.map((f: { quote: { kind: string } }) => f.quote.kind);
    };
    const [all, spoken] = [await kinds('--all'), await kinds()];
    expect(all).toContain('term');
    expect(spoken).toEqual(all.filter((kind: string) => kind !== 'term'));
  });

  test('--lang and --date are taken over', async () => {
    const args = ['check', '--json', '--lang', 'EN-us', '--date=2024-11-01', '-'];
    const { out } = await onrecord(args, roosevelt);
    expect(JSON.parse(out).page).toMatchObject({ language: 'en-US', date: '2024-11-01' });
  });

  test('an article without quotations, and an empty one, have no findings', async () => {
    for (const text of ['Nothing was said.', '']) {
      const { code, out } = await onrecord(['check', '--json'], text);
      expect({ code, findings: JSON.parse(out).findings }).toEqual({ code: 0, findings: [] });
    }
  });

  test('a page goes through the reader: offsets are those of page.text', async () => {
    const { code, out } = await onrecord(['check', '--json', sample]);
    expect(code).toBe(0);
    const { page, findings } = JSON.parse(out);
    expect(page).toMatchObject({ date: '2024-11-04', language: 'en' });
    expect(page.url).toBe('https://courier.example/2024/11/04/a-line-leaves-the-chamber');
    expect(findings.length).toBeGreaterThan(8);
    for (const { quote, changes, record } of findings) {
      const { parts } = quote;
      const read = parts.map((part: { from: number; to: number }) =>
        page.text.slice(part.from, part.to),
      );
      expect(read.join(' ')).toBe(quote.text);
      for (const change of changes) {
        expect(quote.text.slice(change.fromA, change.toA)).toBe(change.quoted);
        expect(record.text.slice(change.fromB, change.toB)).toBe(change.record);
      }
    }
  });

  test('an address is fetched, in the encoding it names', async () => {
    const page = `<title>Caf\u00e9</title><p>${roosevelt.replace(/[–“”]/g, '"')}</p>`;
    const server = createServer((request, response) => {
      const found = request.url === '/article';
      response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=iso-8859-1' });
      response.end(Buffer.from(found ? page : '', 'latin1'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const { out } = await onrecord(['check', '--json', `${origin}/article`]);
      expect(JSON.parse(out).page).toMatchObject({ title: 'Café', url: `${origin}/article` });
      expectRefusal(await onrecord(['check', `${origin}/gone`]), /\/gone answered 404/);
    } finally {
      server.close();
    }
  });
});

describe.concurrent('check without a form prints a table', () => {
  test('label, quotation, speaker, record, source, date', async () => {
    const { code, out } = await onrecord(['check', '-'], roosevelt);
    expect(code).toBe(0);
    for (const words of ['On record (1)', 'Matches', 'Roosevelt', 'four essential', '1941-01-06']) {
      expect(out.replace(/\s+/g, ' ')).toContain(words);
    }
    expect(out).not.toContain('\x1b');
  });
});

describe.concurrent('check --jsonl', () => {
  const line = (id: string | number, text = roosevelt) => `${JSON.stringify({ id, text })}\n`;

  test('one line out for each line in, in order', async () => {
    const { code, out } = await onrecord(
      ['check', '--jsonl'],
      `${line('a')}\n${line(2, 'Nothing.')}${line('c').trim()}`,
    );
    expect(code).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(lines.map(({ id, findings }) => [id, findings.length])).toEqual([
      ['a', 1],
      [2, 0],
      ['c', 1],
    ]);
  });

  test('answers each line before the next one comes', async () => {
    const command = [join(root, 'src', 'cli', 'onrecord.mjs'), 'check', '--jsonl', '-'];
    const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'ignore'] });
    for (const id of ['first', 'second']) {
      child.stdin.write(line(id));
      const answer = await new Promise((resolve) => child.stdout.once('data', resolve));
      expect(JSON.parse(String(answer)).id).toBe(id);
    }
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  test.each([
    ['{"id": "b", "text": ', /^Line 2: is not a JSON object\.$/m],
    ['[1]', /^Line 2: is not a JSON object\.$/m],
    ['{"id": "b"}', /^Line 2: has no "text"/m],
    ['{"text": "b"}', /^Line 2: has no "id"/m],
    ['{"id": "b", "text": "", "date": "yesterday"}', /^Line 2: "yesterday" is not a day/m],
    ['{"id": "b", "text": "", "lang": 7}', /^Line 2: "lang" is not a string/m],
  ])('a bad line is named after the lines before it are answered: %s', async (bad, sentence) => {
    const ended = await onrecord(
      ['check', '--jsonl'],
      `${line('a', 'Nothing.')}${bad}\n${line('c')}`,
    );
    expectRefusal(ended, sentence, '{"id":"a","findings":[]}\n');
  });

  test('a line that is not UTF-8 is named too', async () => {
    const input = Buffer.concat([
      Buffer.from(line('a', 'Nothing.')),
      Buffer.from([0x22, 0xff, 0x0a]),
    ]);
    expectRefusal(
      await onrecord(['check', '--jsonl'], input),
      /^Line 2: is not UTF-8/,
      '{"id":"a","findings":[]}\n',
    );
  });

  test('a line separator inside a string is no end of line', async () => {
    const { out } = await onrecord(['check', '--jsonl'], `{"id":"\u2028","text":"a\u2028b"}`);
    expect(JSON.parse(out)).toEqual({ id: '\u2028', findings: [] });
  });

  test('a reader that goes away is no error', async () => {
    const command = [join(root, 'src', 'cli', 'onrecord.mjs'), 'check', '--jsonl', '-'];
    const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(line('x').repeat(400));
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
    expect(err).toBe('');
  });
});

describe.concurrent('bad input: one sentence, status 2', () => {
  test.each([
    [['check', 'no-such.txt'], /^There is no file .*no-such\.txt\.$/m],
    [['check', '.'], /is a folder/],
    [['check', '--bogus', 'a.txt'], /^Unknown option '--bogus'/],
    [['check', '--json', '--jsonl', '-'], /not both/],
    [['check', 'a.txt', 'b.txt'], /^One article at a time/],
    [['check', '--lang', 'not a code', '-'], /is not a language code/],
    [['check', '--date', '2024-02-31', '-'], /is not a day/],
    [['check', '--pack'], /--pack/],
    [['check', '--pack', 'no-such.pack', '-'], /^There is no file .*no-such\.pack/],
    [['check', 'ftp://example.org/a'], /give a file or an http\(s\) address/],
    [
      ['check', 'http://127.0.0.1:1/'],
      /^http:\/\/127\.0\.0\.1:1\/.*(no connection|could not be fetched)/,
    ],
    [['frobnicate'], /^Unknown command "frobnicate"/],
    [[], /^Say what to do/],
  ])('onrecord %j', async (args, sentence) => {
    expectRefusal(await onrecord(args), sentence);
  });

  test('files that are no text', async () => {
    const png = await file('picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    expectRefusal(await onrecord(['check', png]), /is a binary file/);
    const pdf = await file('paper.pdf', '%PDF-1.7\n1 0 obj');
    expectRefusal(await onrecord(['check', pdf]), /is a PDF/);
    const latin = await file('latin.txt', Buffer.from('"Caf\u00e9," he said.', 'latin1'));
    expectRefusal(await onrecord(['check', latin]), /is not UTF-8 text .*around byte 5/);
  });

  test('damaged packs', async () => {
    const corpus = join(root, 'assets', 'corpus', 'press.pack');
    const bytes = await readFile(corpus);
    const half = await file('half.pack', bytes.subarray(0, bytes.length >> 1));
    expectRefusal(await onrecord(['check', '--pack', half, '-'], roosevelt), /half\.pack/);
    const text = await file('text.pack', 'not a pack at all');
    expectRefusal(await onrecord(['check', '--pack', text, '-'], roosevelt), /text\.pack/);
    await mkdir(join(folder, 'folder.pack'));
    expectRefusal(
      await onrecord(['check', '--pack', 'folder.pack', '-'], roosevelt),
      /is a folder/,
    );
  });
});

test('--pack checks against the named packs only', async () => {
  const press = join(root, 'assets', 'corpus', 'press.pack');
  const { out } = await onrecord(['check', '--json', '--pack', press], roosevelt);
  expect(JSON.parse(out).findings[0].label).toBe('not-checkable');
});

test('--help and --version', async () => {
  const help = await onrecord(['--help']);
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('onrecord check [--json|--jsonl] [--pack FILE]…');
  expect(await onrecord(['check', '--help'])).toEqual(help);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  expect(await onrecord(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});
