// What: the reports, as the outbox keeps them. All that changes them is an order to the background, so
// that two windows never write over each other.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import {
  askForDestination,
  type Destination,
  findFault,
  removeDestination,
  saveDestination,
} from '../../src/browser/destinations.ts';
import { askBackground } from '../../src/browser/messages.ts';
import { type OutboxOrder, watchOutbox } from '../../src/browser/outbox-orders.ts';
import { readPolicy } from '../../src/browser/policy.ts';
import { readCsv } from '../../src/report/csv.ts';
import {
  correctionsFor,
  type Desks,
  githubAddress,
  gitlabAddress,
  mailAddress,
} from '../../src/report/handover.ts';
import { printBody, readJson } from '../../src/report/json.ts';
import { printHtml, printMarkdown, printText } from '../../src/report/print.ts';
import { type Report, reviseReport } from '../../src/report/report.ts';
import { FORMS, fileOf } from '../../src/ui/reports/exports.ts';
import { type Handed, PLAIN, type Plain } from '../../src/ui/reports/Handing.tsx';
import { type Opened, Reports, type ReportsProps } from '../../src/ui/reports/Reports.tsx';
import { hashOf } from '../../src/ui/shell/routes.ts';
import { reportWords, say } from '../../src/ui/words.ts';
import type { ReaderPage } from './main.tsx';
import { saveFile } from './save.ts';

/** Milliseconds without a key before a draft is kept. */
const pause = 300;

function Page(props: { readonly query: URLSearchParams }): JSX.Element {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  const [destinations, setDestinations] = useState<readonly Destination[]>([]);
  const [ordered, setOrdered] = useState<readonly string[]>([]);
  const [desks, setDesks] = useState<Desks>({});
  const [handed, setHanded] = useState<ReportsProps['handed']>([]);
  const [trouble, setTrouble] = useState<ReportsProps['trouble']>(null);
  const [brought, setBrought] = useState<ReportsProps['brought']>(null);
  /** What could not be kept. */
  const rescue = useRef<readonly Report[]>([]);
  const renew = async () => {
    const reply = await askBackground('outbox', { do: 'list' });
    if (reply.state !== 'list')
      return setOpened({ state: 'failed', why: 'why' in reply ? reply.why : '' });
    setDestinations(reply.destinations);
    setOpened({ state: 'open', ways: reply.entries });
  };
  const renewOrFail = () =>
    void renew().catch((error) => setOpened({ state: 'failed', why: String(error) }));
  useEffect(() => {
    renewOrFail();
    void readDesks().then(setDesks);
    void readPolicy().then((policy) => setOrdered(policy.destinations));
    return watchOutbox(renewOrFail);
  }, []);

  /** Resolves with whether the order was carried out. */
  async function give(order: OutboxOrder, held: readonly Report[] = []): Promise<boolean> {
    const reply = await askBackground('outbox', order);
    const failed = reply.state === 'full' || reply.state === 'damaged';
    if (failed) rescue.current = held;
    setTrouble(failed ? { state: reply.state, why: reply.why } : null);
    if (!failed) await renew();
    return !failed;
  }
  const keep = (report: Report) =>
    give({ do: 'draft', report: report.id, body: printBody(report) }, [report]);
  const [keepSoon, keepNow] = useLater(keep);

  async function bringIn(file: File) {
    const text = await file.text();
    const { reports, refused } = /\.csv$/i.test(file.name) ? readCsv(text) : readJson(text);
    const here = opened.state === 'open' ? opened.ways.map(({ report }) => report) : [];
    const fresh = reports.filter(({ id }) => !here.includes(id));
    for (const report of fresh) if (!(await keep(report))) return;
    setBrought({ count: fresh.length, refused });
  }

  async function revise(report: Report) {
    const next = reviseReport(report, {}, { id: crypto.randomUUID(), now: Date.now() });
    if (await keep(next)) location.hash = hashOf('reports', { report: next.id });
  }

  async function hand(report: Report, { plain, setUp, mailTo }: Handed) {
    keepNow();
    const chosen = destinations.filter(({ id }) => setUp.includes(id));
    const told = new Set<ReportsProps['handed'][number]>();
    const body = printBody(report);
    const note = (id: string) =>
      give({ do: 'hand-over', report: report.id, body, destination: id }, [report]);
    for (const id of plain) {
      const done = await takeAway(id, report, mailTo);
      if (done !== 'done') told.add(done);
      if (done !== 'not-copied') await note(id);
    }
    for (const each of chosen) {
      if (each.kind === 'webhook') continue;
      const done = await openOther(each, report);
      if (done !== 'done') told.add(done);
      await note(each.id);
    }
    const hooks = chosen.filter(({ kind }) => kind === 'webhook').map(({ id }) => id);
    const reports = [{ report: report.id, body }];
    if (hooks.length > 0) await give({ do: 'file', reports, destinations: hooks }, [report]);
    setHanded([...told]);
  }

  return (
    <Reports
      opened={opened}
      chosen={props.query.get('report') ?? ''}
      names={namesOf(destinations)}
      setUp={destinations}
      ordered={ordered}
      handed={handed}
      deskOf={({ article }) => correctionsFor(article.address, desks) ?? ''}
      onHand={(report, how) => void hand(report, how)}
      findFault={findFault}
      onSetUp={async (destination, proof) => {
        // The browser takes the question for an answer to the click only if it comes first.
        if (!(await askForDestination(destination))) return false;
        await saveDestination(destination, proof);
        await renew();
        return true;
      }}
      onForget={(id) => void removeDestination(id).then(renew)}
      trouble={trouble}
      brought={brought}
      onAgain={renewOrFail}
      onRescue={() => saveFile(fileOf('json', rescue.current, reportWords()))}
      onSave={saveFile}
      onImport={(file) => void bringIn(file)}
      onDraft={keepSoon}
      onRevise={(report) => void revise(report)}
      onRetry={(keys) => void give({ do: 'retry', keys })}
      onCancel={(keys) => void give({ do: 'cancel', keys })}
      onRemove={(keys) => {
        keepNow();
        void give({ do: 'remove', keys }).then((done) => {
          if (done) location.hash = hashOf('reports');
        });
      }}
    />
  );
}

