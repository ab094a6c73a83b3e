import { testConfig } from '../testing/src/vitest.ts';

const config = testConfig();

// These tests mostly wait for other processes, so two of them can run at the same time.
export default { ...config, test: { ...config.test, maxWorkers: 2 } };
