import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  RELATIVE,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { AIDES, APPOSITION_START, NOUN_PREPOSITIONS, PRINCIPALS, SUBJECT_ENDS } from '../words/phrase-words.ts';
import { PARTICIPLE_ENDING } from '../words/verb-forms.ts';
import { afterTime } from './adverbials.ts';
import { coordinatesNames, listStart } from './joint-subject.ts';
import { isSign } from './signs.ts';
import { isCuePast, isPast, isStrongPast, isVerb } from './verbs.ts';

/** Maximum length of a subject, in tokens. Real subjects are shorter. The limit keeps the running time linear. */
const LONGEST = 30;

/** Checks for the first word of an office that looks like an adverb: "First Minister Ann Lee said". */
const beginsOffice = (syntax: Syntax, at: number): boolean =>
  wordAt(syntax, at) === 'first' &&
  (flagsAt(syntax, at) & flagsAt(syntax, at + 1) & CAPITAL) !== 0 &&
  roleWord(wordAt(syntax, at + 1)) !== null;

/** Checks if a token can begin a noun phrase. */
function beginsPhrase(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  if (beginsOffice(syntax, at)) return (flags & QUOTED) === 0;
  if (flags & QUOTED) return false;
  if (flags & (PRONOUN | DETERMINER)) return true;
  if (flags & CAPITAL) return !(flags & (ADVERB | PREPOSITION | SUBORDINATOR));
  // An age can start a noun phrase: "said 41-year-old Ann Lee".
  if (/^\d{1,3}-year-old$/.test(wordAt(syntax, at))) return syntax.tokens[at + 1]?.kind === 'WORD';
  return syntax.tokens[at]?.kind === 'WORD' && !(flags & (ADVERB | PREPOSITION | SUBORDINATOR | FINITE | COORDINATOR));
}

/**
 * Checks for "to" after a noun for a person who serves somebody: "an aide to Senator Lee", "a source close to the
 * king".
 */
function linksAide(syntax: Syntax, at: number): boolean {
  if (wordAt(syntax, at) !== 'to' || !AIDES.test(wordAt(syntax, at - 1))) return false;
  return (flagsAt(syntax, at + 1) & CAPITAL) !== 0 || PRINCIPALS.test(wordAt(syntax, at + 2));
}

/** Returns the end of the noun phrase that begins at a token, including "of …" and "for …". */
function phraseEnd(syntax: Syntax, at: number, limit: number, locative: boolean): number {
  if (flagsAt(syntax, at) & PRONOUN) return at + 1;
  let end = at;
  while (end < Math.min(limit, at + LONGEST)) {
    const flags = flagsAt(syntax, end);
    if (flags & QUOTED || isSign(syntax, end)) break;
    if (flags & (FINITE | RELATIVE | SUBORDINATOR) && !(flags & (DETERMINER | PREPOSITION)) && end > at) break;
    const preposition =
      flags & PREPOSITION &&
      !linksAide(syntax, end) &&
      !(NOUN_PREPOSITIONS.has(wordAt(syntax, end)) && (locative || wordAt(syntax, end) !== 'in'));
    if (preposition || (flags & ADVERB && end > at && !(flags & CAPITAL))) break;
    if (SUBJECT_ENDS.has(wordAt(syntax, end)) || afterTime(syntax, end) > end) break;
    end += 1;
  }
  // The phrase ends before its preposition: "said Ann Lee of the “Northern Star” crew".
  while (flagsAt(syntax, end) & QUOTED && end > at + 1 && flagsAt(syntax, end - 1) & (PREPOSITION | DETERMINER))
    end -= 1;
  return end;
}

/**
 * Skips an apposition between commas: "John Smith, the mayor of Springfield,". Returns the same index if there is
 * nothing to skip.
 */
function skipApposition(syntax: Syntax, at: number, limit: number): number {
  if (wordAt(syntax, at) !== ',') return at;
  // An age is not an apposition, but an apposition can follow it: "said Ann Lee, 41, a nurse".
  if (syntax.tokens[at + 1]?.kind === 'NUMBER')
    return wordAt(syntax, at + 2) === ',' ? Math.max(at, skipApposition(syntax, at + 2, limit)) : at;
  if (!(flagsAt(syntax, at + 1) & DETERMINER) && !(flagsAt(syntax, at + 1) & CAPITAL)) {
    return APPOSITION_START.test(wordAt(syntax, at + 1)) ? phraseEnd(syntax, at + 1, limit, true) : at;
  }
  const end = phraseEnd(syntax, at + 1, limit, true);
  return end > at + 1 && (end >= limit || /^[,.]$/.test(wordAt(syntax, end))) ? end : at;
}

