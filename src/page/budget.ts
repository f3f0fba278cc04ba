// What On Record may cost a page. Work is done in slices short enough that no frame is lost, and what
// it takes of the main thread is written down: beyond a budget a minute the page is left alone.

export interface Budget {
  /** Does `step` in slices, giving way to the page in between, until it says it is done. */
  readonly inSlices: (step: (isLate: () => boolean) => boolean) => Promise<void>;
  /** Does something at once and writes down what it took. */
  readonly timed: <Value>(act: () => Value) => Value;
  /** Whether the last minute took more than is allowed. */
  readonly isSpent: () => boolean;
  /** Begins a new account: the reader asked. */
  readonly forgive: () => void;
  readonly cost: () => Cost;
}

/** Main-thread milliseconds. */
export interface Cost {
  readonly total: number;
  /** The longest stretch in one piece. */
  readonly longest: number;
}

/** A slice leaves most of a frame of 16 ms to the page. */
const slice = 6;
/** Per minute. A page that changes all the time and all over is not worth more. */
const allowance = 150;
const minute = 60_000;

/** Opens the account of a page. */
export function makeBudget(): Budget {
  let total = 0;
  let longest = 0;
  let spent: { readonly at: number; readonly took: number }[] = [];

  return { inSlices, timed, isSpent, forgive, cost: () => ({ total, longest }) };

  async function inSlices(step: (isLate: () => boolean) => boolean) {
    for (;;) {
      const end = performance.now() + slice;
      if (timed(() => step(() => performance.now() > end))) return;
      await giveWay();
    }
  }

  function timed<Value>(act: () => Value): Value {
    const from = performance.now();
    try {
      return act();
    } finally {
      const took = performance.now() - from;
      total += took;
      longest = Math.max(longest, took);
      spent.push({ at: from, took });
    }
  }

  function isSpent(): boolean {
    const since = performance.now() - minute;
    spent = spent.filter(({ at }) => at > since);
    return spent.reduce((sum, { took }) => sum + took, 0) > allowance;
  }

  function forgive() {
    spent = [];
  }
}

/** Lets the page do what is waiting: events, timers, a frame. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}

/** Resolves when the page has nothing to do, at the latest after `timeout` milliseconds. */
export function whenIdle(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 50);
  });
}
