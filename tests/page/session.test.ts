// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/engine/check.ts';
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
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
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
  const session = startSession(document, load);
  const { text } = session.read().article;
  session.mark(
    kinds.map(([word, label, look]) => {
      const from = text.indexOf(word);
      const span = { from, to: from + word.length };
      const quote = { ...span, text: word, kind: 'direct' as const, parts: [span] };
      return makeFinding({ quote, label, look });
    }),
  );
  return { session, card, load, actions: () => actions };
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

test('reading again forgets, stopping leaves nothing', async () => {
  const { session, card } = start();
  await session.open();
  session.read();
  expect(card.isOpen()).toBe(false);
  expect(registry.size).toBe(0);
  session.stop();
  expect(document.adoptedStyleSheets).toEqual([]);
});
