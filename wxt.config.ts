import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { readWeights } from './src/engine/quotes/ranking.ts';

/** Match patterns granted at install, for builds that are driven by a program: nobody is there to
 * click or to answer a prompt. ON_RECORD_GRANT=http://127.0.0.1/* builds into a folder of its own. */
const granted = (process.env.ON_RECORD_GRANT ?? '').split(',').filter(Boolean);

/** Reports go to webhooks and hashes to a library that the reader set up, encrypted; within this machine only in such builds. */
const reachable = granted.some((site) => site.startsWith('http://127.0.0.1/'))
  ? 'https: http://127.0.0.1:*'
  : 'https:';

/** What of assets/ goes into the extension; the rest is what the packs are made from. */
const shipped =
  /^(?:icon\/.*\.png|corpus\/.*\.pack|sites\.json|corrections\.json|managed-schema\.json)$/;

/** The polyfill as a module with one export. From the CommonJS it is, a bundle copies every API at each start of the
 * background, and the browser makes each of them to be copied: 5 ms. */
const polyfillAsModule = {
  name: 'polyfill-as-module',
  transform: (code: string, id: string) =>
    id.endsWith('/webextension-polyfill/dist/browser-polyfill.js')
      ? `const exports = {}, module = { exports };\n${code}\nexport default module.exports;`
      : null,
};

/** The scripts in pages of the web go without it: what they ask of the browser, both answer alike, and a page
 * would pay for every line of it. */
const inPages: readonly string[] = ['page', 'card'];
const withoutPolyfill = {
  name: 'without-polyfill',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id.endsWith('webextension-polyfill/browser')
      ? fileURLToPath(import.meta.resolve('wxt/browser'))
      : null,
};

/** The tables of weights as the engine lays them out: done by a background that just started, whose code never ran,
 * it takes as long as all else in the first check, 10 ms. */
const weightsAsSlots = {
  name: 'weights-as-slots',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/assets\/weights\/[^/]+\.json$/.test(id)
      ? JSON.stringify([...readWeights(JSON.parse(code)).slots])
      : null,
};

export default defineConfig({
  imports: false,
  publicDir: 'assets',
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({ plugins: [polyfillAsModule, weightsAsSlots], json: { stringify: false } }),
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${granted.length > 0 ? '-granted' : ''}{{modeSuffix}}`,
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (entries.every(({ name }) => inPages.includes(name)))
        config.plugins = [...(config.plugins ?? []), withoutPolyfill];
    },
    'build:publicAssets': (_, files) => {
      const kept = files.filter((file) => shipped.test(file.relativeDest.replaceAll('\\', '/')));
      files.splice(0, files.length, ...kept, ...localeFiles());
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'alarms'],
    optional_host_permissions: ['*://*/*'],
    // Asked when the reader's own sources need room; Firefox asks by itself, without a permission.
    ...(browser !== 'firefox' && { optional_permissions: ['unlimitedStorage'] }),
    ...(granted.length > 0 && { host_permissions: granted }),
    content_security_policy: {
      extension_pages: `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${reachable}`,
    },
    commands: {
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+R' },
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_nextFinding__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_previousFinding__',
      },
      'open-finding': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_openFinding__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'on-record@on-record.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                // Asked when a webhook is set up.
                optional: ['websiteContent', 'browsingActivity', 'personallyIdentifyingInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '116', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});

/** Of each language the browser's own messages, made from manifest.json, and one file for
 * src/browser/words.ts that holds all other areas but why.json, which the engine carries. */
function localeFiles() {
  const folder = join(import.meta.dirname, 'assets', 'locales');
  return readdirSync(folder).flatMap((code) => {
    const read = (file: string) => JSON.parse(readFileSync(join(folder, code, file), 'utf8'));
    const areas = Object.fromEntries(
      readdirSync(join(folder, code)).map((file) => [file.replace(/\.json$/, ''), read(file)]),
    );
    const { manifest, why: _, ...others } = areas;
    const messages = Object.fromEntries(
      Object.entries(manifest).map(([key, message]) => [key, { message }]),
    );
    return [
      { relativeDest: `_locales/${code}/messages.json`, contents: JSON.stringify(messages) },
      { relativeDest: `locales/${code}.json`, contents: JSON.stringify(others) },
    ];
  });
}
