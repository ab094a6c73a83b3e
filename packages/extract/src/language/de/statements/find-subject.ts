import {
  ADVERB,
  CAPITAL,
  DETERMINER,
  FINITE,
  POINTER,
  PREPOSITION,
  PRONOUN,
  QUOTED,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { wordEnding } from '../../../core/word-list.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isPlace } from '../../../find/names/places.ts';
import { isSurnameHere } from '../../../find/people/time-surnames.ts';
import type { Range } from '../../../find/statements/finding.ts';
import { quotationAs } from '../../../find/statements/quoted-words.ts';
import { flagsAt, type Syntax, wordAt } from '../../../find/statements/syntax.ts';
import { MASCULINE_ENDINGS } from '../words/agreement.ts';
import { ADVERB_ENDINGS, SAME_SUBJECT_COORDINATORS, SURE_SUBJECTS } from '../words/clause-words.ts';
import { AFTER_SHORTLY, FRONTED_ADVERBS, FRONTED_ENDINGS, SHORTLY } from '../words/fronted-adverbs.ts';
import { FIRST_OF_TWO, LEAD_WORDS } from '../words/phrase-words.ts';
import { NEGATIVE, NOR, NOT_EVEN } from '../words/stance-words.ts';
import { TIME_NOUN } from '../words/time-nouns.ts';
import { beginsWithAdverb, disagrees, isAbstract, isAdverbialNoun } from './agreement.ts';
import type { Cue } from './cue.ts';
import { type Phrase, parsePhrase, skipAdverbials } from './noun-phrase.ts';
import { hasFinite, type Segment } from './segments.ts';

const ADVERB_ENDING = wordEnding(ADVERB_ENDINGS);
const FRONTED_ENDING = wordEnding(FRONTED_ENDINGS);
/** Matches present participles that are used as adverbs: "sagten übereinstimmend". */
const MANNER_PARTICIPLE = /^\p{Ll}{4,}end$/u;
/** Matches endings of feminine nouns. */
const FEMININE_NOUN = /(?:\p{L}{2}(?:ei|ung|heit|keit|schaft|ion|tät|presse|familie)|erin|torin|tin|zeitung|agentur)$/u;
const MASCULINE = wordEnding(MASCULINE_ENDINGS);

/** Checks if a noun phrase is a time expression ("Anfang Dezember"). */
export function isTime(syntax: Syntax, range: Range): boolean {
  const time = TIME_NOUN.test(wordAt(syntax, range.last - 1)) || TIME_NOUN.test(wordAt(syntax, range.first));
  return time && !isSurnameHere(syntax.tokens, range.last - 1);
}

/** Adds the place after a common noun: "die Regierung in Lomé". A place after a name belongs to the verb. */
function withPlace(syntax: Syntax, phrase: Phrase, limit: number): Phrase {
  const { last } = phrase;
  const noun = flagsAt(syntax, phrase.first) & DETERMINER && !(flagsAt(syntax, last - 2) & CAPITAL);
  if (!noun || wordAt(syntax, last) !== 'in' || last + 1 >= limit) return phrase;
  const place = isPlace(syntax.tokens[last + 1] ?? '') && !(flagsAt(syntax, last + 2) & CAPITAL);
  return place ? { ...phrase, last: last + 2 } : phrase;
}

/** Skips adverbs of manner and "sowohl" before a subject: "sagten übereinstimmend Kern und Uhl". */
function skipManner(syntax: Syntax, from: number, limit: number): number {
  const word = wordAt(syntax, from);
  if (from >= limit || flagsAt(syntax, from) & (CAPITAL | QUOTED | DETERMINER | PRONOUN)) return from;
  if (!FIRST_OF_TWO.has(word) && !ADVERB_ENDING.test(word) && !MANNER_PARTICIPLE.test(word)) return from;
  return flagsAt(syntax, from + 1) & (CAPITAL | DETERMINER) ? from + 1 : from;
}

/** Finds the subject after an inverted verb: "sagte gestern der Minister". */
export function subjectAfter(syntax: Syntax, verb: number, limit: number): Range | null {
  let at = skipManner(syntax, skipAdverbials(syntax, verb + 1, limit), limit);
  for (let tries = 0; tries < 3 && at < limit; tries += 1) {
    const phrase = parsePhrase(syntax, at, limit, false);
    if (phrase === null) return null;
    const word = wordAt(syntax, at);
    if (!phrase.oblique && word !== 'es' && !isTime(syntax, phrase) && !(flagsAt(syntax, at) & PREPOSITION))
      return withPlace(syntax, phrase, limit);
    at = skipAdverbials(syntax, phrase.last, limit);
  }
  return null;
}

/** Skips coordinators and adverbs at the start of a clause. Returns the index after them. */
export function skipLead(syntax: Syntax, from: number, limit: number): number {
  let at = from;
  while (at < limit && LEAD_WORDS.has(wordAt(syntax, at))) at += 1;
  return at;
}

/**
 * Skips "weder" and "nicht einmal" before a subject. "Nie" and "nirgends" cannot be the subject, so the subject follows
 * the verb.
 */
function skipNegation(syntax: Syntax, at: number, verb: number): number {
  const word = wordAt(syntax, at);
  if (NOR.has(word) || FIRST_OF_TWO.has(word)) return at + 1;
  if (!NEGATIVE.has(word)) return at;
  return NOT_EVEN.has(wordAt(syntax, at + 1)) ? at + 2 : at === verb - 1 && word !== 'nichts' ? verb : at;
}

/**
 * Checks for an adverb that is only capitalized because it starts the clause, before a verb with its subject:
 * "Abschließend sagte Krall", "Kurz darauf erklärte die Stadt". Many surnames have the same endings, so the subject
 * must follow the verb.
 */
function isFrontedAdverb(syntax: Syntax, start: number, verb: number): boolean {
  const word = wordAt(syntax, start);
  if (SHORTLY.has(word) && verb > start + 1) return AFTER_SHORTLY.has(wordAt(syntax, start + 1));
  if (start !== verb - 1 && wordAt(syntax, start + 1) !== ',') return false;
  if (isFirstName(syntax.tokens[start] ?? '')) return false;
  if (!FRONTED_ENDING.test(word) && !FRONTED_ADVERBS.has(word)) return false;
  const flags = flagsAt(syntax, verb + 1);
  return !(flags & QUOTED) && (flags & (CAPITAL | DETERMINER | PRONOUN)) !== 0 && wordAt(syntax, verb + 1) !== 'sich';
}

/** Finds the subject between the start of a clause and its verb. Returns null if these words are not a subject. */
export function subjectBefore(syntax: Syntax, first: number, verb: number): Range | null {
  if (SURE_SUBJECTS.has(wordAt(syntax, verb + 1))) return null;
  const start = skipNegation(syntax, skipLead(syntax, first, verb), verb);
  if (start >= verb || flagsAt(syntax, start) & (PREPOSITION | SUBORDINATOR)) return null;
  // In "Darin droht sie", the pronominal adverb is not a subject.
  if (start === verb - 1 && flagsAt(syntax, start) & POINTER) return null;
  // In "Unmissverständlich sagt …", the adverb is only capitalized because it starts the sentence.
  const alone = start === verb - 1 || wordAt(syntax, start + 1) === ',';
  const adverb = start === first && alone && ADVERB_ENDING.test(wordAt(syntax, start));
  if (
    adverb ||
    isFrontedAdverb(syntax, start, verb) ||
    beginsWithAdverb(syntax, start) ||
    isAdverbialNoun(syntax, start, verb)
  )
    return null;
  const phrase = parsePhrase(syntax, start, verb, true);
  if (phrase === null || phrase.oblique || isTime(syntax, phrase)) return null;
  if (disagrees(syntax, phrase, verb) || isFrontedObject(syntax, phrase, verb)) return null;
  // Adverbs can separate the subject from the verb ("Der Minister allerdings sagte").
  let rest = phrase.last;
  while (rest < verb && flagsAt(syntax, rest) & ADVERB && !(flagsAt(syntax, rest) & CAPITAL)) rest += 1;
  if (rest >= verb) return phrase;
  if (wordAt(syntax, rest) === ',') return { first: phrase.first, last: appositionEnd(syntax, phrase.last, verb) };
  // Words up to the verb that `parsePhrase` could not read belong to the subject, unless there is a verb among them.
  for (let at = rest; at < verb; at += 1)
    if (flagsAt(syntax, at) & FINITE && !(flagsAt(syntax, at) & CAPITAL)) return phrase;
  return { first: phrase.first, last: verb };
}

/**
 * Checks if an object precedes the verb and a person follows as the subject: "Eine Verschiebung bezeichnete Ohlsen als
 * …".
 */
function isFrontedObject(syntax: Syntax, phrase: Range, verb: number): boolean {
  const after = flagsAt(syntax, verb + 1);
  // Before a feminine noun, "der" is a dative: "Der Polizei sagte der Mann, …".
  const dative = wordAt(syntax, phrase.first) === 'der' && FEMININE_NOUN.test(wordAt(syntax, phrase.last - 1));
  if (dative && phrase.last === verb && after & (CAPITAL | DETERMINER | PRONOUN)) return true;
  if (!isAbstract(syntax, phrase)) return false;
  const name = after & CAPITAL && !(after & QUOTED);
  // "der parteilose Bürgermeister" and "der Ausschuss" are subjects. "der Partei" can be a dative.
  const noun = wordAt(syntax, verb + 2);
  const masculine =
    wordAt(syntax, verb + 1) === 'der' &&
    (flagsAt(syntax, verb + 2) & CAPITAL ? MASCULINE.test(noun) : noun.endsWith('e'));
  return (name !== 0 && name !== false) || masculine || (after & PRONOUN) !== 0;
}

/**
 * Skips an apposition before the verb: "Elon Berg, der Gründer hinter der Firma, kündigte …". Returns the index after
 * the apposition.
 */
function appositionEnd(syntax: Syntax, comma: number, verb: number): number {
  if (wordAt(syntax, comma) !== ',' || wordAt(syntax, verb - 1) !== ',') return comma;
  for (let at = comma + 1; at < verb - 1; at += 1) {
    const flags = flagsAt(syntax, at);
    if (flags & SUBORDINATOR || (flags & FINITE && !(flags & CAPITAL))) return comma;
  }
  return verb - 1;
}

/** Finds the subject of a subordinate clause that ends with its verb: "wie der Minister am Freitag mitteilte". */
export function subjectInside(syntax: Syntax, first: number, verb: number): Range | null {
  return subjectAfter(syntax, first, verb);
}

/** Finds a name before an apposition whose closing comma is missing: "Jan Ohlsen, ein Sprecher der Werft erklärte". */
function nameBefore(syntax: Syntax, segments: readonly Segment[], index: number, floor: number): number | null {
  const segment = segments[index];
  const before = segments[index - 1];
  if (segment?.before !== 'COMMA' || before === undefined || before.first < floor || before.before !== 'START')
    return null;
  if (!(flagsAt(syntax, segment.first) & (CAPITAL | DETERMINER)) || flagsAt(syntax, before.first) & PREPOSITION)
    return null;
  const phrase = parsePhrase(syntax, before.first, before.last, true);
  return phrase !== null && !phrase.pronoun && !phrase.oblique && phrase.last === before.last && !isTime(syntax, phrase)
    ? before.first
    : null;
}

/**
 * Finds the start of the main clause that contains a cue. There can be appositions and relative clauses before the
 * verb.
 */
export function clauseStart(syntax: Syntax, segments: readonly Segment[], cue: Cue, floor: number): number {
  const own = segments.findIndex(({ first, last }) => first <= cue.finite && cue.finite < last);
  let index = own < 0 ? cue.segment : own;
  const segment = segments[index];
  if (segment === undefined) return floor;
  if (segment.opening === 'RELATIVE' || segment.opening === 'SUBORDINATE') return floor;
  if (segment.opening !== 'VERB') return nameBefore(syntax, segments, index, floor) ?? segment.first;
  while (index > 0) {
    const before = segments[index - 1];
    if (before === undefined || before.first < floor || isQuotation(syntax, before)) break;
    index -= 1;
    const flags = flagsAt(syntax, before.first);
    if (before.opening === 'MAIN' && before.before !== 'COMMA') break;
    if (before.opening === 'SUBORDINATE' && flags & SUBORDINATOR && before.before === 'START') break;
    if (beginsClause(syntax, segments, index, floor)) return skipLead(syntax, before.first, before.last);
  }
  return segments[index]?.first ?? floor;
}

/** Checks if a segment consists of a quotation. A quotation cannot be the subject of the next verb. */
function isQuotation(syntax: Syntax, segment: Segment): boolean {
  return quotationAs(syntax, segment) !== undefined;
}

/** Checks if a noun phrase after a complete clause is a new subject: "X kam, aber die Staaten, die …, sagten". */
function beginsClause(syntax: Syntax, segments: readonly Segment[], index: number, floor: number): boolean {
  const segment = segments[index];
  if (segment === undefined || segment.opening !== 'MAIN' || segment.before !== 'COMMA') return false;
  const start = skipLead(syntax, segment.first, segment.last);
  const phrase = parsePhrase(syntax, start, segment.last, true);
  if (phrase === null || phrase.pronoun || phrase.oblique || phrase.last !== segment.last || isTime(syntax, phrase))
    return false;
  if (start === segment.first && !(flagsAt(syntax, start) & DETERMINER)) return false;
  return segments.slice(0, index).some(({ first, last, opening }) => {
    if (first < floor || (opening !== 'MAIN' && opening !== 'VERB')) return false;
    return hasFinite(syntax, { first, last });
  });
}

/** Finds the antecedent of a relative clause. It is the noun phrase at the end of the previous segment. */
export function antecedent(syntax: Syntax, segment: Segment): Range | null {
  for (let at = Math.max(segment.first, segment.last - 30); at < segment.last; at += 1) {
    const flags = flagsAt(syntax, at);
    // In "dort angeblich eine Botschaft, die …", the adverbs are not part of the phrase.
    if (flags & QUOTED || (flags & ADVERB && !(flags & (CAPITAL | DETERMINER)))) continue;
    const phrase = parsePhrase(syntax, at, segment.last, true);
    if (phrase !== null && phrase.last === segment.last) return phrase;
  }
  return null;
}

/**
 * Finds the "und" before a second verb with the same subject: "X nannte … und rief … auf". Returns the index of "und",
 * or -1.
 */
export function coordinatedStart(syntax: Syntax, segment: Segment, cue: Cue): number {
  let at = cue.finite - 1;
  while (at > segment.first && flagsAt(syntax, at) & ADVERB) at -= 1;
  if (!SAME_SUBJECT_COORDINATORS.has(wordAt(syntax, at)) || at <= segment.first) return -1;
  for (let before = segment.first; before < at; before += 1) {
    const flags = flagsAt(syntax, before);
    if (flags & FINITE && !(flags & (CAPITAL | QUOTED))) return at;
  }
  return -1;
}
