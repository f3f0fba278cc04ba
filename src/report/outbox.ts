// What happens to a report on its way to a destination, as a table of pure steps: no clock, no store, no
// network. Every step is written down before the next is taken, so that whatever dies in between, the
// entry says where it stood:
//
//   draft ─file→ queued ─begin→ sending ─settle→ sent
//                  ↑               │  └────────→ failed-for-good ─retry→ queued (at the end)
//                  └─ recover ─────┤
//                                  └─ settle ─→ failed-for-now ─begin→ sending
//   cancel: from queued, sending and failed-for-now → cancelled ─retry→ queued (at the end)
//
// "sending" without a sender means that the sender died: the report may have arrived or not, so it goes
// out again under the same key, and a receiver that honours the key keeps one. Entries of a destination
// go out one at a time in their order; one that failed for good makes way, one that failed for now does
// not. Waits are kept as a start and a length: when the clock is set back, a wait begins anew instead of
// lasting until the old date.

/** The states of an entry, in the order in which a reader meets them. */
export const STATES = [
  'draft',
  'queued',
  'sending',
  'failed-for-now',
  'failed-for-good',
  'sent',
  'cancelled',
] as const;

export type State = (typeof STATES)[number];

/** What came of one attempt; a code, to be put into words by whoever shows it. */
export type AnswerKind =
  | 'accepted'
  | 'handed-over'
  | 'refused'
  | 'too-large'
  | 'busy'
  | 'broken'
  | 'redirected'
  | 'timeout'
  | 'unreachable'
  | 'interrupted'
  | 'not-allowed'
  | 'no-destination';

export interface Answer {
  readonly kind: AnswerKind;
  /** The HTTP status, when there was one. */
  readonly status: number | null;
  /** Milliseconds the receiver asked us to stay away. */
  readonly retryAfter: number | null;
}

/** One report on its way to one destination. */
export interface Entry {
  /** Made of report and destination: filing the same twice is filing it once. */
  readonly key: string;
  /** The report's id: the idempotency key. */
  readonly report: string;
  /** '' for a draft. */
  readonly destination: string;
  /** The exact bytes, as text, that leave. */
  readonly body: string;
  readonly state: State;
  /** The destination while the entry waits to be sent, null otherwise. */
  readonly lane: string | null;
  /** Place in the lane. */
  readonly order: number;
  /** When the state was entered, ms since 1970, and how long to wait from then, ms. */
  readonly at: number;
  readonly wait: number;
  readonly attempts: number;
  readonly answer: Answer | null;
  /** The last states, newest last. */
  readonly history: readonly Step[];
}

export interface Step {
  readonly state: State;
  readonly at: number;
  readonly answer: Answer | null;
}

/** First wait after a failure; doubled each time. Browsers do not wake us sooner than that. */
export const SHORTEST_WAIT = 30_000;
/** Longest wait: a receiver that was down for a day gets its reports within the hour. */
export const LONGEST_WAIT = 3_600_000;
/** Longest time a receiver may send us away for. */
const LONGEST_HOLD = 24 * 3_600_000;
const LONGEST_HISTORY = 20;

export const keyOf = (report: string, destination: string): string => `${report}:${destination}`;

/** What every new entry has; `order` is larger than any before. */
export interface Filing {
  readonly report: string;
  readonly destination: string;
  readonly body: string;
  readonly order: number;
}

/** A report that is kept and goes nowhere yet. */
export function draft(filing: Filing, now: number): Entry {
  return enter(fresh(filing, now), 'draft', now, null);
}

/** A report to be sent. */
export function queue(filing: Filing, now: number): Entry {
  return enter(fresh(filing, now), 'queued', now, null);
}

/** A report that another program took over: the clipboard, a file, a letter, an issue. */
export function handOver(filing: Filing, now: number): Entry {
  const answer: Answer = { kind: 'handed-over', status: null, retryAfter: null };
  return enter(fresh(filing, now), 'sent', now, answer);
}

