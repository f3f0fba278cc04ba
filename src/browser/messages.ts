// The one place where messages are sent and answered. What may be asked, and what comes back, is
// written down as two tables of plain JSON; a kind that is not in the table does not compile.

import { browser } from 'wxt/browser';
import type { Finding } from '../engine/check.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import type { Speech } from '../engine/verdict/speech.ts';
import type { SharedState } from '../remote/check.ts';
import type { OutboxOrder, OutboxReply } from './outbox-orders.ts';
import type { Settings } from './settings.ts';

/** What became of a page. */
export type Outcome =
  | {
      readonly state: 'checked';
      readonly findings: readonly Finding[];
      /** Titles of the reader's packs that could not be opened; absent when all were. */
      readonly without?: readonly string[];
      /** How a shared library took part; absent where none was asked. */
      readonly shared?: SharedState;
    }
  /** The installed sources cannot be opened; `why` is one sentence. */
  | { readonly state: 'damaged'; readonly why: string }
  | { readonly state: 'failed'; readonly why: string }
  /** Not a page of text: a PDF, an image. */
  | { readonly state: 'unreadable' };

export interface PageReport {
  readonly title: string;
  /** Words printed twice are one finding. */
  readonly outcome: Outcome;
  /** Which of the findings stand in reader comments. */
  readonly comments: readonly number[];
  /** The page changes too much: On Record no longer follows it. */
  readonly resting: boolean;
  readonly paused: boolean;
  /** What the page was charged, in milliseconds of its main thread: in all, in the longest piece, for
   * the first reading; and how long after the start it was marked. */
  readonly cost: {
    readonly total: number;
    readonly longest: number;
    readonly first: number;
    readonly marked: number;
  };
}

/** An outcome in numbers. */
export interface Tally {
  readonly state: Outcome['state'];
  readonly total: number;
  readonly look: number;
}

/** What the reader chose, and whether the asking tab is paused. */
export interface Started {
  readonly settings: Settings;
  readonly paused: boolean;
}

/** Asked of the background: kind → [question, answer]. */
interface BackgroundQuestions {
  readonly check: readonly [Article, Outcome];
  /** The whole source around a record; null when it is not installed. */
  readonly speech: readonly [{ readonly source: string; readonly text: string }, Speech | null];
  /** Show on the toolbar button what became of the asking tab's page. */
  readonly badge: readonly [Tally, boolean];
  /** How to begin with a page, which may soon have something to check: be ready. */
  readonly start: readonly [null, Started];
  /** Run the card script beside the asking page script. */
  readonly card: readonly [null, boolean];
  /** Keep a draft of a report about a finding and open it. `tab` is where the finding stands; null for
   * the asking tab. False when there is no room to keep it. */
  readonly compose: readonly [{ readonly finding: Finding; readonly tab: number | null }, boolean];
  /** Read the page of a tab and open it in the library, before it is saved; what failed, or ''. Answered to
   * pages of the extension only. */
  readonly addPage: readonly [{ readonly tab: number }, string];
  /** Keep, send, retry, cancel reports. Answered to pages of the extension only. */
  readonly outbox: readonly [OutboxOrder, OutboxReply];
}

/** Asked of the script in a page: kind → [question, answer]. */
interface PageQuestions {
  /** What was found here; waits for a check under way, reads again if the page moved on. */
  readonly report: readonly [null, PageReport];
  /** The article as it was read last; null before. */
  readonly article: readonly [null, Article | null];
  /** Scroll to a finding; `card`: open its card too. */
  readonly show: readonly [{ readonly index: number; readonly card: boolean }, boolean];
  /** Go to the next (1) or previous (-1) marked quotation. */
  readonly step: readonly [1 | -1, boolean];
  /** Open the card of the quotation the reader is at, or close it. */
  readonly open: readonly [null, boolean];
  /** Leave the page alone, or take it up again. */
  readonly pause: readonly [boolean, boolean];
  /** Follow a page again that changed too much. */
  readonly follow: readonly [null, boolean];
  /** Check the words that are selected. */
  readonly selection: readonly [null, boolean];
}

interface Sender {
  readonly tab: number | null;
  /** A page of the extension, not a script in a page of the web. */
  readonly own: boolean;
}

