// The library in either browser, from its own page: both are driven by expressions, so that what is done is
// written once.
import { expect } from 'vitest';
import { until } from './browser.ts';
import { quoted } from './transcripts.ts';

/** Runs an expression in a page of the extension. */
export type InPage = <Value>(expression: string) => Promise<Value>;

/** Types into a field as a reader does: what listens to typing and what listens to its end hear of it. */
const type = (field: string, value: string) => `(() => {
  const field = ${field};
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${JSON.stringify(value)});
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
})()`;

/** Waits for an expression to be truthy. */
export const seen = <Value>(page: InPage, expression: string): Promise<NonNullable<Value>> =>
  until(() => page<Value>(expression), 15_000);

/** From the draft of the transcript page to the installed pack: corrects, splits, joins, and saves. */
export async function keepDraft(page: InPage): Promise<void> {
  await seen(page, `document.querySelector('.document')`);
  const field = (label: string) =>
    `[...document.querySelectorAll('.document label')].find((each) => each.textContent.startsWith('${label}')).querySelector('input')`;
  expect(await page(`${field('Title')}.value`)).toBe('Remarks at the Opening of the Night Ferry');
  expect(await page(`${field('Day of the event')}.value`)).toBe('2024-03-04');
  const turns = () => page<number>(`document.querySelectorAll('.turns > li').length`);
  const before = await turns();
  await page(`(document.querySelector('.split').click(), 1)`);
  await until(async () => (await turns()) === before + 1);
  const press = (words: string) =>
    page(
      `([...document.querySelectorAll('.turns button')].find((each) => each.textContent === '${words}').click(), 1)`,
    );
  await press('Join to the one before');
  await until(async () => (await turns()) === before);
  // Whoever is not named yet, and is no reporter, is named: in letters, and by taking what is offered.
  const voices = `[...document.querySelectorAll('.voices li')].filter((each) => /BRANNIGAN/.test(each.textContent))`;
  const isNamed = (i: number) =>
    `${voices}[${i}].querySelector('input').value === 'Odell Brannigan'`;
  expect(await page(`${voices}[1].querySelector('button')`)).toBeNull();
  await page(type(`${voices}[0].querySelector('input')`, 'Odell Brannigan'));
  await seen(page, isNamed(0));
  await seen(page, `${voices}[1].querySelector('button')`);
  await page(`(${voices}[1].querySelector('button').click(), 1)`);
  await seen(page, isNamed(1));
  await page(`(document.querySelector('.handing .main').click(), 1)`);
  await seen(page, `document.querySelector('.kept[role=status]')`);
  await seen(page, `/My pages/.test(document.querySelector('.packs')?.textContent)`);
}

/** What an article quotes, as its page script reports it: found in the source that was added. */
export function expectFound(report: {
  readonly outcome: { readonly findings?: readonly unknown[] };
}): void {
  expect(report.outcome.findings).toEqual([
    expect.objectContaining({
      label: 'matches',
      quote: expect.objectContaining({ text: expect.stringContaining(quoted) }),
      record: expect.objectContaining({
        title: 'Remarks at the Opening of the Night Ferry',
        date: '2024-03-04',
        speaker: 'Odell Brannigan',
      }),
    }),
  ]);
}
