// The installed sources, opened at the first question and kept for as long as the browser lets the
// background live. Nothing is written anywhere: after a stop the next question opens them again.

import { browser } from 'wxt/browser';
import { check } from '../engine/check.ts';
import { Corpus } from '../engine/corpus/corpus.ts';
import type { Article } from '../engine/quotes/quotes.ts';
import { readSpeech, type Speech } from '../engine/verdict/speech.ts';
import { sentencesOf } from '../engine/verdict/why.ts';
import { checkShared } from '../remote/check.ts';
import type { Outcome } from './messages.ts';
import { readPolicy } from './policy.ts';
import { readSettings } from './settings.ts';
import { sharedAddress } from './shared-library.ts';

/** The packs that come with the extension. */
const builtIn = ['/corpus/sotu.pack', '/corpus/press.pack'] as const;

let opening: Promise<Corpus> | null = null;

/** Opens the sources ahead of the first question, and has a sentence checked: code that never ran is
 * compiled as it runs, which takes longer than the first article itself. Nobody else is asked for it. */
export async function prepareCheck(): Promise<void> {
  if (opening !== null) return;
  const corpus = await openCorpus().catch(() => null);
  if (corpus) check({ text: warmUp, language: 'en' }, corpus);
}

const warmUp =
  '“We have met here before, and we shall meet here again,” President Smith said on Monday.';

/** A shared library that did not answer is left alone for so long, in milliseconds. */
const REST = 60_000;
let restUntil = 0;

/** Checks an article against the installed sources, and asks a shared library for what they do not know, where one
 * is named. Never rejects: what went wrong is an outcome. */
export async function checkArticle(article: Article): Promise<Outcome> {
  const settings = readSettings();
  let corpus: Corpus;
  try {
    corpus = await openCorpus();
  } catch (error) {
    return { state: 'damaged', why: sentenceOf(error) };
  }
  try {
    const { profile, language } = await settings;
    const sentences = sentencesOf(language || browser.i18n.getUILanguage());
    const address = Date.now() < restUntil ? null : await sharedAddress();
    if (!address)
      return { state: 'checked', findings: check(article, corpus, { profile, sentences }) };
    const { findings, shared } = await checkShared(article, corpus, address, {
      profile,
      sentences,
    });
    if (shared.state === 'failed') restUntil = Date.now() + REST;
    return { state: 'checked', findings, shared };
  } catch (error) {
    return { state: 'failed', why: sentenceOf(error) };
  }
}

/** The whole source around a record; null when it is not installed. */
export async function findSpeech(source: string, text: string): Promise<Speech | null> {
  return readSpeech(await openCorpus(), source, text);
}

/** All installed sources an organisation has not ruled out; rejects when a pack cannot be opened. */
export function openCorpus(): Promise<Corpus> {
  opening ??= openPacks().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function openPacks(): Promise<Corpus> {
  const corpus = Corpus.open(await Promise.all(builtIn.map(readPack)));
  const { packs } = await readPolicy();
  const ruledOut = packs ? corpus.packs.filter(({ id }) => !packs.includes(id)) : [];
  return ruledOut.reduce((rest, { id }) => rest.without(id), corpus);
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
