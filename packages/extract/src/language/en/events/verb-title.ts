import type { Analysis } from '../../../core/analysis.ts';
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  FINITE,
  MODAL,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../../../core/word-flags.ts';
import { anyOf } from '../../../core/word-list.ts';
import { endsClause } from '../../../find/dates/clause.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isPlace } from '../../../find/names/places.ts';
import type { Token } from '../../../text/tokens.ts';
import {
  BEFORE_OTHER_EVENT,
  FINAL_PARTICLES,
  INTRANSITIVE_VERBS,
  LEFTOVER_ENDS,
  LEFTOVER_STARTS,
  NOT_SUBJECT_STARTS,
  PARTICIPLES,
  VERB_PARTICLES,
} from '../words/event-phrases.ts';
import { flagsOf, isCapitalized } from './flags.ts';
import { textOf, upperFirst } from './title-text.ts';
import { pastOf } from './verb-events.ts';
import type { VerbSubject } from './verb-subject.ts';
import { isWholeTitle } from './whole-title.ts';

type IsDated = (at: number) => boolean;

/** Maximum number of words in a subject. A longer subject is cut before its first preposition. */
const MAX_SUBJECT_WORDS = 7;
/** Maximum distance between a verb and the end of its object, in tokens. */
const OBJECT_REACH = 9;

/** Matches words at the start or end of a title that are left over when a date is removed. */
const LEFTOVERS = new RegExp(String.raw`^${anyOf(LEFTOVER_STARTS)} |(?: ${anyOf(LEFTOVER_ENDS)})?[\s.,;:!?]*$`, 'gu');

/** Returns a subject without its apposition. A long subject is shortened. */
function subjectText(analysis: Analysis, { first, last }: ClauseRange, isDated: IsDated): string {
  const { tokens } = analysis;
  let end = first;
  while (end < last && !endsClause(tokens[end]?.text ?? '') && !isDated(end)) end += 1;
  for (let at = first + 1; at < end && end - first > MAX_SUBJECT_WORDS; at += 1)
    if (flagsOf(tokens[at]) & PREPOSITION && tokens[at]?.lower !== 'of') end = at;
  return textOf(analysis, first, end);
}

/** Finds the first token of the verb group, which can be an auxiliary or an adverb. */
function groupStart(tokens: readonly Token[], verb: number): number {
  const belongs = (token: Token | undefined) =>
    (flagsOf(token) & (AUXILIARY | MODAL | ADVERB)) !== 0 || (token?.lower ?? '').endsWith('ly');
  let first = verb;
  while (first > verb - 4 && belongs(tokens[first - 1])) first -= 1;
  return first;
}

/** Whether a word ends the object of a verb. */
function endsObject(tokens: readonly Token[], at: number, verb: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'QUOTE' || endsClause(token.text) || token.text === '.') return true;
  const flags = flagsOf(token);
  if (flags & (SUBORDINATOR | COORDINATOR) && !(flags & DETERMINER) && token.lower !== 'and') return true;
  const isParticle = at === verb + 1 && VERB_PARTICLES.has(token.lower);
  if (flags & (FINITE | PRONOUN | MODAL) || (flags & PREPOSITION && token.lower !== 'of' && !isParticle)) return true;
  if (flags & ADVERB || (token.lower === 'and' && !isCapitalized(tokens[at + 1]))) return true;
  return BEFORE_OTHER_EVENT.has(token.lower);
}

/** Finds the end of a verb's object or particle. Prepositional phrases after it are not included. */
function objectEnd(tokens: readonly Token[], verb: number, clause: ClauseRange, isDated: IsDated): number {
  let end = verb + 1;
  for (let at = verb + 1; at < Math.min(clause.last, verb + OBJECT_REACH); at += 1) {
    if (isDated(at) || endsObject(tokens, at, verb)) break;
    const isParticle = at === verb + 1 && VERB_PARTICLES.has(tokens[at]?.lower ?? '');
    if (!(flagsOf(tokens[at]) & (DETERMINER | PREPOSITION)) || isParticle) end = at + 1;
  }
  const last = tokens[end - 1];
  return flagsOf(last) & PREPOSITION && !FINAL_PARTICLES.has(last?.lower ?? '') ? end - 1 : end;
}

/** Whether a phrase can be the subject of a title: it starts a noun phrase and contains no clause. */
function isSubject({ tokens }: Analysis, { first, last }: ClauseRange, isDated: IsDated): boolean {
  const start = tokens[first];
  if (start === undefined || NOT_SUBJECT_STARTS.has(start.lower)) return false;
  const startsPhrase = isCapitalized(start) || start.kind === 'NUMBER' || (flagsOf(start) & DETERMINER) !== 0;
  const inside = tokens.slice(first, last);
  // The subject would contain a relative clause: "the candidate whose church was burned".
  if (inside.some(({ lower }) => /^(?:who|whose|whom|which)$/u.test(lower))) return false;
  // The phrase is the end of an address rather than the subject: "Ina Krall, of Newton Street, Marsch was arrested".
  if (tokens[first - 1]?.text === ',' && isPlace(start)) return false;
  const hasClause = inside.some(
    (token, at) => (flagsOf(token) & (FINITE | AUXILIARY | MODAL | SUBORDINATOR)) !== 0 || isDated(first + at),
  );
  return startsPhrase && !hasClause;
}

