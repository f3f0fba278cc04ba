// Where: in a page the reader asked about or allowed. Begins the life of the page, answers for it, and
// sends for the card. Run twice it does nothing; one left behind by an older version is stopped first.
// An unlisted script: WXT's own content-script wrapper announces itself to the page by an event.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  answerExtension,
  answerFollowers,
  askBackground,
  type Outcome,
  type PageNews,
  type PageReport,
  type Started,
  type Tally,
  unlessFailed,
} from '../src/browser/messages.ts';
import type { Settings } from '../src/browser/settings.ts';
import type { Article } from '../src/engine/index.ts';
import { makeBudget } from '../src/page/budget.ts';
import { startLife, whenSeen } from '../src/page/life.ts';
import { type LoadCard, startSession } from '../src/page/session.ts';
import type { Tier } from '../src/page/style.ts';
import { type Running, world } from '../src/page/world.ts';

export default defineUnlistedScript(() => {
  if (world.onRecordPage?.isAlive()) return;
  world.onRecordPage?.stop();
  const start = () => {
    world.onRecordPage = /html/.test(document.contentType) ? run() : refuse();
  };
  // A page made ready before anybody asked for it may never be shown.
  if ((document as Prerendered).prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
});

/** What Chromium's documents have besides. */
interface Prerendered {
  readonly prerendering?: boolean;
}

function run(): Running {
  const stopped = new AbortController();
  const budget = makeBudget();
  const bringCard: LoadCard = async (actions) => {
    if (!world.onRecordCard) await askBackground('card', null);
    return world.onRecordCard?.(actions) ?? null;
  };
  const session = startSession(document, bringCard, budget.timed);
  let last: Outcome | null = null;
  const followers = new Set<(news: PageNews) => void>();
  const tell = (outcome: Outcome) => {
    last = outcome;
    for (const follower of followers) follower({ kind: 'changed' });
    void askBackground('badge', tallyOf(outcome)).catch(() => null);
  };
  const isAlive = () => browser.runtime?.id !== undefined;
  const check = (article: Article) => askBackground('check', article).catch(failed);
  const life = startLife<Outcome>(document, session, budget, check, tell, isAlive);

  const apply = (settings: Settings) => {
    session.showTiers(tiersOf(settings));
    session.drawLines({
      look: settings.lineLook,
      minor: settings.lineMinor,
      match: settings.lineMatches,
    });
    session.openOnHover(settings.hover);
    life.readComments(settings.comments);
  };
  // The background knows which of the stored settings count: the page asks it, and again after a change.
  const begin = async () => {
    const asked = world.onRecordStarted as Promise<Started | null> | undefined;
    world.onRecordStarted = undefined;
    const early = await asked?.then(unlessFailed).catch(() => null);
    const { settings, paused } = early ?? (await askBackground('start', null));
    apply(settings);
    return paused;
  };
  // A tab in the background asks nothing until it is seen, or asked itself.
  const seen = () => whenSeen(document, stopped.signal);
  const onStored = () =>
    void seen()
      .then(begin)
      .catch(() => null);
  browser.storage.onChanged.addListener(onStored);
  let starting: Promise<boolean> | null = null;
  const start = () => {
    starting ??= begin().catch(() => false);
    return starting;
  };
  const done = async (act: Promise<unknown>) => {
    await act;
    return true;
  };
  const stopAnswering = answerExtension({
    report: () => start().then(life.report),
    article: life.article,
    show: ({ index, card }) => done(session.show(index, card)),
    step: (by) => done(session.step(by)),
    open: () => done(session.open()),
    pause: (paused) => done(life.pause(paused)),
    follow: () => done(life.follow()),
    selection: () => done(start().then(life.checkSelection)),
  });
  const stopFollowers = answerFollowers((tell) => {
    followers.add(tell);
    const stop = session.follow((index) => tell({ kind: 'at', index }));
    return () => {
      followers.delete(tell);
      stop();
    };
  });
  void seen()
    .then(start)
    .then((isPaused) => (isPaused ? life.pause(true) : life.begin()));

  // A page come back from the browser's cache has its marks, its tab has lost the badge.
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted && last) tell(last);
  };
  addEventListener('pageshow', onShow, { signal: stopped.signal });

  return {
    isAlive,
    stop() {
      stopped.abort();
      browser.storage.onChanged.removeListener(onStored);
      stopAnswering();
      stopFollowers();
      life.stop();
    },
  };
}

/** A picture, a film, a PDF: there is nothing to read, and that is the answer. */
function refuse(): Running {
  const report: PageReport = { title: '', outcome: { state: 'unreadable' }, ...nothing };
  const no = () => false;
  const stop = answerExtension({
    report: () => report,
    article: () => null,
    ...{ show: no, step: no, open: no, pause: no, follow: no, selection: no },
  });
  return { isAlive: () => browser.runtime?.id !== undefined, stop };
}

const nothing = {
  comments: [],
  resting: false,
  paused: false,
  cost: { total: 0, longest: 0, first: 0, marked: 0 },
} as const;

function tiersOf(settings: Settings): ReadonlySet<Tier> {
  const all = [
    ['look', settings.showLook],
    ['minor', settings.showMinor],
    ['match', settings.showMatches],
  ] as const;
  return new Set(all.flatMap(([tier, shown]) => (shown ? [tier] : [])));
}

function tallyOf(outcome: Outcome): Tally {
  const { state } = outcome;
  const findings = outcome.state === 'checked' ? outcome.findings : [];
  return { state, total: findings.length, look: findings.filter(({ look }) => look).length };
}

function failed(error: unknown): Outcome {
  return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
}
