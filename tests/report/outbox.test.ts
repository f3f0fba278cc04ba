// The way of a report to its destination: every step, and a sender that dies anywhere between two.
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerOf } from '../../src/browser/outbox-post.ts';
import { GAP, type Sender, startRun } from '../../src/browser/outbox-run.ts';
import {
  type Answer,
  begin,
  cancel,
  draft,
  dueAt,
  type Entry,
  handOver,
  LONGEST_WAIT,
  queue,
  rebase,
  recover,
  retry,
  SHORTEST_WAIT,
  settle,
} from '../../src/report/outbox.ts';

const DAY = 24 * 3_600_000;
const answer = (kind: Answer['kind'], retryAfter: number | null = null): Answer => ({
  kind,
  status: null,
  retryAfter,
});
const filing = (report: string, order: number, destination = 'desk') => ({
  report,
  destination,
  order,
  body: `{"id":"${report}"}`,
});

describe('steps', () => {
  const queued = queue(filing('r', 1), 1000);
  const sending = begin(queued, 2000) as Entry;

  test('a good day', () => {
    expect(queued).toMatchObject({ key: 'r:desk', state: 'queued', lane: 'desk', attempts: 0 });
    expect(sending).toMatchObject({ state: 'sending', lane: 'desk', attempts: 1, at: 2000 });
    const sent = settle(sending, answer('accepted'), 3000, 0);
    expect(sent).toMatchObject({ state: 'sent', lane: null, answer: { kind: 'accepted' } });
    expect(sent?.history.map(({ state, at }) => [state, at])).toEqual([
      ['queued', 1000],
      ['sending', 2000],
      ['sent', 3000],
    ]);
  });

  test('waits double up to an hour, whatever the chance', () => {
    let entry = queued;
    let now = 0;
    const waits: number[] = [];
    for (let i = 0; i < 12; i++) {
      now = Math.max(now, dueAt(entry));
      entry = settle(begin(entry, now) as Entry, answer('broken'), now, 1) as Entry;
      waits.push(entry.wait);
    }
    expect(waits.slice(0, 3)).toEqual([SHORTEST_WAIT, 2 * SHORTEST_WAIT, 4 * SHORTEST_WAIT]);
    expect(waits.at(-1)).toBe(LONGEST_WAIT);
    expect(settle(sending, answer('broken'), 0, 0)?.wait).toBe(0.75 * SHORTEST_WAIT);
  });

  test('a receiver that asks for time gets it, also from an impatient reader', () => {
    const busy = settle(sending, answer('busy', 600_000), 5000, 0) as Entry;
    expect(busy).toMatchObject({ state: 'failed-for-now', wait: 600_000 });
    expect(dueAt(retry(busy, 9, 6000) as Entry)).toBe(605_000);
    const broken = settle(sending, answer('broken'), 5000, 0) as Entry;
    expect(dueAt(retry(broken, 9, 6000) as Entry)).toBe(5000);
    expect(settle(sending, answer('busy', 400 * DAY), 0, 0)?.wait).toBe(DAY);
  });

  test.each(['refused', 'too-large', 'redirected', 'not-allowed', 'no-destination'] as const)(
    '%s makes way, and may be retried at the end',
    (kind) => {
      const failed = settle(sending, answer(kind), 3000, 0) as Entry;
      expect(failed).toMatchObject({ state: 'failed-for-good', lane: null });
      expect(retry(failed, 9, 4000)).toMatchObject({ state: 'queued', lane: 'desk', order: 9 });
    },
  );

  test('cancelled while it was under way', () => {
    const cancelled = cancel(sending, 2500) as Entry;
    expect(cancelled).toMatchObject({ state: 'cancelled', lane: null });
    expect(settle(cancelled, answer('broken'), 3000, 0)).toBe(null);
    // It did arrive: better to say so.
    expect(settle(cancelled, answer('accepted'), 3000, 0)).toMatchObject({ state: 'sent' });
  });

  test('what may not be done is not done', () => {
    const sent = settle(sending, answer('accepted'), 3000, 0) as Entry;
    expect(begin(sent, 4000)).toBe(null);
    expect(begin(sending, 4000)).toBe(null);
    expect(cancel(sent, 4000)).toBe(null);
    expect(retry(sent, 9, 4000)).toBe(null);
    expect(recover(queued, 4000)).toBe(null);
    expect(cancel(draft(filing('r', 1, ''), 0), 1)).toBe(null);
    expect(handOver(filing('r', 1), 0)).toMatchObject({ state: 'sent', lane: null });
  });

  test('a clock set back by a year lets no report wait for a year', () => {
    const failed = settle(sending, answer('broken'), 365 * DAY, 1) as Entry;
    expect(rebase(failed, 365 * DAY)).toBe(null);
    expect(dueAt(rebase(failed, 1000) as Entry)).toBe(1000 + SHORTEST_WAIT);
  });

  test('no order of events leaves a state without a way out, or a lane without reason', () => {
    const event = fc.constantFrom(
      (entry: Entry, now: number) => begin(entry, now),
      (entry: Entry, now: number) => settle(entry, answer('broken'), now, 0.5),
      (entry: Entry, now: number) => settle(entry, answer('refused'), now, 0.5),
      (entry: Entry, now: number) => settle(entry, answer('accepted'), now, 0.5),
      recover,
      rebase,
      cancel,
      (entry: Entry, now: number) => retry(entry, 7, now),
    );
    const moment = fc.record({ event, wait: fc.integer({ min: -DAY, max: DAY }) });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 40 }), (moments) => {
        let entry = queued;
        let now = 10 * DAY;
        for (const { event, wait } of moments) {
          now += wait;
          entry = event(entry, now) ?? entry;
          expect(entry.report).toBe('r');
          expect(entry.body).toBe(queued.body);
          expect(entry.wait).toBeLessThanOrEqual(DAY);
          expect(entry.history.length).toBeLessThanOrEqual(20);
          expect(entry.lane !== null).toBe(
            ['queued', 'sending', 'failed-for-now'].includes(entry.state),
          );
        }
        const last = recover(entry, now) ?? retry(entry, 8, now) ?? entry;
        if (entry.state !== 'sent') {
          const ready = rebase(last, now) ?? last;
          expect(begin(ready, dueAt(ready))?.state).toBe('sending');
        }
      }),
    );
  });
});

