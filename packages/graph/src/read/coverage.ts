import type { Database } from '@wortlaut/database';
import { v5 as uuidv5 } from 'uuid';
import type { ComparedPassage } from './coverage-clauses.ts';
import { type Difference, findDifferences } from './coverage-differences.ts';
import { readEventPassages, readRelatedPassages } from './coverage-passages.ts';

/** A difference with an id that is the same each time it is computed. */
export interface KnownDifference extends Difference {
  readonly id: string;
}

/** The name space of the ids of differences. */
const DIFFERENCES = '5bb7d5a0-6c1c-4a4e-9d0a-0d8a4be0c0f1';

/** How many events or articles are read in one SQL statement: it bounds the bodies that are held at once. */
const BATCH = 10;

/** Finds for each of several events where the articles that tell of it differ, likeliest first. */
export function findEventDifferences(db: Database, ids: readonly string[]): Promise<Map<string, KnownDifference[]>> {
  return inBatches(
    ids,
    (some) => readEventPassages(db, some),
    (passages) => findDifferences(passages),
  );
}

/** Finds for each of several articles where others of the same week, with the same people, differ from it. */
export function findArticleDifferences(db: Database, ids: readonly string[]): Promise<Map<string, KnownDifference[]>> {
  return inBatches(ids, (some) => readRelatedPassages(db, some), findDifferences);
}

async function inBatches(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Map<string, ComparedPassage[]>>,
  find: (passages: readonly ComparedPassage[], id: string) => Difference[],
): Promise<Map<string, KnownDifference[]>> {
  const found = new Map<string, KnownDifference[]>();
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const [id, passages] of await read(ids.slice(at, at + BATCH))) {
      found.set(id, find(passages, id).map(known).sort(byLikeness));
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
