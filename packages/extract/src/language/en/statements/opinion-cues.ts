import { ADVERB, DETERMINER, PRONOUN } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { EnglishCue } from '../words/cue-verbs.ts';
import { LINKING_FORMS, OPINION_ADJECTIVES } from '../words/noun-cues.ts';

/** Maximum number of adverbs between the verb and the adjective: "is not yet entirely convinced". */
const MOST_ADVERBS = 3;

/**
 * Reads an adjective of opinion with its verb: "was confident that …", "is not sure whether …".
 *
 * @param at - index of the adjective
 * @returns the cue and the index of its first token; null if no verb precedes the adjective, or if no clause follows it
 */
export function opinionCue(
  syntax: Syntax,
  at: number,
  sentence: Sentence,
): { readonly verb: EnglishCue; readonly first: number } | null {
  const lemma = wordAt(syntax, at);
  if (!OPINION_ADJECTIVES.has(lemma)) return null;
  const next = wordAt(syntax, at + 1);
  const clause = /^(that|whether|if|how|why)$/.test(next);
  if (!clause && !(flagsAt(syntax, at + 1) & (PRONOUN | DETERMINER))) return null;
  let first = at - 1;
  while (first > sentence.first && at - first <= MOST_ADVERBS && isAdverb(syntax, first)) first -= 1;
  if (first <= sentence.first || !LINKING_FORMS.has(wordAt(syntax, first))) return null;
  return {
    verb: {
      lemma,
      medium: 'SPEECH_THOUGHT',
      bare: true,
      addresses: false,
      infinitive: false,
      gerund: false,
      reports: false,
    },
    first,
  };
}

function isAdverb(syntax: Syntax, at: number): boolean {
  const word = wordAt(syntax, at);
  return (flagsAt(syntax, at) & ADVERB) !== 0 || /ly$/.test(word) || /^(very|quite|so|more|less|yet|been)$/.test(word);
}