/** The corrections addresses that come with the extension; none where they cannot be read. */
async function readDesks(): Promise<Desks> {
  // The types list only the files of the last build.
  const path = '/corrections.json' as Parameters<typeof browser.runtime.getURL>[0];
  const answer = await fetch(browser.runtime.getURL(path)).catch(() => null);
  return answer?.ok ? answer.json() : {};
}

function namesOf(destinations: readonly Destination[]): Readonly<Record<string, string>> {
  const plain = PLAIN.map((id) => [id, say(`reports.way-${id}`)]);
  return Object.fromEntries([...plain, ...destinations.map(({ id, name }) => [id, name])]);
}

type Done = 'done' | 'cut' | 'not-copied';

/** Hands a report to what needs no setting up. */
async function takeAway(id: Plain, report: Report, mailTo: string): Promise<Done> {
  const words = reportWords();
  switch (id) {
    case 'copy-text':
      return copy(printText(report, words));
    case 'copy-markdown':
      return copy(printMarkdown(report, words));
    case 'copy-html':
      return copy(printHtml(report, words));
    case 'mail': {
      const { address, cut } = mailAddress(mailTo, report, words);
      location.href = address;
      return cut ? 'cut' : 'done';
    }
    default: {
      const form = FORMS.find((each) => id === `download-${each}`) ?? 'json';
      saveFile(fileOf(form, [report], words));
      return 'done';
    }
  }
}

/** Opens a tracker, or whatever else was set up that is no webhook. */
async function openOther(
  destination: Exclude<Destination, { readonly kind: 'webhook' }>,
  report: Report,
): Promise<Done> {
  const words = reportWords();
  switch (destination.kind) {
    case 'copy':
    case 'download':
      return takeAway(`${destination.kind}-${destination.form}` as Plain, report, '');
    case 'mail':
      return takeAway('mail', report, destination.to);
    default: {
      const open = destination.kind === 'github' ? githubAddress : gitlabAddress;
      const { address, cut } = open(destination.project, report, words);
      await browser.tabs.create({ url: address });
      return cut ? 'cut' : 'done';
    }
  }
}

async function copy(text: string): Promise<Done> {
  try {
    await navigator.clipboard.writeText(text);
    return 'done';
  } catch {
    return 'not-copied';
  }
}

/** Calls after a pause, or at once when asked or when the page goes; only the last of several. */
function useLater(
  act: (report: Report) => unknown,
): readonly [(report: Report) => void, () => void] {
  const held = useRef<{ readonly report: Report; readonly timer: number } | null>(null);
  const latest = useRef(act);
  latest.current = act;
  const now = () => {
    if (!held.current) return;
    clearTimeout(held.current.timer);
    const { report } = held.current;
    held.current = null;
    latest.current(report);
  };
  const soon = (report: Report) => {
    if (held.current) clearTimeout(held.current.timer);
    held.current = { report, timer: window.setTimeout(now, pause) };
  };
  useEffect(() => {
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, []);
  return [soon, now];
}

export default { title: () => say('reports.title'), Page } satisfies ReaderPage;
