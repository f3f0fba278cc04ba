// What a page is told when the browser has no room, when the database is damaged, when a destination is
// gone: each is said, none is thrown, and nothing is sent.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Destination } from '../../src/browser/destinations.ts';
import { orderOutbox, wakeOutboxBy, watchOutbox } from '../../src/browser/outbox-orders.ts';
import { addEntries, saveCheck } from '../../src/browser/outbox-store.ts';
import { type Entry, queue } from '../../src/report/outbox.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
vi.mock('../../src/browser/badge.ts', () => ({ showWaiting: async () => {} }));
vi.mock('../../src/browser/outbox-store.ts', () => ({
  addEntries: vi.fn(async () => {}),
  countWaiting: async () => 0,
  readEntries: async () => [],
  readLanes: async () => waiting.map(({ destination }) => destination),
  readHead: async (lane: string) => waiting.find(({ destination }) => destination === lane) ?? null,
  changeEntry: async () => null,
  readChecks: async () => ({ r: check }),
  saveCheck: vi.fn(async () => {}),
}));
const check = { outcome: 'unchanged', reached: true, at: 5 } as const;
vi.mock('../../src/browser/destinations.ts', () => ({
  readDestinations: async (): Promise<readonly Destination[]> => [
    { id: 'hook', name: 'Hook', kind: 'webhook', address: 'https://desk.example/', proof: 'none' },
    { id: 'letter', name: 'Letter', kind: 'mail', to: '' },
  ],
}));

/** What stands first in each lane. */
let waiting: readonly Entry[] = [];

/** The browser's lock, free at once. */
const asked = vi.fn((_: string, work: () => Promise<void>) => work());
beforeEach(() => {
  asked.mockClear();
  fakeBrowser.reset();
  waiting = [];
  vi.mocked(addEntries).mockReset();
  vi.stubGlobal('navigator', { onLine: true, locks: { request: asked } });
});

const file = (destinations: readonly string[]) =>
  orderOutbox({ do: 'file', reports: [{ report: 'r', body: '{}' }], destinations });

test('filed, and then sent', async () => {
  expect(await file(['hook'])).toEqual({ state: 'done' });
  expect(vi.mocked(addEntries).mock.calls[0]?.[0]).toEqual([
    { report: 'r', body: '{}', destination: 'hook' },
  ]);
  expect(asked).toHaveBeenCalledOnce();
});

test('what became of a page is kept with its report, and told', async () => {
  expect(await orderOutbox({ do: 'check', report: 'r', check })).toEqual({ state: 'done' });
  expect(saveCheck).toHaveBeenCalledWith('r', check);
  expect(await orderOutbox({ do: 'list' })).toMatchObject({ state: 'list', checks: { r: check } });
  expect(asked).not.toHaveBeenCalled();
});

test('open pages are told', async () => {
  const told = await new Promise((resolve) => {
    const stop = watchOutbox(() => {
      stop();
      resolve(true);
    });
    void file(['hook']);
  });
  expect(told).toBe(true);
});

test('a draft goes nowhere', async () => {
  expect(await orderOutbox({ do: 'draft', report: 'r', body: '{}' })).toEqual({ state: 'done' });
  expect(asked).not.toHaveBeenCalled();
});

test.each(['letter', 'removed'])('only webhooks are sent to: %s', async (id) => {
  expect(await file(['hook', id])).toEqual({ state: 'unknown-destination', why: id });
  expect(addEntries).not.toHaveBeenCalled();
  expect(asked).not.toHaveBeenCalled();
});

test.each([
  [new DOMException('no room', 'QuotaExceededError'), 'full'],
  [new DOMException('broken', 'UnknownError'), 'damaged'],
  [new Error('anything'), 'damaged'],
])('%s: said, and not sent', async (error, state) => {
  vi.mocked(addEntries).mockRejectedValue(error);
  expect(await file(['hook'])).toMatchObject({
    state,
    why: expect.stringContaining(error.message),
  });
  expect(asked).not.toHaveBeenCalled();
});

describe('the alarm', () => {
  const filing = { report: 'r', destination: 'hook', body: '{}', order: 1 };
  /** Sends as far as anything is due, and returns the alarm that is set then. */
  const alarmAfter = async (onLine: boolean) => {
    vi.stubGlobal('navigator', { onLine, locks: { request: asked } });
    wakeOutboxBy({ name: 'outbox' });
    await asked.mock.results[0]?.value;
    return fakeBrowser.alarms.get('outbox');
  };

  test('is set for what is due next', async () => {
    const due = Date.now() + 3_600_000;
    waiting = [{ ...queue(filing, Date.now()), state: 'failed-for-now', wait: due - Date.now() }];
    expect((await alarmAfter(true))?.scheduledTime).toBeCloseTo(due, -3);
  });

  test('rings seldom while there is no network', async () => {
    waiting = [queue(filing, Date.now() - 1000)];
    const alarm = await alarmAfter(false);
    expect(alarm?.scheduledTime).toBeGreaterThan(Date.now() + 200_000);
  });

  test('is taken away when nothing waits', async () => {
    expect(await alarmAfter(true)).toBe(undefined);
  });

  test('of somebody else is none of ours', () => {
    wakeOutboxBy({ name: 'other' });
    expect(asked).not.toHaveBeenCalled();
  });
});
