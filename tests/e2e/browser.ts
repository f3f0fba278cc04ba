// The browsers and builds the end-to-end tests use: those that npm test finds and makes.
import { findChromium, findFirefox, howToGet } from '../../src/cli/browsers.mjs';
import { type Chromium, type LaunchOptions, launchChromium } from '../../src/cli/chromium.ts';
import { type Firefox, launchFirefox } from '../../src/cli/firefox.ts';
import { buildExtension } from '../../src/cli/setup.mjs';
import { readAddonId } from '../../src/cli/show.ts';

/** Nobody is there to answer a question, so the test pages are granted beforehand. */
const grant = ['http://127.0.0.1/*'];

/** A headless Chromium with the real build in it. */
export async function startChromium(
  options: Pick<LaunchOptions, 'profile' | 'proxy'> = {},
): Promise<Chromium> {
  const browser = findChromium();
  if (browser === null) throw new Error(howToGet('Chromium'));
  const extension = await buildExtension('chrome', { grant });
  const chromium = await launchChromium({
    ...options,
    path: browser.path,
    extension,
    headless: true,
  });
  // The extension follows its grants a moment after it is installed.
  const worker = await chromium.worker();
  const ready = `chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)`;
  await until(() => worker.evaluate(ready) as Promise<boolean>);
  return chromium;
}

/** A headless Firefox with the real build in it. */
export async function startFirefox(): Promise<Firefox> {
  const browser = findFirefox();
  if (browser === null) throw new Error(howToGet('Firefox'));
  const extension = await buildExtension('firefox', { grant });
  const addonId = await readAddonId(extension);
  return launchFirefox({ path: browser.path, extension, addonId, headless: true });
}

/** Waits until `look` gives something truthy and returns it. */
export async function until<Value>(
  look: () => Promise<Value>,
  ms = 10_000,
): Promise<NonNullable<Value>> {
  const end = Date.now() + ms;
  for (;;) {
    const value = await look();
    if (value) return value;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${look}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