type Handlers<Q> = {
  readonly [K in keyof Q]: Q[K] extends readonly [infer Question, infer Answer]
    ? (question: Question, sender: Sender) => Answer | Promise<Answer>
    : never;
};
type QuestionOf<Q, K extends keyof Q> = Q[K] extends readonly [infer X, unknown] ? X : never;
type AnswerOf<Q, K extends keyof Q> = Q[K] extends readonly [unknown, infer X] ? X : never;

/** Asks the background, waking it if need be. It may be stopped while it works, which loses the
 * answer but nothing else: the question is asked once more. */
export async function askBackground<K extends keyof BackgroundQuestions>(
  kind: K,
  question: QuestionOf<BackgroundQuestions, K>,
): Promise<AnswerOf<BackgroundQuestions, K>> {
  const send = () =>
    browser.runtime.sendMessage({ to: 'background', kind, question }).then(unlessFailed);
  const answer = await send().catch(send);
  // A worker stopped in the middle of its work may also resolve to nothing.
  return answer ?? (await send());
}

/** Asks the script in a tab; rejects when there is none. */
export function askPage<K extends keyof PageQuestions>(
  tab: number,
  kind: K,
  question: QuestionOf<PageQuestions, K>,
): Promise<AnswerOf<PageQuestions, K>> {
  return browser.tabs.sendMessage(tab, { to: 'page', kind, question }).then(unlessFailed);
}

/** Answers what pages ask. */
export function answerPages(handlers: Handlers<BackgroundQuestions>): () => void {
  return listen('background', handlers);
}

/** Answers what the background and popup and panel ask of this page. */
export function answerExtension(handlers: Handlers<PageQuestions>): () => void {
  return listen('page', handlers);
}

/** What a page tells the panel that follows it. */
export type PageNews =
  /** There is a new outcome: ask for the report. */
  | { readonly kind: 'changed' }
  /** The reader scrolled to a finding, or away from all of them. */
  | { readonly kind: 'at'; readonly index: number | null }
  /** The page has gone, or its script with it. */
  | { readonly kind: 'gone' };

/** Follows the page in a tab until the returned function is called, or the page goes. */
export function followPage(tab: number, told: (news: PageNews) => void): () => void {
  const port = browser.tabs.connect(tab, { name: 'follow' });
  port.onMessage.addListener((news) => told(news as PageNews));
  port.onDisconnect.addListener(() => told({ kind: 'gone' }));
  return () => port.disconnect();
}

/** Tells followers what happens on this page. `start` is called when one comes, and gives what ends
 * it. */
export function answerFollowers(start: (tell: (news: PageNews) => void) => () => void): () => void {
  type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];
  const listener = (port: Port) => {
    if (port.name !== 'follow') return;
    const stop = start((news) => port.postMessage(news));
    port.onDisconnect.addListener(stop);
  };
  browser.runtime.onConnect.addListener(listener);
  return () => browser.runtime.onConnect.removeListener(listener);
}

interface Envelope {
  readonly to: 'background' | 'page';
  readonly kind: string;
  readonly question: unknown;
}

/** Who asks, as the browser puts it. */
interface Asker {
  readonly tab?: { readonly id?: number };
  readonly url?: string;
}

type Handler = (question: unknown, sender: Sender) => unknown;

/** What comes back when a handler failed. */
interface Failure {
  readonly failed: string;
}

/** An answer; throws what a handler failed with instead. */
export function unlessFailed<Answer>(answer: Answer): Answer {
  const { failed } = (answer ?? {}) as Partial<Failure>;
  if (failed !== undefined) throw new Error(failed);
  return answer;
}

function listen(me: Envelope['to'], handlers: object): () => void {
  const table = new Map(Object.entries(handlers) as [string, Handler][]);
  const listener = (message: unknown, sender: Asker, reply: (answer: unknown) => void) => {
    const { to, kind = '', question } = (message ?? {}) as Partial<Envelope>;
    const handler = to === me ? table.get(kind) : undefined;
    if (!handler) return;
    const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const answer = async () => handler(question, { tab: sender.tab?.id ?? null, own });
    const fail = (error: unknown): Failure => ({
      failed: error instanceof Error ? error.message : String(error),
    });
    void answer().catch(fail).then(reply);
    // There will be a reply; a promise in its place is understood by the polyfill, which pages do without.
    return true;
  };
  // The types of the polyfill want a promise.
  const typed = listener as Parameters<typeof browser.runtime.onMessage.addListener>[0];
  browser.runtime.onMessage.addListener(typed);
  return () => browser.runtime.onMessage.removeListener(typed);
}
