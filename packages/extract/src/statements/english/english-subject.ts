import {
  ADVERB,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  FINITE,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SUBORDINATOR,
} from '../../lexicon/word-flags.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Range } from '../finding.ts';
import { flagsAt, type Syntax, wordAt } from '../syntax.ts';

const SIGNS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—', '.', '!', '?', '…', '-']);
const NOUN_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'in']);
/** No speaker is longer; it keeps the pass linear. */
const LONGEST = 30;

/** Whether a token ends a clause: a sign outside quotation marks. */
export function isSign(syntax: Syntax, at: number): boolean {
  return syntax.tokens[at]?.kind === 'SIGN' && SIGNS.has(wordAt(syntax, at));
}

/** Whether words can begin a noun phrase. */
function beginsPhrase(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  if (flags & QUOTED) return false;
  if (flags & (PRONOUN | DETERMINER)) return true;
  if (flags & CAPITAL) return !(flags & (ADVERB | PREPOSITION | SUBORDINATOR));
  return syntax.tokens[at]?.kind === 'WORD' && !(flags & (ADVERB | PREPOSITION | SUBORDINATOR | FINITE | COORDINATOR));
}

/** The end of the noun phrase that begins at `at`, with "of …", "for …" and an apposition in commas. */
function phraseEnd(syntax: Syntax, at: number, limit: number, locative: boolean): number {
  if (flagsAt(syntax, at) & PRONOUN) return at + 1;
  let end = at;
  while (end < Math.min(limit, at + LONGEST)) {
    const flags = flagsAt(syntax, end);
    if (flags & QUOTED || isSign(syntax, end)) break;
    if (flags & (FINITE | RELATIVE | SUBORDINATOR) && !(flags & (DETERMINER | PREPOSITION)) && end > at) break;
    const preposition =
      flags & PREPOSITION &&
      !(NOUN_PREPOSITIONS.has(wordAt(syntax, end)) && (locative || wordAt(syntax, end) !== 'in'));
    if (preposition || (flags & ADVERB && end > at && !(flags & CAPITAL))) break;
    if (/^(on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/.test(wordAt(syntax, end)))
      break;
    end += 1;
  }
  return end;
}

/** The apposition in commas after a name ("John Smith, the mayor of Springfield,"): index after it; the same for none. */
function skipApposition(syntax: Syntax, at: number, limit: number): number {
  if (wordAt(syntax, at) !== ',' || (!(flagsAt(syntax, at + 1) & DETERMINER) && !(flagsAt(syntax, at + 1) & CAPITAL))) {
    return wordAt(syntax, at) === ',' &&
      /^(a|an|the|chief|president|director|head|spokes\w*|secretary|professor|who)$/.test(wordAt(syntax, at + 1))
      ? phraseEnd(syntax, at + 1, limit, true)
      : at;
  }
  const end = phraseEnd(syntax, at + 1, limit, true);
  return end > at + 1 && (end >= limit || /^[,.]$/.test(wordAt(syntax, end))) ? end : at;
}

/** The subject after an inverted verb ("said John Smith, the mayor"); null for none. */
export function englishSubjectAfter(syntax: Syntax, verb: number, limit: number): Range | null {
  const first = verb + 1;
  if (!beginsPhrase(syntax, first)) return null;
  const end = phraseEnd(syntax, first, limit, false);
  const capital =
    flagsAt(syntax, first) & (CAPITAL | DETERMINER) || flagsAt(syntax, end - 1) & CAPITAL || end - first <= 3;
  if (end <= first || !capital) return null;
  return { first, last: flagsAt(syntax, first) & PRONOUN ? end : skipApposition(syntax, end, limit) };
}

/** Where the clause of a verb begins: after the sign, quotation mark or coordinator before its subject. */
function boundaryBefore(syntax: Syntax, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && verb - at < LONGEST) {
    const flags = flagsAt(syntax, at - 1);
    if (flags & QUOTED || isSign(syntax, at - 1)) return at;
    if (flags & SUBORDINATOR && !(flags & (DETERMINER | PREPOSITION)) && at - 1 > floor) return at;
    if (wordAt(syntax, at - 1) === 'that' || (flags & COORDINATOR && !coordinatesNames(syntax, at - 1, verb)))
      return at;
    at -= 1;
  }
  return at;
}

