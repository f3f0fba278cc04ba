import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readNewsSites } from '../../src/browser/news-sites.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
afterEach(() => vi.unstubAllGlobals());

const file = readFileSync(join(import.meta.dirname, '..', '..', 'assets', 'sites.json'), 'utf8');
const countries = JSON.parse(file) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const domains = Object.values(countries).flatMap((languages) =>
  Object.values(languages).flatMap((list) => list.split(' ')),
);

test('the list is wide, clean and says each site once', () => {
  expect(Object.keys(countries).length).toBeGreaterThanOrEqual(30);
  expect(domains.length).toBeGreaterThanOrEqual(300);
  expect(domains.filter((domain) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))).toEqual([]);
  expect(new Set(domains).size).toBe(domains.length);
  for (const [country, languages] of Object.entries(countries)) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    for (const language of Object.keys(languages)) expect(language).toMatch(/^[a-z]{2}$/);
  }
});

test('each domain becomes a match pattern; without the list there is nothing to ask for', async () => {
  vi.stubGlobal('fetch', async () => new Response(file));
  const sites = await readNewsSites();
  expect(sites).toHaveLength(domains.length);
  expect(sites).toContain('*://*.bbc.co.uk/*');
  vi.stubGlobal('fetch', async () => Promise.reject(new Error('gone')));
  expect(await readNewsSites()).toEqual([]);
});
