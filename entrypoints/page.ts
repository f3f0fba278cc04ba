// Where: in a page the reader asked about or allowed. Reads it, has it checked, marks it, and sends
// for the card. Run twice it does nothing; one left behind by an older version is stopped first.
// An unlisted script: WXT's own content-script wrapper announces itself to the page by an event.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerExtension, askBackground, type Outcome } from '../src/browser/messages.ts';
import { readSettings, type Settings, watchSettings } from '../src/browser/settings.ts';
import { startSession } from '../src/page/session.ts';
import { type Running, world } from '../src/page/world.ts';

export default defineUnlistedScript(() => {
  if (world.onRecordPage?.isAlive()) return;
  world.onRecordPage?.stop();
  world.onRecordPage = run();
});

function run(): Running {
  const session = startSession(document, async (actions) => {
    if (!world.onRecordCard) await askBackground('card', null);
    return world.onRecordCard?.(actions) ?? null;
  });
  let address = '';
  let title = '';
  let readings = 0;
  let checking = check();

  async function check(): Promise<Outcome> {
    address = location.href;
    if (!/html/.test(document.contentType)) return { state: 'unreadable' };
    const { article } = session.read();
    const reading = ++readings;
    title = article.title ?? document.title;
    const [outcome, settings] = await Promise.all([
      askBackground('check', article).catch(failed),
      readSettings(),
    ]);
    // The page may have moved on, and been read again, while this was checked.
    if (reading !== readings) return checking;
    showTiers(settings);
    if (outcome.state === 'checked') session.mark(outcome.findings);
    return outcome;
  }

  function showTiers({ showMatches }: Settings) {
    session.showTiers(new Set(showMatches ? ['look', 'minor', 'match'] : ['look', 'minor']));
  }

  const stopAnswering = answerExtension({
    async report() {
      const { state } = await checking;
      const stale = location.href !== address || state === 'failed' || state === 'damaged';
      if (stale) checking = check();
      return { outcome: await checking, title };
    },
    async show({ index, card }) {
      await session.show(index, card);
      return true;
    },
    async step(by) {
      await session.step(by);
      return true;
    },
    async open() {
      await session.open();
      return true;
    },
  });
  const stopWatching = watchSettings(showTiers);

  // A page come back from the browser's cache has its marks, its tab has lost the badge.
  const onShow = async (event: PageTransitionEvent) => {
    if (event.persisted) await askBackground('badge', await checking).catch(() => null);
  };
  addEventListener('pageshow', onShow);

  return {
    isAlive: () => browser.runtime?.id !== undefined,
    stop() {
      removeEventListener('pageshow', onShow);
      stopWatching();
      stopAnswering();
      session.stop();
    },
  };
}

function failed(error: unknown): Outcome {
  return { state: 'failed', why: error instanceof Error ? error.message : String(error) };
}