/** "Smith and Jones said": the coordinator joins subjects and not clauses. */
function coordinatesNames(syntax: Syntax, at: number, verb: number): boolean {
  if (verb - at < 2) return false;
  const before = flagsAt(syntax, at - 1);
  return (
    wordAt(syntax, at) === 'and' && (before & CAPITAL) !== 0 && (flagsAt(syntax, at + 1) & (CAPITAL | DETERMINER)) !== 0
  );
}

/** The subject before a verb; null where no noun phrase stands there. */
export function englishSubjectBefore(syntax: Syntax, verb: number, sentence: Sentence): Range | null {
  const pronoun = flagsAt(syntax, verb - 1) & PRONOUN;
  if (pronoun) return /^(who|which|that)$/.test(wordAt(syntax, verb - 1)) ? null : { first: verb - 1, last: verb };
  let last = verb;
  while (last > sentence.first && flagsAt(syntax, last - 1) & ADVERB && !(flagsAt(syntax, last - 1) & CAPITAL))
    last -= 1;
  const closing = wordAt(syntax, last - 1) === ',' ? last - 1 : last;
  let first = boundaryBefore(syntax, closing, sentence.first);
  const apposition = first;
  if (closing < last) first = nameBefore(syntax, first, sentence);
  // "A clerk, who asked not to be named, said": the relative clause is no part of the speaker.
  const relative = first < apposition && flagsAt(syntax, apposition) & RELATIVE;
  if (relative) return clean(syntax, first, apposition - 1);
  // A sign before the verb, and no apposition: what stands there is a clause of its own.
  if (closing < last && first === apposition) return null;
  while (first < closing && flagsAt(syntax, first) & (ADVERB | COORDINATOR) && !(flagsAt(syntax, first) & DETERMINER))
    first += 1;
  if (first >= closing || !beginsPhrase(syntax, first))
    return afterLead(syntax, first, closing) ?? titledName(syntax, first, closing);
  return clean(syntax, first, closing);
}

/** "fire chief Ann Lee said": a name with the nouns before it, the first of which could be a verb. */
function titledName(syntax: Syntax, first: number, last: number): Range | null {
  let at = last;
  while (at > first && flagsAt(syntax, at - 1) & CAPITAL) at -= 1;
  if (last - at < 2 || at - first > 3 || wordAt(syntax, first - 1) !== ',') return null;
  const plain = (index: number) => syntax.tokens[index]?.kind === 'WORD';
  for (let index = first; index < at; index += 1)
    if (!plain(index) || flagsAt(syntax, index) & (PREPOSITION | ADVERB | COORDINATOR | PRONOUN)) return null;
  return at > first ? { first, last } : null;
}

/** "John Smith, the mayor, said": the name stands before the apposition. */
function nameBefore(syntax: Syntax, apposition: number, sentence: Sentence): number {
  if (wordAt(syntax, apposition - 1) !== ',') return apposition;
  const first = boundaryBefore(syntax, apposition - 1, sentence.first);
  return beginsPhrase(syntax, first) ? first : apposition;
}

/** "In London the mayor said": the subject after a phrase that leads in. */
function afterLead(syntax: Syntax, first: number, last: number): Range | null {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (at > first && flags & (DETERMINER | PRONOUN) && !(flagsAt(syntax, at - 1) & PREPOSITION))
      return clean(syntax, at, last);
  }
  return null;
}

/** A subject has no verb in it. */
function clean(syntax: Syntax, first: number, last: number): Range | null {
  for (let at = first; at < last; at += 1) {
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & CAPITAL) && wordAt(syntax, at) !== "'s") return null;
  }
  return last > first ? { first, last } : null;
}
