// One page under On Record: what was read, what was found in it, the marks, the card and the place
// the reader has come to. Knows nothing of messages or of how a card looks: the card is sent for.

import type { Finding } from '../engine/check.ts';
import { type Mark, makeMarks, type Tier } from './mark.ts';
import { type Reading, readPage } from './read.ts';
import { layoutByStyle } from './regions.ts';
import type { CardActions, FindingCard } from './world.ts';

export interface Session {
  /** Reads the page as it stands now. Findings of an earlier reading are forgotten. */
  readonly read: () => Reading;
  /** Marks what was found in the latest reading. */
  readonly mark: (findings: readonly Finding[]) => void;
  /** Which tiers are painted; 'look' always is. */
  readonly showTiers: (shown: ReadonlySet<Tier>) => void;
  /** Scrolls to a finding and, if asked, opens its card. */
  readonly show: (index: number, card: boolean) => Promise<void>;
  /** Goes to the next (1) or previous (-1) mark, starting from where the reader is. */
  readonly step: (by: 1 | -1) => Promise<void>;
  /** Opens the card of the finding the reader is at. */
  readonly open: () => Promise<void>;
  /** Leaves the page as it was found. */
  readonly stop: () => void;
}

/** Brings the card to the page; null when it cannot be brought. */
export type LoadCard = (actions: CardActions) => Promise<FindingCard | null>;

/** Starts a session on a document. Nothing is read and nothing listens until `read` and `mark`. */
export function startSession(document: Document, loadCard: LoadCard): Session {
  let reading: Reading | null = null;
  let findings: readonly Finding[] = [];
  let painted: readonly number[] = [];
  let shown: ReadonlySet<Tier> = new Set(['look', 'minor']);
  let current: number | null = null;

  const marks = makeMarks(document, () => reading ?? nothingRead);
  let card: FindingCard | null = null;
  document.addEventListener('click', onClick, { capture: true });

  return { read, mark, showTiers, show, step, open, stop };

  function read(): Reading {
    card?.close();
    marks.clear();
    findings = [];
    current = null;
    reading = readPage(document, layoutByStyle);
    return reading;
  }

  function mark(found: readonly Finding[]) {
    findings = found;
    paint();
  }

  function showTiers(tiers: ReadonlySet<Tier>) {
    shown = tiers;
    paint();
  }

  function paint() {
    painted = findings.flatMap((finding, i) => (tierOf(finding) ? [i] : []));
    marks.paint(
      painted.flatMap((i) => {
        const finding = findings[i];
        const tier = finding && tierOf(finding);
        return tier ? [{ parts: finding.quote.parts, tier } satisfies Mark] : [];
      }),
      shown,
    );
  }

  async function show(index: number, withCard: boolean) {
    const range = rangeAt(index);
    if (!range) return;
    current = index;
    marks.point(findings[index]?.quote.parts ?? []);
    scrollTo(range, withCard);
    if (withCard) await openCard(index, range);
  }

  async function step(by: 1 | -1) {
    const stops = stopsOf(findings, shown, current);
    if (stops.length === 0) return;
    const at = current === null ? -1 : stops.indexOf(current);
    const next = at < 0 ? nearest(stops, by) : (at + by + stops.length) % stops.length;
    await show(stops[next] ?? 0, card?.isOpen() ?? false);
  }

  async function open() {
    const index = current ?? stopsOf(findings, shown, null)[0];
    if (index !== undefined) await show(index, true);
  }

  async function openCard(index: number, range: Range) {
    card ??= await loadCard({
      step: (by) => void step(by),
      closed: () => marks.point([]),
    });
    const finding = findings[index];
    if (!finding || !card) return;
    const stops = stopsOf(findings, shown, index);
    card.open(range, finding, stops.indexOf(index), stops.length);
    marks.point(finding.quote.parts);
  }

  function onClick(event: MouseEvent) {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!plain || !event.isTrusted || isControl(event.target)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const hit = marks.hit(event.clientX, event.clientY);
    const index = hit === null ? undefined : painted[hit];
    const range = index === undefined ? null : rangeAt(index);
    if (index === undefined || !range) return;
    current = index;
    void openCard(index, range);
  }

  function stop() {
    document.removeEventListener('click', onClick, { capture: true });
    card?.close();
    marks.clear();
  }

  function rangeAt(index: number): Range | null {
    const finding = findings[index];
    return (finding && reading?.rangeOf(finding.quote)) ?? null;
  }

  /** The first stop at or below the top of the window going down, the last above it going up. */
  function nearest(stops: readonly number[], by: 1 | -1): number {
    const below = stops.findIndex((i) => (rangeAt(i)?.getBoundingClientRect().top ?? -1) >= 0);
    const next = Math.max(below, 0);
    return by === 1 ? next : (next - 1 + stops.length) % stops.length;
  }
}

/** How a finding is marked; null when it stands in the list only. */
export function tierOf(finding: Finding): Tier | null {
  if (finding.look) return 'look';
  if (finding.label === 'matches' || finding.label === 'marked') return 'match';
  return finding.label === 'not-found' || finding.label === 'not-checkable' ? null : 'minor';
}

/** What next and previous go through: the marks that are seen, or every finding when none is, and
 * in any case the one that was asked for. */
function stopsOf(
  findings: readonly Finding[],
  shown: ReadonlySet<Tier>,
  current: number | null,
): readonly number[] {
  const isSeen = (finding: Finding) => {
    const tier = tierOf(finding);
    return tier !== null && shown.has(tier);
  };
  const all = findings.map((finding, index) => ({ finding, index }));
  const seen = all.filter(({ finding, index }) => isSeen(finding) || index === current);
  return (findings.some(isSeen) ? seen : all).map(({ index }) => index);
}

function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('a[href], button, input, label, summary') !== null
  );
}

function scrollTo(range: Range, atOnce: boolean) {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= margin && bottom <= innerHeight - margin) return;
  const calm = atOnce || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  const parent = range.startContainer.parentElement;
  const tall = (parent?.getBoundingClientRect().height ?? innerHeight) > innerHeight / 2;
  // The element takes care of scrolling boxes around it, unless the words are far into it.
  if (parent && !tall) parent.scrollIntoView({ block: 'center', behavior });
  else scrollBy({ top: top - innerHeight / 3, behavior });
}

/** Words closer to an edge of the window than this are brought nearer its middle. */
const margin = 60;

const nothingRead: Pick<Reading, 'rangeOf' | 'offsetAt'> = {
  rangeOf: () => null,
  offsetAt: () => null,
};
