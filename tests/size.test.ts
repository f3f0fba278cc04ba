// What the reader pays: the size of what is put into every page, and of the popup.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '..', '.output');

/** Upper bounds in bytes, minified. The page script comes into every page a reader allows, before it a few lines, the card
 * into those where one is opened, the popup when it is opened. */
const bounds = [
  ['early.js', /^early\.js$/, 1000],
  ['page.js', /^page\.js$/, 40_000],
  ['card.js', /^card\.js$/, 60_000],
  ['the popup', /^chunks\/popup.*\.js$/, 90_000],
] as const;

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
});