/** When an entry in a lane may go out. */
export function dueAt({ at, wait }: Entry): number {
  return at + wait;
}

/** About to be sent; null when it may not be. */
export function begin(entry: Entry, now: number): Entry | null {
  const { state, attempts } = entry;
  if ((state !== 'queued' && state !== 'failed-for-now') || dueAt(entry) > now) return null;
  return { ...enter(entry, 'sending', now, null), attempts: attempts + 1 };
}

/** What the answer makes of it; `chance` in 0 … 1 spreads the waits of many. Null when nothing changes:
 * the reader cancelled meanwhile, and no good news came. */
export function settle(entry: Entry, answer: Answer, now: number, chance: number): Entry | null {
  const fate = FATES[answer.kind];
  if (entry.state === 'cancelled') return fate === 'sent' ? enter(entry, fate, now, answer) : null;
  if (entry.state !== 'sending') return null;
  const settled = enter(entry, fate, now, answer);
  if (fate !== 'failed-for-now') return settled;
  const backoff = Math.min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** Math.min(entry.attempts - 1, 20));
  const wait = Math.max(backoff * (0.75 + chance / 4), holdOf(answer));
  return { ...settled, wait: Math.round(wait) };
}

/** Its sender died; only for those who know that nobody else is sending. Null when it was not sending. */
export function recover(entry: Entry, now: number): Entry | null {
  if (entry.state !== 'sending') return null;
  return enter(entry, 'queued', now, { kind: 'interrupted', status: null, retryAfter: null });
}

/** A clock that was set back would make it wait too long: null when it was not. */
export function rebase(entry: Entry, now: number): Entry | null {
  return entry.at > now ? { ...entry, at: now } : null;
}

/** The reader wants it sent now. What failed for now keeps its place, and the time a receiver asked for
 * is kept too; what was given up goes to the end of the lane. Null when there is nothing to retry. */
export function retry(entry: Entry, order: number, now: number): Entry | null {
  if (entry.state === 'failed-for-now') return { ...entry, wait: holdOf(entry.answer) };
  if (entry.state !== 'failed-for-good' && entry.state !== 'cancelled') return null;
  return { ...enter(entry, 'queued', now, entry.answer), order };
}

/** The reader does not want it sent. Null when it is too late, or never was to be sent. */
export function cancel(entry: Entry, now: number): Entry | null {
  return entry.lane === null ? null : enter(entry, 'cancelled', now, entry.answer);
}

/** What each answer means. A refusal stays a refusal however often one asks; a redirection would carry
 * the report to somebody the reader did not choose. */
const FATES: Readonly<Record<Answer['kind'], 'sent' | 'failed-for-now' | 'failed-for-good'>> = {
  accepted: 'sent',
  'handed-over': 'sent',
  refused: 'failed-for-good',
  'too-large': 'failed-for-good',
  redirected: 'failed-for-good',
  'no-destination': 'failed-for-good',
  'not-allowed': 'failed-for-good',
  busy: 'failed-for-now',
  broken: 'failed-for-now',
  timeout: 'failed-for-now',
  unreachable: 'failed-for-now',
  interrupted: 'failed-for-now',
};

const WAITING: readonly State[] = ['queued', 'sending', 'failed-for-now'];

function fresh(filing: Filing, now: number): Entry {
  const { report, destination } = filing;
  return {
    ...filing,
    key: keyOf(report, destination),
    state: 'draft',
    lane: null,
    at: now,
    wait: 0,
    attempts: 0,
    answer: null,
    history: [],
  };
}

function enter(entry: Entry, state: State, at: number, answer: Answer | null): Entry {
  const history = [...entry.history, { state, at, answer }].slice(-LONGEST_HISTORY);
  const lane = WAITING.includes(state) ? entry.destination : null;
  return { ...entry, state, lane, at, wait: 0, answer, history };
}

function holdOf(answer: Answer | null): number {
  return Math.min(answer?.retryAfter ?? 0, LONGEST_HOLD);
}