/** Finds the subject after an inverted verb: "said John Smith, the mayor". */
export function englishSubjectAfter(syntax: Syntax, verb: number, limit: number): Range | null {
  const first = verb + 1;
  if (!beginsPhrase(syntax, first)) return null;
  const end = phraseEnd(syntax, first, limit, false);
  const capital =
    flagsAt(syntax, first) & (CAPITAL | DETERMINER) || flagsAt(syntax, end - 1) & CAPITAL || end - first <= 3;
  const whole = wordAt(syntax, first) === 'one' || isSign(syntax, end);
  if (end <= first || !(capital || whole)) return null;
  if (flagsAt(syntax, first) & PRONOUN) return { first, last: end };
  return { first, last: withOthers(syntax, skipApposition(syntax, end, limit), limit) };
}

/** Skips another speaker after an apposition: "said Ann Lee, a teacher, and Paul Hart, a cook". */
function withOthers(syntax: Syntax, last: number, limit: number): number {
  if (wordAt(syntax, last) !== ',' || wordAt(syntax, last + 1) !== 'and') return last;
  if (!(flagsAt(syntax, last + 2) & CAPITAL)) return last;
  const end = phraseEnd(syntax, last + 2, limit, false);
  return end > last + 2 && isSign(syntax, end) ? skipApposition(syntax, end, limit) : last;
}

/**
 * Finds the start of a verb's clause: the token after the punctuation mark, quotation mark or coordinator before its
 * subject.
 */
function boundaryBefore(syntax: Syntax, verb: number, floor: number): number {
  let at = verb;
  while (at > floor && verb - at < LONGEST) {
    const flags = flagsAt(syntax, at - 1);
    if (flags & QUOTED || isSign(syntax, at - 1)) return at;
    if (flags & SUBORDINATOR && !(flags & DETERMINER) && at - 1 > floor) return at;
    if (wordAt(syntax, at - 1) === 'that' || (flags & COORDINATOR && !coordinatesNames(syntax, at - 1, verb)))
      return at;
    at -= 1;
  }
  return at;
}

/** Finds the subject before a verb, including all names in a list. Returns null if there is no noun phrase. */
export function englishSubjectBefore(syntax: Syntax, verb: number, sentence: Sentence): Range | null {
  const own = lastSubject(syntax, verb, sentence);
  if (own === null) return null;
  const named = nameBefore(syntax, own, sentence.first);
  return { ...own, first: named < own.first ? named : listStart(syntax, own, sentence) };
}

/**
 * Returns the start of the name before an apposition whose closing comma is missing: "Ann Lee, a member of the board
 * said". The name must begin the sentence. Returns the start of the subject if there is no such name.
 */
function nameBefore(syntax: Syntax, { first }: Range, floor: number): number {
  const apposed = wordAt(syntax, first - 1) === ',' && /^an?$/.test(wordAt(syntax, first));
  if (!apposed || first - 1 - floor < 2 || first - 1 - floor > 4) return first;
  for (let at = floor; at < first - 1; at += 1)
    if (!(flagsAt(syntax, at) & CAPITAL) || flagsAt(syntax, at) & NOT_NAME || afterTime(syntax, at) > at) return first;
  return floor;
}

const NOT_NAME = PREPOSITION | DETERMINER | ADVERB | SUBORDINATOR | COORDINATOR | PRONOUN;

/** Finds the subject before a verb, without any names before the last comma or coordinator. */
function lastSubject(syntax: Syntax, verb: number, sentence: Sentence): Range | null {
  const flags = flagsAt(syntax, verb - 1);
  if (flags & RELATIVE || wordAt(syntax, verb - 1) === 'that') return antecedentOf(syntax, verb - 1, sentence);
  if (flags & PRONOUN) return { first: verb - 1, last: verb };
  const closing = beforeAdverbs(syntax, verb, sentence);
  // An adverb separates the pronoun from the verb: "Ann Lee, who allegedly told".
  if (closing < verb && wordAt(syntax, closing - 1) === 'who') return antecedentOf(syntax, closing - 1, sentence);
  if (wordAt(syntax, closing) === ',' && closing < verb) return beforeInsertion(syntax, closing, sentence);
  let first = boundaryBefore(syntax, closing, sentence.first);
  while (
    first < closing &&
    flagsAt(syntax, first) & (ADVERB | COORDINATOR) &&
    !(flagsAt(syntax, first) & DETERMINER) &&
    !beginsOffice(syntax, first)
  )
    first += 1;
  if (first >= closing) return null;
  const relative = beforeThat(syntax, first, closing, sentence);
  if (relative !== null) return relative;
  if (!beginsPhrase(syntax, first)) return afterLead(syntax, first, closing) ?? titledName(syntax, first, closing);
  return clean(syntax, first, closing) ?? beforeWho(syntax, first, closing) ?? afterReport(syntax, first, closing);
}

