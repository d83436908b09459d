import { defineConfig } from 'vitest/config';

// Outside production Vitest asks for the "development" build of packages, and micromark's asserts on input that its
// production build, the one in our bundles, parses.
process.env['NODE_ENV'] = 'production';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/host/**', 'test/extension/**', '**/node_modules/**'],
    globalSetup: ['test/support/build.ts'],
    testTimeout: 30_000,
    // Nothing below the edges keeps state that one test could leave for another; loading the rules anew for each file took most of the time.
    isolate: false,
    // Half of the tests wait for a server or a command line of their own.
    maxWorkers: 2,
  },
});