describe('what a response means', () => {
  const now = Date.UTC(2026, 0, 1);
  const of = (status: number, retryAfter?: string, type: ResponseType = 'basic') =>
    answerOf(
      { status, type, headers: new Headers(retryAfter ? { 'Retry-After': retryAfter } : {}) },
      now,
    );

  test.each([
    [of(200), 'accepted'],
    [of(201), 'accepted'],
    [of(302), 'redirected'],
    [of(0, undefined, 'opaqueredirect'), 'redirected'],
    [of(400), 'refused'],
    [of(404), 'refused'],
    [of(408), 'broken'],
    [of(413), 'too-large'],
    [of(425), 'broken'],
    [of(429), 'busy'],
    [of(500), 'broken'],
    [of(503), 'broken'],
  ])('%o', ({ kind }, expected) => expect(kind).toBe(expected));

  test.each([
    [of(429, '120'), 120_000],
    [of(503, 'Thu, 01 Jan 2026 00:05:00 GMT'), 300_000],
    [of(429, 'Thu, 01 Jan 2015 00:00:00 GMT'), 0],
    [of(429, 'soon'), null],
    [of(429), null],
  ])('Retry-After in %o', ({ retryAfter }, expected) => expect(retryAfter).toBe(expected));
});

describe('a run', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1e12 }));
  afterEach(() => void vi.useRealTimers());

  test('a receiver that does its worst, a sender that dies at any moment: all arrive, once, in order', async () => {
    const mood = fc.constantFrom<Answer['kind'] | 'dropped' | 'death' | 'death before'>(
      ...([
        'accepted',
        'accepted',
        'accepted',
        'broken',
        'busy',
        'unreachable',
        'timeout',
      ] as const),
      ...(['refused', 'redirected', 'dropped', 'death', 'death before'] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(mood, { minLength: 30, maxLength: 60 }), async (moods) => {
        const filings = Array.from({ length: 30 }, (_, i) =>
          filing(`r${i}`, i + 1, `desk${i % 3}`),
        );
        const world = makeWorld(filings);
        let turn = 0;
        world.receive = (entry, die) => {
          const mood = turn < moods.length ? moods[turn++] : 'accepted';
          if (mood === 'death before') return die();
          const keeps = mood === 'accepted' || mood === 'dropped' || mood === 'death';
          if (keeps) world.keep(entry);
          if (mood === 'death') return die();
          return answer(mood === 'dropped' ? 'unreachable' : (mood as Answer['kind']));
        };
        await world.workUntilDone();
        expect([...world.kept.keys()].sort()).toEqual(filings.map(({ report }) => report).sort());
        expect([...world.entries.values()].every(({ state }) => state === 'sent')).toBe(true);
        // In each lane, those that were never given up arrived in the order they were filed.
        for (const lane of ['desk0', 'desk1', 'desk2']) {
          const steady = [...world.kept].filter(
            ([key, arrived]) =>
              arrived.destination === lane &&
              !world.entries
                .get(`${key}:${lane}`)
                ?.history.some(({ state }) => state === 'failed-for-good'),
          );
          const orders = steady.map(([, arrived]) => arrived.order);
          expect(orders).toEqual([...orders].sort((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a day without a network, then all are sent, and no faster than allowed', async () => {
    const filings = Array.from({ length: 600 }, (_, i) => filing(`r${i}`, i + 1, `desk${i % 2}`));
    const world = makeWorld(filings);
    const start = Date.now();
    const tries: { readonly lane: string; readonly at: number }[] = [];
    world.receive = (entry) => {
      tries.push({ lane: entry.destination, at: Date.now() });
      if (Date.now() - start < DAY) return answer('unreachable');
      world.keep(entry);
      return answer('accepted');
    };
    await world.workUntilDone();
    expect(world.kept.size).toBe(600);
    const early = tries.filter(({ at }) => at - start < DAY);
    expect(early.length).toBeLessThan(2 * 45);
    // Within the hour and the minute it takes.
    expect(Date.now() - start - DAY).toBeLessThan(LONGEST_WAIT + 300 * GAP + 60_000);
    for (const lane of ['desk0', 'desk1']) {
      const times = tries.filter((each) => each.lane === lane).map(({ at }) => at);
      const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(GAP);
    }
  });

  test('a lane that hangs does not hold up another, not even one that comes later', async () => {
    const world = makeWorld([filing('a', 1, 'slow')]);
    let answerSlow = (_: Answer) => {};
    world.receive = (entry) => {
      if (entry.destination === 'slow')
        return new Promise((resolve) => {
          answerSlow = resolve;
        });
      world.keep(entry);
      return answer('accepted');
    };
    const run = startRun(world.sender());
    await vi.advanceTimersByTimeAsync(1000);
    world.file(filing('b', 2, 'quick'));
    run.wake();
    await vi.advanceTimersByTimeAsync(1000);
    expect([...world.kept.keys()]).toEqual(['b']);
    answerSlow(answer('accepted'));
    await vi.advanceTimersByTimeAsync(1000);
    await run.done;
    expect(world.entries.get('a:slow')?.state).toBe('sent');
  });

  test('nothing is sent that could not be noted before', async () => {
    const world = makeWorld([filing('a', 1)]);
    world.receive = () => {
      throw new Error('sent');
    };
    const full = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const run = startRun({ ...world.sender(), change: full });
    await vi.advanceTimersByTimeAsync(1000);
    await run.done;
    expect(world.entries.get('a:desk')?.state).toBe('queued');
  });
});

/** A store in memory, a receiver to be filled in, and senders that can die. */
function makeWorld(filings: readonly ReturnType<typeof filing>[]) {
  const entries = new Map<string, Entry>();
  const kept = new Map<string, Entry>();
  let dead = () => {};
  const world = {
    entries,
    kept,
    /** A receiver that honours the key. */
    keep: (entry: Entry) => {
      if (!kept.has(entry.report)) kept.set(entry.report, entry);
    },
    receive: (_: Entry, __: () => Promise<never>): Answer | Promise<Answer> => answer('accepted'),
    file: (each: ReturnType<typeof filing>) => {
      const entry = queue(each, Date.now());
      entries.set(entry.key, entry);
    },
    /** A sender; once it has died nothing it asked for is answered. */
    sender(): Sender {
      let alive = true;
      const die = () => {
        alive = false;
        dead();
        return never;
      };
      const tick = async <Value>(work: () => Value | Promise<Value>): Promise<Value> => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (!alive) return never;
        const value = await work();
        return alive ? value : never;
      };
      const waiting = () =>
        [...entries.values()].filter(({ lane }) => lane !== null).sort((a, b) => a.order - b.order);
      return {
        lanes: () => tick(() => [...new Set(waiting().flatMap(({ lane }) => lane ?? []))]),
        head: (lane) => tick(() => waiting().find((entry) => entry.lane === lane) ?? null),
        change: (key, step) =>
          tick(() => {
            const entry = entries.get(key);
            const changed = entry ? step(entry) : null;
            if (changed) entries.set(key, changed);
            return changed;
          }),
        post: (entry) => tick(() => world.receive(entry, die)),
        now: Date.now,
        pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        chance: () => 0.5,
      };
    },
    /** Runs, and what a browser and a patient reader do between runs: alarms, and retries. */
    async workUntilDone() {
      const unsent = () => [...entries.values()].filter(({ state }) => state !== 'sent');
      for (let i = 0; unsent().length > 0 && i < 2000; i++) {
        const died = new Promise<void>((resolve) => {
          dead = resolve;
        });
        const ended = Promise.race([startRun(world.sender()).done, died]);
        let over = false;
        void ended.then(() => {
          over = true;
        });
        while (!over) await vi.advanceTimersByTimeAsync(GAP);
        let last = Math.max(...[...entries.values()].map(({ order }) => order));
        for (const entry of unsent())
          if (entry.state === 'failed-for-good')
            entries.set(entry.key, retry(entry, ++last, Date.now()) as Entry);
        const heads = new Map(
          unsent()
            .sort((a, b) => b.order - a.order)
            .map((entry) => [entry.lane, entry]),
        );
        const due = Math.min(...[...heads.values()].map(dueAt));
        if (due > Date.now() && due < Number.POSITIVE_INFINITY)
          await vi.advanceTimersByTimeAsync(due - Date.now());
      }
    },
  };
  for (const each of filings) world.file(each);
  return world;
}

const never = new Promise<never>(() => {});
