export { serverVariable, startTestCluster, type TestCluster } from './cluster.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
