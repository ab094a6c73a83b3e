import { testConfig } from '../../packages/testing/src/vitest.ts';
import { schemaAsData } from './vite-schema.ts';

export default { ...testConfig({ database: true }), plugins: [schemaAsData()] };
