import { testConfig } from '../testing/src/vitest.ts';

const config = testConfig();

// These tests spend most of their time waiting for other processes.
export default { ...config, test: { ...config.test, maxWorkers: 2 } };
