// Search, draft, settings, first steps and method in the real browser: every state before an
// accessibility checker in both themes and on a small screen, each session by keyboard alone.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sample } from '../../entrypoints/reader/sample.ts';
import { wordFile } from '../import/word.ts';
import { zip } from '../import/zip.ts';
import { faults } from './axe.ts';
import { until } from './browser.ts';
import { useChromium } from './reader.ts';

const { open } = useChromium();

async function checkDraft(page: Page): Promise<void> {
  await page.locator('textarea').fill(sample.text);
  await page.locator('.entry .main').click();
  await page.locator('.desk').waitFor();
}

async function openAll(page: Page): Promise<void> {
  for (const summary of await page.locator('main summary').all()) await summary.click();
}

const nothing = async () => null;
/** Every state: what it is, its address, how to come to it. */
const states: readonly (readonly [string, string, (page: Page) => Promise<unknown>])[] = [
  ['search, nothing asked', 'search', nothing],
  ['search, found', 'search?q=state of the union&from=1900', openAll],
  ['search, names and no sentence', 'search?q=Rosevelt', nothing],
  ['search, a passage', 'search?q=freedom&in=sotu-1941-01-06&at=17000', nothing],
  ['search, a passage that is gone', 'search?in=gone&at=1', nothing],
  ['draft, empty', 'draft', nothing],
  ['draft, checked', 'draft', checkDraft],
  [
    'draft, a finding',
    'draft',
    async (page) => {
      await checkDraft(page);
      await page.locator('.tier').first().click();
      await page.locator('.finding').waitFor();
    },
  ],
  [
    'draft, refused',
    'draft',
    async (page) => {
      const buffer = Buffer.from('%PDF-1.7');
      const file = { name: 'a.pdf', mimeType: 'application/pdf', buffer };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('.refused:not(:empty)').waitFor();
    },
  ],
  [
    'settings, asked to start over',
    'settings',
    (page) => page.locator('[aria-expanded=false]').last().click(),
  ],
  ['welcome, first step', 'welcome', nothing],
  ['welcome, second step', 'welcome', (page) => page.locator('.welcome .main').click()],
  ['welcome, a finding', 'welcome?finding=0', (page) => page.locator('.finding').waitFor()],
  [
    'method',
    'method',
    async (page) => {
      await page.locator('.coverage').first().waitFor();
      await openAll(page);
    },
  ],
];

describe.each(['light', 'dark'] as const)('an accessibility checker, %s', (colorScheme) => {
  test.each(states)('%s', async (_, hash, reach) => {
    const page = await open(hash);
    await page.emulateMedia({ colorScheme });
    await reach(page);
    expect(await faults(page)).toEqual([]);
    // As wide as a small phone, or a window at 400 %.
    await page.setViewportSize({ width: 320, height: 600 });
    const sideways = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  });
});

/** Presses Tab until what has the focus reads so. */
async function tabTo(page: Page, words: RegExp): Promise<void> {
  const focused = () => {
    const { activeElement } = document;
    return `${activeElement?.getAttribute('aria-label') ?? ''} ${activeElement?.textContent ?? ''}`;
  };
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press('Tab');
    if (words.test(await page.evaluate(focused))) return;
  }
  throw new Error(`Tab never comes to ${words}`);
}

test('search by keyboard alone: words, a passage, and back to the same search', async () => {
  const page = await open('search');
  await page.locator('input[type=search]').focus();
  await page.keyboard.type('four essential human free');
  await page.locator('.place').first().waitFor();
  // The address follows when the typing rests.
  await page.waitForURL(/q=four\+essential\+human\+free/);
  await tabTo(page, /January 6, 1941/);
  await page.keyboard.press('Enter');
  await page.locator('.speech mark').waitFor();
  expect(await page.locator('.speech mark').textContent()).toContain(
    'four essential human freedoms',
  );
  const address = page.url();
  await page.goBack();
  await page.locator('.place').first().waitFor();
  // The passage's own address leads to it again.
  await page.goto(address);
  await page.reload();
  await page.locator('.speech mark').waitFor();
});

test('a draft by keyboard alone: check, a finding, back to its words', async () => {
  const page = await open('draft');
  await page.locator('textarea').focus();
  await page.keyboard.insertText(sample.text);
  await tabTo(page, /Check this text/);
  await page.keyboard.press('Enter');
  await tabTo(page, /unconditional war on crime/);
  await page.keyboard.press('Enter');
  await page.locator('.finding').waitFor();
  await tabTo(page, /Back to the text/);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('mark-0');
});

test('a Word file is read in the page', async () => {
  const page = await open('draft');
  const buffer = Buffer.from(zip(wordFile(sample.text.split('\n\n'))));
  await page.locator('input[type=file]').setInputFiles({ name: 'a.docx', mimeType: '', buffer });
  await page.locator('.desk').waitFor();
  expect(await page.locator('[role=status]').first().textContent()).toBe(
    '2 quotations; 1 is worth a look',
  );
});

test('a setting acts at once, comes back from a file, and goes with starting over', async () => {
  const page = await open('settings');
  const line = page.locator('.tier-choice select').first();
  await line.selectOption('dashed');
  await until(
    async () => (await page.locator('.tier').first().getAttribute('data-line')) === 'dashed',
  );
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  const path = await file.path();
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Yes, start over' }).click();
  await until(async () => (await line.inputValue()) === 'double');
  await page.locator('input[type=file]').setInputFiles(path);
  await until(async () => (await line.inputValue()) === 'dashed');
});
