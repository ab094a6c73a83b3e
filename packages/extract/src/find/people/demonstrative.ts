import { tokenAt } from '../../core/analysis.ts';
import type { Token } from '../../text/tokens.ts';
import { roleWord } from '../names/roles.ts';
import { type Description, isCapital } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';
import { readPhrase } from './speaker-phrase.ts';
import type { State } from './speaker-state.ts';
import { DEFINITE, INDEFINITE, ownerPronoun } from './word-kinds.ts';

/** The maximum number of tokens to search before the pronoun. */
const LONGEST_SENTENCE = 60;

/**
 * Finds the unnamed person that "dieser" or "diese" refers to: "Später kam eine Pflegerin hinzu. Diese sagte …".
 * Searches the words before the pronoun in its sentence. If the pronoun begins the sentence, searches the previous
 * sentence.
 */
export function describedLast({ analysis, mentions }: State, offset: number, pronoun: Pronoun): Description | null {
  if (pronoun !== 'HE' && pronoun !== 'SHE') return null;
  const { tokens, sentences, sentenceOf } = analysis;
  const at = tokenAt(tokens, offset);
  const own = sentenceOf[at] ?? 0;
  const from = sentences[sentences[own]?.first === at ? own - 1 : own]?.first ?? at;
  for (let head = at - 1; head > Math.max(from, at - LONGEST_SENTENCE); head -= 1) {
    const noun = tokens[head];
    if (noun === undefined || !isCapital(noun) || roleWord(noun) === null) continue;
    const first = determinerBefore(tokens, head);
    if (first < from) continue;
    const phrase = readPhrase(analysis, tokens.slice(first, head + 1), mentions);
    if (phrase.type !== 'DESCRIPTION' || phrase.kind !== 'INDIVIDUAL') continue;
    if (phrase.gender === (pronoun === 'HE' ? 'MALE' : 'FEMALE')) return phrase;
  }
  return null;
}

/** Returns the index of the article or possessive before a noun, or -1. */
function determinerBefore(tokens: readonly Token[], noun: number): number {
  let at = noun - 1;
  while (at > noun - 3 && /^\p{Ll}{3,}e[nrms]?$/u.test(tokens[at]?.text ?? '') && !isDeterminer(tokens[at])) at -= 1;
  return isDeterminer(tokens[at]) ? at : -1;
}

const isDeterminer = (token: Token | undefined): boolean =>
  token !== undefined &&
  (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower) || ownerPronoun(token.lower) !== null);
