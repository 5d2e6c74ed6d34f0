import { defineConfig } from 'vitest/config';
import { seedsPlugin } from './tools/seeds/seeds-plugin.ts';

/** The browser tests of one browser; they share one browser process, so their files run one after another. */
function browserProject(name: 'chromium' | 'firefox') {
  return {
    plugins: [seedsPlugin()],
    test: {
      name,
      include: ['tests/e2e/**/*.test.ts'],
      environment: 'node' as const,
      env: { MEIPI_BROWSER: name },
      fileParallelism: false,
      testTimeout: 30_000,
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [seedsPlugin()],
        test: {
          name: 'unit',
          include: ['tests/{core,platform,components,seeds,tools,contracts,entrypoints}/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['fake-indexeddb/auto', './tests/random-seed.ts'],
          restoreMocks: true,
          // Properties over the whole of the documents take a while on a busy machine.
          testTimeout: 20_000,
        },
      },
      {
        plugins: [seedsPlugin()],
        test: {
          name: 'remotes',
          include: ['tests/remotes/**/*.test.ts'],
          environment: 'node',
          globalSetup: './tests/remotes/start-servers.ts',
          setupFiles: ['./tests/random-seed.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
    ],
  },
});
