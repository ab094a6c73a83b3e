import { type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { EnglishCue } from '../words/cue-verbs.ts';
import { REFUSING_VERBS, WITHHELD_STARTS, WITHHOLDING_VERBS } from '../words/noun-cues.ts';

/**
 * Adds a following infinitive of saying to a verb of refusal, if a clause follows: "declined to say whether …".
 *
 * @param last - index after the verb
 * @returns index after the cue; `last` if there is no such infinitive
 */
export function withheldLast(syntax: Syntax, verb: EnglishCue, last: number): number {
  if (!REFUSING_VERBS.has(verb.lemma) || wordAt(syntax, last) !== 'to') return last;
  if (!WITHHOLDING_VERBS.has(wordAt(syntax, last + 1))) return last;
  return WITHHELD_STARTS.has(wordAt(syntax, last + 2)) ? last + 2 : last;
}

/**
 * Checks if a cue says that somebody gave no answer: "declined to comment", "refused to answer questions", "did not
 * want to talk".
 */
export function isSilence(
  syntax: Syntax,
  { verb, at }: { readonly verb: EnglishCue; readonly at: number },
  infinitive: number,
): boolean {
  if (!WITHHOLDING_VERBS.has(wordAt(syntax, infinitive + 1))) return false;
  return REFUSING_VERBS.has(verb.lemma) || /^(not|never)$|n[’']t$/.test(wordAt(syntax, at - 1));
}
