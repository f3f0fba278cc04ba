// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaults, lines } from '../../../src/browser/settings.ts';
import { Settings, type SettingsProps } from '../../../src/ui/settings/Settings.tsx';
import '../english.ts';

const root = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(root);
  render(null, root);
});

const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
const all = <E extends HTMLElement>(selector: string) => [...root.querySelectorAll<E>(selector)];
const button = (name: string) =>
  all('button').find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name,
  );
const click = (name: string) => act(() => button(name)?.click());

function show(change: Partial<SettingsProps> = {}) {
  const props: SettingsProps = {
    chosen: defaults,
    locked: new Set(),
    ordered: null,
    sites: [],
    news: null,
    newsroom: null,
    languages: { en: 'English', de: 'Deutsch' },
    shortcuts: [
      { name: 'Open On Record', keys: 'Alt+Shift+R' },
      { name: 'Next', keys: '' },
    ],
    kept: { kind: 'none' },
    shared: null,
    isShared: (address) => address.startsWith('https://'),
    onShare: vi.fn(async () => true),
    onShareOrdered: vi.fn(),
    onUnshare: vi.fn(),
    onShortcuts: null,
    onChange: vi.fn(),
    onAllow: vi.fn(),
    onForget: vi.fn(),
    onNews: vi.fn(),
    onOrdered: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onAllowRead: vi.fn(),
    onReset: vi.fn(),
    ...change,
  };
  act(() => render(<Settings {...props} />, root));
  return props;
}

test('every setting is there and changes by itself', () => {
  const { onChange } = show();
  const choose = (field: HTMLSelectElement | undefined, value: string) =>
    act(() => {
      if (field) field.value = value;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    });
  for (const radio of all<HTMLInputElement>('input[type=radio]:not(:checked)'))
    act(() => radio.click());
  for (const box of all<HTMLInputElement>('input[type=checkbox]')) act(() => box.click());
  for (const each of all('[role=switch]')) act(() => each.click());
  const selects = all<HTMLSelectElement>('select');
  for (const select of selects.slice(0, 3)) choose(select, 'dashed');
  choose(selects[3], 'de');
  const changed = vi.mocked(onChange).mock.calls.map(([change]) => change);
  expect(Object.assign({}, ...changed)).toEqual({
    mode: 'click',
    profile: 'strict-wire',
    showLook: false,
    showMinor: false,
    showMatches: true,
    hover: true,
    comments: true,
    badge: false,
    lineLook: 'dashed',
    lineMinor: 'dashed',
    lineMatches: 'dashed',
    language: 'de',
  });
  // Those of a fact-check desk stand beside the reports.
  const here = Object.keys(defaults).filter((name) => !name.startsWith('desk'));
  expect(Object.keys(Object.assign({}, ...changed)).toSorted()).toEqual(here.toSorted());
});

test('the lines are those that can be stored, and are shown as they are chosen', () => {
  show({ chosen: { ...defaults, showMinor: false, lineLook: 'dashed' } });
  const options = all<HTMLOptionElement>('.tier-choice:first-of-type option');
  expect(options.map(({ value }) => value)).toEqual([...lines]);
  expect(all('.preview .tier').map(({ dataset }) => dataset.line)).toEqual([
    'dashed',
    'none',
    'none',
  ]);
});

test('what an organisation has set is shown and cannot be changed', () => {
  show({
    locked: new Set(['profile', 'showLook', 'badge']),
    ordered: { packs: 'sotu', destinations: 'Desk' },
    newsroom: { count: 2, allowed: false },
  });
  expect(find('.ordered')?.textContent).toContain('Sources that are searched: sotu');
  expect(find('.ordered')?.textContent).toContain('Reports may go to: Desk');
  const profile = find<HTMLInputElement>('input[name=profile]')?.closest('fieldset');
  expect(profile?.disabled).toBe(true);
  expect(profile?.textContent).toContain('Set by your organisation.');
  expect(find<HTMLInputElement>('.tier-choice input')?.disabled).toBe(true);
  expect(button('Check 2 sites of your organisation')).toBeDefined();
  const badge = button('Show on the button how many are worth a look') as HTMLButtonElement;
  expect(badge.disabled).toBe(true);
});

