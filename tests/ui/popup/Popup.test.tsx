// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageView } from '../../../src/ui/list/PageState.tsx';
import { Popup, type PopupProps } from '../../../src/ui/popup/Popup.tsx';
import '../english.ts';
import { changed, makeFinding, tools } from '../finding.ts';

const root = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(root);
  render(null, root);
});

const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const wordsOf = (elements: readonly HTMLElement[]) => elements.map((e) => e.textContent?.trim());
const press = (element: HTMLElement | null | undefined, key: string) =>
  act(() => {
    element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
const click = (element: HTMLElement | null | undefined) => act(() => element?.click());

function show(page: PageView, more: Partial<PopupProps> = {}) {
  const props: PopupProps = {
    page,
    site: { host: 'news.example', allowed: false },
    tools,
    options: { showLook: true, showMinor: true, showMatches: false, comments: false, hover: false },
    onShow: vi.fn(),
    onAllow: vi.fn(),
    onForget: vi.fn(),
    onOption: vi.fn(),
    onRetry: vi.fn(),
    ...more,
  };
  act(() => render(<Popup {...props} />, root));
  return props;
}

const findings = [
  makeFinding({}),
  makeFinding({ label: 'not-found', record: null }),
  changed,
  makeFinding({ label: 'not-checkable', record: null, speaker: null, text: 'fully' }),
  makeFinding({ label: 'differs' }),
  makeFinding({ label: 'marked' }),
];
const checked: PageView = { state: 'checked', title: 'The headline', findings };

test('the list says how many, and shows those worth a look first', () => {
  show(checked);
  expect(find('h1')?.textContent).toBe('The headline');
  expect(find('[role=status]')?.textContent).toBe('6 quotations; 1 is worth a look');
  expect(wordsOf(all('.group h2'))).toEqual([
    'Worth a look 1',
    'Small differences 1',
    'Matches the record 2',
    'Not in the installed sources 1',
    'Not checkable 1',
  ]);
  expect(all('.row').map((row) => row.dataset.index)).toEqual(['2', '4', '0', '5', '1', '3']);
  expect(find('.row')?.textContent).toBe('Antony Blinken“We have 12,000 casualties a day now.”');
  expect(find('.row svg')?.getAttribute('aria-label')).toBe('Wording differs');
  expect(all('.row').at(-1)?.textContent).toContain('Nobody is named');
});

test('a row leads to its finding and to its place on the page, Escape leads back to the row', () => {
  const { onShow } = show(checked);
  click(find('.row'));
  expect(onShow).toHaveBeenCalledWith(2);
  expect(find('.finding')?.dataset.label).toBe('differs');
  expect(document.activeElement?.tagName).toBe('MAIN');
  expect(find('.position')?.textContent).toBe('1 of 6');
  click(find('[aria-label="Next quotation"]'));
  expect(onShow).toHaveBeenLastCalledWith(4);
  click(find('[aria-label="Previous quotation"]'));
  press(find('main'), 'Escape');
  expect(find('.finding')).toBeNull();
  expect((document.activeElement as HTMLElement).dataset.index).toBe('2');
});

test('the arrow keys go through all groups', () => {
  show(checked);
  const rows = all('.row');
  rows[0]?.focus();
  press(rows[0], 'ArrowDown');
  expect(document.activeElement).toBe(rows[1]);
  press(rows[1], 'End');
  expect(document.activeElement).toBe(rows.at(-1));
  press(rows.at(-1), 'ArrowDown');
  expect(document.activeElement).toBe(rows.at(-1));
  press(rows.at(-1), 'Home');
  press(rows[0], 'ArrowUp');
  expect(document.activeElement).toBe(rows[0]);
});

test('there are no steps beyond the first and the last', () => {
  const { onShow } = show({ state: 'checked', title: '', findings: [changed] });
  click(find('.row'));
  for (const name of ['Next quotation', 'Previous quotation']) {
    expect(find(`[aria-label="${name}"]`)?.getAttribute('aria-disabled')).toBe('true');
    click(find(`[aria-label="${name}"]`));
  }
  expect(onShow).toHaveBeenCalledOnce();
});

const states: readonly (readonly [PageView, string])[] = [
  [{ state: 'checked', title: 'T', findings: [] }, 'No quotation on this page'],
  [{ state: 'browser-page' }, 'This page cannot be read'],
  [{ state: 'pdf' }, 'This page cannot be read'],
  [{ state: 'file' }, 'Files on this device are closed to extensions'],
  [{ state: 'not-allowed' }, 'Not yet allowed on this site'],
  [{ state: 'damaged', why: 'sotu.pack: wrong version' }, 'The installed sources cannot be opened'],
  [{ state: 'failed', why: 'out of memory' }, 'This page could not be checked'],
];

test.each(states)('%j has its own words', (page, title) => {
  show(page);
  expect(find('.notice h2')?.textContent).toBe(title);
  if ('why' in page) expect(find('details')?.textContent).toContain(page.why);
  expect(find('.list')).toBeNull();
});

test('while it works it says so', () => {
  show({ state: 'working' });
  expect(find('[role=status]')?.textContent).toBe('Reading the page …');
});

test('what can be pressed does what it says', () => {
  const refused = show({ state: 'not-allowed' });
  click(find('.notice button'));
  expect(refused.onAllow).toHaveBeenCalledOnce();
  const failed = show({ state: 'failed', why: '' });
  click(find('.notice button'));
  expect(failed.onRetry).toHaveBeenCalledOnce();
  const listed = show(checked);
  expect(find('.foot button')?.textContent).toBe('Always check news.example');
  click(find('.foot button'));
  expect(listed.onAllow).toHaveBeenCalledOnce();
  const [showLook, showMinor, showMatches] = all('.foot input') as HTMLInputElement[];
  expect([showLook?.checked, showMinor?.checked, showMatches?.checked]).toEqual([
    true,
    true,
    false,
  ]);
  click(showLook);
  click(showMatches);
  expect(vi.mocked(listed.onOption).mock.calls).toEqual([
    [{ showLook: false }],
    [{ showMatches: true }],
  ]);
  const allowed = show(checked, { site: { host: 'news.example', allowed: true } });
  expect(find('.foot button')?.getAttribute('aria-checked')).toBe('true');
  click(find('.foot button'));
  expect(allowed.onForget).toHaveBeenCalledOnce();
});

test('news sites are switched together, a tab is paused, a tiring page taken up again', () => {
  const shown = { onNews: vi.fn(), onPause: vi.fn(), onFollow: vi.fn() };
  show({ ...checked, resting: true }, { ...shown, news: { count: 300, allowed: false } });
  const press = (words: string) =>
    click(all('.foot button').find((button) => button.textContent?.trim() === words));
  press('Always check 300 news sites');
  press('Pause on this tab');
  press('Follow it again');
  expect(shown.onNews).toHaveBeenCalledWith(true);
  expect(shown.onPause).toHaveBeenCalledWith(true);
  expect(shown.onFollow).toHaveBeenCalledOnce();
  show({ ...checked, resting: true }, { paused: true });
  expect(find('.foot')?.textContent).toContain('Paused on this tab');
  expect(find('.resting')).toBeNull();
});

test('the page is brought into the library, and what failed is said', () => {
  const onAdd = vi.fn();
  show(checked, { onAdd, notAdded: 'The browser gave no page.' });
  click(all('.foot button').find((button) => /to my library/.test(button.textContent ?? '')));
  expect(onAdd).toHaveBeenCalledOnce();
  expect(find('.foot [role=alert]')?.textContent).toContain('The browser gave no page.');
});

test('packs that could not be opened are named above the list', () => {
  show({ ...checked, without: ['Harbour council', 'My pages'] });
  expect(find('.top .remark')?.textContent).toContain('Harbour council, My pages');
});

test('what readers wrote stands apart', () => {
  show({ ...checked, comments: [2] });
  expect(wordsOf(all('.group h2')).at(-1)).toBe('In reader comments 1');
  expect(all('.row').map((row) => row.dataset.index)).toEqual(['4', '0', '5', '1', '3', '2']);
});
