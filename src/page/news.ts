// Is this page a news article? A light test, made of what a newsroom says of its own page and of what
// an article looks like; it decides only whether On Record reads a page *unasked*. A click reads any.
// Every sign has a weight and a name, and the answer carries those that spoke.

/** The answer, and the signs it rests on: when it is clear, no more are looked for. */
export interface NewsTest {
  readonly isArticle: boolean;
  readonly reasons: readonly string[];
}

/** Asks the markup alone: a handful of selectors and at most forty paragraphs. */
export function testForNews(document: Document): NewsTest {
  const reasons: string[] = [];
  let sum = 0;
  for (const { reason, weight, holds } of signs) {
    if (sum >= enough) break;
    if (!holds(document)) continue;
    sum += weight;
    reasons.push(reason);
  }
  return { isArticle: sum >= enough, reasons };
}

/** Two points: one strong sign, or two weak ones. A front page says of itself that it is a website
 * and loses what its teasers may have earned. */
const enough = 2;

interface Sign {
  readonly reason: string;
  readonly weight: number;
  readonly holds: (document: Document) => boolean;
}

const has = (selector: string) => (document: Document) => document.querySelector(selector) !== null;

/** What speaks against comes first: after it nothing takes weight away. */
const signs: readonly Sign[] = [
  { reason: 'it looks like a front page', weight: -2, holds: isFrontPage },
  {
    reason: 'it is for writing, not for reading',
    weight: -2,
    holds: has('body[contenteditable="true"], [role="application"], [role="grid"]'),
  },
  { reason: 'its data call it an article', weight: 2, holds: hasArticleData },
  {
    reason: 'it is shared as an article',
    weight: 2,
    holds: has('meta[property="og:type"][content="article" i]'),
  },
  {
    reason: 'it has a time of publication',
    weight: 1,
    holds: has('meta[property="article:published_time"], article time[datetime]'),
  },
  {
    reason: 'it has an article in it',
    weight: 1,
    holds: has('article p, [itemprop="articleBody"], [role="article"] p'),
  },
  { reason: 'it has paragraphs of prose', weight: 1, holds: hasProse },
];

/** "@type": "NewsArticle" */
const articleType =
  /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|ReportageNewsArticle|LiveBlogPosting|BlogPosting)"/;

function hasArticleData(document: Document): boolean {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  return Array.from(scripts).some((script) => articleType.test(script.textContent ?? ''));
}

/** Three sentences or so are prose; a caption is not. */
const proseLength = 80;
const mostParagraphs = 40;

function hasProse(document: Document): boolean {
  const paragraphs = document.querySelectorAll('p');
  let long = 0;
  for (let i = 0; i < Math.min(paragraphs.length, mostParagraphs); i++) {
    const { length } = paragraphs[i]?.textContent ?? '';
    long += Number(length > proseLength) + Number(length > 3 * proseLength);
  }
  return long >= 2;
}

/** The root of a site, or a page with more linked headlines than an article has neighbours. */
function isFrontPage(document: Document): boolean {
  const { pathname = '/' } = document.location ?? {};
  const linked = document.querySelectorAll('h2 a[href], h3 a[href], a[href] h2, a[href] h3').length;
  return linked > (/^\/(?:index\.\w+)?$/.test(pathname) ? 8 : 60);
}
