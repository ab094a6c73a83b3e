import type { Order } from './keyset.ts';

/** By date, oldest first. */
export function oldestFirst<const Id extends string>(id: Id): Order<'datedAt', Id> {
  return { name: `oldest:${id}`, sort: 'datedAt', sortKind: 'date', id, direction: 'asc' };
}

/** By date, the way that is asked for. */
export function byDate<const Id extends string>(order: 'NEWEST' | 'OLDEST', id: Id): Order<'datedAt', Id> {
  return order === 'NEWEST' ? newestFirst(id) : oldestFirst(id);
}

/** By date, newest first. */
export function newestFirst<const Id extends string>(id: Id): Order<'datedAt', Id> {
  return { name: `newest:${id}`, sort: 'datedAt', sortKind: 'date', id, direction: 'desc' };
}

/** By place in the text of one article. */
export function inTextOrder<const Id extends string>(id: Id): Order<'start', Id> {
  return { name: `text:${id}`, sort: 'start', sortKind: 'number', id, direction: 'asc' };
}

/** By id, where no other order says more: ids grow with time, so this is the order of entry. */
export function inEntryOrder<const Id extends string>(id: Id): Order<Id, Id> {
  return { name: `entry:${id}`, sort: id, sortKind: 'text', id, direction: 'asc' };
}

/** By a number, greatest first. */
export function mostFirst<const Sort extends string>(sort: Sort): Order<Sort, 'id'> {
  return { name: `most:${sort}`, sort, sortKind: 'number', id: 'id', direction: 'desc' };
}

/** By a text, from A to Z. */
export function alphabetical<const Sort extends string>(sort: Sort): Order<Sort, 'id'> {
  return { name: `alphabetical:${sort}`, sort, sortKind: 'text', id: 'id', direction: 'asc' };
}
