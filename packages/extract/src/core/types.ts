import type * as vocabulary from '@wortlaut/vocabulary';
import type {
  DatePrecision,
  EventKind,
  EventLink,
  EventStatus,
  Gender,
  Medium,
  PersonKind,
  Span,
  Stance,
  StatementKind,
} from '@wortlaut/vocabulary';

export type {
  DatePrecision,
  EventKind,
  EventLink,
  EventStatus,
  Gender,
  Medium,
  PersonKind,
  Span,
  Stance,
  StatementKind,
};

/** A calendar date from a text, with its precision. */
export interface PreciseDate {
  /** `YYYY-MM-DD`. The first day of the month or year if the precision is coarser than a day. */
  readonly date: string;
  readonly precision: DatePrecision;
}

/** The patterns that the extractor uses to find statements. */
export type Pattern = Exclude<vocabulary.Pattern, 'MARKED'>;

/** The ways in which the extractor identifies a speaker. */
export type Attribution = Exclude<vocabulary.Attribution, 'ASSIGNED'>;

/** A person in one article: an individual, a group or an organization, with all its mentions. */
export interface ExtractedPerson {
  /** The longest form of the name, without case endings, titles and roles. For an unnamed person, a description. */
  readonly name: string;
  readonly kind: PersonKind;
  /** Whether the person has a name. False for "eine Sprecherin des Weißen Hauses". */
  readonly named: boolean;
  readonly gender: Gender | null;
  /** Roles and titles in the nominative ("US-Präsident"), without duplicates. */
  readonly roles: readonly string[];
  /**
   * Index into {@link Extraction.people}. The person or organization that a spokesperson or lawyer speaks for. Null if
   * the person speaks for nobody else or if the text does not say for whom.
   */
  readonly represents: number | null;
  /** Mentions in text order, by name or, for an unnamed person, by description. Never empty. */
  readonly mentions: readonly Span[];
}

/** A statement: who said what, in which words. The spans of each field are in text order and do not overlap. */
export interface ExtractedStatement {
  readonly kind: StatementKind;
  readonly medium: Medium;
  /** The words of the statement. Never empty. Contains several spans if the frame interrupts the statement. */
  readonly quote: readonly Span[];
  /** The words that refer to the speaker ("der Minister", "er"). */
  readonly speakerSpans: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly addressee: readonly Span[];
  /** The stance of the speaker toward the words. */
  readonly stance: Stance;
  /** Index into {@link Extraction.people}. Null if the speaker is missing or unclear. */
  readonly speaker: number | null;
  /**
   * Indices into {@link Extraction.people}. All people who made the statement together, starting with `speaker`. Empty
   * if `speaker` is null.
   */
  readonly speakers: readonly number[];
  /**
   * Indices into {@link Extraction.people}. The people and organizations that passed the statement on to the article,
   * outermost first. For example, the agency in "AFP reports that X said …".
   */
  readonly reportedBy: readonly number[];
  readonly attribution: Attribution;
  readonly pattern: Pattern;
  /** The date of the statement. Null if the text does not mention it. */
  readonly said: PreciseDate | null;
  /** The events that the statement is about. Empty if the subject is unclear. */
  readonly eventLinks: readonly StatementLink[];
  /** Index of the statement that contains this statement, such as a quote within indirect speech. */
  readonly container: number | null;
  /** How likely it is that both the words and the speaker are correct. 0 to 1, rounded to two decimals. */
  readonly confidence: number;
}

/** An event that a statement is about. */
export interface StatementLink {
  /** Index into {@link Extraction.events}. Null for the main event of the article if `Extraction.main` is null. */
  readonly event: number | null;
  readonly link: EventLink;
  /** How likely it is that the statement is about the event. 0 to 1, rounded to two decimals. */
  readonly confidence: number;
}

/** An event that the article mentions, with or without a date. */
export interface ExtractedEvent {
  readonly kind: EventKind;
  /**
   * The specific type of event, such as `EARTHQUAKE` for "Beben", "Erdbeben" and "quake". It is more specific than
   * `kind` and the same in all languages. See {@link kindOf}.
   */
  readonly sense: string;
  /** A short title in the words of the article ("Gespräche in Genf"). */
  readonly title: string;
  /**
   * Whether the title shows which event is meant by naming who, what or where. Only such events appear in lists.
   * "Anhörung in Genf" does not say who was heard.
   */
  readonly telling: boolean;
  /** Null if the text has no date, or only a relative date and the article's date is unknown. */
  readonly start: PreciseDate | null;
  readonly end: PreciseDate | null;
  /** The date as printed ("am Donnerstag"). Null if there is no date. */
  readonly dateText: string | null;
  readonly place: string | null;
  /** Indices into {@link Extraction.people}. */
  readonly participants: readonly number[];
  readonly mentions: readonly Span[];
  readonly status: EventStatus;
  /**
   * The day for which the event was planned before it was postponed, if the text mentions it. Null if the text does not
   * say that the event was postponed.
   */
  readonly postponed: { readonly from: PreciseDate | null } | null;
}

