import { serverVariable, startTestCluster } from './cluster.ts';

/**
 * Starts a cluster for the tests of one package, unless `npm test` has started one for all packages.
 *
 * @returns the function that vitest calls at the end of the run
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env[serverVariable]) return async () => undefined;
  const cluster = await startTestCluster();
  // Worker processes start later and inherit the variable.
  process.env[serverVariable] = cluster.url;
  return cluster.stop;
}
