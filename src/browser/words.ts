// The words of the language in use: the reader's choice, else the browser's, else English. One file a
// language, made at build from assets/locales; it is fetched from the extension itself.

import { browser } from 'wxt/browser';
import { readSettings } from './settings.ts';

/** The languages that come with the extension, by their own names. */
export const languages = { en: 'English', de: 'Deutsch', es: 'Español', fr: 'Français' } as const;

/** A language's texts: area → key → text, or one text for each plural category. */
export interface LoadedWords {
  readonly language: string;
  readonly areas: Readonly<
    Record<string, Readonly<Record<string, string | Readonly<Record<string, string>>>>>
  >;
}

/** Loads the words of the language in use. */
export async function loadWords(): Promise<LoadedWords> {
  const { language } = await readSettings();
  return (await fetchWords(language || browserLanguage())) ?? (await fetchWords('en')) ?? nothing;
}

function browserLanguage(): string {
  const base = browser.i18n.getUILanguage().split(/[-_]/)[0] ?? '';
  return base in languages ? base : 'en';
}

async function fetchWords(language: string): Promise<LoadedWords | null> {
  // The types list only the files of the last build.
  const path = `/locales/${language}.json` as Parameters<typeof browser.runtime.getURL>[0];
  const answer = await fetch(browser.runtime.getURL(path)).catch(() => null);
  return answer?.ok ? { language, areas: await answer.json() } : null;
}

const nothing: LoadedWords = { language: 'en', areas: {} };
