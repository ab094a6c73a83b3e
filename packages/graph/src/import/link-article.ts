import { type ExtractedPerson, nameKeys } from '@wortlaut/extract';
import { v7 as uuidv7 } from 'uuid';
import { type KnownPerson, linkPerson, type PersonLink } from './link-people.ts';
import { type KnownEvents, type LinkedEvents, linkEvents } from './link-story.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** The people and events in the graph that may occur in an article. */
export interface Known extends KnownEvents {
  readonly people: readonly (KnownPerson & { readonly keys: readonly string[] })[];
}

/** The people and events in an article with their IDs in the graph, in the order of the extraction. */
export interface LinkedArticle extends LinkedEvents {
  readonly people: readonly { readonly id: string; readonly link: PersonLink }[];
}

/** Returns the name keys for finding people who may be the same as a person. */
export function nameKeysOf(person: ExtractedPerson): readonly string[] {
  return nameKeys({ text: person.name, kind: person.kind, named: person.named });
}

/** Links each person and event in an article to a known one, or assigns a new ID. */
export function linkArticle(prepared: PreparedArticle, known: Known): LinkedArticle {
  const { extraction } = prepared;
  const people = extraction.people.map((person) => {
    const keys = new Set(nameKeysOf(person));
    const candidates = known.people.filter((candidate) => candidate.keys.some((key) => keys.has(key)));
    const link = linkPerson(person, candidates);
    return { id: link.known ?? uuidv7(), link };
  });
  return { people, ...linkEvents(prepared, known) };
}
