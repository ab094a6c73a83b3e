import type { Gender, PersonMergeReason } from '@wortlaut/vocabulary';
import type { PersonKind } from '../../core/types.ts';

export type { Gender };

/** A role noun, with the gender and number of the people that it refers to. */
export interface RoleWord {
  /** The lemma. The masculine form if German has two forms ("sprecher" for "Sprecherinnen"). */
  readonly lemma: string;
  readonly gender: Gender | null;
  /** Whether the form is a plural. Null if singular and plural are spelled the same. */
  readonly plural: boolean | null;
}

/** A name to compare, with other facts about the person. Only `text` is required. */
export interface NameForm {
  /** The name as printed. It may include titles and case endings ("Dr. Angela Merkels"). */
  readonly text: string;
  /** @defaultValue `'INDIVIDUAL'` */
  readonly kind?: PersonKind | undefined;
  /** False for the description of an unnamed person. Descriptions are never compared. @defaultValue true */
  readonly named?: boolean | undefined;
  readonly gender?: Gender | null | undefined;
  /** Roles as printed ("US-Präsident"). If two names share a role, they are more likely to be the same person. */
  readonly roles?: readonly string[] | undefined;
}

/**
 * The verdict of a name comparison. `SAME` people are merged. `LIKELY` people are suggested as duplicates, with the
 * reasons. `DIFFERENT` people stay separate.
 */
export type NameVerdict = 'SAME' | 'LIKELY' | 'DIFFERENT';

/** A reason for the verdict of a name comparison. */
export type NameReason = PersonMergeReason;

/** The result of `compareNames`. */
export interface NameComparison {
  readonly verdict: NameVerdict;
  /** 0 to 1. At least 0.85 for `SAME`; from 0.5 to below 0.85 for `LIKELY`. */
  readonly score: number;
  readonly reasons: readonly NameReason[];
}

/** The parts of a name, without titles and roles. */
export interface ParsedName {
  /** First names, middle names and initials as printed ("Joe", "R."). */
  readonly given: readonly string[];
  /**
   * Particles such as "von der" and "al". They are part of the name. Names have keys with and without their particles.
   */
  readonly particles: readonly string[];
  /** Empty if the text contains only titles. */
  readonly surname: string;
  /** A nickname in quotation marks or brackets before the surname. Null if there is no nickname. */
  readonly nickname: string | null;
  /** The normalized generation or regnal number: `JUN`, `III`, `XVI`. Null if the name does not have one. */
  readonly generation: string | null;
  /** Titles and roles before the name, as printed. */
  readonly titles: readonly string[];
}
