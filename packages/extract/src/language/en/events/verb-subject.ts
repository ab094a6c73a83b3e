import type { Analysis } from '../../../core/analysis.ts';
import { lowerBound } from '../../../core/lower-bound.ts';
import { ADVERB, AUXILIARY, DETERMINER, MODAL, PRONOUN } from '../../../core/word-flags.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import type { EventContext } from '../../../find/events/candidate.ts';
import type { Syntax } from '../../../find/statements/syntax.ts';
import type { Token } from '../../../text/tokens.ts';
import { englishSubjectBefore } from '../statements/find-subject.ts';
import { nearestSubject } from '../statements/shared-subject.ts';
import { PERSON_PRONOUNS, SAME_SUBJECT_LINKS } from '../words/event-phrases.ts';
import { eventWord } from './event-word.ts';
import { flagsOf, isCapitalized } from './flags.ts';

/** The subject of a verb: either its words, or the name that a pronoun refers to. At most one of the two is set. */
export interface VerbSubject {
  readonly phrase: ClauseRange | null;
  readonly name: string | null;
}

/** The maximum number of mentions before a pronoun to check for the person that it refers to. */
const MAX_MENTIONS = 4;

/**
 * Finds the person that a pronoun refers to. This is the only name with a matching gender in the same sentence and the
 * sentence before.
 */
function nameOf({ analysis, mentions, people }: EventContext<Analysis>, pronoun: string, at: number): string | null {
  if (!PERSON_PRONOUNS.has(pronoun)) return null;
  const { tokens, sentences, sentenceOf } = analysis;
  const sentence = sentences[(sentenceOf[at] ?? 0) - 1] ?? sentences[sentenceOf[at] ?? 0];
  const start = tokens[at]?.start ?? 0;
  const last = lowerBound(mentions, (mention) => mention.start, start) - 1;
  let found: string | null = null;
  for (let index = last; index > last - MAX_MENTIONS; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start < (sentence?.start ?? 0)) break;
    const person = people[mention.person];
    if (person === undefined || person.gender === (pronoun === 'he' ? 'FEMALE' : 'MALE')) continue;
    if (found !== null && found !== person.name) return null;
    found = person.name;
  }
  return found;
}

/**
 * Returns the person in the phrase before "who": "Ben Krall" in "the conviction of former senator Ben Krall, who
 * was sentenced". Returns the whole phrase if it does not start with an event.
 */
function personIn(tokens: readonly Token[], phrase: ClauseRange): ClauseRange {
  const words = tokens.slice(phrase.first, phrase.last);
  const of = words.findIndex(({ lower }) => lower === 'of');
  const isOfEvent = of > 0 && eventWord(words[of - 1]?.text ?? '') !== null;
  const start = words.findIndex(
    (token, at) => at > of && (isCapitalized(token) || (flagsOf(token) & DETERMINER) !== 0),
  );
  return isOfEvent && start > 0 ? { first: phrase.first + start, last: phrase.last } : phrase;
}

/**
 * Finds the subject of a verb. An infinitive has the same subject as the verb that governs it.
 *
 * @param syntax - the word flags of the text
 * @param at - index of the verb
 */
export function subjectOf(context: EventContext<Analysis>, syntax: Syntax, at: number): VerbSubject {
  const { tokens, sentences, sentenceOf } = context.analysis;
  const sentence = sentences[sentenceOf[at] ?? -1];
  if (sentence === undefined) return { phrase: null, name: null };
  let group = at;
  while (group > at - 4 && group - 1 > sentence.first && flagsOf(tokens[group - 1]) & (AUXILIARY | MODAL | ADVERB))
    group -= 1;
  const isInfinitive = SAME_SUBJECT_LINKS.has(tokens[group - 1]?.lower ?? '');
  const found = isInfinitive ? nearestSubject(syntax, sentence, group) : englishSubjectBefore(syntax, group, sentence);
  if (found === null) return { phrase: null, name: null };
  const phrase = tokens[group - 1]?.lower === 'who' ? personIn(tokens, found) : found;
  const first = tokens[phrase.first];
  const isPronoun = phrase.last - phrase.first === 1 && (flagsOf(first) & PRONOUN) !== 0;
  return isPronoun ? { phrase: null, name: nameOf(context, first?.lower ?? '', at) } : { phrase, name: null };
}
