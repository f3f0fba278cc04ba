// What a right click offers.

import { browser } from 'wxt/browser';
import { say } from '../../src/ui/words.ts';
import { words } from './words.ts';

export async function makeMenu(): Promise<void> {
  await words();
  // An update, or another language, finds the entries of the version before it.
  await browser.contextMenus.removeAll();
  const entries = [
    { id: 'check-page', title: say('menu.checkPage'), contexts: ['page'] },
    { id: 'check-selection', title: say('menu.checkSelection'), contexts: ['selection'] },
    { id: 'report-selection', title: say('menu.reportSelection'), contexts: ['selection'] },
    { id: 'always-site', title: say('menu.alwaysSite'), contexts: ['page'] },
    { id: 'add-page', title: say('menu.addPage'), contexts: ['page'] },
  ] as const;
  for (const { contexts, ...entry } of entries)
    browser.contextMenus.create({ ...entry, contexts: [...contexts] });
}
