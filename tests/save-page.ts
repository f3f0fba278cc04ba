// A real page as a test: `npm run page -- FOLDER ADDRESS-OR-FILE [NAME]` saves it as FOLDER/NAME/page.html
// with what was found on it in FOLDER/NAME/expected.json, to be read through and mended by hand.
// `npm run page -- FOLDER` reads every saved page again and says what is found otherwise than expected.
// Other people's pages stay outside this project: FOLDER is yours. `npm run bench:pages -- FOLDER`
// opens the same pages in real browsers.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { decodePage } from '../src/cli/decode.ts';
import { readRaw } from '../src/cli/read.ts';
import { findQuotes, findSpeakers } from '../src/engine/index.ts';
import { testForNews } from '../src/page/news.ts';
import { readPage } from '../src/page/read.ts';

interface Expected {
  /** Where the page came from, and the day it was saved. */
  readonly origin: string;
  readonly saved: string;
  readonly isArticle: boolean;
  /** Kind, speaker and words of each quotation, in order. */
  readonly quotes: readonly string[];
}

const [folder, input, given] = process.argv.slice(2);
if (folder === undefined) {
  console.log('npm run page -- FOLDER [ADDRESS-OR-FILE [NAME]]');
  process.exitCode = 2;
} else if (input === undefined) {
  const different = namesIn(folder).filter((name) => !isAsExpected(folder, name));
  console.log(`${namesIn(folder).length} pages, ${different.length} found otherwise`);
  process.exitCode = different.length > 0 ? 1 : 0;
} else {
  await save(folder, input, given ?? nameOf(input));
}

async function save(to: string, from: string, name: string) {
  const html = decodePage(await readRaw(from));
  const saved = new Date().toISOString().slice(0, 10);
  mkdirSync(join(to, name), { recursive: true });
  writeFileSync(join(to, name, 'page.html'), html);
  const expected: Expected = { origin: from, saved, ...find(html) };
  writeFileSync(join(to, name, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
  console.log(
    `${join(to, name)}: ${expected.quotes.length} quotations; read expected.json through`,
  );
}

function isAsExpected(from: string, name: string): boolean {
  const file = join(from, name, 'expected.json');
  if (!existsSync(file)) return true;
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected;
  const found = find(readFileSync(join(from, name, 'page.html'), 'utf8'));
  const missing = expected.quotes.filter((quote) => !found.quotes.includes(quote));
  const added = found.quotes.filter((quote) => !expected.quotes.includes(quote));
  for (const quote of missing) console.log(`${name}  − ${quote}`);
  for (const quote of added) console.log(`${name}  + ${quote}`);
  if (found.isArticle !== expected.isArticle)
    console.log(`${name}  is an article: ${found.isArticle}`);
  return missing.length + added.length === 0 && found.isArticle === expected.isArticle;
}

function find(html: string): Pick<Expected, 'isArticle' | 'quotes'> {
  const { document } = parseHTML(html);
  const { article } = readPage(document);
  const quotes = findQuotes(article);
  const speakers = findSpeakers(article, quotes);
  return {
    isArticle: testForNews(document).isArticle,
    quotes: quotes.map(({ kind, text }, i) => `${kind} | ${speakers[i]?.name ?? ''} | ${text}`),
  };
}

function namesIn(from: string): readonly string[] {
  return readdirSync(from).filter((name) => existsSync(join(from, name, 'page.html')));
}

/** 'https://news.example/2024/a-story.html' → 'news.example-a-story' */
function nameOf(from: string): string {
  const parts = from
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/)
    .filter(Boolean);
  return [...new Set([parts[0], parts.at(-1)])].join('-').replace(/\.html?$/, '');
}
