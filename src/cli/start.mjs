/**
 * `npm start [-- FILE|URL]`: sets a fresh clone up, each step with a line, then hands over to
 * start.ts, which checks the article and shows it marked in a browser.
 */
import {
  buildCorpus,
  buildExtension,
  failure,
  installPackages,
  prepareTypes,
  requireNode,
  runMain,
} from './setup.mjs';

/** --headless: screenshots though there is a display. --write: renew the README's screenshot too. */
const options = new Set(['--headless', '--write']);

await runMain(async () => {
  requireNode();
  const arguments_ = process.argv.slice(2);
  const unknown = arguments_.find((argument) => /^-./.test(argument) && !options.has(argument));
  const articles = arguments_.filter((argument) => !options.has(argument));
  if (unknown !== undefined || articles.length > 1) {
    throw failure(
      `${unknown === undefined ? 'One article at a time' : `Unknown option ${unknown}`}: ` +
        'npm start -- [--headless] [--write] [FILE|URL]',
    );
  }
  process.stderr.write('Setting up On Record\n');
  await installPackages();
  await prepareTypes();
  await buildCorpus();
  const [chrome, firefox] = [await buildExtension('chrome'), await buildExtension('firefox')];
  process.stderr.write('  ✓ packages, corpus and extension are ready\n\n');
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: false });
  const { start } = await import('./start.ts');
  process.exitCode = await start({
    article: articles[0] ?? null,
    headless: arguments_.includes('--headless'),
    write: arguments_.includes('--write'),
    builds: { chrome, firefox },
  });
});