test('sites are allowed and taken back one by one or all together', () => {
  const { onForget, onAllow, onNews } = show({
    sites: ['https://a.example/*', '*://*.b.example/*'],
    news: { count: 500, allowed: false },
  });
  expect(all('.sites span').map((each) => each.textContent)).toEqual(['a.example', 'b.example']);
  click('Take back b.example');
  expect(onForget).toHaveBeenCalledWith('*://*.b.example/*');
  click('Always check 500 news sites');
  expect(onNews).toHaveBeenCalledWith(true);
  const field = find<HTMLInputElement>('form input');
  act(() => {
    if (field) field.value = 'c.example';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => find<HTMLFormElement>('form')?.requestSubmit());
  expect(onAllow).toHaveBeenCalledWith('c.example');
  show({ chosen: { ...defaults, mode: 'click' } });
  expect(root.textContent).toContain('These wait until');
  expect(root.textContent).toContain('No single site is allowed.');
});

test('a shared library is asked for after what is sent is said, and taken back', async () => {
  const { onShare } = show();
  expect(root.textContent).toContain('never the page, its address or the words');
  const field = all<HTMLInputElement>('form input').at(-1);
  const submit = async (address: string) => {
    act(() => {
      if (field) field.value = address;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => field?.closest('form')?.requestSubmit());
  };
  await submit('http://library.example');
  expect(onShare).not.toHaveBeenCalled();
  expect(root.textContent).toContain('begins with https://');
  await submit('https://reader@library.example:8443');
  expect(onShare).toHaveBeenCalledWith('https://reader@library.example:8443');
  expect(field?.value).toBe('');
  vi.mocked(onShare).mockResolvedValue(false);
  await submit('https://library.example');
  expect(root.textContent).toContain('The browser has not allowed it');
  const own = { name: 'library.example', isOrdered: false, isAllowed: true };
  const { onUnshare } = show({ shared: own });
  click('Take back library.example');
  expect(onUnshare).toHaveBeenCalledOnce();
});

test('the library of an organisation cannot be taken back, and is allowed by a click', () => {
  const ordered = { name: 'library.example', isOrdered: true, isAllowed: false };
  const { onShareOrdered } = show({ shared: ordered });
  expect(button('Take back library.example')).toBeUndefined();
  act(() => all<HTMLButtonElement>('.sites button').at(-1)?.click());
  expect(onShareOrdered).toHaveBeenCalledOnce();
  show({ shared: { ...ordered, isAllowed: true } });
  expect(all('.sites button')).toEqual([]);
});

test('keys are listed, with the way to change them', () => {
  const onShortcuts = vi.fn();
  show({ onShortcuts });
  expect(all('.keys dd').map((each) => each.textContent)).toEqual(['Alt+Shift+R', 'no key']);
  click('Change the keys');
  expect(onShortcuts).toHaveBeenCalledOnce();
  show();
  expect(root.textContent).toContain('Manage Extension Shortcuts');
});

test('starting over is asked twice', () => {
  const { onReset } = show();
  click('Start over');
  click('No');
  expect(button('Yes, start over')).toBeUndefined();
  click('Start over');
  expect(onReset).not.toHaveBeenCalled();
  click('Yes, start over');
  expect(onReset).toHaveBeenCalledOnce();
});

test.each([
  ['reset', 'as they came'],
  ['damaged', 'damaged; nothing was changed'],
  ['foreign', 'not saved by On Record'],
  ['newer', 'newer On Record'],
] as const)('what came of it is said: %s', (kind, part) => {
  show({ kept: { kind } });
  expect(find('.kept')?.textContent).toContain(part);
});

test('a file brings its sites back with one more click', () => {
  const { onImport, onExport, onAllowRead } = show({ kept: { kind: 'read', sites: 2 } });
  click('Allow its 2 sites');
  expect(onAllowRead).toHaveBeenCalledOnce();
  click('Save to a file');
  expect(onExport).toHaveBeenCalledOnce();
  const file = new File(['{}'], 'on-record.json');
  const field = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(field, 'files', { value: [file] });
  act(() => void field?.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onImport).toHaveBeenCalledWith(file);
});
