// What a page is told when the browser has no room, when the database is damaged, when a destination is
// gone: each is said, none is thrown, and nothing is sent.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Destination } from '../../src/browser/destinations.ts';
import { orderOutbox, watchOutbox } from '../../src/browser/outbox-orders.ts';
import { addEntries } from '../../src/browser/outbox-store.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
vi.mock('../../src/browser/badge.ts', () => ({ showWaiting: async () => {} }));
vi.mock('../../src/browser/outbox-store.ts', () => ({
  addEntries: vi.fn(async () => {}),
  countWaiting: async () => 0,
  readEntries: async () => [],
  readLanes: async () => [],
}));
vi.mock('../../src/browser/destinations.ts', () => ({
  readDestinations: async (): Promise<readonly Destination[]> => [
    { id: 'hook', name: 'Hook', kind: 'webhook', address: 'https://desk.example/', proof: 'none' },
    { id: 'copy', name: 'Copy', kind: 'copy', form: 'text' },
  ],
}));

const asked = vi.fn();
beforeEach(() => {
  asked.mockReset();
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

test.each(['copy', 'removed'])('only webhooks are sent to: %s', async (id) => {
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
