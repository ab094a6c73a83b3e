import type { Database } from '@wortlaut/database';
import { type Condition, type CountedList, countRelated } from '@wortlaut/graph';
import type { Load } from '../load.ts';

/** Counts the rows that match every filter in a list of a parent record. */
export type Count = (list: CountedList, parentId: string, filter?: readonly Condition[]) => Promise<number>;

/**
 * Creates the counter for a request. It counts the elements for all parents at the same level in one SQL statement,
 * and only if the request asks for `totalCount`.
 */
export function createCount(db: Database, load: Load): Count {
  return async (list, parentId, filter = []) => {
    const key = JSON.stringify([list, filter]);
    return (await load(key, parentId, (ids) => countRelated(db, list, ids, filter))) ?? 0;
  };
}
