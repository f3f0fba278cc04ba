// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/engine/check.ts';
import { readPage } from '../../src/page/read.ts';
import { startSession, tierOf } from '../../src/page/session.ts';
import type { CardActions, FindingCard } from '../../src/page/world.ts';
import { makeFinding } from '../ui/finding.ts';

class FakeHighlight extends Set<Range> {
  constructor(...ranges: readonly Range[]) {
    super(ranges);
  }
}
const registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  const fakes = {
    Highlight: FakeHighlight,
    CSS: {
      get highlights() {
        return registry;
      },
    },
  };
  Object.assign(document.defaultView as object, fakes);
  for (const [name, fake] of Object.entries(fakes)) vi.stubGlobal(name, fake);
  registry.clear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '<p>alpha beta gamma delta</p>';
});
afterEach(() => vi.unstubAllGlobals());

const kinds: readonly (readonly [string, Finding['label'], boolean])[] = [
  ['alpha', 'differs', true],
  ['beta', 'matches', false],
  ['gamma', 'cut', false],
  ['delta', 'not-found', false],
];

function start() {
  let actions: CardActions | null = null;
  let open = false;
  const card: FindingCard = {
    open: vi.fn(() => {
      open = true;
    }),
    close: vi.fn(() => {
      open = false;
      actions?.closed();
    }),
    isOpen: () => open,
  };
  const load = vi.fn(async (given: CardActions) => {
    actions = given;
    return card;
  });
  const session = startSession(document, load, (act) => act());
  const reading = readPage(document);
  const { text } = reading.article;
  const found = (only: typeof kinds = kinds) =>
    only.map(([word, label, look]) => {
      const from = text.indexOf(word);
      const span = { from, to: from + word.length };
      const quote = { ...span, text: word, kind: 'direct' as const, parts: [span] };
      return { finding: makeFinding({ quote, label, look }), places: [[span]] };
    });
  session.mark(reading, found());
  const mark = (only: typeof kinds) => session.mark(reading, found(only));
  return { session, card, load, mark, actions: () => actions };
}

const painted = (name: string) => [...(registry.get(`on-record-${name}`) ?? [])].map(String);
const opened = (card: FindingCard) =>
  vi.mocked(card.open).mock.calls.map(([range, , at, total]) => `${range} ${at + 1}/${total}`);

test('the label and the weight make the tier', () => {
  const tiers = kinds.map(([, label, look]) => tierOf({ label, look } as Finding));
  expect(tiers).toEqual(['look', 'match', 'minor', null]);
});

test('matches are painted when they are asked for', () => {
  const { session } = start();
  expect([painted('look'), painted('minor'), painted('match')]).toEqual([['alpha'], ['gamma'], []]);
  session.showTiers(new Set(['look', 'minor', 'match']));
  expect(painted('match')).toEqual(['beta']);
});

test('next and previous go round the marks that are seen', async () => {
  const { session, load } = start();
  const seen: string[] = [];
  for (const by of [1, 1, 1, -1] as const) {
    await session.step(by);
    seen.push(...painted('here'));
  }
  expect(seen).toEqual(['alpha', 'gamma', 'alpha', 'gamma']);
  expect(load).not.toHaveBeenCalled();
});

test('the card is brought once, and goes along', async () => {
  const { session, card, load, actions } = start();
  await session.open();
  await session.step(1);
  actions()?.step(-1);
  await vi.waitFor(() => expect(opened(card)).toEqual(['alpha 1/2', 'gamma 2/2', 'alpha 1/2']));
  expect(load).toHaveBeenCalledOnce();
  card.close();
  expect(painted('here')).toEqual([]);
});

test('a finding of the list alone can be shown too', async () => {
  const { session, card } = start();
  await session.show(3, true);
  expect(painted('here')).toEqual(['delta']);
  expect(opened(card)).toEqual(['delta 3/3']);
  await session.show(9, true);
  expect(opened(card)).toHaveLength(1);
});

test('words printed twice are marked twice, and are one stop', async () => {
  document.body.innerHTML = '<p>alpha beta</p><aside>alpha</aside>';
  const { session } = start();
  const reading = readPage(document);
  const places = [0, 12].map((from) => [{ from, to: from + 5 }]);
  const quote = { from: 0, to: 5, text: 'alpha', kind: 'direct' as const, parts: places[0] ?? [] };
  session.mark(reading, [
    { finding: makeFinding({ quote, label: 'differs', look: true }), places },
  ]);
  expect(painted('look')).toEqual(['alpha', 'alpha']);
  await session.step(1);
  await session.step(1);
  expect(painted('here')).toEqual(['alpha']);
});

test('read again, the card stays with its words, or goes with them', async () => {
  const { session, card, mark } = start();
  await session.open();
  mark(kinds.slice(0, 2));
  expect(card.isOpen()).toBe(true);
  mark(kinds.slice(1));
  expect(card.isOpen()).toBe(false);
  expect(painted('look')).toEqual([]);
});

test('the key that opens the card closes it, and leads back', async () => {
  const { session, card } = start();
  await session.open();
  expect(card.isOpen()).toBe(true);
  await session.open();
  expect(card.isOpen()).toBe(false);
});

test('stopping leaves nothing', async () => {
  const { session, card } = start();
  await session.open();
  session.stop();
  expect(card.isOpen()).toBe(false);
  expect(registry.size).toBe(0);
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('a document that is dead, as those of frames that went elsewhere are in Firefox, is passed over', () => {
  const { session } = start();
  let isDead = false;
  const frame = new Proxy(document, {
    get(target, name) {
      if (isDead) throw new TypeError("can't access dead object");
      return Reflect.get(target, name, target);
    },
  });
  session.attend(frame);
  isDead = true;
  expect(() => session.openOnHover(true)).not.toThrow();
});
