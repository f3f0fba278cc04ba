import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Two projects: `unit` is everything that runs in Node within seconds; `e2e` drives real browsers
// with the real build, one file after another, because two browsers at once starve each other.
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // The command line is tested as a process of its own, corpus and all.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
