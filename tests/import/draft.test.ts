import { describe, expect, test } from 'vitest';
import { largestDraft, readDraft } from '../../src/import/draft.ts';
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
  const body = (inside: string) =>
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;
  const file = (inside: string) =>
    zip({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': body(inside),
    });

  test('becomes paragraphs; what was deleted is gone, what is markup stays text', async () => {
    const draft = await read(
      'a.docx',
      file(
        '<w:p><w:r><w:t>“One,” she said.</w:t></w:r><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del></w:p>' +
          '<w:p><w:r><w:t>&lt;b&gt;Two</w:t></w:r></w:p>',
      ),
    );
    expect(draft).toEqual({
      kind: 'page',
      source: '<p>“One,” she said.</p><p>&lt;b&gt;Two</p>',
    });
  });

  test('that is empty, cut off or something else in an archive is refused', async () => {
    expect(await read('a.docx', file('<w:p/>'))).toEqual({ kind: 'refused', why: 'empty' });
    const whole = file('<w:p><w:r><w:t>One</w:t></w:r></w:p>');
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
