import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/servers/**'],
    globalSetup: ['test/helpers/build.ts'],
    setupFiles: ['test/helpers/no-network.ts'],
    testTimeout: 60_000,
    // By default one core is left idle.
    maxWorkers: '100%',
  },
});
