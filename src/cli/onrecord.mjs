#!/usr/bin/env node
/**
 * The `onrecord` command: makes sure that packages and corpus are there (silently when they are),
 * then hands over to onrecord.ts. Progress goes to standard error, so that standard output stays
 * what a script asked for.
 */
import { buildCorpus, installPackages, requireNode, runMain } from './setup.mjs';

await runMain(async () => {
  requireNode();
  const arguments_ = process.argv.slice(2);
  await installPackages();
  // Without a corpus these have nothing to compare with; the other commands do not need it.
  const compares = ['check', 'report'].includes(arguments_[0] ?? '');
  if (compares && !arguments_.includes('--help')) await buildCorpus();
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: false });
  const { main } = await import('./onrecord.ts');
  process.exitCode = await main(arguments_);
}, 2);
