import { testConfig } from '../../packages/testing/src/vitest.ts';
import { schemaAsData } from './vite-schema.ts';

// Each browser test starts a server and a browser, and waits for them much of the time.
const maxWorkers = 2;
const shared = { ...testConfig().test, maxWorkers };
// The browser tests use the built server, because it contains the playground.
const { test: asSite, resolve } = testConfig({ database: true, builds: ['@wortlaut/server', '@wortlaut/web'] });

export default {
  test: {
    ...shared,
    projects: [
      { plugins: [schemaAsData()], test: { ...shared, name: 'unit', include: ['src/**/*.test.ts'] } },
      {
        resolve,
        test: {
          ...asSite,
          maxWorkers,
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
        },
      },
    ],
  },
};
