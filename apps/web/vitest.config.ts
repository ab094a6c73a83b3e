import { testConfig } from '../../packages/testing/src/vitest.ts';

export default testConfig({ database: true });
