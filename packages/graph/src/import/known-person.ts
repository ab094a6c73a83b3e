import type { ExtractedPerson } from '@wortlaut/extract';

/** An article in which a known person appears. */
export interface KnownArticle {
  readonly id: string;
  readonly outlet: string | null;
  /** The time of publication in milliseconds. Null if it is not known. */
  readonly on: number | null;
}

/** Somebody in more articles than these is more likely meant than a namesake. */
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
  /** Keys of the places that the words beside the name tell. */
  readonly places: readonly string[];
  /**
   * Names of the places where the news about the person happens. Empty for people who are not told apart by places: those
   * whose office is not local, who are in the news often, or whose name few institutions have.
   */
  readonly scene: readonly string[];
}