/** Finds the subject of a report inside another report without "that": "The paper says Ann Lee told reporters". */
function afterReport(syntax: Syntax, first: number, last: number): Range | null {
  let at = last - 1;
  while (at > first && !isCuePast(syntax, at)) at -= 1;
  const begins = flagsAt(syntax, at + 1) & (CAPITAL | DETERMINER);
  return at > first && at + 1 < last && begins ? clean(syntax, at + 1, last) : null;
}

/** Reads a subject with a relative clause that begins with "that": "the driver of a van that crashed said". */
function beforeThat(syntax: Syntax, verb: number, closing: number, sentence: Sentence): Range | null {
  const that = verb - 1;
  if (wordAt(syntax, that) !== 'that' || isSign(syntax, that - 1) || !isClause(syntax, verb, closing)) return null;
  let first = boundaryBefore(syntax, that, sentence.first);
  while (first < that && flagsAt(syntax, first) & (ADVERB | COORDINATOR) && !(flagsAt(syntax, first) & DETERMINER))
    first += 1;
  if (/^(?:any|every|each|no)$/.test(wordAt(syntax, first))) return null;
  return first < that && beginsPhrase(syntax, first) ? clean(syntax, first, that) : null;
}

/** Checks for a verb after "that". If it is an auxiliary, its main verb must follow before the verb of the subject. */
function isClause(syntax: Syntax, verb: number, closing: number): boolean {
  const flags = flagsAt(syntax, verb);
  const present = /[^s]s$/.test(wordAt(syntax, verb)) && (flagsAt(syntax, verb + 1) & DETERMINER) !== 0;
  if (!present && !isVerb(syntax, verb)) return false;
  if (!(flags & (AUXILIARY | MODAL))) return true;
  for (let at = verb + 1; at < closing; at += 1)
    if (isVerb(syntax, at) || PARTICIPLE_ENDING.test(wordAt(syntax, at))) return true;
  return false;
}

/** Reads a subject with a relative clause without commas: "a spokeswoman who asked not to be named said". */
function beforeWho(syntax: Syntax, first: number, last: number): Range | null {
  for (let at = first + 1; at < last; at += 1)
    if (wordAt(syntax, at) === 'who') return isVerb(syntax, at + 1) ? clean(syntax, first, at) : null;
  return null;
}

const TIME_OF_DAY = /^(?:morning|afternoon|evening|night|week|month|year)$/;

/**
 * Skips adverbs and time expressions backward from a verb: "the mayor on Tuesday said". Returns the index of the first
 * skipped token, or of a comma before them.
 */
function beforeAdverbs(syntax: Syntax, verb: number, sentence: Sentence): number {
  let last = verb;
  for (;;) {
    const flags = flagsAt(syntax, last - 1);
    if (last <= sentence.first + 1) return last;
    const adverb = flags & ADVERB || /[^i]ly$/.test(wordAt(syntax, last - 1));
    if (adverb && !(flags & CAPITAL)) last -= 1;
    else if (TIME_OF_DAY.test(wordAt(syntax, last - 1)) && /^(?:this|last)$/.test(wordAt(syntax, last - 2))) last -= 2;
    else if (afterTime(syntax, last - 1) === last && flags & CAPITAL) {
      last -= 1;
      if (wordAt(syntax, last - 1) === 'on') last -= 1;
    } else return wordAt(syntax, last - 1) === ',' ? last - 1 : last;
  }
}

/** Finds the noun phrase before a relative clause between commas: "the agency, which said". */
function antecedentOf(syntax: Syntax, relative: number, sentence: Sentence): Range | null {
  if (wordAt(syntax, relative - 1) !== ',' || wordAt(syntax, relative) === 'that') return null;
  const aged = syntax.tokens[relative - 2]?.kind === 'NUMBER' && wordAt(syntax, relative - 3) === ',';
  const last = aged ? relative - 3 : relative - 1;
  let first = last;
  while (first > sentence.first && last - first < 12) {
    const flags = flagsAt(syntax, first - 1);
    const linked = wordAt(syntax, first - 1) === 'of';
    if (flags & QUOTED || isSign(syntax, first - 1) || isVerb(syntax, first - 1)) break;
    if (flags & (PREPOSITION | SUBORDINATOR | COORDINATOR | PRONOUN) && !(flags & DETERMINER) && !linked) break;
    first -= 1;
    if (flags & DETERMINER && wordAt(syntax, first - 1) !== 'of') break;
  }
  return first < last && beginsPhrase(syntax, first) ? { first, last } : null;
}

/**
 * Checks if a token can start an insertion between commas after a subject: an apposition, a relative clause or an age.
 */
