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
import type { Token } from '../../../text/tokens.ts';
import {
  BEFORE_OTHER_EVENT,
  FINAL_PARTICLES,
  LEFTOVER_ENDS,
  LEFTOVER_STARTS,
  VERB_PARTICLES,
} from '../words/event-phrases.ts';
import { flagsOf, isCapitalized } from './flags.ts';
import { textOf, upperFirst } from './title-text.ts';
import type { VerbSubject } from './verb-subject.ts';

type IsDated = (at: number) => boolean;

/** Maximum number of words in a subject. A longer subject is cut before its first preposition. */
const MAX_SUBJECT_WORDS = 7;
/** Maximum distance between a verb and the end of its object, in tokens. */
const OBJECT_REACH = 9;
/** If at least this many words separate a subject from its infinitive, the title omits them. */
const FAR_SUBJECT = 7;

/** Words at the start or end of a title that depend on a date which is left out. */
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

/**
 * Builds the title of an event from a verb with its subject and object, without dates and further details.
 *
 * @param verb - index of the verb
 * @param isDated - whether a token belongs to a date
 * @param subject - the subject of the verb; if it is empty, the title starts with the verb
 */
export function verbTitle(
  analysis: Analysis,
  verb: number,
  clause: ClauseRange,
  isDated: IsDated,
  { phrase, name }: VerbSubject,
): string {
  const { tokens } = analysis;
  const isInfinitive = tokens[verb - 1]?.lower === 'to';
  const isNear = phrase !== null && verb - phrase.last < FAR_SUBJECT && phrase.last >= clause.first;
  const group = isInfinitive ? (isNear ? phrase.last : verb - 1) : groupStart(tokens, verb);
  const hasSubject = phrase !== null || name !== null;
  const predicate = textOf(analysis, hasSubject ? group : verb, objectEnd(tokens, verb, clause, isDated));
  const subject = phrase === null ? name : subjectText(analysis, phrase, isDated);
  return upperFirst((subject === null ? predicate : `${subject} ${predicate}`).replace(LEFTOVERS, ''));
}
