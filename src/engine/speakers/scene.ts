/** Sets the scene for attribution: article and quotations become outline, mentions, verbs and persons. */

import { languageOf } from '../lang/index.ts';
import { type Outline, readOutline } from '../quotes/outline.ts';
import { type Article, type Block, opensSmall, outlineOf, type Quote } from '../quotes/quotes.ts';
import type { Place, Scene } from './candidates.ts';
import { linkVerbs } from './links.ts';
import { findPhrases, type Phrase } from './mentions.ts';
import { groupNames, type People } from './names.ts';

/** The scene, where each quotation stands in it (null for a mere term), and who is named. */
export interface Stage {
  readonly scene: Scene;
  readonly places: readonly (Place | null)[];
  readonly people: People;
  /** For each item, how many phrases end before it. */
  readonly starts: Int32Array;
}

/** Reads an article around its quotations. */
export function setStage(article: Article, quotes: readonly Quote[]): Stage {
  const outline = outlineOf(article, quotes) ?? readAround(article, quotes);
  const phrases = findPhrases(outline);
  const people = groupNames(outline, phrases);
  const fame = Int32Array.from(people.named, (each) => each.count);
  const starts = new Int32Array(outline.count + 1);
  let ended = 0;
  for (let item = 0; item <= outline.count; item++) {
    while (ended < phrases.length && (phrases[ended] as Phrase).last < item) ended++;
    starts[item] = ended;
  }
  let next = 0;
  const places = quotes.map((quote) => {
    if (quote.kind === 'term') return null;
    const first = outline.holes[next] as number;
    next += quote.parts.length;
    const last = outline.holes[next - 1] as number;
    const lower = opensSmall(quote.text.slice(0, 12));
    return { first, last, lower, block: quote.kind === 'block' };
  });
  return {
    scene: {
      outline,
      phrases,
      linkOf: linkVerbs(outline, phrases),
      persons: people.persons,
      fame,
      headlines: findHeadlines(outline, article.blocks ?? []),
    },
    places,
    people,
    starts,
  };
}

/** The paragraphs that are headlines of the page. */
function findHeadlines(outline: Outline, blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  let item = 0;
  for (const { kind, from, to } of blocks) {
    if (kind !== 'headline') continue;
    while (item < outline.count && (outline.from[item] as number) < from) item++;
    if (item < outline.count && (outline.from[item] as number) < to)
      found.add(outline.paragraph[item] as number);
  }
  return found;
}

function readAround({ text, language }: Article, quotes: readonly Quote[]): Outline {
  const spoken = quotes.flatMap((quote) => (quote.kind === 'term' ? [] : quote.parts));
  return readOutline(text, languageOf(language, text), spoken);
}
