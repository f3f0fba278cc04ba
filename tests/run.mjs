/**
 * `npm test [-- STEP]`: sets a fresh clone up and runs everything, one line a step, what failed in
 * full, and last one plain line `N passed, N failed`. Every test counts as one, and so does every
 * step that is no test file. With a word, only the steps whose name holds it.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox, howToGet, installBrowsers } from '../src/cli/browsers.mjs';
import {
  buildCorpus,
  buildExtension,
  failure,
  installPackages,
  prepareTypes,
  requireNode,
  root,
  run,
} from '../src/cli/setup.mjs';

/**
 * @typedef {object} Score
 * @property {number} passed
 * @property {number} failed
 * @property {string} [output] printed when something failed
 * @property {readonly string[]} [skipped] names of tests left out; a name says what the test needs
 */

/** End-to-end pages are served from here, so the builds under test may read here without asking. */
const testSites = ['http://127.0.0.1/*'];

/** @type {readonly (readonly [string, () => Promise<Score>])[]} */
const steps = [
  ['format and lint', () => tool('@biomejs/biome/bin/biome', ['check', '--colors=off', '.'])],
  ['types', () => tool('typescript/bin/tsc', ['--noEmit', '-p', '.'])],
  ['types of the engine alone', () => tool('typescript/bin/tsc', ['--noEmit', '-p', 'src/engine'])],
  ['unused code', () => tool('knip/bin/knip.js', ['--no-progress'])],
  ['build for Chrome and Edge', () => build('chrome')],
  ['build for Firefox', () => build('firefox')],
  ['unit, property, shape, corpus', () => vitest('unit')],
  ['end to end in Chromium', () => inBrowser('chromium')],
  ['end to end in Firefox', () => inBrowser('firefox')],
];

const started = Date.now();
const total = { passed: 0, failed: 0 };
const wanted = process.argv[2] ?? '';
await score('set up', setUp, false);
if (total.failed === 0) {
  for (const [name, work] of steps) if (name.includes(wanted)) await score(name, work, true);
}
console.log(`\nin ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs a step, prints its line (and what it said when it failed), adds to the total.
 * @param {string} name
 * @param {() => Promise<Score>} work
 * @param {boolean} counts whether a success is worth a point */
async function score(name, work, counts) {
  const from = Date.now();
  const {
    passed,
    failed,
    output = '',
    skipped = [],
  } = await work().catch(
    /** @param {Error} error */
    (error) => ({
      passed: 0,
      failed: 1,
      skipped: [],
      output: error.name === 'Failure' ? error.message : (error.stack ?? String(error)),
    }),
  );
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  const sum =
    passed + failed > 1 ? `, ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  console.log(`${failed === 0 ? '✓' : '✗'} ${name} (${seconds} s${sum})`);
  for (const test of skipped) console.log(`    skipped: ${test}`);
  if (failed > 0) console.log(`${output.trim().replace(/^/gm, '    ')}\n`);
  if (counts) total.passed += passed;
  total.failed += failed;
}

/** @returns {Promise<Score>} */
async function setUp() {
  requireNode();
  await installPackages();
  await prepareTypes();
  await installBrowsers().catch(
    /** @param {Error} error */
    // The steps that need the browser will fail and say how to get it; the others can still run.
    (error) => console.log(`  ${error.message}`),
  );
  await buildCorpus();
  return { passed: 1, failed: 0 };
}

/** A program of a package, run by Node; one point. @param {string} bin @param {readonly string[]} args
 * @returns {Promise<Score>} */
async function tool(bin, args) {
  const { code, output } = await run(process.execPath, [join('node_modules', bin), ...args]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output };
}

/** @param {'chrome' | 'firefox'} browser @returns {Promise<Score>} */
async function build(browser) {
  await buildExtension(browser, { force: true });
  return { passed: 1, failed: 0 };
}

/** @param {'chromium' | 'firefox'} name @returns {Promise<Score>} */
async function inBrowser(name) {
  const found = name === 'chromium' ? findChromium() : findFirefox();
  if (found === null) throw failure(howToGet(name === 'chromium' ? 'Chromium' : 'Firefox'));
  await buildExtension(name === 'chromium' ? 'chrome' : 'firefox', { grant: testSites });
  return vitest('e2e', name);
}

/** A project of the test runner, or those of its files whose path holds `only`.
 * @param {string} project
 * @param {string} [only]
 * @returns {Promise<Score>} */
async function vitest(project, only) {
  const folder = join(root, '.output', 'tests');
  const report = join(folder, `${project}-${only ?? 'all'}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const { output } = await run(process.execPath, [
    join('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    ...['--config', 'tests/vitest.config.ts', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`, '--no-color'],
    ...(only === undefined ? [] : [`tests/e2e/${only}`]),
  ]);
  const { numPassedTests, numFailedTests, testResults, success } = JSON.parse(
    readReport(report, output),
  );
  // A file that does not load has no failed test in it, but it failed.
  const unloaded = testResults.filter(
    /** @param {{ status: string, assertionResults: readonly { status: string }[] }} file */
    (file) =>
      file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const failed = numFailedTests + unloaded;
  const skipped = testResults.flatMap(
    /** @param {{ assertionResults: readonly { status: string, fullName: string }[] }} file */
    ({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === 'skipped').map(({ fullName }) => fullName),
  );
  // What went well is in the numbers.
  const told = output.replace(/^\s*✓.*\n/gm, '');
  return {
    passed: numPassedTests,
    failed: success || failed > 0 ? failed : 1,
    output: told,
    skipped,
  };
}

/** @param {string} report @param {string} output */
function readReport(report, output) {
  try {
    return readFileSync(report, 'utf8');
  } catch {
    throw failure(`The test runner ended without a report:\n${output}`);
  }
}
