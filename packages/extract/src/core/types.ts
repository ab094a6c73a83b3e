import type * as vocabulary from '@wortlaut/vocabulary';
import type { DatePrecision, EventStatus, Gender, Medium, PersonKind, Span, StatementKind } from '@wortlaut/vocabulary';

export type { DatePrecision, Gender, Medium, PersonKind, Span, StatementKind };

/** A calendar date that a text gives, with how exact it is. */
export interface PreciseDate {
  /** `YYYY-MM-DD`; the first day of the month or year where the precision is coarser than a day. */
  readonly date: string;
  readonly precision: DatePrecision;
}

/** The patterns by which the extractor finds statements. */
export type Pattern = Exclude<vocabulary.Pattern, 'MARKED'>;

/** The ways in which the extractor determines a speaker. */
export type Attribution = Exclude<vocabulary.Attribution, 'ASSIGNED'>;

/** A person as one article prints it: everything that the article calls by the same person's names. */
export interface ExtractedPerson {
  /** The fullest name printed, case endings, titles and roles peeled off; for an unnamed one the description. */
  readonly name: string;
  readonly kind: PersonKind;
  /** False for "eine Sprecherin des Weißen Hauses". */
  readonly named: boolean;
  readonly gender: Gender | null;
  /** Roles and titles as printed ("US-Präsident"), each once. */
  readonly roles: readonly string[];
  /** Where names of the person (for an unnamed one: descriptions) stand, in order; never empty. */
  readonly mentions: readonly Span[];
}

/** One statement: who said what, in which words. All spans are in order and do not overlap within a role. */
export interface ExtractedStatement {
  readonly kind: StatementKind;
  readonly medium: Medium;
  /** What was said; never empty. Several spans where the frame interrupts it. */
  readonly quote: readonly Span[];
  /** The words that name the speaker here ("der Minister", "er"). */
  readonly speakerSpans: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly addressee: readonly Span[];
  /** Index into {@link Extraction.people}; null where none is given or determined. */
  readonly speaker: number | null;
  readonly attribution: Attribution;
  readonly pattern: Pattern;
  /** When it was said, where the text gives it. */
  readonly said: PreciseDate | null;
  /** Indices into {@link Extraction.events}. */
  readonly events: readonly number[];
  /** Index of the statement that contains this one (a quote within a report). */
  readonly container: number | null;
  /** 0 to 1, in hundredths: how sure the extractor is of the words and the speaker together. */
  readonly confidence: number;
}

/** A dated or datable happening that the article mentions. */
export interface ExtractedEvent {
  /** A short title built from the article's own words ("Gespräche in Genf"). */
  readonly title: string;
  /** The head noun or verb, lower-case lemma: events of one type on one date with the same people are one. */
  readonly type: string;
  /** Null where the text gives no date, or only a relative one and the article's date is unknown. */
  readonly start: PreciseDate | null;
  readonly end: PreciseDate | null;
  /** The date as printed ("am Donnerstag"); null where none is. */
  readonly dateText: string | null;
  readonly place: string | null;
  /** Indices into {@link Extraction.people}. */
  readonly participants: readonly number[];
  readonly mentions: readonly Span[];
  readonly status: EventStatus;
}

/** What to extract from: an article's clean text and what is known of it. */
export interface ExtractInput {
  /** The article's text, already without boilerplate; every offset refers to it. */
  readonly body: string;
  readonly title?: string | undefined;
  /** BCP 47; detected where absent. */
  readonly language?: string | undefined;
  /** `YYYY-MM-DD`; where absent, relative dates stay unresolved. */
  readonly published?: string | undefined;
}

/** All that was found in one article. Indices refer to positions in these lists. */
export interface Extraction {
  /** Name and version of what made it, e.g. `rules-1.1.0`. */
  readonly extractorVersion: string;
  /** BCP 47 of the text. */
  readonly language: string;
  /** False where the language is none that statements can be extracted from: the lists are then empty. */
  readonly supported: boolean;
  readonly people: readonly ExtractedPerson[];
  readonly statements: readonly ExtractedStatement[];
  readonly events: readonly ExtractedEvent[];
}

/** A raw article text parted into what is article and what is not. */
export interface CleanText {
  /** The article's own text: paragraphs parted by a blank line or a line break as in the source, trimmed. */
  readonly body: string;
  /** "Lesen Sie auch: …" and the like, the label peeled off. */
  readonly relatedHeadlines: readonly string[];
  /** What was cut off besides: author's bio, agency line, picture caption, cookie notice, newsletter teaser. */
  readonly boilerplate: readonly string[];
  /** The author's name where a by-line gives it. */
  readonly author: string | null;
}
