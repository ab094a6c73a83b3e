import type { Database } from '@wortlaut/database';
import type { ComparedPassage } from '@wortlaut/extract/compare';
import { type Difference, findDifferences } from '@wortlaut/extract/compare';
import { v5 as uuidv5 } from 'uuid';
import { readEventPassages, readRelatedPassages } from './compared-passages.ts';

/** A difference with an id that is the same each time it is computed. */
export interface KnownDifference extends Difference {
  readonly id: string;
}

/** The name space of the ids of differences. */
const DIFFERENCES = '5bb7d5a0-6c1c-4a4e-9d0a-0d8a4be0c0f1';

/** How many events or articles are read in one SQL statement: it bounds the bodies that are held at once. */
const BATCH = 10;

/** The articles of an event whose week is looked through for others that tell of it without naming it: the newest. */
const MAX_LOOKED_AROUND = 3;

/**
 * Finds for each of several events where articles differ on it, likeliest first: what stands near its mentions is
 * compared with each other, and with articles of the same week on the same people.
 */
export function findEventDifferences(db: Database, ids: readonly string[]): Promise<Map<string, KnownDifference[]>> {
  return inBatches(ids, async (some) => {
    const events = await readEventPassages(db, some);
    const newest = new Map([...events].map(([id, passages]) => [id, articlesOf(passages).slice(0, MAX_LOOKED_AROUND)]));
    const around = await readRelatedPassages(db, [...new Set([...newest.values()].flat())]);
    return [...events].map(([id, passages]) => {
      const own = new Set(articlesOf(passages));
      const others = new Map(
        (newest.get(id) ?? [])
          .flatMap((article) => around.get(article) ?? [])
          .filter(({ articleId }) => !own.has(articleId))
          .map((passage) => [`${passage.articleId} ${passage.start}`, passage]),
      );
      return [id, findDifferences([...passages, ...others.values()], ({ articleId }) => own.has(articleId))];
    });
  });
}

/** Finds for each of several articles where others of the same week, with the same people, differ from it. */
export function findArticleDifferences(db: Database, ids: readonly string[]): Promise<Map<string, KnownDifference[]>> {
  return inBatches(ids, async (some) =>
    [...(await readRelatedPassages(db, some))].map(([id, passages]) => [
      id,
      findDifferences(passages, ({ articleId }) => articleId === id),
    ]),
  );
}

function articlesOf(passages: readonly ComparedPassage[]): string[] {
  return [...new Set(passages.map(({ articleId }) => articleId))];
}

async function inBatches(
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<[id: string, differences: Difference[]][]>,
): Promise<Map<string, KnownDifference[]>> {
  const found = new Map<string, KnownDifference[]>();
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const [id, differences] of await find(ids.slice(at, at + BATCH))) {
      found.set(id, differences.map(known).sort(byLikeness));
    }
  }
  return found;
}

function known(difference: Difference): KnownDifference {
  const { kind, first, second } = difference;
  const places = [first, second].map(({ passage, start, end }) => `${passage.articleId}:${start}-${end}`);
  return { id: uuidv5([kind, ...places].join(' '), DIFFERENCES), ...difference };
}

function byLikeness(a: KnownDifference, b: KnownDifference): number {
  return b.likeness - a.likeness || (a.id < b.id ? 1 : -1);
}
