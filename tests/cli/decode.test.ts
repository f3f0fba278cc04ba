import { describe, expect, test } from 'vitest';
import { decodePage, decodeText, isPage } from '../../src/cli/decode.ts';

const raw = (bytes: Uint8Array | string, name = 'a', type: string | null = null) => ({
  bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
  name,
  url: null,
  type,
});

describe('isPage', () => {
  test.each([
    ['<!DOCTYPE html><title>a', 'a', null, true],
    ['\ufeff  <html lang="en">', '-', null, true],
    ['<!doctype html>', 'a.txt', null, false],
    ['plain words', 'a.html', null, true],
    ['plain words', 'a.HTM', null, true],
    ['“Words” < other words', '-', null, false],
    ['words', 'http://a/b', 'text/html; charset=utf-8', true],
    ['<html>', 'http://a/b.html', 'text/plain', false],
  ])('%j named %s of type %s: %s', (text, name, type, expected) => {
    expect(isPage(raw(text, name, type))).toBe(expected);
  });
});

describe('decodeText', () => {
  test('UTF-8, with and without its mark, and UTF-16', () => {
    expect(decodeText(raw('naïve 🗣'))).toBe('naïve 🗣');
    expect(decodeText(raw('\ufeffnaïve'))).toBe('naïve');
    expect(decodeText(raw(Buffer.from('\ufeffnaïve', 'utf16le')))).toBe('naïve');
  });
  test('refuses what is no text', () => {
    expect(() => decodeText(raw(Buffer.from([65, 0, 66])))).toThrow('a is a binary file');
    expect(() => decodeText(raw(Buffer.from([65, 66, 0xff, 67])))).toThrow('around byte 2');
    expect(() => decodeText(raw('%PDF-1.4', 'a.pdf'))).toThrow('a.pdf is a PDF');
  });
});

describe('decodePage', () => {
  const latin = Buffer.from('<p>\u201cCaf\u00e9\u201d', 'latin1');
  test('the header decides, then the page, then the bytes', () => {
    const windows = Buffer.from([0x3c, 0x70, 0x3e, 0x93, 0x43, 0x94]);
    expect(decodePage(raw(windows, 'a', 'text/html; charset=windows-1252'))).toBe('<p>“C”');
    const meta = Buffer.concat([Buffer.from('<meta charset="windows-1252">'), windows]);
    expect(decodePage(raw(meta))).toBe('<meta charset="windows-1252"><p>“C”');
    expect(decodePage(raw(windows))).toBe('<p>“C”');
    expect(decodePage(raw('<p>“C”'))).toBe('<p>“C”');
  });
  test('an unknown name, or a claim that cannot be true, is passed over', () => {
    expect(decodePage(raw('<p>é', 'a', 'text/html; charset=nonsense'))).toBe('<p>é');
    expect(decodePage(raw('<meta charset=utf-16><p>é'))).toBe('<meta charset=utf-16><p>é');
    expect(decodePage(raw(latin))).toContain('Café');
  });
});
