import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { answerPages, askBackground } from '../../src/browser/messages.ts';
import { defaults } from '../../src/browser/settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing')).fakeBrowser }));
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send);
});

/** As the browsers do: who says true will reply. */
function send(message: unknown) {
  return new Promise((resolve, reject) => {
    const reply = (answer: unknown) => resolve(JSON.parse(JSON.stringify(answer)));
    const { onMessage } = fakeBrowser.runtime as unknown as { readonly onMessage: Listeners };
    void onMessage.trigger(message, {}, reply).then((taken) => {
      if (!taken.includes(true)) reject(new Error('Receiving end does not exist.'));
    });
  });
}

interface Listeners {
  readonly trigger: (
    message: unknown,
    sender: object,
    reply: (answer: unknown) => void,
  ) => Promise<readonly unknown[]>;
}

const article = { text: '“Words”' };
const checked = { state: 'checked', findings: [] } as const;
const handlers = {
  check: () => checked,
  badge: () => true,
  wake: () => true,
  start: () => ({ settings: defaults, paused: false }),
  card: () => true,
  compose: () => true,
  speech: () => null,
  addPage: () => '',
  outbox: () => ({ state: 'done' }) as const,
} as const;

test('a question finds its handler, and the answer its way back', async () => {
  const check = vi.fn(() => checked);
  answerPages({ ...handlers, check });
  fakeBrowser.runtime.onMessage.addListener(() => undefined);
  expect(await askBackground('check', article)).toEqual(checked);
  expect(check.mock.calls).toEqual([[article, { tab: null, own: false }]]);
});

test('a background that was stopped while it worked is asked again', async () => {
  const check = vi
    .fn()
    .mockRejectedValueOnce(new Error('channel closed'))
    .mockResolvedValue(checked);
  answerPages({ ...handlers, check });
  expect(await askBackground('check', article)).toEqual(checked);
  expect(check).toHaveBeenCalledTimes(2);
});

test('a failure that stays is a failure', async () => {
  const check = () => Promise.reject(new Error('no'));
  answerPages({ ...handlers, check });
  await expect(askBackground('check', article)).rejects.toThrow('no');
});

test('who stops answering is not asked', async () => {
  const card = vi.fn(() => true);
  const stop = answerPages({ ...handlers, card });
  stop();
  await expect(askBackground('card', null)).rejects.toThrow();
  expect(card).not.toHaveBeenCalled();
});
