// What the reader pays: the size of what is put into every page, and of the popup.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '..', '.output');

/** Upper bounds in bytes, minified. The page script comes into every page a reader allows, before it a few lines, the card
 * into those where one is opened. */
const bounds = [
  ['early.js', /^early\.js$/, 1000],
  ['page.js', /^page\.js$/, 40_000],
  ['card.js', /^card\.js$/, 60_000],
] as const;

/** Of everything the popup loads before it is drawn. */
const popupBound = 100_000;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const build = join(output, folder);
  // Built by npm start and npm test; without a build there is nothing to weigh.
  test.skipIf(!existsSync(build)).each(bounds)('%s stays small', (_, pattern, bound) => {
    const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
    const found = files.filter((name) => pattern.test(name.split('\\').join('/')));
    expect(found.length).toBeGreaterThan(0);
    const sum = found.reduce((sum, name) => sum + statSync(join(build, name)).size, 0);
    expect(sum).toBeLessThanOrEqual(bound);
  });

  test.skipIf(!existsSync(build))('the popup stays small', () => {
    const page = readFileSync(join(build, 'popup.html'), 'utf8');
    const scripts = new Set(
      [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(nameIn),
    );
    // A set grows while it is gone through: what a script imports is loaded with it.
    for (const name of scripts) {
      const text = readFileSync(join(build, name), 'utf8');
      for (const found of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
        scripts.add(`chunks/${nameIn(found)}`);
    }
    expect(scripts.size).toBeGreaterThan(1);
    const sizes = [...scripts].map((name) => statSync(join(build, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(popupBound);
  });
});

const nameIn = (found: RegExpMatchArray) => found[1] ?? '';
