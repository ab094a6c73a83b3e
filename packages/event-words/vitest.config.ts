import { testConfig } from '../testing/src/vitest.ts';

export default testConfig();
