// Which parts of a page are its prose, and which are something else: one table of what to leave out,
// one of what a part is called, and the two ways to ask whether an element is shown.

import type { Block } from '../engine/quotes.ts';

/** How an element is laid out. 'hidden' leaves out the whole subtree. */
export type Layout = (element: Element) => 'hidden' | 'block' | 'inline';

/** What the markup says a part is: left out, of a kind of its own, or nothing new (null). */
export function regionOf(
  element: Element,
  place: {
    readonly kind: Block['kind'];
    readonly inside: boolean;
    readonly quotation: Element | null;
  },
): Block['kind'] | 'skip' | null {
  const tag = element.localName;
  if (skippedTags.has(tag)) return 'skip';
  if (tag === 'footer' && !place.inside) return 'skip';
  const role = element.getAttribute('role');
  if (role && skippedRoles.has(role)) return 'skip';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'skip';
  const names = `${element.id ?? ''} ${element.getAttribute('class') ?? ''}`;
  if (sectionTags.has(tag) && commentNames.test(names)) return 'skip';
  if (place.quotation && (tag === 'cite' || tag === 'footer')) return 'paragraph';
  if (pullQuoteNames.test(names)) return 'pull-quote';
  // A list in a caption or a quotation stays what it is in.
  if (tag === 'li' && place.kind !== 'paragraph') return null;
  return kindOfTag.get(tag) ?? null;
}

/** Shown or not by markup alone, for documents that were never laid out. */
export function layoutByMarkup(element: Element): 'hidden' | 'block' | 'inline' {
  if (hiddenByMarkup(element)) return 'hidden';
  if (hiddenNames.test(element.getAttribute('class') ?? '')) return 'hidden';
  const style = element.getAttribute('style');
  if (style && hiddenStyle.test(style)) return 'hidden';
  return blockTags.has(element.localName) ? 'block' : 'inline';
}

/** Shown or not as the browser has it. */
export function layoutByStyle(element: Element): 'hidden' | 'block' | 'inline' {
  if (hiddenByMarkup(element)) return 'hidden';
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || style.visibility === 'hidden') return 'hidden';
  if (display === 'contents') return 'inline';
  if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
  // Words for screen readers only repeat what is printed, or name a control.
  if (style.position === 'absolute' && (style.clip !== 'auto' || style.clipPath !== 'none')) {
    return 'hidden';
  }
  // A floated initial belongs to its word.
  if (style.float !== 'none' && !blockTags.has(element.localName)) return 'inline';
  return 'block';
}

function hiddenByMarkup(element: Element): boolean {
  if (element.getAttribute('hidden') !== null) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  return element.localName === 'details' && element.getAttribute('open') === null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const skippedTags = words(
  'script style noscript template head nav button input select textarea option datalist label legend ' +
    'output progress meter menu dialog code kbd samp svg math canvas video audio iframe object embed map rt rp',
);
const skippedRoles = words(
  'navigation search menu menubar toolbar tablist button dialog alertdialog contentinfo banner textbox',
);
const sectionTags = words('div section ol ul aside article footer details');
const blockTags = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody ' +
    'td tfoot th thead tr ul caption',
);
const kindOfTag = new Map<string, Block['kind']>([
  ['blockquote', 'block-quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['li', 'list'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'headline'] as const),
]);

// Whole names only: a body may well be called "has-comments".
/** id="comments", class="comment-list" */
const commentNames =
  /(?:^|\s)(?:comments?|comment-?(?:list|section|area|thread|stream|container)s?|comments-(?:list|section|area|container)|(?:reader|user)-comments|disqus_thread|coral_thread)(?=\s|$)/i;
/** class="pullquote", class="article__pull-quote" */
const pullQuoteNames = /(?:^|[\s_-])pull-?_?quote(?=[\s_-]|$)/i;
/** class="visually-hidden", class="sr-only" */
const hiddenNames = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|u-hidden)(?=\s|$)/i;
/** style="display:none" */
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
