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
 * @typeParam Text - always `Analysis`. It is a parameter because `Analysis` refers to this type, so importing it here
 * would be circular
 */
export interface EventsLanguage<Text> {
  /** Finds the words that name events, in text order. A verb is included only if its clause has a date. */
  findCandidates(context: EventContext<Text>): readonly Candidate[];
  /** Finds the place of the event in a clause: the first place after a preposition. */
  placeIn(text: Text, clause: ClauseRange): string | null;
  /**
   * Returns the town of a council at the start of a sentence: "Moosdorfer Gemeinderat beschließt …". Null if the sentence
   * does not start with a council.
   *
   * @param first - index of the first token of the sentence
   * @param withHeads - whether the head of a town counts too: "Moosdorfer Bürgermeister"
   */
  localBodyPlace(text: Text, first: number, withHeads: boolean): string | null;
  /** Whether a headline mentions an event only as background: "Streit um Absage des Gipfels". */
  isBackground(headline: Text, at: number, word: EventWord): boolean;
  /**
   * Whether a text mentions an event only in passing: "The man who killed four people was sentenced". Such an event is
   * not the news. If this function is missing, only the position of an event counts.
   */
  isAside?(text: Text, at: number): boolean;
  /** Whether the title of an event shows which event is meant. Called only for titles with more than one word. */
  isTelling(event: TitledEvent, named: NamedInTitle): boolean;
  /** Prepositions before a date that is not the day of the news: "seit". */
  readonly notNewsDate: ReadonlySet<string>;
  /** Words which show that a headline is about a plan or a danger: "will". Such news has no date yet. */
  readonly planningWords: ReadonlySet<string>;
  /** Words in a clause whose date is the date of the report and not of the news: "mitgeteilt". */
  readonly reportingWords: ReadonlySet<string>;
  readonly newsWords: NewsWords;
  readonly titleWords: TitleWords;
  readonly linkWords: LinkWords;
  /** Names of continents. A continent is too large to show that two events are the same or different. */
  readonly continents: ReadonlySet<string>;
  /** Whether unnamed people ("a spokeswoman") can be participants of an event. */
  readonly unnamedParticipants: boolean;
}
