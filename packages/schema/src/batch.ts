import DataLoader from 'dataloader';

/**
 * Loads something for one of the records of a level of a request, together with all others of that level.
 *
 * @param what - names the thing; the same name has the same `loadAll`.
 * @param loadAll - is given every id that was asked for.
 */
export type Load = <T>(
  what: string,
  id: string,
  loadAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
) => Promise<T | undefined>;

/** Makes the loading of one request; `forget` makes it read anew what it has read. */
export function createLoad(): { load: Load; forget: () => void } {
  const loaders = new Map<string, DataLoader<string, unknown>>();
  const load: Load = async <T>(
    what: string,
    id: string,
    loadAll: (ids: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ) => {
    const known = loaders.get(what) as DataLoader<string, T | undefined> | undefined;
    const loader =
      known ??
      new DataLoader<string, T | undefined>(async (ids) => {
        const found = await loadAll(ids);
        return ids.map((each) => found.get(each));
      });
    if (!known) loaders.set(what, loader);
    return loader.load(id);
  };
  return { load, forget: () => loaders.clear() };
}
