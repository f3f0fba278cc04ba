// The life of a page under On Record: read when the reader asks or, on an article of an allowed site,
// by itself; read again where it changes; left alone while nobody looks at it, when it is paused, and
// when it changes so much that following it would be felt. Every reading ends in marks that are
// right: what the page no longer shows is no longer marked.

import type { Finding } from '../engine/check.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import { type Budget, type Cost, whenIdle } from './budget.ts';
import { carryFindings } from './carry.ts';
import { readFacts } from './facts.ts';
import { testForNews } from './news.ts';
import { cutArticle, findingsAt } from './parts.ts';
import { isReachable } from './reachable.ts';
import { articleOf, blockAt, type Reading, readingOf } from './read.ts';
import { layoutByStyle } from './regions.ts';
import { joinRepeats, type Placed } from './repeats.ts';
import type { Session } from './session.ts';
import { makeWalk, type Walk } from './walk.ts';
import { type Watch, watchPage } from './watch.ts';

/** What a check came to; only a checked page has findings. */
interface Checked {
  readonly state: string;
  readonly findings?: readonly Finding[];
}

export interface Report<Outcome> {
  readonly title: string;
  readonly outcome: Outcome;
  /** Which of the findings stand in reader comments. */
  readonly comments: readonly number[];
  /** The page changes too much: On Record no longer follows it. */
  readonly resting: boolean;
  readonly paused: boolean;
  /** Main-thread milliseconds this page was charged, those of the first reading, and how long after
   * the start it was marked. */
  readonly cost: Cost & { readonly first: number; readonly marked: number };
}

export interface Life<Outcome> {
  /** Reads by itself if this is an article, as soon as somebody looks at it. */
  readonly begin: () => Promise<void>;
  /** Whatever the page is: reads it, and resolves when all its changes are taken in. */
  readonly report: () => Promise<Report<Outcome>>;
  /** The article as it was read last; null before. */
  readonly article: () => Article | null;
  /** Follows a page again that changed too much. */
  readonly follow: () => Promise<void>;
  readonly pause: (paused: boolean) => Promise<void>;
  /** Whether reader comments are read too. */
  readonly readComments: (on: boolean) => void;
  /** Checks the words the reader has selected and shows the card beside them. */
  readonly checkSelection: () => Promise<void>;
  readonly stop: () => void;
}

/** Starts the life of a page. `check` has an article checked and never rejects; `told` hears of every
 * new outcome; `isAlive` is false once the extension is gone. */
