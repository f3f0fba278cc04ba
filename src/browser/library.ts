// The installed sources, opened at the first question and kept until they change or the browser stops us:
// the next question opens them again. Those that come with the extension must open; one of the reader's own
// that does not is named, and the others answer.

import { browser } from 'wxt/browser';
import { check } from '../engine/check.ts';
import { Corpus } from '../engine/corpus/corpus.ts';
import { type Article, findQuotes } from '../engine/quotes/quotes.ts';
import { readSpeech, type Speech } from '../engine/verdict/speech.ts';
import { sentencesOf } from '../engine/verdict/why.ts';
import { checkShared } from '../remote/check.ts';
import type { Outcome } from './messages.ts';
import { readPackFile } from './pack-file.ts';
import { listPacks, readOff, readPackBytes, watchPacks } from './packs.ts';
import { readPolicy } from './policy.ts';
import { readSettings } from './settings.ts';
import { sharedAddress } from './shared-library.ts';
import { warmUp } from './warm-up.ts';

/** The packs that come with the extension, by id. */
export const builtIn = ['sotu', 'press'] as const;

/** A pack of the reader's own that is not searched. gone: the browser threw it away. */
export interface Trouble {
  readonly id: string;
  readonly title: string;
  readonly state: 'gone' | 'damaged';
  /** One sentence, or ''. */
  readonly why: string;
}

/** What is searched, and what should be and is not. */
export interface Library {
  readonly corpus: Corpus;
  readonly troubles: readonly Trouble[];
}

let opening: Promise<Library> | null = null;
let watching = false;

/** Opens the sources ahead of the next question and makes the code warm on them until an article comes; before they
 * are open it would only keep their bytes waiting. No shared library is asked for it. Whoever waits for `first` gets
 * it before. */
export async function prepareCheck(first: Promise<unknown>): Promise<void> {
  const before = asked;
  const [corpus] = await Promise.all([openCorpus().catch(() => null), first]);
  if (corpus) await warmUp(corpus, () => asked > before);
}

/** How many articles were given to be checked since the background was started. */
let asked = 0;

/** A shared library that did not answer is left alone for so long, in milliseconds. */
const REST = 60_000;
let restUntil = 0;

/** Checks an article against the installed sources, and asks a shared library for what they do not know, where one
 * is named; `alone`: nobody is asked, as for a draft. Never rejects: what went wrong is an outcome. */
export async function checkArticle(article: Article, alone = false): Promise<Outcome> {
  asked++;
  const [library, prepared] = await Promise.allSettled([openLibrary(), prepare(article, alone)]);
  if (library.status === 'rejected') return { state: 'damaged', why: sentenceOf(library.reason) };
  try {
    if (prepared.status === 'rejected') throw prepared.reason;
    const { address, options } = prepared.value;
    const { corpus, troubles } = library.value;
    const titles = troubles.map(({ title }) => title);
    const without = titles.length > 0 ? { without: titles } : {};
    if (!address)
      return { state: 'checked', findings: check(article, corpus, options), ...without };
    const { findings, shared } = await checkShared(article, corpus, address, options);
    if (shared.state === 'failed') restUntil = Date.now() + REST;
    return { state: 'checked', findings, shared, ...without };
  } catch (error) {
    return { state: 'failed', why: sentenceOf(error) };
  }
}

/** What a check needs besides the sources, got while they are being read: how the reader wants it, the shared
 * library to ask, and the quotations. */
async function prepare(article: Article, alone: boolean) {
  const stored = Promise.all([
    readSettings(),
    alone || Date.now() < restUntil ? null : sharedAddress(),
  ]);
  const quotes = findQuotes(article);
  const [{ profile, language }, address] = await stored;
  const sentences = sentencesOf(language || browser.i18n.getUILanguage());
  return { address, options: { profile, sentences, quotes } };
}

/** The whole source around a record; null when it is not installed. */
export async function findSpeech(source: string, text: string): Promise<Speech | null> {
  return readSpeech(await openCorpus(), source, text);
}

/** All sources that are installed and on, and that no organisation has ruled out; rejects when a pack of the
 * extension cannot be opened. */
export async function openCorpus(): Promise<Corpus> {
  return (await openLibrary()).corpus;
}

/** The same, with the packs that could not be opened. */
export function openLibrary(): Promise<Library> {
  if (!watching) {
    watching = true;
    watchPacks(() => {
      opening = null;
    });
  }
  opening ??= openPacks().catch((error) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** The bytes of a pack, the reader's own or the extension's; null when they are not here. */
export async function readBytes(id: string): Promise<ArrayBuffer | null> {
  return (await readPackBytes(id)) ?? (isBuiltIn(id) ? readPackFile(id) : null);
}

async function openPacks(): Promise<Library> {
  const [own, given, { packs: allowed }] = await Promise.all([
    readOwn(),
    readGiven(),
    readPolicy(),
  ]);
  // A pack of the reader's own takes the place of the extension's with the same id.
  const left = given.filter(({ id }) => !own.some((pack) => pack.id === id));
  const base = Corpus.open(left.map(({ bytes }) => bytes));
  const troubles: Trouble[] = [];
  let corpus = base;
  for (const { id, title, bytes } of own) {
    try {
      if (bytes) corpus = corpus.with(bytes);
      else troubles.push({ id, title, state: 'gone', why: '' });
    } catch (error) {
      troubles.push({ id, title, state: 'damaged', why: sentenceOf(error) });
    }
  }
  const ruledOut = allowed ? corpus.packs.filter(({ id }) => !allowed.includes(id)) : [];
  return { corpus: ruledOut.reduce((rest, { id }) => rest.without(id), corpus), troubles };
}

/** The extension's packs that are on. */
async function readGiven() {
  const off = await readOff();
  const on = builtIn.filter((id) => !off.includes(id));
  return Promise.all(on.map(async (id) => ({ id, bytes: await readPackFile(id) })));
}

/** The reader's own packs that are on, with their bytes where they are still here. */
async function readOwn() {
  // Without a database there are none; the extension's own packs do not need it.
  const shelf = await listPacks().catch(() => []);
  const on = shelf.filter((pack) => pack.state === 'gone' || pack.on);
  return Promise.all(
    on.map(async ({ id, title, state }) => ({
      id,
      title,
      bytes: state === 'here' ? await readPackBytes(id) : null,
    })),
  );
}

function isBuiltIn(id: string): id is (typeof builtIn)[number] {
  return (builtIn as readonly string[]).includes(id);
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
