import type { Candidate, EventContext } from './candidate.ts';
import type { TitleWords } from './title-words.ts';

/**
 * The language-specific rules for events.
 *
 * @typeParam Text - always `Analysis`, which refers to this type and so cannot be imported here
 */
export interface EventsLanguage<Text> {
  /** Finds the words that name events, in text order. A verb is included only if its clause has a date. */
  findCandidates(context: EventContext<Text>): readonly Candidate[];
  /** Words before an event in a headline that make it the background of another one: "Nach Brand in Kesselheim: …". */
  readonly backgroundWords: ReadonlySet<string>;
  readonly titleWords: TitleWords;
  /** Names of continents. Continents are too large to tell two events apart or to match them. */
  readonly continents: ReadonlySet<string>;
  /** Whether unnamed people ("a spokeswoman") can be participants of an event. */
  readonly unnamedParticipants: boolean;
}
