// What a page says about itself: headline, day, language, address. News pages say it up to four
// times over (JSON-LD, OpenGraph, <time>, markup); the first that can be read wins, in that order.

import type { Article } from '../engine/quotes/quotes.ts';

export type Facts = Pick<Article, 'title' | 'date' | 'language' | 'url'>;

/** The page's facts; what it does not say is left out. */
export function readFacts(document: Document): Facts {
  const story = readStory(document);
  const said = readMeta(document);
  const meta = (name: string) => said.get(name);
  const title =
    tidy(story.headline) ??
    tidy(meta('og:title')) ??
    tidy(textOf(document, 'h1')) ??
    tidy(textOf(document, 'title'));
  const date =
    dayOf(story.datePublished) ??
    dayOf(meta('article:published_time')) ??
    dayOf(meta('date')) ??
    dayOf(timeOf(document, 'article time[datetime]')) ??
    dayOf(timeOf(document, 'time[datetime]'));
  const language =
    languageOf(document.documentElement?.getAttribute('lang')) ??
    languageOf(story.inLanguage) ??
    languageOf(meta('og:locale'));
  const url =
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(meta('og:url')) ??
    webAddress(document.URL);
  return {
    ...(title && { title }),
    ...(date && { date }),
    ...(language && { language }),
    ...(url && { url }),
  };
}

/** What <meta> says under each name, the first time. */
function readMeta(document: Document): ReadonlyMap<string, string | null> {
  const said = new Map<string, string | null>();
  for (const node of document.querySelectorAll('meta[content]')) {
    const name = node.getAttribute('property') ?? node.getAttribute('name');
    if (name && !said.has(name)) said.set(name, node.getAttribute('content'));
  }
  return said;
}

type Fact = string | null | undefined;

interface Story {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly inLanguage?: string;
}

/** The first JSON-LD node that carries a headline. Broken JSON is common and says nothing. */
function readStory(document: Document): Story {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let data: unknown;
    try {
      data = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const story = findStory(data);
    if (story) return story;
  }
  return {};
}

function findStory(data: unknown): Story | null {
  if (typeof data !== 'object' || data === null) return null;
  if (Array.isArray(data)) return data.map(findStory).find((story) => story !== null) ?? null;
  const node = data as Readonly<Record<string, unknown>>;
  if (typeof node.headline === 'string') {
    const take = (key: string) => (typeof node[key] === 'string' ? { [key]: node[key] } : {});
    return { ...take('headline'), ...take('datePublished'), ...take('inLanguage') };
  }
  return findStory(node['@graph'] ?? node.mainEntity ?? null);
}

function textOf(document: Document, selector: string): Fact {
  return document.querySelector(selector)?.textContent;
}

function timeOf(document: Document, selector: string): Fact {
  return document.querySelector(selector)?.getAttribute('datetime');
}

function tidy(text: Fact): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

/** '2024-11-01T08:30:00+09:00' → '2024-11-01': the day as the newsroom prints it. */
function dayOf(value: Fact): string | null {
  return /^\s*(\d{4}-\d{2}-\d{2})/.exec(value ?? '')?.[1] ?? null;
}

/** 'en_GB' → 'en-GB' */
function languageOf(value: Fact): string | null {
  const code = value?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code) ? code : null;
}

function webAddress(value: Fact): string | null {
  return /^\s*https?:\/\/\S+\s*$/i.test(value ?? '') ? (value?.trim() ?? null) : null;
}
