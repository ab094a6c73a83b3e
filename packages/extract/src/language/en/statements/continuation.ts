import { CAPITAL, FINITE, PRONOUN, QUOTED, SUBORDINATOR } from '../../../core/word-flags.ts';
import { type Finding, without } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { isVerb } from './verbs.ts';

/** Modals of what was said in the past: English has no other sign that a report goes on. */
const BACKSHIFTED = /^(would|could|might|wouldn['’]t|couldn['’]t|had|hadn['’]t)$/;

/** Whether a sentence without a cue tells on what somebody said: backshifted "would", or "had" after a pronoun. */
function goesOn(syntax: Syntax, sentence: Sentence): boolean {
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
 * A sentence that carries on what the sentence before told indirectly: "The bridge was safe, she said. It would open
 * in May."
 *
 * @param before - the last finding of the sentence before; it must be told in the past
 * @returns null where the sentence does not say so
 */
export function carriedOn(syntax: Syntax, sentence: Sentence, before: Finding): Finding | null {
  if (before.kind !== 'INDIRECT' && before.kind !== 'FREE_INDIRECT') return null;
  if (sentence.paragraph || before.speaker.length === 0 || before.medium === 'SPEECH_THOUGHT') return null;
  const cue = before.cue.at(-1);
  if (cue !== undefined && !/(ed|said|told|wrote|to)$/.test(wordAt(syntax, cue))) return null;
  if (!goesOn(syntax, sentence)) return null;
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