/** Whether a verb is a participle that describes a noun: "a man arrested in May", "the memorandum issued on Monday". */
function isReduced(tokens: readonly Token[], verb: number, group: number, end: number, lemma: string): boolean {
  const hasAuxiliary = group < verb && (flagsOf(tokens[group]) & (AUXILIARY | MODAL)) !== 0;
  if (hasAuxiliary) return false;
  const form = tokens[verb]?.lower ?? '';
  // A participle without an auxiliary: "a quake injuring 80 people".
  if (PARTICIPLES.has(form) || form.endsWith('ing')) return true;
  // The object contains a date and is left out: "ended the 2008 season".
  if ((flagsOf(tokens[verb + 1]) & DETERMINER) !== 0 && end === verb + 1) return true;
  if (INTRANSITIVE_VERBS.has(lemma)) return false;
  const hasObject = end > verb + 1 && !VERB_PARTICLES.has(tokens[end - 1]?.lower ?? '');
  return !hasObject || (flagsOf(tokens[verb + 1]) & PREPOSITION) !== 0;
}

/** Whether the subject before a verb group is plural: "the men", "Quill and Brandt". */
function isPlural(tokens: readonly Token[], group: number): boolean {
  const words = tokens.slice(Math.max(0, group - 4), group).map(({ text }) => text);
  // A name that ends in "s" is singular: "Gomes".
  return words.includes('and') || /^\p{Ll}*(?:[^su]s|men|people|police|children)$/u.test(words.at(-1) ?? '');
}

/** Whether a joint subject was cut to its last person before a plural verb: "… and Ole Brandt were killed". */
function isCutSubject(tokens: readonly Token[], from: number, group: number): boolean {
  if (tokens.slice(from, group).some(({ lower }) => lower === 'and' || lower === 'of')) return false;
  const [first, last] = [tokens[group - 2]?.text ?? '', tokens[group - 1]];
  return /^(?:are|were|have)$/u.test(tokens[group]?.lower ?? '') && isCapitalized(last) && isFirstName(first);
}

/**
 * Rewrites the past perfect as the simple past: "had recently been fired" becomes "was fired", and "had beaten Marlow"
 * becomes "beat Marlow".
 */
function simplePast(predicate: string, singular: boolean): string {
  const match = /^had (?:(?:just|already|recently|previously|once) )?(?<verb>\S+)(?<rest>.*)$/u.exec(predicate);
  const { verb = '', rest = '' } = match?.groups ?? {};
  if (match === null || verb === 'not' || verb === 'to') return predicate;
  if (verb === 'been')
    return `${singular ? 'was' : 'were'}${rest.replace(/^ (?:just|already|recently|previously)\b/u, '')}`;
  const past = pastOf(verb);
  return past === null ? predicate : `${past}${rest}`;
}

/**
 * Builds the title of an event from a verb with its subject and object. Leaves out dates and other details.
 *
 * @param verb - index of the verb
 * @param lemma - its infinitive
 * @param isDated - whether a token belongs to a date
 * @param subject - the subject of the verb
 * @returns an empty string if the subject is unknown or the title would be incomplete
 */
export function verbTitle(
  analysis: Analysis,
  verb: number,
  lemma: string,
  clause: ClauseRange,
  isDated: IsDated,
  { phrase, name }: VerbSubject,
): string {
  const { tokens } = analysis;
  // The subject of an infinitive is often far away.
  if (tokens[verb - 1]?.lower === 'to') return '';
  if (phrase === null ? name === null : !isSubject(analysis, phrase, isDated)) return '';
  const group = groupStart(tokens, verb);
  const end = objectEnd(tokens, verb, clause, isDated);
  if (isReduced(tokens, verb, group, end, lemma)) return '';
  if (phrase !== null && isCutSubject(tokens, phrase.first, group)) return '';
  // "back" belongs to the date: "had beaten Marlow back in 2008".
  const last = tokens[end - 1]?.lower === 'back' && (isDated(end) || isDated(end + 1)) ? end - 1 : end;
  const predicate = simplePast(textOf(analysis, group, last), phrase === null || !isPlural(tokens, group))
    .replace(/ (?:\p{Ll}+ing|towards?|ahead|having)(?: .*)?$/u, '')
    .replace(/^(?:also|later|then|now|today) /u, '');
  const subject = phrase === null ? name : subjectText(analysis, phrase, isDated);
  const title = upperFirst(`${subject} ${predicate}`.replace(LEFTOVERS, ''));
  const undated = analysis.rules.events.titleWords.withoutDates(title);
  return isWholeTitle(undated) ? undated : '';
}
