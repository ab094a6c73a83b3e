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

/** The patterns by which the extractor finds statements. */
export type Pattern = Exclude<vocabulary.Pattern, 'MARKED'>;

/** The ways in which the extractor determines a speaker. */
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
   * Index into {@link Extraction.people}: the person that an unnamed spokesperson or lawyer speaks for. Null if there is
   * no such person.
   */
  readonly represents: number | null;
  /** Mentions by name, or by description for an unnamed person. In text order, never empty. */
  readonly mentions: readonly Span[];
}

/** A statement: who said what, and in which words. The spans of each field are in text order and do not overlap. */
export interface ExtractedStatement {
  readonly kind: StatementKind;
  readonly medium: Medium;
  /** The words of the statement. Never empty. Several spans if the frame interrupts the statement. */
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
  /** Indices into {@link Extraction.people}: everyone who said it together. Starts with `speaker`; empty if it is null. */
  readonly speakers: readonly number[];
  /**
   * Indices into {@link Extraction.people}: who passed the statement on to the article, outermost first. For example, the
   * agency in "AFP reports that X said …".
   */
  readonly reportedBy: readonly number[];
  readonly attribution: Attribution;
  readonly pattern: Pattern;
  /** The date of the statement. Null if the text does not mention it. */
  readonly said: PreciseDate | null;
  /** The events that the statement is about. Empty if that is not clear. */
  readonly eventLinks: readonly StatementLink[];
  /** Index of the statement that contains this statement, such as a quote within indirect speech. */
  readonly container: number | null;
  /** How certain it is that both the words and the speaker are correct. 0 to 1, rounded to two decimals. */
  readonly confidence: number;
}

/** An event that a statement is about. */
export interface StatementLink {
  /** Index into {@link Extraction.events}. Null for the main event of the article if `Extraction.main` is null. */
  readonly event: number | null;
  readonly link: EventLink;
  /** How certain it is that the statement is about the event. 0 to 1, rounded to two decimals. */
  readonly confidence: number;
}

/** An event that the article mentions, with or without a date. */
export interface ExtractedEvent {
  readonly kind: EventKind;
  /**
   * What happens, finer than `kind`. It is the same in all languages: `EARTHQUAKE` for "Beben", "Erdbeben" and "quake".
   * See {@link kindOf}.
   */
  readonly sense: string;
  /** A short title in the words of the article ("Gespräche in Genf"). */
  readonly title: string;
  /**
   * Whether the title tells which event it is: who, what or where. Lists only show such events. "Anhörung in Genf" does
   * not say who was heard.
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
}

/**
 * What a term of a story is: a part of a person's name, another name, a place, a number, a year, a known kind of
 * happening or thing, or another word. Terms without weight only tell the news apart from similar news: where the headline
 * (`SCENE`) or the lead (`SETTING`) says that it happened, places in the lead (`NEARBY`), its day with the time of day (`DAY`),
 * which one of a series it is (`ROUND`), whether the headline tells what followed an earlier event (`FOLLOW_UP`), and, if the
 * article names no main event, the senses of what its first sentences tell as news (`TOLD`).
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
  | 'ROUND'
  | 'FOLLOW_UP'
  | 'TOLD';

/** A term that tells which news an article reports. */
export interface StoryTerm {
  /**
   * A key that all forms and spellings of a word share. For names, places, numbers and happenings, it is the same in all
   * languages. Numbers start with `#`, happenings with `~`, and terms without weight with `@`.
   */
  readonly term: string;
  readonly kind: StoryTermKind;
  /** 0 to 1. The squares of an article's weights add up to 1. Years and the terms that tell similar news apart have no weight. */
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
  /** Index into {@link Extraction.events}: the event that the article is mainly about. Null if the text names none. */
  readonly main: number | null;
  /**
   * The news of the article as the title of an event: its cleaned headline, or the main clause of its first sentences.
   * It is the title of the main event. Null if neither says what happened.
   */
  readonly headline: string | null;
  /**
   * The day on which the news of the headline happened, if the first sentences tell it and {@link Extraction.main} is null.
   * A main event has its own date.
   */
  readonly headlineDate: { readonly start: PreciseDate; readonly dateText: string } | null;
  /** Whether {@link Extraction.headline} tells a plan: "Ina Krall to host the awards". A main event has its own status. */
  readonly headlineStatus: EventStatus;
  /**
   * What the headline tells if {@link Extraction.main} is null: the kind and the sense of the event and its place. Null if it
   * cannot be told.
   */
  readonly headlineNews: { readonly kind: EventKind; readonly sense: string; readonly place: string | null } | null;
  /**
   * The terms that tell which news the article reports, strongest first, at most 44, and then those that tell it apart from
   * similar news. See `compareStories`.
   */
  readonly story: readonly StoryTerm[];
}

/** An article's text, separated from the boilerplate around it. */
export interface CleanText {
  /** The article's text, trimmed. Paragraphs are separated by blank lines or line breaks, as in the source. */
  readonly body: string;
  /** Headlines of related articles, without labels such as "Lesen Sie auch:". */
  readonly relatedHeadlines: readonly string[];
  /**
   * Lines that were removed during cleaning, such as authors' bios, agency lines, captions and cookie notices. Does not
   * include {@link CleanText.relatedHeadlines}.
   */
  readonly boilerplate: readonly string[];
  /** The author in the byline. Null if there is no byline. */
  readonly author: string | null;
}
