import { defineConfig } from 'vitest/config';
import { DearestFirst } from './test/helpers/dearest-first.js';

/**
 * Folders whose tests change nothing that others see: no globals, signals or environment. Their files share the
 * processes that run them, for loading modules file by file took as long as the tests themselves.
 */
const pure = [
  'corpus',
  'evaluate',
  'facts',
  'gate',
  'mentions',
  'page',
  'pipeline',
  'repeats',
  'rules',
  'store',
  'text',
].map((folder) => `test/${folder}/**/*.test.ts`);

const common = { setupFiles: ['test/helpers/no-network.ts'], testTimeout: 60_000 };

export default defineConfig({
  test: {
    globalSetup: ['test/helpers/build.ts'],
    // By default one core is left idle.
    maxWorkers: '100%',
    sequence: { sequencer: DearestFirst },
    projects: [
      {
        test: {
          ...common,
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: ['test/servers/**', 'test/browser/**', ...pure],
        },
      },
      { test: { ...common, name: 'pure', include: pure, isolate: false } },
    ],
  },
});
