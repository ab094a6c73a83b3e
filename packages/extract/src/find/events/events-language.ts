import type { Candidate, EventContext } from './candidate.ts';

/**
 * The rules for events that differ between languages.
 *
 * @typeParam Text - always `Analysis`, which refers to this type and so cannot be imported here
 */
export interface EventsLanguage<Text> {
  /** Finds the words that name events. A verb counts only with a date. Returns candidates in text order. */
  findCandidates(context: EventContext<Text>): readonly Candidate[];
  /** The kind of event for each base form, in the order in which the forms are looked up. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Names of continents. They are too large to separate or join events. */
  readonly continents: ReadonlySet<string>;
  /** Whether people who are only described ("a spokeswoman") can take part in events. */
  readonly unnamedParticipants: boolean;
}
