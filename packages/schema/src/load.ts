import DataLoader from 'dataloader';

/**
 * Loads data for a record, together with the data for all other records at the same level of the request.
 *
 * @param key - identifies the data. Calls with the same key must pass an equivalent `loadAll`.
 * @param id - the record to load data for.
 * @param loadAll - loads the data for all requested records at once.
 */
export type Load = <T>(
  key: string,
  id: string,
  loadAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
) => Promise<T | undefined>;

/** Creates the loader for a request. `forget` discards the loaded data, so that it is read again. */
export function createLoad(): { load: Load; forget: () => void } {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const load: Load = async <T>(
    key: string,
    id: string,
    loadAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ) => {
    const known = loaders.get(key) as DataLoader<string, T | undefined> | undefined;
    const loader =
      known ??
      new DataLoader<string, T | undefined>(async (ids) => {
        const found = await loadAll(ids);
        return ids.map((each) => found.get(each));
      });
    if (!known) loaders.set(key, loader);
    return loader.load(id);
  };
  return { load, forget: () => loaders.clear() };
}
