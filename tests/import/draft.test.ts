import { describe, expect, test } from 'vitest';
import { largestDraft, readDraft } from '../../src/import/draft.ts';
import { wordFile } from './word.ts';
import { zip } from './zip.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (name: string, bytes: Uint8Array, type = '') => readDraft(name, type, bytes);

describe('text', () => {
  test('is read as UTF-8, UTF-16 or Windows-1252; lines end in one way', async () => {
    expect(await read('a.txt', utf8('“One”\r\nTwo\rThree'))).toEqual({
      kind: 'text',
      text: '“One”\nTwo\nThree',
    });
    const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from('“Zwei”', 'utf16le')]);
    expect(await read('a.txt', wide)).toEqual({ kind: 'text', text: '“Zwei”' });
    const old = Uint8Array.from([0x93, 0x44, 0x72, 0x65, 0x69, 0x94]);
    expect(await read('a.txt', old)).toEqual({ kind: 'text', text: '“Drei”' });
  });

  test('is a page when it begins like one, is named or declared so', async () => {
    const page = '<p>“One,” she said.</p>';
    for (const [name, type, source] of [
      ['a.html', '', `x ${page}`],
      ['a', 'text/html; charset=utf-8', `x ${page}`],
      ['a', '', `\n<!DOCTYPE html>${page}`],
    ] as const) {
      expect(await read(name, utf8(source), type)).toEqual({ kind: 'page', source });
    }
    expect(await read('a.txt', utf8(`1 < 2 ${page}`))).toMatchObject({ kind: 'text' });
  });
});

describe('a Word file', () => {
  const file = (...paragraphs: readonly string[]) => zip(wordFile(paragraphs));

  test('becomes paragraphs; what was deleted is gone, what is markup stays text', async () => {
    const draft = await read(
      'a.docx',
      file(
        '<w:p><w:r><w:t>“One,” she said.</w:t></w:r><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>',
        '&lt;b&gt;Two',
      ),
    );
    expect(draft).toEqual({
      kind: 'page',
      source: '<p>“One,” she said.</p><p>&lt;b&gt;Two</p>',
    });
  });

  test('that is empty, cut off or something else in an archive is refused', async () => {
    expect(await read('a.docx', file('<w:p/>'))).toEqual({ kind: 'refused', why: 'empty' });
    const whole = file('One');
    const cut = whole.subarray(0, whole.length >> 1);
    expect(await read('a.docx', cut)).toEqual({ kind: 'refused', why: 'damaged' });
    const other = zip({ 'a.txt': 'One' });
    expect(await read('a.zip', other)).toEqual({ kind: 'refused', why: 'other-format' });
    const odt = zip({ mimetype: 'application/vnd.oasis.opendocument.text' });
    expect(await read('a.odt', odt)).toEqual({ kind: 'refused', why: 'other-format' });
  });
});

test('what cannot be read is refused with the reason', async () => {
  const why = async (name: string, bytes: Uint8Array) => {
    const draft = await read(name, bytes);
    return draft.kind === 'refused' ? draft.why : draft.kind;
  };
  expect(await why('a.txt', utf8(' \n'))).toBe('empty');
  expect(await why('a.txt', utf8('%PDF-1.7'))).toBe('pdf');
  expect(await why('a.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('old-word');
  expect(await why('a.rtf', utf8('{\\rtf1 One}'))).toBe('other-format');
  expect(await why('a.txt', Uint8Array.from([1, 0, 2, 0]))).toBe('binary');
  expect(await why('a.txt', new Uint8Array(largestDraft + 1))).toBe('too-large');
});
