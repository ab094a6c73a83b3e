import type { EventStatus } from '@wortlaut/vocabulary';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { StatementDraft } from '../statements/draft.ts';
import type { EventWord } from './event-word.ts';
import type { Fate } from './fate.ts';

/**
 * The number of sentences at the start of the text in which minor events and events without a date or place are found.
 */
export const LEAD_SENTENCES = 7;

/** A word that names an event, with the date, place and people from its clause. */
export interface Candidate {
  /** Index of the token. */
  readonly at: number;
  readonly word: EventWord;
  readonly date: DateExpression | null;
  readonly place: string | null;
  /**
   * Whether the place may be the place of the crime and not of the arrest: "nach dem Überfall in Kiel festgenommen".
   */
  readonly placeOfDeed: boolean;
  /** Builds the title. Called only if the word introduces a new event or improves the title of an earlier event. */
  readonly title: () => string;
  /** Indices of people. */
  readonly participants: readonly number[];
  readonly status: EventStatus;
  /** What the text says about an event that does not take place as planned. Null for all other events. */
  readonly fate: Fate | null;
  /** Whether the word refers back to an event: "diese Gespräche". */
  readonly pointing: boolean;
  /** Returns whether the title names two parties: "Treffen zwischen Russland und der Nato". */
  readonly betweenParties: () => boolean;
  /**
   * Whether the text says that the event happens. False if the clause denies the event or describes it as possible or
   * usual, or if the word is too general to name an event without a date.
   */
  readonly asserted: boolean;
  /** Whether the word introduces another event of the same kind: "another fire". */
  readonly another: boolean;
  /**
   * Whether the word only repeats an earlier word, such as "Der Brand" after "ein Brand in Talheim". False for a verb.
   */
  readonly repeats: boolean;
  /** Whether the word is so general that it can only refer to an earlier event with the same lemma. */
  readonly sameWordOnly: boolean;
}

/**
 * The input for finding candidates.
 *
 * @typeParam Text - always `Analysis`. It is a parameter because `Analysis` refers to this type, so importing it here
 * would be circular
 */
export interface EventContext<Text> {
  readonly analysis: Text;
  /** Dates in text order. The dates of statements are not included. */
  readonly dates: readonly DateExpression[];
  /** Indices of the tokens of all dates, including the prepositions before them. */
  readonly datedTokens: ReadonlySet<number>;
  /** Mentions of possible participants, sorted by start. */
  readonly mentions: readonly (Span & { readonly person: number })[];
  /** All people in the article, by index. */
  readonly people: readonly ExtractedPerson[];
  /** The statements in the article. */
  readonly drafts: readonly StatementDraft[];
  /**
   * Whether the text is a headline. In a headline, general verbs name an event even without a date: "Hafen kauft
   * Werft".
   */
  readonly headline?: boolean;
}
