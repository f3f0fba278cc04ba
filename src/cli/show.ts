import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from './browsers.mjs';
import { chromiumArguments, launchChromium, type Popup } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { dropProfile, makeProfile } from './profile.ts';
import { serve } from './serve.ts';
import { buildExtension, failure } from './setup.mjs';

/** PNGs of the page at its first mark, of the toolbar popup's list, and of what the popup shows of
 * the first finding; the same as the list when there is no finding. */
export interface Pictures {
  readonly page: Buffer;
  readonly popup: Buffer;
  readonly record: Buffer;
}

/** Opens the page in a browser without a window, with the extension in it, and takes the pictures. */
export async function takePictures(browser: Browser, url: string): Promise<Pictures> {
  const take = browser.family === 'chromium' ? takeInChromium : takeInFirefox;
  return take(browser, url).catch((error: Error) => {
    throw error.name === 'Failure'
      ? error
      : failure(`${browser.name} could not show ${url} with the extension: ${error.message}`);
  });
}

/** The popup over the upper right corner of the page, where a browser shows it, in one PNG. */
export async function composePictures(browser: Browser, pictures: Pictures): Promise<Buffer> {
  const source = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;
  const window = await chromium.launch({
    executablePath: browser.path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const tab = await window.newPage({ viewport: size });
    await tab.setContent(`<style>
      body { margin: 0; position: relative; width: max-content }
      img { display: block }
      .popup { position: absolute; top: 10px; right: 10px; box-shadow: 0 4px 24px #0007 }
      </style><img src="${source(pictures.page)}"><img class="popup" src="${source(pictures.record)}">`);
    return await tab.locator('body').screenshot();
  } finally {
    await window.close();
  }
}

/** Opens the page in a window with the extension in it; resolves when the reader closes it. */
export async function openWindow(browser: Browser, url: string): Promise<void> {
  if (browser.family === 'firefox') return openFirefox(browser, url);
  if (browser.name === 'Google Chrome') return openChrome(browser, url);
  const extension = await buildExtension('chrome', { grant: grantsFor(url) });
  const profile = await makeProfile();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const lobby = await serve({ '/': { body: lobbyTo(url) } });
  const flags = [...chromiumArguments(extension), ...asRoot, `--user-data-dir=${profile}`];
  await new Promise<void>((resolve, reject) => {
    const window = spawn(browser.path, [...flags, lobby.origin], { stdio: 'ignore' });
    window.once('error', reject);
    window.once('exit', () => resolve());
  }).finally(lobby.close);
  await dropProfile(profile);
}

/** The id a Firefox build gives itself. */
export async function readAddonId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function takeInChromium(browser: Browser, url: string): Promise<Pictures> {
  const extension = await buildExtension('chrome', { grant: grantsFor(url) });
  const driven = await launchChromium({ path: browser.path, extension, headless: true, ...size });
  try {
    const page = await driven.context.newPage();
    await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
    await page.bringToFront();
    // The popup waits for the check, so the marks are there when its list is.
    const popup = await driven.openPopup();
    const seen = await photograph(popup);
    return { page: await page.screenshot(), ...seen };
  } finally {
    await driven.close();
  }
}

async function takeInFirefox(browser: Browser, url: string): Promise<Pictures> {
  const extension = await buildExtension('firefox', { grant: grantsFor(url) });
  const addonId = await readAddonId(extension);
  const firefox = await launchFirefox({ path: browser.path, extension, addonId, headless: true });
  try {
    const tab = await firefox.open(url);
    const popup = await firefox.openPopup();
    const seen = await photograph(popup);
    return { page: await firefox.screenshot(tab), ...seen };
  } finally {
    await firefox.close();
  }
}

async function openFirefox(browser: Browser, url: string): Promise<void> {
  const extension = await buildExtension('firefox', { grant: grantsFor(url) });
  const addonId = await readAddonId(extension);
  const firefox = await launchFirefox({ path: browser.path, extension, addonId, headless: false });
  await firefox.open(url);
  await firefox.closed;
}

/** Google's own builds take an extension from a folder only from a debugger. */
async function openChrome(browser: Browser, url: string): Promise<void> {
  const extension = await buildExtension('chrome', { grant: grantsFor(url) });
  const { context } = await launchChromium({ path: browser.path, extension, headless: false });
  const closed = new Promise((resolve) => context.once('close', resolve));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  await closed;
}

/** Wide enough for the popup to stand beside a column of text. */
const size = { width: 1310, height: 800 };

/** A page that goes on by itself: a browser opens its first page before its extensions are ready. */
function lobbyTo(url: string): string {
  const address = url.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<!doctype html><title>On Record</title><meta http-equiv="refresh" content="2;url=${address}">
    <p>On Record is getting ready …`;
}

/** The site the page is on, and nothing else: the reader asked for this page here. */
function grantsFor(url: string): readonly string[] {
  const { protocol, hostname } = new URL(url);
  return [`${protocol}//${hostname}/*`];
}

/** The list, then what choosing its first row shows; the page comes to that finding meanwhile. */
async function photograph(popup: Popup): Promise<Pick<Pictures, 'popup' | 'record'>> {
  await settle(popup);
  const list = await popup.screenshot();
  await popup.evaluate(`document.querySelector('.row')?.click()`);
  await settle(popup);
  const record = await popup.screenshot();
  await popup.close();
  return { popup: list, record };
}

/** The popup draws its list when the page is checked: two looks that agree, and more than its heading, mean it is done. */
async function settle(popup: Popup): Promise<void> {
  let seen = '';
  for (let tries = 0; tries < 40; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const working = `document.querySelector('.working') !== null`;
    const now = await popup.evaluate<string>(`${working} ? '' : document.body.innerText`);
    if (now.includes('\n') && now === seen) return;
    seen = now;
  }
}
