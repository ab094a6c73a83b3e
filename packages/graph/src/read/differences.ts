import type { Database } from '@wortlaut/database';
import type { ComparedPassage } from '@wortlaut/extract/compare';
import { type Difference, findDifferences } from '@wortlaut/extract/compare';
import { v5 as uuidv5 } from 'uuid';
import { readEventPassages, readRelatedPassages } from './compared-passages.ts';

/** A difference with a stable ID. It has the same ID each time it is computed. */
export interface KnownDifference extends Difference {
  readonly id: string;
}

/** The UUID namespace for the IDs of differences. */
const DIFFERENCES = '5bb7d5a0-6c1c-4a4e-9d0a-0d8a4be0c0f1';

/**
 * The number of events or articles to read in one SQL statement. It limits how many article bodies are in memory at
 * once.
 */
const BATCH = 10;

/** The maximum number of articles about an event, newest first, for which related articles are read. */
const MAX_STARTING_POINTS = 3;

/**
 * Finds the differences between articles about an event. The sentences around its mentions are compared with each other
 * and with articles published in the same week about the same people.
 *
 * @param ids - the IDs of the events
 * @returns the differences by event ID, most similar passages first
 */
export function findEventDifferences(db: Database, ids: readonly string[]): Promise<Map<string, KnownDifference[]>> {
  return inBatches(ids, async (batch) => {
    const events = await readEventPassages(db, batch);
    const newest = new Map(
      [...events].map(([id, passages]) => [id, articlesOf(passages).slice(0, MAX_STARTING_POINTS)]),
    );
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

/**
 * Finds the differences between an article and other articles published in the same week about the same people.
 *
 * @param ids - the IDs of the articles
 * @returns the differences by article ID, most similar passages first
 */
export function findArticleDifferences(db: Database, ids: readonly string[]): Promise<Map<string, KnownDifference[]>> {
  return inBatches(ids, async (batch) =>
    [...(await readRelatedPassages(db, batch))].map(([id, passages]) => [
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
