// What the extension may do, as its manifest and its pages say.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '..', '.output');

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const build = join(output, folder);
  // Built by npm start and npm test.
  const it = test.skipIf(!existsSync(build));
  const read = (name: string) => readFileSync(join(build, name), 'utf8');

  it('its pages run no script and load no picture but their own', () => {
    const { content_security_policy: policy } = JSON.parse(read('manifest.json'));
    const directives = policy.extension_pages.split(';').map((each: string) => each.trim());
    expect(directives.toSorted()).toEqual([
      // Webhooks and a library that the reader sets up; see the test below.
      "connect-src 'self' https:",
      "default-src 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    const pages = readdirSync(build).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      expect(read(page)).not.toMatch(/<script(?![^>]*\ssrc="\/)|\son\w+=|(?:src|href)="(?!\/)/);
    }
  });

  it('it may read no site before the reader says so', () => {
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
  });
});

test('only what posts to a webhook, brings packs or asks a shared library speaks with other computers', () => {
  const root = join(import.meta.dirname, '..');
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file).split('\\').join('/'))
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/cli/'))
      .sort(),
  );
  const speaks = /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/;
  expect(files.filter((file) => speaks.test(readFileSync(join(root, file), 'utf8')))).toEqual([
    // Files of the extension itself, by `runtime.getURL`.
    'src/browser/news-sites.ts',
    'src/browser/outbox-post.ts',
    // Indexes and packs that the reader subscribed to.
    'src/browser/pack-fetch.ts',
    // The packs that come with it.
    'src/browser/pack-file.ts',
    'src/browser/words.ts',
    'src/remote/request.ts',
    'entrypoints/reader/handover.ts',
  ]);
});
