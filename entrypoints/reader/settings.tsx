// What: the settings, read from and written to the browser. Questions for a grant come first thing in
// a click, so what they need is read ahead.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readBackup, writeBackup } from '../../src/browser/backup.ts';
import { readNewsSites } from '../../src/browser/news-sites.ts';
import { readPolicy } from '../../src/browser/policy.ts';
import {
  defaults,
  readLocked,
  readSettings,
  saveSettings,
  storeSettings,
  watchSettings,
} from '../../src/browser/settings.ts';
import {
  allowOrdered,
  allowShared,
  forgetShared,
  isShared,
  readShared,
} from '../../src/browser/shared-library.ts';
import {
  allowSites,
  areAllowed,
  forgetSites,
  grantedSites,
  siteOf,
} from '../../src/browser/sites.ts';
import { languages } from '../../src/browser/words.ts';
import { Notice } from '../../src/ui/Notice.tsx';
import type { Kept } from '../../src/ui/settings/Keep.tsx';
import { Settings } from '../../src/ui/settings/Settings.tsx';
import type { Bundle } from '../../src/ui/settings/Sites.tsx';
import { say } from '../../src/ui/words.ts';
import type { ReaderPage } from './main.tsx';
import { saveFile } from './save.ts';

async function read() {
  const [chosen, locked, policy, granted, newsSites, commands, shared] = await Promise.all([
    readSettings(),
    readLocked(),
    readPolicy(),
    grantedSites(),
    readNewsSites(),
    browser.commands.getAll(),
    readShared(),
  ]);
  const bundles = new Set([...newsSites, ...policy.sites]);
  return {
    chosen,
    locked,
    policy,
    newsSites,
    shared,
    sites: granted.filter((site) => !bundles.has(site)),
    news: await bundleOf(newsSites),
    newsroom: await bundleOf(policy.sites),
    shortcuts: commands.map(({ name, description, shortcut }) => ({
      name: description || say(name === '_execute_action' ? 'settings.popup' : 'shell.name'),
      keys: shortcut ?? '',
    })),
  };
}

async function bundleOf(sites: readonly string[]): Promise<Bundle | null> {
  return sites.length > 0 ? { count: sites.length, allowed: await areAllowed(sites) } : null;
}

function Page(): JSX.Element {
  const [now, set] = useState<Awaited<ReturnType<typeof read>> | null>(null);
  const [kept, setKept] = useState<Kept>({ kind: 'none' });
  const [toAllow, setToAllow] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<string | null>(null);
  const renew = () => void read().then(set, (error) => setFailed(String(error)));
  useEffect(() => {
    renew();
    return watchSettings(renew);
  }, []);
  if (failed !== null)
    return <Notice title={say('shell.failedTitle')} text={say('shell.failedText')} why={failed} />;
  if (!now) return <div class="working" aria-hidden="true" />;
  const { policy, newsSites } = now;
  const grant = (sites: readonly string[], allow: boolean) =>
    void (allow ? allowSites(sites) : forgetSites(sites)).then(renew, renew);

  async function bringBack(file: File) {
    const backup = readBackup(await file.text());
    if (backup.kind === 'refused') return setKept({ kind: backup.why });
    await storeSettings(backup.settings);
    const missing = [];
    for (const site of backup.sites) if (!(await areAllowed([site]))) missing.push(site);
    setToAllow(missing);
    setKept({ kind: 'read', sites: missing.length });
  }

  return (
    <Settings
      {...now}
      ordered={orderedBy(policy)}
      languages={languages}
      onChange={(change) => {
        set({ ...now, chosen: { ...now.chosen, ...change } });
        void saveSettings(change);
      }}
      onAllow={(address) => {
        const site = siteOf(/^https?:/.test(address) ? address : `https://${address}`);
        if (site) grant([site], true);
      }}
      onForget={(site) => grant([site], false)}
      onNews={(allow) => grant(newsSites, allow)}
      onOrdered={(allow) => grant(policy.sites, allow)}
      isShared={isShared}
      onShare={async (address) => {
        // The browser takes the question for an answer to the click only if it comes first.
        const allowed = await allowShared(address);
        renew();
        return allowed;
      }}
      onShareOrdered={() => void allowOrdered(policy.shared ?? '').then(renew, renew)}
      onUnshare={() => void forgetShared().then(renew)}
      onShortcuts={
        import.meta.env.FIREFOX
          ? null
          : () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
      }
      kept={kept}
      onExport={() =>
        void writeBackup().then((text) =>
          saveFile({ name: 'on-record.json', type: 'application/json', text }),
        )
      }
      onImport={(file) => void bringBack(file)}
      onAllowRead={() => {
        grant(toAllow, true);
        setKept({ kind: 'read', sites: 0 });
      }}
      onReset={() => void storeSettings(defaults).then(() => setKept({ kind: 'reset' }))}
    />
  );
}

function orderedBy({ packs, destinations }: Awaited<ReturnType<typeof readPolicy>>) {
  if (packs === null && destinations.length === 0) return null;
  return { packs: (packs ?? []).join(', '), destinations: destinations.join(', ') };
}

export default { title: () => say('settings.title'), Page } satisfies ReaderPage;
