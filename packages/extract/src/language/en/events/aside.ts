import type { Analysis } from '../../../core/analysis.ts';
import { sentenceAt } from '../../../core/analysis.ts';
import { ADVERB, AUXILIARY, DETERMINER, PREPOSITION, PRONOUN, SUBORDINATOR } from '../../../core/word-flags.ts';
import type { Token } from '../../../text/tokens.ts';
import { ACCUSATIONS, DEED_LINKS, DENIALS, RELATIVES, SUSPICION_LINKS, SUSPICIONS } from '../words/aside-words.ts';
import { BACKGROUND_WORDS } from '../words/event-phrases.ts';
import { flagsOf } from './flags.ts';

type Tokens = readonly Token[];
/** The tokens of a sentence. */
type Sentence = Pick<Analysis['sentences'][number], 'first' | 'last'>;

/** The maximum number of tokens between an event and an earlier word that marks the event as an aside. */
const REACH = 5;

const isParticiple = (token: Token | undefined): boolean =>
  /(?:ed|[^aeiou]en|own|orn|aught|hot|old|slain|found|struck)$/u.test(token?.lower ?? '');

/** Whether a participle describes the noun after it: "a suspended worker", "Convicted killer dies". */
export function isAttribute(tokens: Tokens, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!isParticiple(tokens[at]) || next?.kind !== 'WORD' || flagsOf(next) !== 0) return false;
  if (before === undefined || before.kind !== 'WORD') return !/^\p{Lu}\p{Ll}+ed$/u.test(next.text);
  return (flagsOf(before) & DETERMINER) !== 0;
}

/**
 * Whether a participle only describes the noun before it, because the main verb follows later: "A man arrested on
 * Monday has escaped".
 */
function isReduced(tokens: Tokens, at: number, last: number): boolean {
  const before = tokens[at - 1];
  if (!isParticiple(tokens[at]) || before?.kind !== 'WORD' || (flagsOf(before) & ~ADVERB) !== 0) return false;
  const next = tokens[at + 1];
  const isBare = (flagsOf(next) & PREPOSITION) !== 0 || /day$/u.test(next?.lower ?? '');
  if (!isBare) return false;
  for (let index = at + 2; index < last; index += 1) {
    if (RELATIVES.has(tokens[index - 1]?.lower ?? '') || (flagsOf(tokens[index - 1]) & PRONOUN) !== 0) return false;
    if (/^(?:has|have|had|was|were|is|are|will)$/u.test(tokens[index]?.lower ?? '')) return true;
  }
  return false;
}

/** Whether a word marks the words after it as background. Before a verb, only "after", "before" and "since" do. */
const isBackgroundWord = (lower: string, isVerb: boolean): boolean =>
  isVerb ? /^(?:after|before|since)$/u.test(lower) : BACKGROUND_WORDS.has(lower) || lower === 'during';

/**
 * Whether somebody is accused of a deed, cleared of it or convicted of it, or denies it: "cleared of stabbing a guard".
 */
export function isDeed(tokens: Tokens, at: number): boolean {
  if (DENIALS.has(tokens[at - 1]?.lower ?? '')) return true;
  for (let index = at - 1; index > Math.max(0, at - REACH); index -= 1) {
    const { lower = '', kind } = tokens[index] ?? {};
    if (kind === 'SIGN') return false;
    if (DEED_LINKS.has(lower) && ACCUSATIONS.has(tokens[index - 1]?.lower ?? '')) return true;
  }
  return false;
}

/**
 * Whether the words before an event only use it to describe somebody or something: "the man who killed", "accused of
 * killing".
 */
function isDescription(tokens: Tokens, at: number, { first, last }: Sentence): boolean {
  const isVerb = (flagsOf(tokens[at - 1]) & AUXILIARY) !== 0;
  for (let index = at - 1; index >= Math.max(first, at - REACH); index -= 1) {
    const { lower = '', kind } = tokens[index] ?? {};
    // The words before "escaped" belong to a different clause: "accused of stabbing a guard escaped".
    if (kind === 'SIGN' || (/ing$/u.test(lower) && !isBackgroundWord(lower, false))) return false;
    // The event is in a relative clause: "who shot and killed", "who had been arrested".
    if (RELATIVES.has(lower)) return index > first;
    if (SUSPICION_LINKS.has(lower) && SUSPICIONS.has(tokens[index - 1]?.lower ?? '')) return true;
    if (SUSPICIONS.has(lower) && index === at - 1) return true;
    if (isBackgroundWord(lower, isVerb) && index > first) return true;
    if (isReduced(tokens, index, last)) return true;
    if ((flagsOf(tokens[index]) & SUBORDINATOR) !== 0) return false;
  }
  return false;
}

/**
 * Whether a text mentions an event only in passing, to describe somebody or to say when something else happened: "The
 * man who killed four people was sentenced". Such an event is background, not news.
 *
 * @param at - index of the event word
 */
export function isAside(analysis: Analysis, at: number): boolean {
  const { tokens, sentences } = analysis;
  const sentence = sentences[sentenceAt(analysis, tokens[at]?.start ?? 0)];
  if (sentence === undefined) return false;
  return (
    isAttribute(tokens, at) ||
    isReduced(tokens, at, sentence.last) ||
    isDescription(tokens, at, sentence) ||
    ((flagsOf(tokens[at - 1]) & AUXILIARY) !== 0 && BACKGROUND_WORDS.has(tokens[at - 2]?.lower ?? ''))
  );
}
