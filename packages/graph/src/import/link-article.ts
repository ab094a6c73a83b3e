import { type ExtractedPerson, nameKeys } from '@wortlaut/extract';
import { v7 as uuidv7 } from 'uuid';
import { type EventLink, type KnownEvent, linkEvent } from './link-events.ts';
import { type KnownPerson, linkPerson, type PersonLink } from './link-people.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** The people and events in the graph that may occur in an article. */
export interface Known {
  readonly people: readonly (KnownPerson & { readonly keys: readonly string[] })[];
  readonly events: readonly KnownEvent[];
}

/** The people and events in an article with their IDs in the graph, in the order of the extraction. */
export interface LinkedArticle {
  readonly people: readonly { readonly id: string; readonly link: PersonLink }[];
  readonly events: readonly { readonly id: string; readonly link: EventLink }[];
}

/** Returns the name keys for finding people who may be the same as a person. */
export function nameKeysOf(person: ExtractedPerson): readonly string[] {
  return nameKeys({ text: person.name, kind: person.kind, named: person.named });
}

/** Links each person and event in an article to a known one, or assigns a new ID. */
export function linkArticle({ extraction }: PreparedArticle, known: Known): LinkedArticle {
  const people = extraction.people.map((person) => {
    const keys = new Set(nameKeysOf(person));
    const candidates = known.people.filter((candidate) => candidate.keys.some((key) => keys.has(key)));
    const link = linkPerson(person, candidates);
    return { id: link.known ?? uuidv7(), link };
  });
  const events = extraction.events.map((event) => {
    const participants = event.participants.flatMap((index) => extraction.people[index]?.name ?? []);
    const link = linkEvent(event, participants, known.events);
    return { id: link.known ?? uuidv7(), link };
  });
  return { people, events: dropDistinctSuggestions(events) };
}

/**
 * Drops suggestions to merge two events of the same article, because the extraction has already found that they differ.
 */
function dropDistinctSuggestions(events: LinkedArticle['events']): LinkedArticle['events'] {
  const named = new Set(events.flatMap(({ link }) => link.known ?? []));
  return events.map(({ id, link }) =>
    link.known === null
      ? { id, link: { known: null, likely: link.likely.filter((likely) => !named.has(likely.id)) } }
      : { id, link },
  );
}
