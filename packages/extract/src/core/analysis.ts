import type { ComparisonLanguage } from '../compare/comparison-language.ts';
import type { ConfidenceWeights } from '../find/confidence/estimate.ts';
import type { AllDateWords } from '../find/dates/date-words.ts';
import type { DatesLanguage } from '../find/dates/dates-language.ts';
import type { EventsLanguage } from '../find/events/events-language.ts';
import type { PeopleLanguage } from '../find/people/people-language.ts';
import type { StatementsLanguage } from '../find/statements/statements-language.ts';
import type { StoryLanguage } from '../find/story/story-language.ts';
import type { LearnedVocabulary } from '../learned/vocabulary.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageWords } from './language-words.ts';

/**
 * The words and rules of one language. The algorithms in `find/` use this object and do not depend on specific
 * languages.
 *
 * @remarks Each part is documented next to its algorithm, for example in `find/people/people-language.ts`. The types in
 * those files take the type of the analyzed text as a type parameter because `Analysis` refers to them.
 */
export interface Language {
  /** BCP 47 language subtag in lower case, for example `de`. */
  readonly tag: string;
  /** The word lists that are also used if the language of a text is unknown. */
  readonly words: LanguageWords;
  /** Words for the learned layer. Null if there are no weights for the language, so the layer is not used. */
  readonly learned: LearnedVocabulary | null;
  readonly people: PeopleLanguage<Analysis>;
  readonly statements: StatementsLanguage<Analysis>;
  readonly dates: DatesLanguage<Analysis>;
  readonly events: EventsLanguage<Analysis>;
  readonly compare: ComparisonLanguage;
  readonly story: StoryLanguage;
  /**
   * The weights for the confidence in statements. Null if they were not measured for the language. The confidence is
   * then only approximate.
   */
  readonly confidence: ConfidenceWeights | null;
}

/** Words of all supported languages, for steps that also recognize foreign words. See `language/all.ts`. */
export interface SharedWords {
  readonly dates: AllDateWords;
  /** Names of continents. A continent is too large to show that two events are the same or different. */
  readonly continents: ReadonlySet<string>;
}

/** A text with the data that all steps of the extraction share. Computed once per text. */
export interface Analysis {
  /** The text. All offsets refer to it. */
  readonly body: string;
  readonly title: string | null;
  /** BCP 47 tag, as given or detected. */
  readonly language: string;
  /** The language whose words and rules apply. */
  readonly rules: Language;
  readonly shared: SharedWords;
  /** `YYYY-MM-DD`. Null if unknown. */
  readonly published: string | null;
  /** The line that was removed from the start of the text. Null if no line was removed. */
  readonly dateline: string | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each token, the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Text in quotation marks, sorted by start. A nested quotation follows the one that contains it. */
  readonly quotations: readonly Quotation[];
  /**
   * For each token, the index of the innermost quotation around it. Quotation marks are part of their quotation. -1
   * outside of quotations.
   */
  readonly quotationOf: Int32Array;
}

/** Finds the index of the first token that ends after an offset. Returns `tokens.length` if there is no such token. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token !== undefined && token.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns the index of the sentence at an offset. For an offset after the last token, returns the last sentence. */
export function sentenceAt({ tokens, sentences, sentenceOf }: Analysis, offset: number): number {
  return sentenceOf[tokenAt(tokens, offset)] ?? sentences.length - 1;
}
