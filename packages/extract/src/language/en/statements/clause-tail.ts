import { CAPITAL, DETERMINER, FINITE, PREPOSITION, PRONOUN, QUOTED } from '../../../core/word-flags.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { afterSetting } from './adverbials.ts';
import { isSign } from './signs.ts';
import { isVerb } from './verbs.ts';

/** Skips an insertion between commas before "that": "said, in so many words, that …". */
function afterInsertion(syntax: Syntax, at: number): number {
  if (wordAt(syntax, at) !== ',') return at;
  for (let end = at + 2; end < at + 12; end += 1) {
    if (flagsAt(syntax, end) & (QUOTED | FINITE)) return at;
    if (wordAt(syntax, end) === ',') return wordAt(syntax, end + 1) === 'that' ? end + 1 : at;
  }
  return at;
}

/** Skips a time, a setting or a short text in brackets. Returns the same index if there is nothing to skip. */
function afterBracket(syntax: Syntax, at: number): number {
  if (wordAt(syntax, at) !== '(') return afterSetting(syntax, at);
  for (let end = at + 1; end < at + 10; end += 1) if (wordAt(syntax, end) === ')') return end + 1;
  return at;
}

/**
 * Skips an audience between a verb and "that": "confirmed to the agency that …". Returns the same index if there is no
 * audience.
 */
function afterAudience(syntax: Syntax, to: number, limit: number): number {
  if (!(flagsAt(syntax, to + 1) & (CAPITAL | DETERMINER)) && !/s$/.test(wordAt(syntax, to + 1))) return to;
  for (let at = to + 1; at < Math.min(limit, to + 10); at += 1) {
    if (wordAt(syntax, at) === 'that') return at;
    if (isSign(syntax, at) || flagsAt(syntax, at) & QUOTED || isVerb(syntax, at)) return to;
  }
  return to;
}

/** Skips the words between a cue and the quote: "on Monday", "in a statement". Returns the index after them. */
export function skipTail(syntax: Syntax, from: number, limit: number): number {
  if (wordAt(syntax, from) === 'to') return afterAudience(syntax, from, limit);
  let at = from;
  for (let next = afterBracket(syntax, at); next > at && next <= limit; next = afterBracket(syntax, at)) at = next;
  if (!(flagsAt(syntax, at) & PREPOSITION)) return afterInsertion(syntax, at);
  // An unknown phrase is skipped if "that", a punctuation mark or a quotation mark follows it.
  for (let end = at; end < limit; end += 1) {
    if (isSign(syntax, end) || flagsAt(syntax, end) & QUOTED || wordAt(syntax, end) === 'that') return end;
    if (end > at && flagsAt(syntax, end) & PRONOUN) return end;
    if (end > at && (flagsAt(syntax, end) & FINITE || (isVerb(syntax, end) && wordAt(syntax, at) === 'as'))) return at;
  }
  return limit;
}
