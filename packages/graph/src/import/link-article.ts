import { type ExtractedPerson, nameKeys } from '@wortlaut/extract';
import { v7 as uuidv7 } from 'uuid';
import { type EventLink, type KnownEvent, linkEvent } from './link-events.ts';
import { type KnownPerson, linkPerson, type PersonLink } from './link-people.ts';
import type { PreparedArticle } from './prepare-article.ts';

/** What the graph knows that an article may be about. */
export interface Known {
  readonly people: readonly (KnownPerson & { readonly keys: readonly string[] })[];
  readonly events: readonly KnownEvent[];
}

/** An article's people and events with their ids in the graph. */
export interface LinkedArticle {
  readonly people: readonly { readonly id: string; readonly link: PersonLink }[];
  readonly events: readonly { readonly id: string; readonly link: EventLink }[];
}

/** The name keys of a person: by these the graph is asked who shares one. */
export function nameKeysOf(person: ExtractedPerson): readonly string[] {
  return nameKeys({ text: person.name, kind: person.kind, named: person.named });
}

/** Links each person and event of an article to what the graph knows, or gives it an id of its own. */
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

/** What an article tells apart is not suggested as one: an event that it names besides is not this one too. */
function dropDistinctSuggestions(events: LinkedArticle['events']): LinkedArticle['events'] {
  const named = new Set(events.flatMap(({ link }) => link.known ?? []));
  return events.map(({ id, link }) =>
    link.known === null
      ? { id, link: { known: null, likely: link.likely.filter((likely) => !named.has(likely.id)) } }
      : { id, link },
  );
}