/**
 * The kind of a term.
 *
 * `PERSON` is a part of a person's name, and `NAME` is another name. `HAPPENING` is a known type of event or thing.
 * `WORD` is any other word.
 *
 * The other kinds are marks without weight, which distinguish the news from similar news:
 *
 * - `SCENE`: where the news happened, according to the headline
 * - `SETTING`: where the news happened, according to the lead
 * - `NEARBY`: a place in the lead
 * - `DAY`: the day of the news and the time of day
 * - `MOVED`: the day for which the main event was planned before it was postponed. Empty if the day is unknown
 * - `ROUND`: which event of a series the news is
 * - `FOLLOW_UP`: the headline is about the consequences of an earlier event
 * - `TOLD`: the sense of an event that the first sentences report as news, if the article names no main event
 * - `TOPIC`: a word of the headline that tells the event from others of its kind in the same place. Empty if
 *   the headline has no such word
 */
export type StoryTermKind =
  | 'PERSON'
  | 'NAME'
  | 'PLACE'
  | 'NUMBER'
  | 'YEAR'
  | 'HAPPENING'
  | 'WORD'
  | 'SCENE'
  | 'SETTING'
  | 'NEARBY'
  | 'DAY'
  | 'MOVED'
  | 'ROUND'
  | 'FOLLOW_UP'
  | 'TOLD'
  | 'TOPIC';

/** A term that describes the news of an article. */
export interface StoryTerm {
  /**
   * A key that all forms and spellings of a word share. For names, places, numbers and types of events, the key is the
   * same in all languages. Numbers start with `#`, types of events with `~`, and marks with `@`.
   */
  readonly term: string;
  readonly kind: StoryTermKind;
  /** 0 to 1. The squares of an article's weights add up to 1. The weight of years and marks is 0. */
  readonly weight: number;
}

/** An article's clean text and its metadata. */
export interface ExtractInput {
  /** The article's text, without boilerplate. All offsets refer to it. */
  readonly body: string;
  readonly title?: string | undefined;
  /** BCP 47 tag. Detected if missing. */
  readonly language?: string | undefined;
  /** `YYYY-MM-DD`. If missing, relative dates are not resolved. */
  readonly published?: string | undefined;
  /** The line that was removed from the start of the text: "Celle." Only its place is read. */
  readonly dateline?: string | undefined;
}

/** The people, statements and events of an article. They refer to each other by index. */
export interface Extraction {
  /** Name and version of the extractor, for example `rules-1.2.0`. */
  readonly extractorVersion: string;
  /** BCP 47 tag of the text's language. */
  readonly language: string;
  /** Whether the language is supported. If not, the lists are empty. */
  readonly supported: boolean;
  readonly people: readonly ExtractedPerson[];
  readonly statements: readonly ExtractedStatement[];
  readonly events: readonly ExtractedEvent[];
  /** Index into {@link Extraction.events}. The main event of the article. Null if the text does not name it. */
  readonly main: number | null;
  /**
   * The news of the article as the title of an event: the cleaned headline, or the main clause of one of the first
   * sentences. This is the title of the main event. Null if neither says what happened.
   */
  readonly headline: string | null;
  /**
   * The day on which the news in the headline happened. Null if {@link Extraction.main} is not null, because the main
   * event then has the date. Also null if the first sentences do not mention the day. `place` is the place in the same
   * clause.
   */
  readonly headlineDate: {
    readonly start: PreciseDate;
    readonly dateText: string;
    readonly place: string | null;
  } | null;
  /**
   * The status of the news in {@link Extraction.headline}, such as `PLANNED` for "Ina Krall to host the awards". If
   * there is a main event, use the status of that event.
   */
  readonly headlineStatus: EventStatus;
  /**
   * The event in the headline if {@link Extraction.main} is null. Null if there is a main event, or if neither the kind
   * nor the place of the event is known. If only the place is known, the sense is `OTHER`.
   */
  readonly headlineNews: { readonly kind: EventKind; readonly sense: string; readonly place: string | null } | null;
  /**
   * At most 44 terms that describe the news of the article, strongest first and years last, followed by the marks. See
   * `compareStories`.
   */
  readonly story: readonly StoryTerm[];
}

/** The text of an article, without the boilerplate around it. */
export interface CleanText {
  /** The article's text, trimmed. Paragraphs are separated by blank lines or line breaks, as in the source. */
  readonly body: string;
  /** Headlines of related articles, without labels such as "Lesen Sie auch:". */
  readonly relatedHeadlines: readonly string[];
  /**
   * Lines that were removed, such as authors' bios, agency lines, captions and cookie notices. Does not include
   * {@link CleanText.relatedHeadlines}.
   */
  readonly boilerplate: readonly string[];
  /** The author in the byline. Null if there is no byline. */
  readonly author: string | null;
}
