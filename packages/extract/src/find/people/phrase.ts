import type { PersonKind, Span } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';
import type { Gender } from '../names/types.ts';
import type { Pronoun } from './pronoun.ts';

/** A description of a speaker that contains no person's name. */
export interface Description {
  readonly type: 'DESCRIPTION';
  readonly kind: PersonKind;
  /** The description in the nominative, without its article ("Sprecherin des Weißen Hauses"). */
  readonly text: string;
  readonly span: Span;
  /** The lemma of the head noun if it is a role, otherwise the noun in lower case. */
  readonly head: string;
  /** The head noun as printed. */
  readonly noun: string;
  readonly gender: Gender | null;
  readonly definite: boolean;
  /** Whether the description is the name of an organization. */
  readonly named: boolean;
}

/** A phrase that names a person in the article. */
export interface PersonPhrase {
  readonly type: 'PERSON';
  readonly person: number;
  /** False if the phrase also names another person ("Merkel und Stoiber"). */
  readonly alone: boolean;
}

/** The meaning of the words that refer to a speaker. */
export type SpeakerPhrase =
  | { readonly type: 'PRONOUN'; readonly pronoun: Pronoun }
  | PersonPhrase
  | Description
  | { readonly type: 'NONE' };

/** A mention of a person by name. */
export interface Mention extends Span {
  /** Index of the person. */
  readonly person: number;
  /** Whether the name is printed in the genitive: "Lamms" in "der Arzt Lamms". */
  readonly genitive: boolean;
}

/** Words that do not refer to a person or organization. */
export const NONE: SpeakerPhrase = { type: 'NONE' };

/** Checks whether a token begins with a capital letter. */
export const isCapital = (token: Token): boolean => token.text.charAt(0) !== token.lower.charAt(0);

/**
 * Returns the words from an index up to the next sign, quotation mark or line break, in lower case.
 *
 * @param most - the maximum number of words
 */
export function wordsFrom(tokens: readonly Token[], at: number, most: number): string {
  const words: string[] = [];
  for (let next = at; next < at + most; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.breaks > 0 || token.kind === 'QUOTE' || token.kind === 'SIGN') break;
    words.push(token.lower);
  }
  return words.join(' ');
}
