// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildPack, Corpus, type Lookup, openLookup } from '../../../src/engine/index.ts';
import { readAsked, writeAsked } from '../../../src/ui/search/asked.ts';
import { nameFinder } from '../../../src/ui/search/names.ts';
import { type Opened, Search } from '../../../src/ui/search/Search.tsx';
import { transcript } from '../../engine/transcripts.ts';
import '../english.ts';

const root = document.createElement('div');
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.replaceChildren(root);
  render(null, root);
});

afterEach(() => {
  vi.useRealTimers();
});

const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const words = (selector: string) => all(selector).map((each) => each.textContent?.trim());

const many = Array.from({ length: 45 }, (_, i) => `Peace came in spring ${i}.`).join(' ');
const lookup = open([
  { ...transcript('war', ['We want no war. War is old.']), date: '1941-12-08', title: 'On war' },
  { ...transcript('peace', [many]), date: '1946-01-02', url: 'https://record.example/peace' },
]);

function open(transcripts: Parameters<typeof buildPack>[1]): Lookup {
  const label = { id: 'p', title: 'P', version: '1', publisher: 'x', licence: 'y' };
  const people = [{ id: 'ada', name: 'Ada Byron', aliases: ['Countess Lovelace'], roles: [] }];
  const steps = openLookup(Corpus.open([buildPack(label, transcripts, people)]));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function show(address = '', opened: Opened = { state: 'open', lookup }) {
  const onAddress = vi.fn();
  const query = new URLSearchParams(address);
  act(() => render(<Search opened={opened} query={query} onAddress={onAddress} />, root));
  return onAddress;
}

function type(selector: string, text: string) {
  const field = find<HTMLInputElement>(selector);
  act(() => {
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

function stopTyping() {
  act(() => void vi.advanceTimersByTime(200));
}

function openTable() {
  const table = find<HTMLDetailsElement>('.columns details');
  act(() => {
    if (table) table.open = true;
    table?.dispatchEvent(new Event('toggle'));
  });
}

test('while the sources are read, words can be typed already', () => {
  show('', { state: 'opening' });
  expect(words('[role=status]')).toEqual(['Reading the sources …']);
  type('input', 'war');
  expect(find<HTMLInputElement>('input')?.value).toBe('war');
  expect(find('.conditions')).toBeNull();
});

test('sources that cannot be opened are said so', () => {
  show('', { state: 'failed', why: 'Pack 1: damaged' });
  expect(find('.notice')?.textContent).toContain('The installed sources cannot be opened');
  expect(find('.notice details')?.textContent).toContain('Pack 1: damaged');
});

test('what is typed is found at once, and stands in the address', () => {
  const onAddress = show();
  expect(words('[role=status]')).toEqual([
    'Type a few words somebody said, a name or an occasion.',
  ]);
  type('input', 'war is');
  expect(words('[role=status]')).toEqual(['1 sentence']);
  expect(words('.place blockquote')).toEqual(['We want no war. War is old.']);
  expect(words('.place mark')).toEqual(['War is']);
  stopTyping();
  expect(onAddress).toHaveBeenLastCalledWith('#/search?q=war+is');
});

test('nothing found, and a word nobody said, are said so', () => {
  show('q=xylophone ');
  expect(find('[role=status]')?.textContent).toContain('No sentence holds these words.');
  show('q=sprimg ');
  expect(find('.instead')?.textContent).toBe(
    'Nobody said “sprimg”; these were looked for: spring.',
  );
});

test('an address brings back the question with its conditions', () => {
  show('q=peace&from=1946&order=oldest');
  expect(find<HTMLInputElement>('.year input')?.value).toBe('1946');
  expect(words('[role=status]')).toEqual(['45 sentences']);
  show('q=peace&to=1941');
  expect(find('[role=status]')?.textContent).toContain('No sentence');
});

test('a few places come first, the others on demand, with the focus on the first of them', () => {
  show('q=peace');
  expect(all('.place')).toHaveLength(6);
  stopTyping();
  expect(all('.place')).toHaveLength(20);
  act(() =>
    all('button')
      .find((each) => each.textContent === 'Show 20 more')
      ?.click(),
  );
  expect(all('.place')).toHaveLength(40);
  expect(document.activeElement).toBe(all('.place > a')[20]);
  expect(words('button').at(-1)).toBe('Show 5 more');
});

test('the years are a picture, a sentence and a table', () => {
  show('q=peace');
  const says = 'Sentences by year, 1941 to 1946; most in 1946: 45.';
  expect(find('svg')?.getAttribute('aria-label')).toBe(says);
  expect(all('svg path')[0]?.getAttribute('d')).toBe('M5 60v-60h0.8v60z');
  act(() => {
    const picture = find('svg');
    if (picture) picture.getBoundingClientRect = () => new DOMRect(0, 0, 60, 20);
    picture?.dispatchEvent(new PointerEvent('pointermove', { clientX: 55 }));
  });
  expect(words('svg title')).toEqual(['1946: 45']);
  openTable();
  expect(words('tbody tr')).toEqual(['194645']);
});

test('a place has an address of its own, with the whole text behind it', () => {
  show('q=war');
  const link = find<HTMLAnchorElement>('.place > a')?.getAttribute('href');
  expect(link).toBe('#/search?q=war&in=war&at=0');
  show('q=war&in=war&at=16');
  expect(words('h2')).toEqual(['On war']);
  expect(words('mark')).toEqual(['War is old.']);
  expect(find('.reading a')?.getAttribute('href')).toBe('#/search?q=war');
  // Of a text without paragraphs only what stands around it, until all is asked for.
  show('in=peace&at=400');
  expect(find('.speech')?.textContent).toContain('spring 16.');
  expect(find('.speech')?.textContent).not.toContain('spring 40.');
  act(() => all('button').at(-1)?.click());
  expect(find('.speech')?.textContent).toBe(many);
  show('in=gone&at=16');
  expect(find('.notice')?.textContent).toContain('not installed');
});

test('speakers and occasions are found with slips of the finger', () => {
  const names = nameFinder(lookup.corpus);
  const found = (typed: string) => names(typed).map(({ name }) => name);
  expect(found('Byrn')).toContain('Ada Byron');
  expect(found('lovelase')).toContain('Ada Byron');
  expect(found('on wra')).toContain('On war');
  expect(found('xy')).toEqual([]);
  const onAddress = show('q=Byrn');
  expect(find('.names')).toBeNull();
  stopTyping();
  act(() => find('.names button')?.click());
  stopTyping();
  expect(onAddress).toHaveBeenLastCalledWith('#/search?speaker=ada');
});

test('an address says all that was asked, and nonsense in it nothing', () => {
  const address = 'q=a+b&speaker=ada&from=1900&to=1950&pack=p&edition=delivered&order=oldest';
  const whole = `${address}&in=war&at=7`;
  expect(new URLSearchParams(writeAsked(readAsked(new URLSearchParams(whole)))).toString()).toBe(
    whole,
  );
  expect(readAsked(new URLSearchParams('from=MCM&order=up&at=x&in=war'))).toMatchObject({
    fromYear: null,
    order: 'newest',
    place: { source: 'war', at: 0 },
  });
});
