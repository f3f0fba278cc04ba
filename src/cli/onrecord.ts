import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { badInput } from './bad-input.ts';
import { help, parseCheck, parsePublish, parsePush, parseReport } from './options.ts';

/** Runs the command line and resolves with its exit status: 0, 2 when the input was bad, or what the
 * command says. */
export async function main(args: readonly string[]): Promise<number> {
  surviveClosedPipe();
  try {
    return (await command(args)) ?? 0;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'BadInput') throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** Each command is loaded when it is asked for: none waits for the others. */
async function command(args: readonly string[]): Promise<number | undefined> {
  const [name, ...rest] = args;
  if (args.includes('--help') || args.includes('-h') || name === 'help') {
    process.stdout.write(help);
  } else if (name === '--version') {
    const file = join(import.meta.dirname, '..', '..', 'package.json');
    process.stdout.write(`${JSON.parse(await readFile(file, 'utf8')).version}\n`);
  } else if (name === 'corpus') {
    const { buildCorpus } = await import('./corpus.ts');
    await buildCorpus();
  } else if (name === 'check') {
    const options = parseCheck(rest);
    const { answer } = await import('./answer.ts');
    return answer(options);
  } else if (name === 'report') {
    const options = parseReport(rest);
    const { writeReport } = await import('./report.ts');
    return writeReport(options);
  } else if (name === 'build') {
    const { parseBuild } = await import('./options-import.ts');
    const options = parseBuild(rest);
    const { build } = await import('./build.ts');
    return build(options);
  } else if (name === 'export') {
    const { parseExport } = await import('./options-import.ts');
    const { pack, out } = parseExport(rest);
    const { exportPack } = await import('./export.ts');
    await exportPack(pack, out);
  } else if (name === 'publish') {
    const options = parsePublish(rest);
    const { publish } = await import('./publish.ts');
    await publish(options);
  } else if (name === 'push') {
    const options = parsePush(rest);
    const { push } = await import('./push.ts');
    await push(options);
  } else {
    throw badInput(
      name === undefined
        ? 'Say what to do: onrecord check FILE. See onrecord --help.'
        : `Unknown command "${name}": there are check, report, build, export, publish, push and corpus. See onrecord --help.`,
    );
  }
  return undefined;
}

/** `onrecord check … | head` closes our output early: that is no error. */
function surviveClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
