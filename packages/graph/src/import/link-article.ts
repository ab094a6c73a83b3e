import { v7 as uuidv7 } from 'uuid';
import type { KnownPerson } from './known-person.ts';
import { linkPeople, type PersonLink } from './link-people.ts';
import { type KnownEvents, type LinkedEvents, linkEvents } from './link-story.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { PrintedPerson } from './printed-people.ts';

/** The people and events in the graph that may occur in an article. */
export interface Known extends KnownEvents {
  readonly people: readonly (KnownPerson & { readonly keys: readonly string[] })[];
}

/** The people and events in an article with their IDs in the graph, in the order of the extraction. */
export interface LinkedArticle extends LinkedEvents {
  readonly people: readonly { readonly id: string; readonly link: PersonLink }[];
}

/** Links each person and event in an article to a known one, or assigns a new ID. */
export function linkArticle(prepared: PreparedArticle, printed: readonly PrintedPerson[], known: Known): LinkedArticle {
  const circle = {
    ...{ outlet: prepared.source.outlet, on: prepared.publishedAt?.getTime() ?? null },
    story: new Set(known.story.articles.map(({ id }) => id)),
    terms: prepared.extraction.story,
  };
  const people = linkPeople(circle, printed, known.people).map((link) => ({ id: link.known ?? uuidv7(), link }));
  return { people, ...linkEvents(prepared, known) };
}

/** Throws the error for a person or event that has no link. */
export function unlinked(): never {
  throw new Error('linkArticle must return one link per person and event');
}
