import type { ClauseRange } from '../dates/dates-language.ts';
import type { LinkWords } from '../links/link-words.ts';
import type { Candidate, EventContext } from './candidate.ts';
import type { EventWord } from './event-word.ts';
import type { NewsWords } from './news-words.ts';
import type { TitleWords } from './title-words.ts';
import type { NamedInTitle, TitledEvent } from './titled-event.ts';

/**
 * The language-specific rules for events.
 *
 * @typeParam Text - always `Analysis`, which refers to this type and so cannot be imported here
 */
export interface EventsLanguage<Text> {
  /** Finds the words that name events, in text order. A verb is included only if its clause has a date. */
  findCandidates(context: EventContext<Text>): readonly Candidate[];
  /** Finds where something in a clause happens: the first place after a preposition. */
  placeIn(text: Text, clause: ClauseRange): string | null;
  /** Whether a headline only mentions an event as the background of its news: "Streit um Absage des Gipfels". */
  isBackground(headline: Text, at: number, word: EventWord): boolean;
  /**
   * Whether a text mentions an event only in passing: "The man who killed four people was sentenced". Such an event is not
   * the news. If it is missing, the position of an event decides.
   */
  isAside?(text: Text, at: number): boolean;
  /** Whether the title of an event tells which event it is. The title has more than one word. */
  isTelling(event: TitledEvent, named: NamedInTitle): boolean;
  /** Prepositions before a date that is not the day of the news: "seit". */
  readonly notNewsDate: ReadonlySet<string>;
  /** Words in a headline that tell a plan or a danger, which has no date yet: "will". */
  readonly planningWords: ReadonlySet<string>;
  /** Words in a clause that date a report of the news, not the news: "mitgeteilt". */
  readonly reportingWords: ReadonlySet<string>;
  readonly newsWords: NewsWords;
  readonly titleWords: TitleWords;
  readonly linkWords: LinkWords;
  /** Names of continents. Continents are too large to tell two events apart or to match them. */
  readonly continents: ReadonlySet<string>;
  /** Whether unnamed people ("a spokeswoman") can be participants of an event. */
  readonly unnamedParticipants: boolean;
}
