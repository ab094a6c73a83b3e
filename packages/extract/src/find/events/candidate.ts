import type { EventStatus } from '@wortlaut/vocabulary';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import type { StatementDraft } from '../statements/draft.ts';
import type { EventWord } from './event-word.ts';
import type { Fate } from './fate.ts';

/** Events without a date or a place, and minor ones, are found in this many sentences at the start of the text. */
export const LEAD_SENTENCES = 7;

/** A word that names an event, with the date, place and people from its clause. */
export interface Candidate {
  /** Index of the token. */
  readonly at: number;
  readonly word: EventWord;
  readonly date: DateExpression | null;
  readonly place: string | null;
  /** Whether the place can be that of the deed that the clause names with an arrest: "nach dem Überfall in Kiel festgenommen". */
  readonly placeOfDeed: boolean;
  /** Builds the title. Called only if the word starts a new event or improves the title of one. */
  readonly title: () => string;
  /** Indices of people. */
  readonly participants: readonly number[];
  readonly status: EventStatus;
  /** What the text says about the event if it does not take place as planned, otherwise null. */
  readonly fate: Fate | null;
  /** Whether the word refers back to an event: "diese Gespräche". */
  readonly pointing: boolean;
  /** Returns whether the title names two parties: "Treffen zwischen Russland und der Nato". */
  readonly betweenParties: () => boolean;
  /**
   * Whether the text says that the event happens, and the word is not too general to name an event without a date. False if
   * the clause denies the event or describes it as possible or usual.
   */
  readonly asserted: boolean;
  /** Whether the word introduces one more event of its kind: "another fire". */
  readonly another: boolean;
  /** Whether the word only repeats an earlier word: "Der Brand" after "ein Brand in Talheim". False for a verb. */
  readonly repeats: boolean;
  /** Whether the word is so general that it can only refer to an earlier event with the same lemma. */
  readonly sameWordOnly: boolean;
}

/**
 * The input for finding candidates.
 *
 * @typeParam Text - always `Analysis`, which refers to this type and so cannot be imported here
 */
export interface EventContext<Text> {
  readonly analysis: Text;
  /** Dates in text order, without the dates of statements. */
  readonly dates: readonly DateExpression[];
  /** Indices of the tokens of all dates, including the preposition before each date. */
  readonly datedTokens: ReadonlySet<number>;
  /** Mentions of possible participants, sorted by start. */
  readonly mentions: readonly (Span & { readonly person: number })[];
  /** All people in the article, by index. */
  readonly people: readonly ExtractedPerson[];
  /** The statements in the article. */
  readonly drafts: readonly StatementDraft[];
  /** Whether the text is a headline. General verbs then name an event without a date: "Hafen kauft Werft". */
  readonly headline?: boolean;
}
