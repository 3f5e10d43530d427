import { defineConfig } from 'vitest/config';

/** Tests with real programs (nginx, GNU wget, libarchive), which `.ci/run` installs: they fail where one is missing. */
export default defineConfig({
  test: {
    include: ['test/servers/**/*.test.ts'],
    globalSetup: ['test/helpers/build.ts'],
    setupFiles: ['test/helpers/no-network.ts'],
    testTimeout: 60_000,
  },
});
