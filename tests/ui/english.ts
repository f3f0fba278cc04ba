// English, as components are drawn in tests; and any other language that comes with the extension.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speak, type Words } from '../../src/ui/words.ts';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'locales');

/** The codes of all languages. */
export const codes: readonly string[] = readdirSync(folder);

/** A language as the extension loads it. */
export function wordsIn(language: string): Words {
  const areas = readdirSync(join(folder, language))
    // The engine's own sentences are tested with the engine.
    .filter((file) => file !== 'why.json')
    .map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(folder, language, file), 'utf8')),
    ]);
  return { language, areas: Object.fromEntries(areas) };
}

speak(wordsIn('en'));
