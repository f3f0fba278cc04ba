// A shared library in either browser: a plain server answers as ClickHouse would, and keeps what it was asked.
import { expect } from 'vitest';
import { type FakeServer, startFake } from '../remote/server.ts';
import type { Driver, Tab } from './drive.ts';
import { said } from './transcripts.ts';

const source = {
  id: 'night-ferry',
  title: 'Remarks at the Opening of the Night Ferry',
  speaker: 'brannigan',
  role: '',
  date: '2024-03-04',
  datePrecision: 'day',
  place: 'Tarn Harbour',
  edition: 'delivered',
  complete: true,
  language: 'en',
  ...{ url: '', licence: '', publisher: '', note: '' },
};
const people = [{ id: 'brannigan', name: 'Odell Brannigan', aliases: [], roles: [] }];
const pack = { id: 'ministry', title: 'Ministry of Coasts and Islands' };

/** Number, turn, speaker, label, text, corrections: how many shards there are and answer, a source, a passage. */
const rows = [
  ['0', 1, '', '', '1', ''],
  ['4096', 0, '', '', JSON.stringify({ source, people, pack }), ''],
  ['4097', 0, 'brannigan', '', `Thank you all for coming out in this rain. ${said}`, ''],
];

/** Names a library in the settings, opens an article only that library can match, and looks at both ends. */
export async function expectFoundShared(
  driver: Driver,
  { inExtension }: Tab,
  article: string,
): Promise<void> {
  const library: FakeServer = await startFake((response) =>
    response.end(JSON.stringify({ data: rows })),
  );
  const address = library.url.replace('//', '//reader:hidden@');
  try {
    await inExtension(`browser.storage.local.set({ sharedLibrary: ${JSON.stringify(address)} })`);
    const tab = await driver.open(article);
    const { findings } = (await tab.report()).outcome;
    expect(findings).toMatchObject([
      {
        label: 'matches',
        record: { title: source.title, library: expect.stringContaining('127.0.0.1') },
      },
    ]);
    expect(library.asked).toHaveLength(1);
    const { url, body, headers } = library.asked[0] ?? expect.fail();
    expect(url).toBe('/');
    expect(body).toMatch(/ IN \(\d{6,20}(,\d{6,20})*\) /);
    // Neither the words, nor who said them, nor where they stand, nor the password.
    const words = `${said} ${article} Odell Brannigan hidden`.match(/\w{4,}/g) ?? [];
    const told = `${url} ${body}`.toLowerCase();
    expect(words.filter((word) => told.includes(word.toLowerCase()))).toEqual([]);
    expect(headers.referer ?? headers.cookie).toBeUndefined();
    await tab.close();
  } finally {
    await inExtension(`browser.storage.local.remove('sharedLibrary')`);
    await library.stop();
  }
}
