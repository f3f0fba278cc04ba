// What may happen to a page, and what must then be marked: the same situations for both browsers,
// each on a small page of its own in pages/.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, serve } from '../../src/cli/serve.ts';
import { until } from './browser.ts';
import type { Driver, Tab } from './drive.ts';

const folder = join(import.meta.dirname, 'pages');
const shots = join(import.meta.dirname, '..', '..', '.output', 'screenshots');
const war = 'The war against poverty will be won here in Washington';
const riches =
  'All our material riches will avail us little if we do not use them to expand the opportunities of our people';
const threats = 'We will suffer the consequences in all our tomorrows';

/** For the page: the words under our marks. Nothing here leans on what a page may override. */
const lookIn = (view: string) =>
  `Array.from(${view}.CSS.highlights.get('on-record-look') ?? [], (range) => range.toString())`;
const look = lookIn('window');
const card = `document.querySelector('html > div[popover]') !== null`;

/** Adds the situations to a test file; `start` starts its browser. */
export function describeLife(start: () => Promise<Driver>): void {
  let server: Server;
  let driver: Driver;
  beforeAll(async () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    server = await serve(
      Object.fromEntries(
        files.map((file) => [
          `/${file.replace('.html', '')}`,
          { body: readFileSync(join(folder, file), 'utf8') },
        ]),
      ),
    );
    driver = await start();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const open = (page: string) => driver.open(`${server.origin}/${page}`);
  const marked = (tab: Tab, words: readonly string[], of = look) =>
    until(async () => {
      const seen = await tab.evaluate<readonly string[]>(of).catch(() => []);
      return JSON.stringify(seen) === JSON.stringify(words);
    }, 15_000).catch(async () => expect(await tab.evaluate(of)).toEqual(words));
  const clickMark = async (tab: Tab) => {
    const { x, y } = await tab.evaluate<{ readonly x: number; readonly y: number }>(middleOfMark);
    await tab.click(x, y);
  };
  const picture = async (tab: Tab, name: string) => {
    // Once the card has faded in.
    await new Promise((resolve) => setTimeout(resolve, 300));
    mkdirSync(shots, { recursive: true });
    writeFileSync(join(shots, `${driver.name}-${name}.png`), await tab.screenshot());
  };

  describe('the page changes', () => {
    test('drawn again by its own script, the marks move to the new nodes', async () => {
      const tab = await open('rerender');
      await marked(tab, [war]);
      await tab.evaluate('drawAgain()');
      await marked(tab, [war]);
      const connected = `Array.from(CSS.highlights.get('on-record-look'), (r) => r.startContainer.isConnected)`;
      await until(async () => (await tab.evaluate<boolean[]>(connected))[0]);
      await tab.evaluate(`drawOther('Nothing was said by anybody that morning, the clerk wrote.')`);
      await marked(tab, []);
      await tab.evaluate('drawAgain()');
      await marked(tab, [war]);
      expect(await tab.complaints()).toEqual([]);
    });

    test('another story comes without a new page', async () => {
      const tab = await open('spa');
      await marked(tab, [war]);
      await tab.evaluate(`go('/second', second)`);
      await marked(tab, [threats]);
      expect((await tab.report()).title).toBe('Second story');
    });

    test('more stories come at the end', async () => {
      const tab = await open('scroll');
      await marked(tab, [war]);
      await tab.evaluate('more()');
      await marked(tab, [war, threats]);
    });

    test('hidden text is read when it is shown', async () => {
      const tab = await open('late');
      await until(async () => (await tab.report()).outcome.state === 'checked');
      await marked(tab, []);
      await tab.evaluate(`document.querySelector('.locked').classList.remove('locked')`);
      await marked(tab, [war]);
      await tab.evaluate(`document.querySelector('details').open = true`);
      await marked(tab, [war, threats]);
    });

    test('the registry is cleared, and filled again', async () => {
      const tab = await open('clears');
      await marked(tab, [war]);
      await tab.evaluate('clearAll()');
      await marked(tab, [war]);
      expect(await tab.evaluate('document.adoptedStyleSheets.length')).toBe(1);
    });

    test('a page that never rests is left alone, and says so', async () => {
      const tab = await open('ticker');
      await marked(tab, [war]);
      await tab.evaluate('(run(), null)');
      await until(async () => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        return (await tab.report()).resting;
      }, 50_000);
    });
  });

  describe('where the words stand', () => {
    test('in open shadow roots and slots', async () => {
      const tab = await open('shadow');
      await marked(tab, [threats, 'The war against poverty will be won ', 'here in Washington']);
      await clickMark(tab);
      await until(() => tab.evaluate<boolean>(card));
    });

    test('in frames of the same site, not in others', async () => {
      const tab = await open('frame');
      await marked(tab, [war], lookIn('frames[0]'));
      expect((await tab.report()).outcome.findings).toHaveLength(1);
    });

    test('in the page and in its frames at once, each in its own place', async () => {
      const tab = await open('frames');
      const each = [
        [look, war],
        [lookIn('frames[0]'), threats],
        [lookIn('frames[1]'), riches],
      ] as const;
      // Painted several times over: browsers take short cuts the second time.
      for (let times = 0; times < 3; times++) {
        for (const [where, words] of each) await marked(tab, [words], where);
        await tab.ask('pause', true);
        for (const [where] of each) await marked(tab, [], where);
        await tab.ask('pause', false);
      }
      await tab.evaluate(`(frames[0].CSS.highlights.clear(), null)`);
      for (const [where, words] of each) await marked(tab, [words], where);
      // What belonged to a page that has left its frame is dead in some browsers.
      await tab.evaluate(
        `(document.querySelectorAll('iframe')[1].srcdoc = frames[0].document.body.innerHTML, null)`,
      );
      await marked(tab, [threats], lookIn('frames[1]'));
      await tab.evaluate(`(document.querySelector('iframe').remove(), null)`);
      await marked(tab, [threats], lookIn('frames[0]'));
      await marked(tab, [war]);
      expect(await tab.complaints()).toEqual([]);
    });

    test('in a frame a script fills, at once, later, and anew', async () => {
      const tab = await open('written');
      await marked(tab, [war], lookIn('frames[0]'));
      await tab.evaluate('(later(), null)');
      await marked(tab, [threats], lookIn('frames[0]'));
      await tab.evaluate('(other(), null)');
      await marked(tab, [war], lookIn('frames[0]'));
      expect(await tab.complaints()).toEqual([]);
    });

    test('from right to left', async () => {
      const tab = await open('rtl');
      await marked(tab, [war]);
      await clickMark(tab);
      await until(() => tab.evaluate<boolean>(card));
      await picture(tab, 'rtl');
    });

    test('in Japanese, without the glosses', async () => {
      const tab = await open('cjk');
      const { findings = [] } = (await tab.report()).outcome;
      expect(findings.length).toBeGreaterThanOrEqual(1);
      for (const [index, { quote }] of findings.entries()) {
        await tab.ask('show', { index, card: false });
        expect(await tab.evaluate(here)).toBe(quote.text);
      }
    });

    test('on a dark page', async () => {
      const tab = await open('dark');
      await marked(tab, [war, threats]);
      await clickMark(tab);
      await until(() => tab.evaluate<boolean>(card));
      await picture(tab, 'dark');
    });

    test('where nothing can be selected', async () => {
      const tab = await open('noselect');
      await marked(tab, [war]);
      await clickMark(tab);
      await until(() => tab.evaluate<boolean>(card));
    });

    test('twice: one finding, marked at every place; comments only when asked for', async () => {
      const tab = await open('twice');
      await marked(tab, [war, war, war]);
      expect((await tab.report()).outcome.findings).toHaveLength(1);
      await tab.inExtension(`browser.storage.local.set({ settings: { comments: true } })`);
      await marked(tab, [war, war, war, threats]);
      expect((await tab.report()).comments).toEqual([1]);
      await tab.inExtension(`browser.storage.local.set({ settings: {} })`);
      await marked(tab, [war, war, war]);
    });

    test('among ten thousand', async () => {
      const tab = await open('many');
      await marked(tab, [war]);
      await tab.close();
    });
  });

  test('a page that overrides everything and listens for everything', async () => {
    const tab = await open('hostile');
    await marked(tab, [war]);
    await clickMark(tab);
    await until(() => tab.evaluate<boolean>(card));
    await picture(tab, 'hostile');
    await tab.press('Escape');
    await until(() => tab.evaluate<boolean>(`!(${card})`));
    expect(await tab.evaluate('heard.includes("keydown")')).toBe(false);
  });

  test('a page that is open when sites come to be checked by themselves', async () => {
    const before = await open('late');
    await before.inExtension(`browser.storage.local.set({ settings: { mode: 'click' } })`);
    // The background hears of it a moment later.
    const left = 'browser.scripting.getRegisteredContentScripts().then((all) => all.length)';
    await until(async () => (await before.inExtension(left)) === 0);
    const tab = await open('dark');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await tab.evaluate(look)).toEqual([]);
    await before.inExtension(`browser.storage.local.set({ settings: {} })`);
    await marked(tab, [war, threats]);
  });

  test('a page for writing is not read unasked, and its drafts never', async () => {
    const tab = await open('write');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await tab.evaluate(look)).toEqual([]);
    expect((await tab.report()).outcome.findings).toEqual([]);
  });

  test('paused, nothing is marked; taken up again, everything is; the page never knows', async () => {
    const tab = await open('dark');
    const html = 'document.documentElement.outerHTML';
    const before = await tab.evaluate(html);
    await marked(tab, [war, threats]);
    await tab.ask('pause', true);
    await marked(tab, []);
    await tab.ask('pause', false);
    await marked(tab, [war, threats]);
    await tab.inExtension(`browser.storage.local.set({ settings: { showLook: false } })`);
    await marked(tab, []);
    await tab.inExtension(`browser.storage.local.set({ settings: {} })`);
    await marked(tab, [war, threats]);
    expect(await tab.evaluate(html)).toBe(before);
  });
}

const here = `Array.from(CSS.highlights.get('on-record-here') ?? [], (range) => range.toString()).join('')`;

/** For the page: the middle of the first line of the first mark, brought into view. The page's own
 * prototypes may be broken, so those of a fresh frame are used. */
const middleOfMark = `(() => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const { Range, Element } = frame.contentWindow;
  const range = Array.from(CSS.highlights.get('on-record-look'))[0];
  range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = Range.prototype.getClientRects.call(range)[0];
  frame.remove();
  return { x: x + width / 2, y: y + height / 2 };
})()`;
