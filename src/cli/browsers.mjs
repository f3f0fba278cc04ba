/**
 * Finding the browsers of this machine, and Debian's packages of them when we may install. Nothing
 * is downloaded otherwise: a browser is the reader's own choice. Plain JavaScript, no dependencies.
 */
import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { failure, run, step } from './setup.mjs';

/**
 * @typedef {object} Browser
 * @property {'chromium' | 'firefox'} family
 * @property {string} name as its makers call it
 * @property {string} path of the program
 */

/** Names to look for: [name, program on the PATH, path on macOS, path under Windows' program folders].
 * Chromium and Edge come first: Google's own builds refuse an extension from a folder (since 137). */
const chromiums = [
  [
    'Chromium',
    'chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'Chromium\\Application\\chrome.exe',
  ],
  ['Chromium', 'chromium-browser', '', ''],
  [
    'Microsoft Edge',
    'microsoft-edge',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  ['Microsoft Edge', 'microsoft-edge-stable', '', ''],
  [
    'Google Chrome',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
  ['Google Chrome', 'google-chrome-stable', '', ''],
];

const firefoxes = [
  [
    'Firefox',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'Mozilla Firefox\\firefox.exe',
  ],
  ['Firefox', 'firefox-esr', '', ''],
];

/** The first Chromium-family browser: CHROME_PATH, else PATH and the usual folders; null for none.
 * @returns {Browser | null} */
export function findChromium() {
  return find('chromium', 'CHROME_PATH', chromiums);
}

/** The first Firefox: FIREFOX_PATH, else PATH and the usual folders; null for none.
 * @returns {Browser | null} */
export function findFirefox() {
  return find('firefox', 'FIREFOX_PATH', firefoxes);
}

/** How to get a browser on this machine, as one sentence. @param {string} which */
export function howToGet(which) {
  const variable = which === 'Firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH';
  const how =
    process.platform === 'linux'
      ? `sudo apt-get install ${which === 'Firefox' ? 'firefox-esr' : 'chromium'} (Debian), or your system's package`
      : which === 'Firefox'
        ? 'install it from https://www.firefox.com'
        : 'install Chromium, Microsoft Edge or Google Chrome';
  return `No ${which} found: ${how}; or set ${variable} to the path of one.`;
}

/** Installs Debian's chromium and firefox-esr where they are missing and we are root on Debian.
 * Does nothing elsewhere; what is still missing then is the caller's to say. */
export async function installBrowsers() {
  const missing = [
    ...(findChromium() === null ? ['chromium'] : []),
    ...(findFirefox() === null ? ['firefox-esr'] : []),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0 || !isDebian()) return;
  await step(missing.join(' and '), 'apt-get install, about a minute', async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await run('apt-get', ['update'], { env });
    const args = ['install', '-y', '--no-install-recommends', ...missing];
    const install = await run('apt-get', args, { env });
    if (install.code === 0) return;
    const said = `${update.code === 0 ? '' : `${update.output}\n`}${install.output}`;
    const tail = said.trim().split('\n').slice(-6);
    throw failure(`apt-get could not install ${missing.join(' and ')}:\n${tail.join('\n')}`);
  });
}

/** @param {Browser['family']} family
 * @param {string} variable
 * @param {readonly (readonly string[])[]} known
 * @returns {Browser | null} */
function find(family, variable, known) {
  const own = process.env[variable];
  if (own !== undefined && own !== '') {
    if (!isProgram(own)) throw failure(`${variable} is set to ${own}, which is not a program.`);
    const name = known.find((row) => own.includes(row[1] ?? '') && row[1])?.[0] ?? own;
    return { family, name, path: own };
  }
  for (const [name = '', command = '', mac = '', windows = ''] of known) {
    const path = candidates(command, mac, windows).find(isProgram);
    if (path !== undefined) return { family, name, path };
  }
  return null;
}

/** @param {string} command
 * @param {string} mac
 * @param {string} windows
 * @returns {string[]} */
function candidates(command, mac, windows) {
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((n) => process.env[n]);
    return windows === '' ? [] : bases.flatMap((base) => (base ? [join(base, windows)] : []));
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...onPath.map((folder) => join(folder, command)), ...(mac === '' ? [] : [mac])];
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu is left out: its chromium package is only a pointer to a snap. */
function isDebian() {
  try {
    const release = readFileSync('/etc/os-release', 'utf8');
    return /^ID=debian$|^ID_LIKE=.*debian/m.test(release) && !/^ID=ubuntu$/m.test(release);
  } catch {
    return false;
  }
}
