import { testConfig } from '../../packages/testing/src/vitest.ts';
import { schemaAsData } from './vite-schema.ts';

const { test: shared } = testConfig();
// The build of the server contains the playground.
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
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          // One server and one browser at a time, because other packages may keep both cores busy.
          fileParallelism: false,
        },
      },
    ],
  },
};
