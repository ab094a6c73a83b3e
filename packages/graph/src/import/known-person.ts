import type { ExtractedPerson, StoryTerm } from '@wortlaut/extract';

/** An article in which a known person appears. */
export interface KnownArticle {
  readonly id: string;
  readonly outlet: string | null;
  /** The time of publication in milliseconds. Null if it is not known. */
  readonly on: number | null;
  /**
   * The terms that this article shares with the new article, see `Extraction.story`. Only read if a person in the new
   * article has the same name and the known person is rarely in the news. Null if they were not read.
   */
  readonly terms: readonly StoryTerm[] | null;
}

/** A person with more articles than this is well known, so the name is unlikely to refer to a namesake. */
export const FEW_ARTICLES = 3;

/** A person in the graph, with the fields needed to compare people. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly kind: ExtractedPerson['kind'];
  readonly gender: ExtractedPerson['gender'];
  readonly statementCount: number;
  /** The most frequent spellings. */
  readonly variants: readonly string[];
  readonly roles: readonly string[];
  /** The articles nearest in time. */
  readonly articles: readonly KnownArticle[];
  /** Keys of the places named next to the person's name. */
  readonly places: readonly string[];
  /**
   * Names of the places in the news about the person. Empty for people who are not told apart by place: those without a
   * local office, those who are often in the news, and institutions whose name is rare.
   */
  readonly scene: readonly string[];
  /** The years of birth according to the ages next to the person's name. They can be wrong by one year. */
  readonly births: readonly number[];
  /** The times of publication of the articles that say that the person is dead, in milliseconds. */
  readonly deaths: readonly number[];
  /** The time of publication of the last article about a person who speaks, in milliseconds, or null. */
  readonly spokeOn: number | null;
  /** Keys of the parties in the person's roles and next to the name. */
  readonly parties: readonly string[];
  /** Keys of the sports that the roles and the news about the person name. */
  readonly sports: readonly string[];
  /** Keys of the countries in the roles and in the words before the person's name: "EG" for "der ägyptische Präsident". */
  readonly nations: readonly string[];
  /** Whether the words next to the person's name may say who the person is, see `isIntroduced`. */
  readonly introduced: boolean;
}
