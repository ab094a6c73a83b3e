import type { PersonKind, Span } from '../../core/types.ts';
import type { Token } from '../../text/tokens.ts';
import type { Gender } from '../names/types.ts';

/** A pronoun's grammar; `SHE_OR_THEY` for German "sie", which the verb's number decides; `HE_OR_SHE` for an epithet. */
export type Pronoun = 'HE' | 'SHE' | 'IT' | 'THEY' | 'SHE_OR_THEY' | 'HE_OR_SHE';

/** Words that describe a speaker without a person's name. */
export interface Description {
  readonly type: 'DESCRIPTION';
  readonly kind: PersonKind;
  /** Without determiner, in the nominative ("Sprecherin des Weißen Hauses"). */
  readonly text: string;
  readonly span: Span;
  /** The head noun's lemma where it is a role, else the noun in lower case. */
  readonly head: string;
  /** The head noun as printed. */
  readonly noun: string;
  readonly gender: Gender | null;
  readonly definite: boolean;
  /** True for an organization that is called by a name of its own. */
  readonly named: boolean;
}

/** What the words that name a speaker are. */
export type SpeakerPhrase =
  | { readonly type: 'PRONOUN'; readonly pronoun: Pronoun }
  | {
      readonly type: 'PERSON';
      readonly person: number;
      /** False where the phrase names a second person beside the first ("Merkel und Stoiber"). */
      readonly alone: boolean;
    }
  | Description
  | { readonly type: 'NONE' };

/** A name's place in the text, with the person whom it means. */
export interface Mention extends Span {
  readonly person: number;
}

/** Words that name nobody. */
export const NONE: SpeakerPhrase = { type: 'NONE' };

/** Articles and possessives of something that is known, lower case. */
export const DEFINITE =
  /^(?:der|die|das|den|dem|des|dieser|diese|dieses|diesem|diesen|the|this|that|these|those|sein|seine|seiner|seinem|ihr|ihre|ihrer|ihrem|his|her|their)$/u;
/** Articles and numerals of something new, lower case. */
export const INDEFINITE =
  /^(?:ein|eine|einer|einem|einen|eines|mehrere|einige|viele|zwei|drei|vier|andere|weitere|zahlreiche|a|an|several|some|many|two|three|another|other|one)$/u;

/** Whether a token begins with a capital letter. */
export const isCapital = (token: Token): boolean => token.text.charAt(0) !== token.lower.charAt(0);
