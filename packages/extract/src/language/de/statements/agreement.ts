import { CAPITAL, DETERMINER, PARTICIPLE, PREPOSITION, QUESTION_WORD, QUOTED } from '../../../core/word-flags.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { isGroup, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import {
  ABSTRACT_ENDINGS,
  END_NOUNS,
  NEUTER_OBJECTS,
  NOT_PLURAL_VERBS,
  PLURAL_ENDINGS,
  PLURAL_SUBJECTS,
  SINGULAR_DETERMINERS,
  SPEAKING_NOUNS,
  THINGS,
} from '../words/agreement.ts';
import { NOUN_COORDINATORS } from '../words/phrase-words.ts';
import { AFTER_TIME, FULL_OF, MANNER_GENITIVES, TIME_DETERMINERS, TIME_HEAD } from '../words/time-nouns.ts';

const ABSTRACT = wordEnding(ABSTRACT_ENDINGS);
const PLURAL = wordEnding(PLURAL_ENDINGS);
const THING = wordEnding(THINGS);
const SPEAKING = wordEnding(SPEAKING_NOUNS);

/** Returns the index of the first noun of a phrase, or -1. */
function headAt(syntax: Syntax, { first, last }: Range): number {
  for (let at = first; at < last; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & CAPITAL && !(flags & (DETERMINER | QUOTED))) return at;
  }
  return -1;
}

type GrammaticalNumber = 'SINGULAR' | 'PLURAL' | null;

/** Returns the grammatical number of a noun phrase if its form shows the number. Returns null for coordinated nouns. */
function numberOf(syntax: Syntax, range: Range): GrammaticalNumber {
  for (let at = range.first; at < range.last; at += 1)
    if (NOUN_COORDINATORS.has(wordAt(syntax, at)) || wordAt(syntax, at) === ',') return null;
  const head = headAt(syntax, range);
  if (head < 0) return null;
  const [word, noun] = [wordAt(syntax, range.first), wordAt(syntax, head)];
  if (PLURAL_SUBJECTS.has(word)) return 'PLURAL';
  if (SINGULAR_DETERMINERS.has(word)) return 'SINGULAR';
  if (PLURAL.test(noun)) return 'PLURAL';
  if (word !== 'die') return range.first === head && ABSTRACT.test(noun) ? 'SINGULAR' : null;
  // In "die tibetischen Mönche", the adjective after "die" ends in -en, so the noun is plural.
  if (head === range.first + 2) return wordAt(syntax, head - 1).endsWith('en') ? 'PLURAL' : null;
  return ABSTRACT.test(noun) ? 'SINGULAR' : null;
}

function isPluralVerb(word: string): boolean {
  return /(?:en|ern|eln|sind)$/.test(word) && !NOT_PLURAL_VERBS.has(word);
}

/**
 * Checks if a phrase cannot be the subject of a verb because their grammatical numbers differ: "Die Äußerungen
 * bezeichnete Ohlsen als …".
 */
export function disagrees(syntax: Syntax, range: Range, verb: number): boolean {
  const number = numberOf(syntax, range);
  return number !== null && (number === 'PLURAL') !== isPluralVerb(wordAt(syntax, verb));
}

/**
 * Checks if a phrase names an action or a state. Such a phrase cannot be a speaker: "Eine Verschiebung bezeichnete
 * Ohlsen als …".
 */
export function isAbstract(syntax: Syntax, range: Range): boolean {
  const head = headAt(syntax, range);
  const token = syntax.tokens[head];
  if (token === undefined || !ABSTRACT.test(token.lower) || SPEAKING.test(token.lower)) return false;
  return !isOrganization(token) && !isGroup(token);
}

/** Checks if a phrase names something that cannot speak: "Die Zahl der Toten", "der Streik". */
export function isThing(syntax: Syntax, range: Range): boolean {
  return isAbstract(syntax, range) || THING.test(wordAt(syntax, headAt(syntax, range)));
}

/**
 * Checks if a clause begins with an adverb or adjective that is only capitalized because it is the first word: "Besorgt
 * äußerte sich", "Passend zum Thema sagte", "Warum".
 */
export function beginsWithAdverb(syntax: Syntax, first: number): boolean {
  const flags = flagsAt(syntax, first);
  const word = wordAt(syntax, first);
  if (!(flags & CAPITAL)) return false;
  if ((flags & QUESTION_WORD && word !== 'wer') || NEUTER_OBJECTS.has(word)) return true;
  const next = flagsAt(syntax, first + 1);
  if (next & CAPITAL) return false;
  return (flags & PARTICIPLE) !== 0 || (word.endsWith('end') && !END_NOUNS.has(word) && (next & PREPOSITION) !== 0);
}

/**
 * Checks if the words before a verb are a noun phrase for a time or a manner: "Tags darauf", "Letzten Sommer",
 * "Schweren Herzens", "Voller Stolz". The subject then follows the verb.
 */
export function isAdverbialNoun(syntax: Syntax, first: number, verb: number): boolean {
  const [one, two, last] = [wordAt(syntax, first), wordAt(syntax, first + 1), wordAt(syntax, verb - 1)];
  if (verb - first === 2) {
    const small = !(flagsAt(syntax, first + 1) & CAPITAL);
    if (small && AFTER_TIME.has(two) && (one === 'tags' || TIME_HEAD.test(one))) return true;
    if (MANNER_GENITIVES.has(two) || (FULL_OF.has(one) && !small)) return true;
  }
  return (
    verb - first <= 4 && TIME_DETERMINERS.test(one) && TIME_HEAD.test(last) && isAccusativeOrGenitive(one, two, last)
  );
}

/**
 * Checks that a phrase with a noun for a time is not in the nominative. In "Dieser Tag brachte …", it is the subject.
 */
function isAccusativeOrGenitive(one: string, two: string, last: string): boolean {
  const noun = two === last || two.endsWith('n') || two.endsWith('s');
  return noun && (!one.endsWith('r') || last === 'tage');
}
