import type { Gender, PersonMergeReason } from '@wortlaut/vocabulary';
import type { PersonKind } from '../../core/types.ts';

export type { Gender };

/** A name to compare: how it is printed and what else is known of its bearer. Only `text` is required. */
export interface NameForm {
  /** The name as printed, titles and case endings included or not ("Dr. Angela Merkels"). */
  readonly text: string;
  /** @defaultValue `'INDIVIDUAL'` */
  readonly kind?: PersonKind | undefined;
  /** False for a description that stands for an unnamed person: such names are never compared. @defaultValue true */
  readonly named?: boolean | undefined;
  readonly gender?: Gender | null | undefined;
  /** Roles as printed ("US-Präsident"); a shared one supports that two names mean one person. */
  readonly roles?: readonly string[] | undefined;
}

/**
 * What a comparison of two names says: `SAME` is certain and merged, `LIKELY` is suggested with its reasons,
 * `DIFFERENT` is left.
 */
export type NameVerdict = 'SAME' | 'LIKELY' | 'DIFFERENT';

/** Why two names were found to be the same, likely the same or different. */
export type NameReason = PersonMergeReason;

/** The result of `compareNames`. */
export interface NameComparison {
  readonly verdict: NameVerdict;
  /** 0 to 1; at least 0.85 for `SAME`, 0.5 to below 0.85 for `LIKELY`. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** A name in its parts, titles and roles peeled off. */
export interface ParsedName {
  /** First and middle names and initials ("Joe", "R."), as printed. */
  readonly given: readonly string[];
  /** "von der", "al", …; part of the name but not of its keys. */
  readonly particles: readonly string[];
  /** Empty where nothing but titles was given. */
  readonly surname: string;
  /** "jun.", "III.", "XVI.", in a normal form. */
  readonly generation: string | null;
  /** Titles and roles that were peeled off, as printed. */
  readonly titles: readonly string[];
}
