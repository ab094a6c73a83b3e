import { testConfig } from '../testing/src/vitest.ts';

const config = testConfig();

// These tests wait for other processes more than they compute, and on a busy machine they wait long.
export default { ...config, test: { ...config.test, maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 } };