export function startLife<Outcome extends Checked>(
  document: Document,
  session: Session,
  budget: Budget,
  check: (article: Article) => Promise<Outcome>,
  told: (outcome: Outcome) => void,
  isAlive: () => boolean,
): Life<Outcome> {
  let walk: Walk | null = null;
  let watch: Watch | null = null;
  let reading: Reading | null = null;
  /** What the check of `reading` found, as the engine gave it and as it is shown. */
  let raw: readonly Finding[] = [];
  let outcome: Outcome | null = null;
  let placed: readonly Placed[] = [];
  let address = '';
  let title = '';
  let comments = false;
  let resting = false;
  let paused = false;
  let busy: Promise<void> | null = null;
  let again = false;
  let first = 0;
  let marked = 0;
  let began = performance.now();
  const stopped = new AbortController();
  const ticking = setInterval(tick, tickEvery);

  return { begin, report, article, follow, pause, readComments, checkSelection, stop };

  async function begin() {
    await whenSeen(document, stopped.signal);
    // A page that has loaded is at rest; one that has not is let go first.
    if (document.readyState !== 'complete') await whenIdle(300);
    if (walk || stopped.signal.aborted) return;
    const { isArticle } = budget.timed(() => testForNews(document));
    if (isArticle) await refresh();
  }

  async function report(): Promise<Report<Outcome>> {
    const failed = outcome !== null && outcome.state !== 'checked';
    if (resting || failed || location.href !== address) leaveOff();
    if (marked === 0 && !busy) began = performance.now();
    if (!paused || !outcome) await refresh();
    if (!outcome) throw new Error('On Record was stopped.');
    const cost = { ...budget.cost(), first, marked };
    return { title, outcome, comments: inComments(), resting, paused, cost };
  }

  function article() {
    return reading && articleOf(document, reading);
  }

  async function follow() {
    resting = false;
    budget.forgive();
    leaveOff();
    await refresh();
  }

  async function pause(on: boolean) {
    paused = on;
    if (on) {
      leaveOff();
      session.mark(nothingRead, []);
    } else await refresh();
  }

  function readComments(on: boolean) {
    if (on === comments) return;
    comments = on;
    if (!walk) return;
    leaveOff();
    void refresh();
  }

  /** Forgets how the page was read; the next reading is a whole one. */
  function leaveOff() {
    watch?.stop();
    watch = null;
    walk = null;
    reading = null;
  }

  /** Takes in all there is to take in. One reading at a time; a call meanwhile asks for another. */
  function refresh(): Promise<void> {
    again = busy !== null;
    busy ??= (async () => {
      do {
        again = false;
        await readOnce();
      } while (again && !stopped.signal.aborted);
    })().finally(() => {
      busy = null;
    });
    return busy;
  }

  async function readOnce() {
    const isFirst = walk === null;
    const mine = walk ?? makeWalk(document.documentElement, layoutByStyle, comments);
    walk = mine;
    if (!watch && !resting && !paused) watch = watchPage(document, mine, budget.timed, changed);
    const touched = watch && !isFirst ? budget.timed(watch.take) : new Set<Node>();
    if (!isFirst && touched.size === 0 && address === location.href) return;
    mine.begin(touched);
    await budget.inSlices(mine.advance);
    if (walk !== mine || stopped.signal.aborted) return;
    const last = reading;
    const now = readingOf(mine.blocks());
    for (const root of mine.roots)
      if (isReachable(root) && root.nodeType === 9) session.attend(root as Document);
    watch?.follow();
    const same = address === location.href && last && outcome?.state === 'checked';
    const carried = same ? budget.timed(() => carryFindings(raw, last, now)) : null;
    reading = now;
    if (carried) {
      if (carried !== raw || isFirst) mark(now, carried);
    } else await checkAnew(now, mine);
    if (isFirst) {
      // The first reading is what was asked for; the budget is for what comes after it.
      if (first === 0) first = budget.cost().total;
      budget.forgive();
    }
  }

  async function checkAnew(now: Reading, mine: Walk) {
    address = location.href;
    const article = budget.timed(() => articleOf(document, now));
    title = article.title ?? document.title;
    const found: Finding[] = [];
    for (const { article: part, from } of cutArticle(article)) {
      const answer = await check(part);
      if (stopped.signal.aborted || walk !== mine) {
        outcome ??= answer;
        return;
      }
      found.push(...findingsAt(answer.findings ?? [], from));
      mark(now, found);
      if (marked === 0) marked = performance.now() - began;
      const shown = placed.map(({ finding }) => finding);
      outcome = answer.findings ? { ...answer, findings: shown } : answer;
      told(outcome);
      if (!answer.findings) return;
    }
  }

  function mark(now: Reading, findings: readonly Finding[]) {
    budget.timed(() => {
      raw = findings;
      placed = joinRepeats(findings);
      if (!paused) session.mark(now, placed);
    });
  }

  async function changed() {
    await whenSeen(document, stopped.signal);
    await whenIdle(500);
    if (stopped.signal.aborted || paused || resting || !watch) return;
    if (!isAlive()) return stop();
    if (budget.isSpent()) {
      resting = true;
      watch.stop();
      return;
    }
    await refresh();
  }

  /** Whoever clears the registry does it without a word, and so does an update of the extension. */
  function tick() {
    if (!isAlive()) stop();
    else if (!document.hidden) session.restore();
  }

  function inComments(): readonly number[] {
    if (!comments || !reading) return [];
    const { blocks, starts } = reading;
    return placed.flatMap(({ finding }, i) =>
      blocks[blockAt(starts, finding.quote.from)]?.place.kind === 'comment' ? [i] : [],
    );
  }

  async function checkSelection() {
    const selection = document.getSelection();
    const words = selection?.toString().trim();
    if (!selection || !words) return;
    const range = selection.getRangeAt(0).cloneRange();
    await busy;
    const at = session.findingAt(range);
    if (at !== null) return session.show(at, true);
    // Whatever was selected is taken for words somebody said.
    const bare = words.replace(/^["“”„«»‘’']+|["“”„«»‘’']+$/gu, '');
    const { findings = [] } = await check({ ...readFacts(document), text: `“${bare}”` });
    const finding = findings[0];
    if (finding) await session.tell(range, finding);
  }

  function stop() {
    stopped.abort();
    clearInterval(ticking);
    leaveOff();
    session.stop();
  }
}

/** Resolves when the page is in front of a reader: not in a background tab, not prerendered. */
export async function whenSeen(document: Document, signal: AbortSignal): Promise<void> {
  while (document.hidden) {
    await new Promise((resolve) =>
      document.addEventListener('visibilitychange', resolve, { once: true, signal }),
    );
  }
}

/** How often the registry is looked after, in milliseconds: four look-ups, a few microseconds. */
const tickEvery = 1000;

const nothingRead: Reading = { blocks: [], starts: [], rangesOf: () => [] };
