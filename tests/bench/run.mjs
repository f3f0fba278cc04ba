// Runs a program that measures, bundled as the extension and its background are: `node tests/bench/run.mjs FILE …`.
// The loader that runs our TypeScript elsewhere gives every function its name anew each time it is made, which takes
// longer than some of them run.
import { spawnSync } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';
import { build } from 'vite';

const [file = '', ...rest] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const outDir = join(root, '.output/bench');

await build({
  root,
  configFile: false,
  logLevel: 'warn',
  plugins: [
    {
      name: 'own-folder',
      // A file of the bundle looks for its neighbours where it was written.
      transform: (code, id) =>
        code.replaceAll('import.meta.dirname', JSON.stringify(dirname(id.split('?')[0] ?? id))),
    },
  ],
  build: { ssr: resolve(file), outDir, target: 'node20', minify: false },
});
// In a process of its own: what the bundler leaves in memory would be measured too.
const built = join(outDir, `${basename(file, '.ts')}.js`);
const { status } = spawnSync(process.execPath, [built, ...rest], { stdio: 'inherit' });
process.exitCode = status ?? 1;
