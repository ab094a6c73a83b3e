import { testConfig } from '../testing/src/vitest.ts';

const config = testConfig();

// These tests wait for other processes more than they compute.
export default { ...config, test: { ...config.test, maxWorkers: 2 } };
