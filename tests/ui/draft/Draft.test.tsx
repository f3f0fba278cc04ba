// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { Draft, type DraftProps, type DraftState } from '../../../src/ui/draft/Draft.tsx';
import { exportFindings } from '../../../src/ui/draft/exports.ts';
import '../english.ts';
import { makeFinding, tools } from '../finding.ts';

const root = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(root);
  render(null, root);
});

const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((each) => each.textContent?.trim());

function show(draft: DraftState, chosen: number | null = null) {
  const props: DraftProps = {
    draft,
    chosen,
    tools,
    onText: vi.fn(),
    onFile: vi.fn(),
    onSave: vi.fn(),
    onAnother: vi.fn(),
  };
  act(() => render(<Draft {...props} />, root));
  return props;
}

const text = 'He said “one two” and “three”.\n\nThen “four” was all.';
const at = (part: string) => ({ from: text.indexOf(part), to: text.indexOf(part) + part.length });
const finding = (part: string, change: Parameters<typeof makeFinding>[0]) => {
  const made = makeFinding({ text: part, ...change });
  return { ...made, quote: { ...made.quote, ...at(part), parts: [at(part)] } };
};
const findings = [
  finding('one two', { label: 'differs', look: true }),
  finding('three', { label: 'matches' }),
  finding('four', { label: 'not-found', record: null }),
];
const checked: DraftState = { state: 'checked', article: { text }, findings };

test('a text is handed over as it was typed, an empty one is not', () => {
  const { onText } = show({ state: 'none' });
  const submit = () => act(() => find<HTMLFormElement>('form')?.requestSubmit());
  submit();
  expect(onText).not.toHaveBeenCalled();
  const field = find<HTMLTextAreaElement>('textarea');
  act(() => {
    if (field) field.value = '“Words,” she said.';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  submit();
  expect(onText).toHaveBeenCalledWith('“Words,” she said.');
});

test.each([
  ['pdf', 'This is a PDF.'],
  ['old-word', 'older Word'],
  ['other-format', 'format cannot be read'],
  ['damaged', 'damaged'],
  ['binary', 'not a file of text'],
  ['empty', 'no text'],
  ['too-large', '16 MB'],
] as const)('a file that is refused as %s is said so, and the text can be pasted', (why, part) => {
  show({ state: 'refused', why });
  expect(find('[role=alert]')?.textContent).toContain(part);
  expect(find('textarea')).not.toBeNull();
});

test('work, damage and failure are said in words', () => {
  show({ state: 'working' });
  expect(words('[role=status]')).toEqual(['Checking the text …']);
  show({ state: 'damaged', why: 'Pack 1' });
  expect(find('.notice')?.textContent).toContain('The installed sources cannot be opened');
  const { onAnother } = show({ state: 'failed', why: 'RangeError' });
  expect(find('.notice')?.textContent).toContain('This text could not be checked');
  act(() => find('.notice button')?.click());
  expect(onAnother).toHaveBeenCalledOnce();
});

test('the text comes back whole, with links on what was compared', () => {
  show(checked);
  expect(words('.draft > p')).toEqual(['He said “one two” and “three”.', 'Then “four” was all.']);
  expect(all('.tier').map((each) => [each.textContent, each.dataset.tier])).toEqual([
    ['one two', 'look'],
    ['three', 'match'],
  ]);
  expect(find('.tier')?.getAttribute('href')).toBe('#/draft?finding=0');
  expect(find('.tier')?.getAttribute('aria-description')).toBe('Wording differs');
  expect(all('.row')).toHaveLength(3);
});

test('the finding the address names is shown and has the focus; there is a way back', () => {
  show(checked, 0);
  expect(find('aside')).toBe(document.activeElement);
  expect(find('.finding')?.dataset.label).toBe('differs');
  expect(find('#mark-0')?.getAttribute('aria-current')).toBe('true');
  act(() => all('.bar a')[1]?.click());
  expect(document.activeElement).toBe(find('#mark-0'));
  show(checked, 99);
  expect(find('.finding')).toBeNull();
});

test('the blocks of a page keep their kind', () => {
  const blocks = [
    { from: 0, to: 30, kind: 'headline' },
    { from: 32, to: text.length, kind: 'block-quotation' },
  ] as const;
  show({ state: 'checked', article: { text, blocks }, findings });
  expect(all('.draft > *').map(({ tagName }) => tagName)).toEqual(['H2', 'BLOCKQUOTE']);
});

test('without quotations that is what is said', () => {
  show({ state: 'checked', article: { text: 'Nothing.' }, findings: [] });
  expect(words('[role=status]')).toEqual(['No quotation was found.']);
  expect(find('.notice')?.textContent).toContain('No quotation in this text');
  expect(words('.actions button')).toEqual(['Another text']);
});

test('findings are saved as Markdown, text and JSON', () => {
  const { onSave } = show(checked);
  for (const button of all('.actions button').slice(1)) act(() => button.click());
  const files = vi.mocked(onSave).mock.calls.map(([{ name }]) => name);
  expect(files).toEqual(['findings.md', 'findings.txt', 'findings.json']);
  expect(JSON.parse(exportFindings('json', findings).text)).toEqual({ findings });
  expect(exportFindings('markdown', findings).text.match(/^---$/gm)).toHaveLength(2);
  expect(exportFindings('asText', findings).text).toContain('Wording differs');
});
