import { CAPITAL, FINITE, PRONOUN, QUOTED, SUBORDINATOR } from '../../../core/word-flags.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { BACKSHIFTED, PAST_CUE } from '../words/verb-forms.ts';
import { isVerb } from './verbs.ts';

/** Checks if a sentence without a cue continues a report, by a backshifted "would" or by "had" after a pronoun. */
function continuesReport(syntax: Syntax, sentence: Sentence): boolean {
  if (flagsAt(syntax, sentence.first) & SUBORDINATOR) return false;
  const pronoun = (flagsAt(syntax, sentence.first) & PRONOUN) !== 0 || wordAt(syntax, sentence.first) === 'there';
  for (let at = sentence.first + 1; at < sentence.last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & QUOTED) return false;
    if (!isVerb(syntax, at) || flags & CAPITAL) continue;
    const word = wordAt(syntax, at);
    if (!BACKSHIFTED.test(word)) return false;
    return /^h/.test(word) ? pronoun && /(ed|en|t)$/.test(wordAt(syntax, at + 1)) : (flags & FINITE) !== 0;
  }
  return false;
}

/**
 * Finds a sentence that continues the indirect speech of the previous sentence: "The bridge was safe, she said. It
 * would open in May."
 *
 * @param before - the last finding of the previous sentence; its cue must be in the past tense
 * @returns null if the sentence does not continue the indirect speech
 */
export function carriedOn(syntax: Syntax, sentence: Sentence, before: Finding): Finding | null {
  if (before.kind !== 'INDIRECT' && before.kind !== 'FREE_INDIRECT') return null;
  if (sentence.paragraph || before.speaker.length === 0 || before.medium === 'SPEECH_THOUGHT') return null;
  const cue = before.cue.at(-1);
  if (cue !== undefined && !PAST_CUE.test(wordAt(syntax, cue))) return null;
  if (!continuesReport(syntax, sentence)) return null;
  return {
    kind: 'FREE_INDIRECT',
    medium: before.medium,
    quote: without(syntax.tokens, sentence, []),
    speaker: before.speaker,
    cue: [],
    frame: [],
    addressee: [],
    pattern: 'CUE_CLAUSE',
    confidence: 0.5,
    carriedFrom: before,
  };
}
