// The findings of one page: their marks, the card and the place the reader has come to. Knows nothing
// of messages, of how the page is read, or of how a card looks: the card is sent for.

import type { Finding } from '../engine/check.ts';
import { lastAtMost } from './binary-search.ts';
import type { Budget } from './budget.ts';
import { watchView } from './inview.ts';
import { makeMarks } from './mark.ts';
import { isReachable } from './reachable.ts';
import type { Reading } from './read.ts';
import type { Placed } from './repeats.ts';
import type { Lines, Tier } from './style.ts';
import type { CardActions, FindingCard } from './world.ts';

export interface Session {
  /** Marks what was found, instead of whatever was marked before. */
  readonly mark: (reading: Reading, found: readonly Placed[]) => void;
  /** Which tiers are painted. */
  readonly showTiers: (shown: ReadonlySet<Tier>) => void;
  /** How they are underlined. */
  readonly drawLines: (lines: Lines) => void;
  /** Whether resting on a mark opens its card. */
  readonly openOnHover: (on: boolean) => void;
  /** Listens for clicks in a frame's document too. */
  readonly attend: (document: Document) => void;
  /** Scrolls to a finding and, if asked, opens its card. */
  readonly show: (index: number, card: boolean) => Promise<void>;
  /** Goes to the next (1) or previous (-1) mark, starting from where the reader is. */
  readonly step: (by: 1 | -1) => Promise<void>;
  /** Opens the card of the finding the reader is at, or closes it and goes back to where the reader
   * was. */
  readonly open: () => Promise<void>;
  /** Opens a card beside any words of the page. */
  readonly tell: (range: Range, finding: Finding) => Promise<void>;
  /** The finding a range lies over; null for none. */
  readonly findingAt: (range: Range) => number | null;
  /** Tells which finding the reader has scrolled to, until the returned function is called. */
  readonly follow: (told: (index: number | null) => void) => () => void;
  /** Puts back what the page has cleared. */
  readonly restore: () => void;
  /** Leaves the page as it was found. */
  readonly stop: () => void;
}

/** Brings the card to the page; null when it cannot be brought. */
export type LoadCard = (actions: CardActions) => Promise<FindingCard | null>;

/** One place a finding was printed at. */
interface Spot {
  readonly index: number;
  readonly ranges: readonly Range[];
}

