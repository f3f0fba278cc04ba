// What: the reports, as the outbox keeps them. All that changes them is an order to the background, so
// that two windows never write over each other.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  askForDestination,
  type Destination,
  findClosed,
  findFault,
  isManaged,
  readDefaults,
  removeDestination,
  saveDefaults,
  saveDestination,
} from '../../src/browser/destinations.ts';
import { askBackground } from '../../src/browser/messages.ts';
import { type OutboxOrder, watchOutbox } from '../../src/browser/outbox-orders.ts';
import { readPolicy } from '../../src/browser/policy.ts';
import { readSettings, saveSettings } from '../../src/browser/settings.ts';
import { readCsv } from '../../src/report/csv.ts';
import type { Desks } from '../../src/report/handover.ts';
import { printBody, readJson } from '../../src/report/json.ts';
import type { Desk } from '../../src/report/linked.ts';
import { type Report, reviseReport } from '../../src/report/report.ts';
import { deskIn } from '../../src/ui/reports/Desk.tsx';
import { fileOf } from '../../src/ui/reports/exports.ts';
import { type Handed, PLAIN } from '../../src/ui/reports/Handing.tsx';
import { type Opened, Reports, type ReportsProps } from '../../src/ui/reports/Reports.tsx';
import { hashOf } from '../../src/ui/shell/routes.ts';
import { reportWords, say } from '../../src/ui/words.ts';
import { deskOf, openOther, readDesks, takeAway } from './handover.ts';
import { lookAgain } from './look-again.ts';
import type { ReaderPage } from './main.tsx';
import { saveFile } from './save.ts';
import { useLater } from './use-later.ts';

/** What stands around the reports: where they may go, and what was chosen before. */
interface Around {
  readonly destinations: readonly Destination[];
  readonly closed: readonly string[];
  readonly defaults: Readonly<Record<string, readonly string[]>>;
}

function Page(props: { readonly query: URLSearchParams }): JSX.Element {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  const [around, setAround] = useState<Around>({ destinations: [], closed: [], defaults: {} });
  const [ordered, setOrdered] = useState<readonly string[]>([]);
  const [desks, setDesks] = useState<Desks>({});
  const [desk, setDesk] = useState<Desk>({ name: '', url: '' });
  const [handed, setHanded] = useState<ReportsProps['handed']>([]);
  const [trouble, setTrouble] = useState<ReportsProps['trouble']>(null);
  const [brought, setBrought] = useState<ReportsProps['brought']>(null);
  /** What could not be kept. */
  const rescue = useRef<readonly Report[]>([]);
  const { destinations } = around;
  const renew = async () => {
    const reply = await askBackground('outbox', { do: 'list' });
    if (reply.state !== 'list')
      return setOpened({ state: 'failed', why: 'why' in reply ? reply.why : '' });
    const { entries, destinations, checks } = reply;
    const [closed, defaults] = await Promise.all([findClosed(destinations), readDefaults()]);
    setAround({ destinations, closed, defaults });
    setOpened({ state: 'open', ways: entries, checks });
  };
  const renewOrFail = () =>
    void renew().catch((error) => setOpened({ state: 'failed', why: String(error) }));
  useEffect(() => {
    void readDesks().then(setDesks);
    void readSettings().then(({ deskName: name, deskAddress: url }) => setDesk({ name, url }));
    // Before the first report is shown, so that what is ordered is chosen from the start.
    void readPolicy()
      .then((policy) => setOrdered(policy.destinations))
      .then(renewOrFail);
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

  async function hand(report: Report, { plain, setUp, mailTo, remember }: Handed) {
    keepNow();
    const chosen = destinations.filter(({ id }) => setUp.includes(id));
    const told = new Set<ReportsProps['handed'][number]>();
    const body = printBody(report);
    const note = (id: string) =>
      give({ do: 'hand-over', report: report.id, body, destination: id }, [report]);
    if (remember) await saveDefaults(remember.site, remember.on ? [...plain, ...setUp] : []);
    for (const id of plain) {
      const done = await takeAway(id, report, mailTo, deskIn(desk));
      if (done !== 'done') told.add(done);
      if (done !== 'not-copied') await note(id);
    }
    for (const each of chosen) {
      if (each.kind === 'webhook') continue;
      const done = await openOther(each, report, desks);
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
      managed={destinations.filter(isManaged).map(({ id }) => id)}
      closed={around.closed}
      defaults={around.defaults}
      desk={desk}
      handed={handed}
      deskOf={(report) => deskOf(report, desks)}
      onHand={(report, how) => void hand(report, how)}
      findFault={findFault}
      onSetUp={async (destination, proof) => {
        // The browser takes the question for an answer to the click only if it comes first.
        if (!(await askForDestination(destination))) return false;
        await saveDestination(destination, proof);
        await renew();
        return true;
      }}
      onAllow={(id) => {
        const destination = destinations.find((each) => each.id === id);
        if (destination) void askForDestination(destination).then(renewOrFail, renewOrFail);
      }}
      onForget={(id) => void removeDestination(id).then(renew)}
      onDesk={(typed) => {
        setDesk(typed);
        void saveSettings({ deskName: typed.name, deskAddress: typed.url });
      }}
      trouble={trouble}
      brought={brought}
      onAgain={renewOrFail}
      onRescue={() => saveFile(fileOf('json', rescue.current, reportWords()))}
      onSave={(form, reports) => saveFile(fileOf(form, reports, reportWords(), deskIn(desk)))}
      onImport={(file) => void bringIn(file)}
      onDraft={keepSoon}
      onRevise={(report) => void revise(report)}
      onLook={async (report, load) => {
        const looked = await lookAgain(report, load);
        await renew();
        return looked;
      }}
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

function namesOf(destinations: readonly Destination[]): Readonly<Record<string, string>> {
  const plain = PLAIN.map((id) => [id, say(`reports.way-${id}`)]);
  return Object.fromEntries([...plain, ...destinations.map(({ id, name }) => [id, name])]);
}

export default { title: () => say('reports.title'), Page } satisfies ReaderPage;
