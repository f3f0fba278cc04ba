// Which parts of a page are its prose, and which are something else: one table of what to leave out,
// one of what a part is called, and the two ways to ask whether an element is shown.

import type { Block } from '../engine/quotes/quotes.ts';

/** How an element of a name is laid out; what is hidden is left out with all that is in it. */
export type Layout = (element: Element, tag: string) => 'hidden' | 'block' | 'inline';

/** What is known about a place of the page from the elements around it. */
export interface Place {
  readonly kind: Block['kind'];
  /** The outermost block quotation around. */
  readonly quotation: Element | null;
  readonly aside: boolean;
  /** Inside an article, a section, a figure …: a footer there is content. */
  readonly inside: boolean;
  readonly link: boolean;
}

/** What the markup says a part is: left out, of a kind of its own, or nothing new (null). */
export function regionOf(
  element: Element,
  tag: string,
  place: Place,
  comments: boolean,
): Block['kind'] | 'skip' | null {
  if (skippedTags.has(tag)) return 'skip';
  if (tag === 'footer' && !place.inside) return 'skip';
  if (!element.hasAttributes()) return kindOf(tag, place);
  const role = element.getAttribute('role');
  if (role && skippedRoles.has(role)) return 'skip';
  if (tag === 'iframe' && isAdvert(element)) return 'skip';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'skip';
  // Inside reader comments everything is one.
  if (place.kind === 'comment') return null;
  const id = sectionTags.has(tag) ? element.getAttribute('id') : null;
  const named = namesOf(element.getAttribute('class')) ?? (id === null ? null : namesOf(id));
  if (named === 'comment' && sectionTags.has(tag)) return comments ? 'comment' : 'skip';
  return named === 'pull-quote' ? named : kindOf(tag, place);
}

function kindOf(tag: string, place: Place): Block['kind'] | null {
  if (place.kind === 'comment') return null;
  if (place.quotation && (tag === 'cite' || tag === 'footer')) return 'paragraph';
  // A list in a caption or a quotation stays what it is in.
  if (tag === 'li' && place.kind !== 'paragraph') return null;
  return kindOfTag.get(tag) ?? null;
}

/** Pages repeat a few hundred class attributes thousands of times: each is looked at once. */
const named = new Map<string, 'comment' | 'pull-quote' | null>();

function namesOf(names: string | null): 'comment' | 'pull-quote' | null {
  if (names === null || names === '') return null;
  const known = named.get(names);
  if (known !== undefined) return known;
  const found = commentNames.test(names)
    ? 'comment'
    : pullQuoteNames.test(names)
      ? 'pull-quote'
      : null;
  if (named.size > 5000) named.clear();
  named.set(names, found);
  return found;
}

function isAdvert(frame: Element): boolean {
  return ['id', 'class', 'title'].some((name) => advertNames.test(frame.getAttribute(name) ?? ''));
}

/** By markup alone, for documents that were never laid out. */
export const layoutByMarkup: Layout = (element, tag) => {
  if (hiddenByMarkup(element, tag)) return 'hidden';
  const normally = blockTags.has(tag) ? 'block' : 'inline';
  if (!element.hasAttributes()) return normally;
  if (hiddenNames.test(element.getAttribute('class') ?? '')) return 'hidden';
  return hiddenStyle.test(element.getAttribute('style') ?? '') ? 'hidden' : normally;
};

/** As the browser has it. Each property of a computed style costs about as much as a whole text node
 * of the walk: a line of text is asked for one, a block for three. */
export const layoutByStyle: Layout = (element, tag) => {
  if (hiddenByMarkup(element, tag)) return 'hidden';
  if (plainTags.has(tag) && !element.hasAttributes()) return 'inline';
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none') return 'hidden';
  if (display.startsWith('inline') || display.startsWith('ruby')) return 'inline';
  if (display === 'contents') return 'inline';
  if (!isSeen(style)) return 'hidden';
  // A floated initial belongs to its word.
  return blockTags.has(tag) || style.float === 'none' ? 'block' : 'inline';
};

function isSeen(style: CSSStyleDeclaration): boolean {
  if (style.visibility === 'hidden') return false;
  // Words for screen readers only repeat what is printed, or name a control.
  return style.position !== 'absolute' || (style.clip === 'auto' && style.clipPath === 'none');
}

function hiddenByMarkup(element: Element, tag: string): boolean {
  if (tag === 'details' && element.getAttribute('open') === null) return true;
  if (!element.hasAttributes()) return false;
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Those that can hold words: an element that cannot is nothing to read anyway. */
const skippedTags = words(
  'script style noscript template head nav button select textarea datalist label legend ' +
    'output progress meter menu dialog code kbd samp svg math canvas video audio object map rt rp',
);
const skippedRoles = words(
  'navigation search menu menubar toolbar tablist button dialog alertdialog contentinfo banner textbox',
);
/** Without attributes no style sheet in its senses makes these anything but inline. */
const plainTags = words('b i em strong u s sub sup small mark del ins abbr time font');
const sectionTags = words('div section ol ul aside article footer details');
/** What browsers lay out as blocks by themselves. */
export const blockTags = words(
  'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody ' +
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
  /(?:^|\s)(?:comments?(?:-?(?:list|section|area|thread|stream|container)s?)?|(?:reader|user)-comments|disqus_thread|coral_thread)(?=\s|$)/i;
/** class="pullquote", class="article__pull-quote" */
const pullQuoteNames = /(?:^|[\s_-])pull-?_?quote(?=[\s_-]|$)/i;
/** id="google_ads_iframe_7", class="sidebar-advertising", title="Third party ad content" */
const advertNames = /(?:^|[\s_-])(?:ads?|advert\w*|sponsor(?:ed)?)(?=[\s_-]|$)/i;
/** class="visually-hidden", class="sr-only" */
const hiddenNames = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|u-hidden)(?=\s|$)/i;
/** style="display:none" */
const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