/** Starts a session on a document. `timed` accounts for what looking for a mark costs the page. */
export function startSession(
  document: Document,
  loadCard: LoadCard,
  timed: Budget['timed'],
): Session {
  let findings: readonly Finding[] = [];
  /** Every place of every finding, in the order of the findings. */
  let spots: readonly Spot[] = [];
  let shown: ReadonlySet<Tier> = new Set(['look', 'minor']);
  let current: number | null = null;
  /** How far the page was scrolled before the reader went to a mark by key. */
  let before: number | null = null;

  const marks = makeMarks();
  let card: FindingCard | null = null;
  const stopped = new AbortController();
  let hovers = false;
  let hovering = new AbortController();
  const attended = new Set<Document>();
  attend(document);

  return {
    mark,
    showTiers,
    drawLines: marks.draw,
    openOnHover,
    attend,
    show,
    step,
    open,
    tell,
    findingAt,
    follow,
    restore: marks.restore,
    stop,
  };

  function mark(reading: Reading, found: readonly Placed[]) {
    const chosen = current === null ? undefined : findings[current];
    findings = found.map(({ finding }) => finding);
    spots = found.flatMap(({ places }, index) =>
      places.map((parts) => ({ index, ranges: parts.flatMap(reading.rangesOf) })),
    );
    paint();
    // The page may have been read again under an open card: the same words keep it.
    const again = findings.findIndex(({ quote }) => quote.text === chosen?.quote.text);
    if (again >= 0) current = again;
    else if (current !== null) {
      current = null;
      marks.point([]);
      card?.close();
    }
  }

  function showTiers(tiers: ReadonlySet<Tier>) {
    shown = tiers;
    paint();
  }

  function paint() {
    marks.paint(
      spots.flatMap(({ index, ranges }, spot) => {
        const finding = findings[index];
        const tier = finding && tierOf(finding);
        return tier && shown.has(tier) ? [{ ranges, tier, index: spot }] : [];
      }),
    );
  }

  async function show(index: number, withCard: boolean) {
    const spot = spotOf(index);
    const range = spot?.ranges[0];
    if (!spot || !range) return;
    if (current === null && before === null) before = scrollY;
    current = index;
    marks.point(spot.ranges);
    scrollTo(range, withCard);
    if (withCard) await openCard(spot);
  }

  async function step(by: 1 | -1) {
    const stops = stopsOf(findings, shown, current);
    if (stops.length === 0) return;
    const at = current === null ? -1 : stops.indexOf(current);
    const next = at < 0 ? nearest(stops, by) : (at + by + stops.length) % stops.length;
    await show(stops[next] ?? 0, card?.isOpen() ?? false);
  }

  async function open() {
    if (card?.isOpen()) {
      card.close();
      if (before !== null) scroll({ top: before, behavior: 'instant' });
      before = null;
      current = null;
      return;
    }
    const index = current ?? stopsOf(findings, shown, null)[0];
    if (index !== undefined) await show(index, true);
  }

  async function openCard(spot: Spot) {
    const finding = findings[spot.index];
    const range = wholeOf(spot.ranges);
    if (!finding || !range) return;
    const stops = stopsOf(findings, shown, spot.index);
    await bring((card) => card.open(range, finding, stops.indexOf(spot.index), stops.length));
    marks.point(spot.ranges);
  }

  async function tell(range: Range, finding: Finding) {
    await bring((card) => card.open(range, finding, 0, 1));
    marks.point([range]);
  }

  async function bring(use: (card: FindingCard) => void) {
    card ??= await loadCard({
      step: (by) => void step(by),
      closed: () => marks.point([]),
    });
    if (card && !stopped.signal.aborted) use(card);
  }

  function attend(page: Document) {
    const view = page.defaultView;
    if (!view || attended.has(page)) return;
    attended.add(page);
    // On the window, before any listener the page has on a node.
    const options = { capture: true, signal: stopped.signal };
    view.addEventListener('click', (event) => onClick(page, event), options);
    if (hovers) hoverIn(page);
  }

  function openOnHover(on: boolean) {
    hovering.abort();
    hovering = new AbortController();
    hovers = on;
    if (on) for (const page of attended) if (isReachable(page)) hoverIn(page);
  }

  /** Asks where the pointer is only once it rests: nothing is done while it moves. */
  function hoverIn(page: Document) {
    let resting: ReturnType<typeof setTimeout> | undefined;
    const rest = (event: PointerEvent) => {
      clearTimeout(resting);
      if (event.pointerType !== 'mouse' || event.buttons !== 0 || card?.isOpen()) return;
      resting = setTimeout(() => void openAt(page, event.clientX, event.clientY), hoverDelay);
    };
    const options = { capture: true, passive: true, signal: hovering.signal };
    page.defaultView?.addEventListener('pointermove', rest, options);
  }

  function onClick(page: Document, event: MouseEvent) {
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!plain || !event.isTrusted || isControl(event)) return;
    if (page.getSelection()?.isCollapsed === false) return;
    void openAt(page, event.clientX, event.clientY);
  }

  async function openAt(page: Document, x: number, y: number) {
    const hit = timed(() => marks.hit(page, x, y));
    const spot = hit === null ? undefined : spots[hit];
    if (!spot) return;
    current = spot.index;
    await openCard(spot);
  }

  function stop() {
    stopped.abort();
    hovering.abort();
    card?.close();
    marks.clear();
  }

  function spotOf(index: number): Spot | undefined {
    return spots.find((spot) => spot.index === index && spot.ranges.length > 0);
  }

  function findingAt(range: Range): number | null {
    const meets = (mine: Range) =>
      mine.startContainer.getRootNode() === range.startContainer.getRootNode() &&
      mine.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
      mine.compareBoundaryPoints(Range.END_TO_START, range) < 0;
    return spots.find(({ ranges }) => ranges.some(meets))?.index ?? null;
  }

  function follow(told: (index: number | null) => void) {
    return watchView(document, told, (line) => {
      // In the order of the page, so that few of many are measured.
      const placed = spots.filter(({ ranges }) => ranges.length > 0);
      const box = (i: number) => placed[i]?.ranges[0]?.getBoundingClientRect();
      const at = lastAtMost(placed.length, line, (i) => box(i)?.top ?? 0);
      const isSeen = (i: number) => (box(i)?.bottom ?? -1) >= 0 && (box(i)?.top ?? 0) < innerHeight;
      return placed[[at, at + 1].find(isSeen) ?? -1]?.index ?? null;
    });
  }

  /** The first stop at or below the top of the window going down, the last above it going up. */
  function nearest(stops: readonly number[], by: 1 | -1): number {
    const topOf = (index: number) => spotOf(index)?.ranges[0]?.getBoundingClientRect().top ?? -1;
    const next = Math.max(
      stops.findIndex((index) => topOf(index) >= 0),
      0,
    );
    return by === 1 ? next : (next - 1 + stops.length) % stops.length;
  }
}

/** From the first to the last of some ranges, where one range can hold them. */
function wholeOf(ranges: readonly Range[]): Range | null {
  const first = ranges[0];
  const last = ranges.at(-1);
  if (!first || !last) return null;
  const whole = first.cloneRange();
  if (last.startContainer.getRootNode() === first.startContainer.getRootNode()) {
    whole.setEnd(last.endContainer, last.endOffset);
  }
  return whole;
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

/** Whether a click already means something to the page: its links and buttons still work. */
function isControl(event: Event): boolean {
  return event
    .composedPath()
    .some((node) => 'localName' in node && controls.has(String(node.localName)) && !isAnchor(node));
}

/** <a> without an address is a name, not a link. */
function isAnchor(node: EventTarget): boolean {
  return 'localName' in node && node.localName === 'a' && !(node as Element).hasAttribute('href');
}

const controls = new Set(['a', 'button', 'input', 'label', 'summary', 'select', 'textarea']);

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

/** Long enough not to open while the pointer only passes, in milliseconds. */
const hoverDelay = 450;
