// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageView } from '../../../src/ui/list/PageState.tsx';
import { Panel, type PanelProps } from '../../../src/ui/panel/Panel.tsx';
import '../english.ts';
import { changed, makeFinding, tools } from '../finding.ts';

const root = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(root);
  render(null, root);
});

const find = (selector: string) => root.querySelector<HTMLElement>(selector);
const click = (element: HTMLElement | null) => act(() => element?.click());
const chosen = () => find('[aria-current="true"]')?.dataset.index ?? null;

const checked = {
  state: 'checked',
  title: 'The headline',
  findings: [
    makeFinding({}),
    changed,
    makeFinding({ label: 'not-found', record: null, text: 'Words nobody has' }),
  ],
} satisfies PageView;

function show(change: Partial<PanelProps> = {}) {
  const told = { onShow: vi.fn(), onRetry: vi.fn(), onAllow: vi.fn() };
  const props = { page: checked, tools, at: null, stale: false, ...told, ...change };
  act(() => render(<Panel {...props} />, root));
  return told;
}

test('list and finding stand side by side; a row is shown here and on the page', () => {
  const { onShow } = show();
  expect(find('h1')?.textContent).toBe('The headline');
  expect(find('.hint')?.textContent).toBe('Choose a quotation to see its record.');
  click(find('.row[data-index="1"]'));
  expect(onShow).toHaveBeenCalledWith(1);
  expect(chosen()).toBe('1');
  expect(find('.finding')?.dataset.label).toBe('differs');
});

test('scrolling the page chooses, unless the reader is at work in the finding', () => {
  show({ at: 0 });
  expect(chosen()).toBe('0');
  show({ at: null });
  expect(chosen()).toBe('0');
  show({ at: 2 });
  expect(chosen()).toBe('2');
  act(() => find('.pane + .pane')?.focus());
  show({ at: 1 });
  expect(chosen()).toBe('2');
});

test('what was chosen stays chosen when the page is read again, if it is still there', () => {
  show();
  click(find('.row[data-index="1"]'));
  const again = [makeFinding({ text: 'New words at the top' }), ...checked.findings];
  show({ page: { ...checked, findings: again.map((finding) => ({ ...finding })) } });
  expect(chosen()).toBe('2');
  show({ page: { ...checked, findings: [makeFinding({ text: 'Other words' })] } });
  expect(chosen()).toBeNull();
  expect(find('.hint')).not.toBeNull();
});

test('while it works it says so', () => {
  show({ page: { state: 'working' } });
  expect(find('[role=status]')?.textContent).toBe('Reading the page …');
  expect(find('.panes')).toBeNull();
});

test('a page without quotations, and one that may not be read, have their sentences', () => {
  show({ page: { ...checked, findings: [] } });
  expect(find('.notice h2')?.textContent).toBe('No quotation on this page');
  const { onAllow } = show({ page: { state: 'not-allowed' } });
  click(find('.notice button'));
  expect(onAllow).toHaveBeenCalledOnce();
  show({ page: { state: 'not-allowed' }, onAllow: undefined });
  expect(find('.notice button')).toBeNull();
  const { onRetry } = show({ page: { state: 'failed', why: 'out of memory' } });
  expect(find('details')?.textContent).toContain('out of memory');
  click(find('.notice button'));
  expect(onRetry).toHaveBeenCalledOnce();
});

test('what is out of date says so and stays', () => {
  const { onRetry } = show({ stale: true });
  expect(find('.stale')?.textContent).toContain('The page has changed since it was read.');
  expect(find('.row')).not.toBeNull();
  click(find('.stale button'));
  expect(onRetry).toHaveBeenCalledOnce();
});
