// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/engine/check.ts';
import type { Article } from '../../src/engine/quotes/quotes.ts';
import { makeBudget } from '../../src/page/budget.ts';
import { startLife } from '../../src/page/life.ts';
import { startSession } from '../../src/page/session.ts';
import { makeFinding } from '../ui/finding.ts';

const story =
  '<article><h1>Title</h1><p>The harbour master has kept the tide tables since the lighthouse was built, he says.</p>' +
  '<p>Nobody remembers when the archive moved into the old granary, but the clerk has a list: “alpha”.</p></article>';
const registry = new Map<string, Set<Range>>();
let hidden = false;
let stops: (() => void)[] = [];

beforeEach(() => {
  const Highlight = class extends Set<Range> {
    constructor(...ranges: readonly Range[]) {
      super(ranges);
    }
  };
  const fakes = {
    Highlight,
    CSS: {
      get highlights() {
        return registry;
      },
    },
  };
  Object.assign(document.defaultView as object, fakes);
  for (const [name, fake] of Object.entries(fakes)) vi.stubGlobal(name, fake);
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  hidden = false;
  registry.clear();
  document.body.innerHTML = story;
});
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  vi.unstubAllGlobals();
});

/** Finds every “word” of one letter run in marks, and calls it worth a look. */
function findIn({ text }: Article): Finding[] {
  return [...text.matchAll(/“(\w+)”/g)].map((match) => {
    const from = match.index + 1;
    const word = match[1] ?? '';
    const span = { from, to: from + word.length };
    const quote = { ...span, text: word, kind: 'direct' as const, parts: [span] };
    return makeFinding({ quote, speaker: null, label: 'differs', look: true });
  });
}

function start(isAlive = () => true) {
  const check = vi.fn(async (article: Article) => ({
    state: 'checked',
    findings: findIn(article),
  }));
  const told = vi.fn();
  const budget = makeBudget();
  const session = startSession(document, async () => null, budget.timed);
  const life = startLife(document, session, budget, check, told, isAlive);
  stops.push(life.stop);
  return { life, check, told };
}

const marked = () => [...(registry.get('on-record-look') ?? [])].map(String);
const soon = (assert: () => void) => vi.waitFor(assert, { timeout: 4000 });
const add = (html: string) =>
  document.querySelector('article')?.insertAdjacentHTML('beforeend', html);

test('an article is read by itself, and what changes is read again', async () => {
  const { life, check, told } = start();
  await life.begin();
  expect(marked()).toEqual(['alpha']);
  expect(told).toHaveBeenCalledOnce();
  add('<p>She said “beta”.</p>');
  await soon(() => expect(marked()).toEqual(['alpha', 'beta']));
  expect(check).toHaveBeenCalledTimes(2);
  add('<p>A clock that says nothing.</p>');
  document.querySelector('h1')?.replaceWith(document.createElement('hr'));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(check).toHaveBeenCalledTimes(2);
});

test('what is no article waits until it is asked for', async () => {
  document.body.innerHTML = '<p>“alpha”</p>';
  const { life, check } = start();
  await life.begin();
  expect(check).not.toHaveBeenCalled();
  const { outcome, comments, resting } = await life.report();
  expect(outcome.findings).toHaveLength(1);
  expect([comments, resting]).toEqual([[], false]);
});

test('in a background tab nothing is done', async () => {
  hidden = true;
  const { life, check } = start();
  const begun = life.begin();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(check).not.toHaveBeenCalled();
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await begun;
  expect(marked()).toEqual(['alpha']);
});

test('paused, the page is as it was; taken up again, it is read anew', async () => {
  const { life } = start();
  await life.report();
  await life.pause(true);
  expect(marked()).toEqual([]);
  add('<p>She said “beta”.</p>');
  expect((await life.report()).paused).toBe(true);
  await life.pause(false);
  expect(marked()).toEqual(['alpha', 'beta']);
});

test('comments are read when the reader wants them, and told apart', async () => {
  document.body.insertAdjacentHTML('beforeend', '<div id="comments"><p>I say “gamma”.</p></div>');
  const { life } = start();
  expect((await life.report()).outcome.findings).toHaveLength(1);
  life.readComments(true);
  const { outcome, comments } = await life.report();
  expect(outcome.findings?.map(({ quote }) => quote.text)).toEqual(['alpha', 'gamma']);
  expect(comments).toEqual([1]);
});

test('when the extension is gone, so are its marks', async () => {
  let alive = true;
  const { life } = start(() => alive);
  await life.report();
  expect(marked()).toEqual(['alpha']);
  alive = false;
  await soon(() => expect(registry.size).toBe(0));
  expect(document.adoptedStyleSheets).toEqual([]);
});
