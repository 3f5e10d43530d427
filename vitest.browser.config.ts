import { defineConfig } from 'vitest/config';

/** Tests of the pages in the system's Chromium, which `.ci/run` installs: they fail where it is missing. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/helpers/build.ts', 'test/browser/serve-corpus.ts'],
    setupFiles: ['test/helpers/no-network.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: '100%',
  },
});
