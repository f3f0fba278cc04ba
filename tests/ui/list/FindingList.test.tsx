// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../../src/engine/check.ts';
import { FilteredList } from '../../../src/ui/list/FilteredList.tsx';
import { everything, type Filter } from '../../../src/ui/list/groups.ts';
import '../english.ts';
import { changed, makeFinding } from '../finding.ts';

const root = document.createElement('div');
beforeEach(() => {
  document.body.replaceChildren(root);
  render(null, root);
});

const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const focused = () => (document.activeElement as HTMLElement).dataset.index;
const press = (...keys: readonly string[]) => {
  for (const key of keys)
    act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
};

function show(findings: readonly Finding[], filter: Filter = everything) {
  const told = { onFilter: vi.fn(), onChoose: vi.fn() };
  act(() => render(<FilteredList findings={findings} filter={filter} {...told} />, root));
  return told;
}

const by = (name: string, text = `Words of ${name}`) =>
  makeFinding({ text, record: null, speaker: { name, from: 0, to: 1, mention: name } });
const few = [by('Ada Bright'), by('Élise Martin'), by('Ben Moss'), by('Mina Adler'), changed];

test('the Tab key leads to one row, the one the reader was at', () => {
  show(few);
  const stops = () => all('.row[tabindex="0"]').map((row) => row.dataset.index);
  expect(stops()).toEqual(['4']);
  act(() => all('.row')[0]?.focus());
  press('ArrowDown', 'ArrowDown');
  expect(focused()).toBe('1');
  expect(stops()).toEqual(['1']);
});

test('letters lead to a speaker by any of their names, with or without accents', () => {
  show(few);
  act(() => all('.row')[0]?.focus());
  press('e');
  expect(focused()).toBe('1');
  press('End');
  vi.useFakeTimers({ now: Date.now() + 5000 });
  press('m', 'o');
  expect(focused()).toBe('2');
  vi.useRealTimers();
});

test('the filter is by words of either side, in any order, and by speaker', () => {
  show(few, { text: 'casualties WE', speaker: '' });
  expect(all('.row').map((row) => row.dataset.index)).toEqual(['4']);
  expect(all('.shown')[0]?.textContent).toContain('1 of 5 shown');
  show(few, { text: '', speaker: 'Ben Moss' });
  expect(all('.row').map((row) => row.dataset.index)).toEqual(['2']);
  const { onFilter } = show(few, { text: 'nothing has this', speaker: '' });
  expect(all('.row')).toEqual([]);
  expect(all('.shown')[0]?.textContent).toContain('No quotation here fits the filter.');
  act(() => all('.shown button')[0]?.click());
  expect(onFilter).toHaveBeenCalledWith(everything);
});

test('speakers are offered once each, by the alphabet', () => {
  show([...few, by('Ben Moss')]);
  expect(all('option').map((option) => option.textContent)).toEqual([
    'All speakers',
    'Ada Bright',
    'Antony Blinken',
    'Ben Moss',
    'Élise Martin',
    'Mina Adler',
  ]);
});

test('a few findings need no filter', () => {
  show(few.slice(0, 3));
  expect(all('input')).toEqual([]);
});

test('of a long list only a part is drawn, and it says which', () => {
  show(Array.from({ length: 5000 }, (_, i) => by('Ada Bright', `${i}`)));
  const rows = all('li');
  expect(rows.length).toBeLessThan(100);
  expect(rows[3]?.getAttribute('aria-setsize')).toBe('5000');
  expect(rows[3]?.getAttribute('aria-posinset')).toBe('4');
  expect(all('.count')[0]?.textContent).toBe('5000');
});
