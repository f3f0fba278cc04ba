// The installed sources, opened at the first question and kept for as long as the browser lets the
// background live. Nothing is written anywhere: after a stop the next question opens them again.

import { browser } from 'wxt/browser';
import { check } from '../engine/check.ts';
import { Corpus } from '../engine/corpus/corpus.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import { sentencesOf } from '../engine/verdict/why.ts';
import type { Outcome } from './messages.ts';

/** The packs that come with the extension. */
const builtIn = ['/corpus/sotu.pack', '/corpus/press.pack'] as const;

let opening: Promise<Corpus> | null = null;

/**
 * Checks an article against the installed sources; `language` is the one the reader is told why in.
 * Never rejects: what went wrong is an outcome.
 */
export async function checkArticle(article: Article, language: string): Promise<Outcome> {
  let corpus: Corpus;
  try {
    opening ??= openPacks();
    corpus = await opening;
  } catch (error) {
    opening = null;
    return { state: 'damaged', why: sentenceOf(error) };
  }
  try {
    return {
      state: 'checked',
      findings: check(article, corpus, { sentences: sentencesOf(language) }),
    };
  } catch (error) {
    return { state: 'failed', why: sentenceOf(error) };
  }
}

async function openPacks(): Promise<Corpus> {
  return Corpus.open(await Promise.all(builtIn.map(readPack)));
}

async function readPack(path: string): Promise<ArrayBuffer> {
  // The types list only the files of the last build.
  const address = browser.runtime.getURL(path as Parameters<typeof browser.runtime.getURL>[0]);
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) throw new Error(`${path} is missing from the extension.`);
  return answer.arrayBuffer();
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
