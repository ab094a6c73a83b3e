import { testConfig } from '../../packages/testing/src/vitest.ts';
import { schemaAsData } from './vite-schema.ts';

const { test: shared } = testConfig();
const { test: withDatabase } = testConfig({ database: true });

export default {
  test: {
    ...shared,
    projects: [
      { plugins: [schemaAsData()], test: { ...shared, name: 'unit', include: ['src/**/*.test.ts'] } },
      {
        test: {
          ...withDatabase,
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          // One server and one browser at a time: two cores may be busy with other packages.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
};
