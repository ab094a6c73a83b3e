import type { ListOrder } from '@wortlaut/graph';

/** The sort order of a list, with the data for its cursors. */
export interface Order<Sort extends string = string, Id extends string = string> extends ListOrder<Sort, Id> {
  /** The name that identifies the order in cursors. A list accepts only cursors with the name of its order. */
  readonly name: string;
  readonly sortKind: 'date' | 'number' | 'text';
}

/** Sorts by date, newest first. Undated records come last. */
export function newestFirst<const Id extends string>(id: Id): Order<'datedAt', Id> {
  return { name: `newest:${id}`, sort: 'datedAt', sortKind: 'date', id, direction: 'desc' };
}

/** Sorts by date, in the given direction. Undated records come last in both directions. */
export function byDate<const Id extends string>(order: 'NEWEST' | 'OLDEST', id: Id): Order<'datedAt' | 'oldestAt', Id> {
  if (order === 'NEWEST') return newestFirst(id);
  return { name: `oldest:${id}`, sort: 'oldestAt', sortKind: 'date', id, direction: 'asc' };
}

/** Sorts by position in the text of an article. */
export function inTextOrder<const Id extends string>(id: Id): Order<'start', Id> {
  return { name: `text:${id}`, sort: 'start', sortKind: 'number', id, direction: 'asc' };
}

/** Sorts by ID, oldest record first, because IDs increase over time. */
export function inEntryOrder<const Id extends string>(id: Id): Order<Id, Id> {
  return { name: `entry:${id}`, sort: id, sortKind: 'text', id, direction: 'asc' };
}

/** Sorts by a number, highest first. */
export function highestFirst<const Sort extends string>(sort: Sort): Order<Sort, 'id'>;
export function highestFirst<const Sort extends string, const Id extends string>(sort: Sort, id: Id): Order<Sort, Id>;
export function highestFirst(sort: string, id = 'id'): Order {
  return { name: `most:${sort}`, sort, sortKind: 'number', id, direction: 'desc' };
}

/** Sorts by a text, from A to Z. */
export function alphabetical<const Sort extends string>(sort: Sort): Order<Sort, 'id'> {
  return { name: `alphabetical:${sort}`, sort, sortKind: 'text', id: 'id', direction: 'asc' };
}