function beginsInsertion(syntax: Syntax, at: number): boolean {
  const flags = flagsAt(syntax, at);
  if (flags & RELATIVE) return true;
  if (syntax.tokens[at]?.kind === 'NUMBER') return true;
  // An apposition can start with an attributive participle: "Its chair, retired judge Agnes Lee".
  const participle =
    /ed$/.test(wordAt(syntax, at)) && !(flagsAt(syntax, at + 1) & (DETERMINER | PRONOUN | PREPOSITION));
  // A participle can be followed by a preposition: "Ann Lee, reached at her home".
  const reached = /ed$/.test(wordAt(syntax, at)) && (flagsAt(syntax, at + 1) & PREPOSITION) !== 0;
  return !(flags & (FINITE | PRONOUN | COORDINATOR | QUOTED)) && (participle || reached || !isPast(syntax, at));
}

/** Finds the subject before insertions between commas: "John Smith, 41, who was not there, said". */
function beforeInsertion(syntax: Syntax, closing: number, sentence: Sentence): Range | null {
  let best: Range | null = null;
  for (let comma = closing - 1; comma > sentence.first && closing - comma < LONGEST + 15; comma -= 1) {
    if (flagsAt(syntax, comma) & QUOTED || (isSign(syntax, comma) && wordAt(syntax, comma) !== ',')) break;
    if (wordAt(syntax, comma) !== ',' || !beginsInsertion(syntax, comma + 1)) continue;
    let first = boundaryBefore(syntax, comma, sentence.first);
    if (flagsAt(syntax, first) & (ADVERB | COORDINATOR) && !(flagsAt(syntax, first) & DETERMINER)) first += 1;
    const phrase = beginsPhrase(syntax, first) ? clean(syntax, first, comma) : afterLead(syntax, first, comma);
    if (phrase === null || syntax.tokens[phrase.first]?.kind === 'NUMBER') continue;
    if (afterTime(syntax, phrase.first) >= phrase.last || endsInTime(syntax, phrase)) continue;
    // The name is the subject, and the phrase after it is an apposition: "Ann Lee, a nurse, 41, said".
    if (best === null || flagsAt(syntax, phrase.last - 1) & CAPITAL) best = phrase;
    if (flagsAt(syntax, phrase.last - 1) & CAPITAL || phrase.first === sentence.first) break;
  }
  return best === null ? null : { first: best.first, last: beforeRelative(syntax, best.last, closing) };
}

/**
 * Checks if a phrase ends with a date and is therefore a clause: "Ann Lee resigned on Friday" before ", her agent,
 * said".
 */
const endsInTime = (syntax: Syntax, { first, last }: Range): boolean =>
  last - first > 2 && wordAt(syntax, last - 2) === 'on' && afterTime(syntax, last - 1) === last;

/** Ends a subject before a relative clause: "Ann Lee, the mayor" in "Ann Lee, the mayor, who was not there". */
function beforeRelative(syntax: Syntax, first: number, last: number): number {
  for (let at = first; at < last; at += 1) {
    if (wordAt(syntax, at) === ',' && flagsAt(syntax, at + 1) & RELATIVE) return at;
    // A relative clause can start without a comma: "Ann Lee, a resident who asked not to be named,".
    if (wordAt(syntax, at) === 'who') return at;
  }
  return last;
}

/**
 * Reads a name with up to three nouns before it, even if the first noun could also be a verb: "fire chief Ann Lee
 * said".
 */
function titledName(syntax: Syntax, first: number, last: number): Range | null {
  let at = last;
  while (at > first && flagsAt(syntax, at - 1) & CAPITAL) at -= 1;
  if (last - at < 2 || at - first > 3 || wordAt(syntax, first - 1) !== ',') return null;
  const plain = (index: number) => syntax.tokens[index]?.kind === 'WORD';
  for (let index = first; index < at; index += 1)
    if (!plain(index) || flagsAt(syntax, index) & (PREPOSITION | ADVERB | COORDINATOR | PRONOUN)) return null;
  return at > first ? { first, last } : null;
}

/** Finds the subject after an introductory phrase: "In London the mayor said". */
function afterLead(syntax: Syntax, first: number, last: number): Range | null {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (at > first && flags & (DETERMINER | PRONOUN) && !(flagsAt(syntax, at - 1) & PREPOSITION))
      return clean(syntax, at, last);
  }
  return null;
}

/** Returns a range as a subject, or null if it contains a verb. */
function clean(syntax: Syntax, first: number, last: number): Range | null {
  for (let at = first; at < last; at += 1) {
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & CAPITAL) && wordAt(syntax, at) !== "'s") return null;
    if (at > first && isCuePast(syntax, at)) return null;
    if (at > first && isPast(syntax, at) && flagsAt(syntax, at + 1) & (DETERMINER | PRONOUN)) return null;
    if (at > first && isStrongPast(syntax, at) && !(flagsAt(syntax, at - 1) & DETERMINER)) return null;
  }
  return last > first ? { first, last } : null;
}
