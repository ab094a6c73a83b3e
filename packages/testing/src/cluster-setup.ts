import { serverVariable, startTestCluster } from './cluster.ts';

/**
 * Starts a cluster for a run of one package's tests; `npm test` has started one for all.
 *
 * @returns what vitest calls at the end of the run
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env[serverVariable]) return async () => undefined;
  const cluster = await startTestCluster();
  // The workers, which start after this, inherit it.
  process.env[serverVariable] = cluster.url;
  return cluster.stop;
}
