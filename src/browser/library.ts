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

/** Opens the sources ahead of the first question, and has a sentence checked: code that never ran is
 * compiled as it runs, which takes longer than the first article itself. */
export async function prepareCheck(): Promise<void> {
  if (opening === null) await checkArticle({ text: warmUp, language: 'en' });
}

const warmUp =
  '“We have met here before, and we shall meet here again,” President Smith said on Monday.';

/** Checks an article against the installed sources. Never rejects: what went wrong is an outcome. */
export async function checkArticle(article: Article): Promise<Outcome> {
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
