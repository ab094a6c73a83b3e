import type { Analysis } from '../../../core/analysis.ts';
import type { DateExpression } from '../../../find/dates/date-expression.ts';
import type { ClauseRange, CueRange, SaidRole } from '../../../find/dates/dates-language.ts';
import { governorOf } from '../../../find/dates/governor.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import { eventNoun } from '../events/event-word.ts';
import { NOUN_ARTICLES } from '../words/determiners.ts';
import {
  CLAUSE_LINKS,
  EARLIER_OCCASION,
  FRONT_WORDS,
  NOUN_PREPOSITIONS,
  OCCASION_KINDS,
  OCCASION_PREPOSITIONS,
  PUBLISHED,
  SPOKEN_OR_WRITTEN,
  TOPIC_PREPOSITIONS,
  UNSAID_PREPOSITIONS,
} from '../words/said-dates.ts';

const lowerAt = ({ tokens }: Analysis, at: number): string => tokens[at]?.lower ?? '';

const isNounAt = ({ tokens }: Analysis, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === 'WORD' && /^\p{Lu}/u.test(token.text) && !FUNCTION_WORDS.has(token.lower);
};

/** Whether a noun names a text, or an occasion on which people speak: "Sitzung", "Brief". */
function isOccasion(noun: string): boolean {
  return SPOKEN_OR_WRITTEN.test(noun) || OCCASION_KINDS.has(eventNoun(noun)?.sense ?? '');
}

/** Determines what a date after a noun belongs to: "nach der Sitzung am Montag", "über den Anschlag am Montag". */
function roleAfterNoun(analysis: Analysis, at: number, date: DateExpression, cue: CueRange): SaidRole {
  const noun = analysis.tokens[at]?.text ?? '';
  const stop =
    date.first > cue.last ? cue.last - 1 : (analysis.sentences[analysis.sentenceOf[at] ?? -1]?.first ?? 0) - 1;
  const governor = governorOf(analysis.tokens, at, (word) => NOUN_PREPOSITIONS.has(word), stop);
  if (OCCASION_PREPOSITIONS.has(governor)) return 'NOUN';
  if (isOccasion(noun)) return TOPIC_PREPOSITIONS.has(governor) ? 'OTHER' : 'NOUN';
  if (TOPIC_PREPOSITIONS.has(governor)) return 'OTHER';
  const isEvent = eventNoun(noun) !== null;
  if (governor !== '') return isEvent || governor === 'nach' ? 'OTHER' : 'OWN';
  // "Die Wahl am Sonntag nannte er …": the words before the verb are a single phrase.
  return isEvent && date.last <= cue.first ? 'OTHER' : 'OWN';
}

/**
 * Whether a date is part of an attribute before a noun: "der am Montag gewählte Präsident", "der 2019 verstorbene
 * Autor".
 */
function isInAttribute(analysis: Analysis, start: number, date: DateExpression): boolean {
  if (!NOUN_ARTICLES.has(lowerAt(analysis, start - 1))) return false;
  for (let at = date.last; at < date.last + 6; at += 1) {
    const token = analysis.tokens[at];
    if (token?.kind !== 'WORD') return true;
    if (/^\p{Ll}{3,}(?:t|en|nd)e[nrsm]?$/u.test(token.text)) return !PUBLISHED.test(token.lower);
  }
  return true;
}

/** Whether there is a noun for a speech or a text before "vom": "Erklärung der Minister vom Dienstag". */
function hasText(analysis: Analysis, at: number): boolean {
  for (let index = at; index > at - 7; index -= 1) {
    const token = analysis.tokens[index];
    if (token?.kind !== 'WORD' || NOUN_PREPOSITIONS.has(token.lower)) return false;
    if (SPOKEN_OR_WRITTEN.test(token.text)) return true;
  }
  return false;
}

/** Whether the cue is a noun with an article: "die Forderung". */
function isNounCue(analysis: Analysis, cue: CueRange): boolean {
  const hasArticle =
    NOUN_ARTICLES.has(lowerAt(analysis, cue.first)) || NOUN_ARTICLES.has(lowerAt(analysis, cue.first - 1));
  return cue.end === cue.last && hasArticle && isNounAt(analysis, cue.end - 1);
}

/** Whether a new clause starts between the cue and a date after it: "sagte sie und reiste am Montag ab". */
function isAfterLink({ tokens }: Analysis, date: DateExpression, cue: CueRange): boolean {
  for (let at = cue.last; at < date.first; at += 1) {
    const isLink = CLAUSE_LINKS.has(tokens[at]?.lower ?? '');
    const next = tokens[at + 1];
    if (isLink && /^\p{Ll}/u.test(next?.text ?? '') && !NOUN_ARTICLES.has(next?.lower ?? '')) return true;
  }
  return false;
}

/** Determines what a date near a German cue belongs to. */
export function saidRole(analysis: Analysis, date: DateExpression, cue: CueRange): SaidRole {
  const { shared } = analysis;
  const before = lowerAt(analysis, date.first - 1);
  const starts = shared.dates.datePrepositions.has(before) ? date.first - 1 : date.first;
  const noun = isNounAt(analysis, starts - 1) ? starts - 1 : -1;
  if (isNounCue(analysis, cue) && starts !== cue.end) return 'OTHER';
  if (UNSAID_PREPOSITIONS.has(before)) {
    const isText = (before === 'vom' || before === 'von') && hasText(analysis, date.first - 2);
    return isText ? 'NOUN' : 'OTHER';
  }
  if (isInAttribute(analysis, starts, date) || isAfterLink(analysis, date, cue)) return 'OTHER';
  return noun < 0 ? 'OWN' : roleAfterNoun(analysis, noun, date, cue);
}

/**
 * Whether the first part of a sentence contains the date of the next clause: "Am Montag, kurz nach der Wahl, sagte
 * sie".
 */
export function isFront(analysis: Analysis, part: ClauseRange, clause: ClauseRange): boolean {
  const verb = analysis.tokens[clause.first];
  const starts =
    FRONT_WORDS.has(lowerAt(analysis, part.first)) || analysis.shared.dates.starts.has(lowerAt(analysis, part.first));
  // The finite verb is in second position, so it follows the comma.
  return (
    starts && verb !== undefined && verb.kind === 'WORD' && verb.text === verb.lower && !FUNCTION_WORDS.has(verb.lower)
  );
}

/** Whether a part between commas can be an insertion after a date: "Am Montag, kurz nach der Wahl, sagte sie". */
export function isInsertion(analysis: Analysis, { first, last }: ClauseRange): boolean {
  return last - first <= 12 && !CLAUSE_LINKS.has(lowerAt(analysis, first));
}

/** Whether a cue refers to an earlier occasion: "hatte gesagt". */
export function looksBack({ tokens }: Analysis, { first, last }: CueRange): boolean {
  return tokens.slice(Math.max(0, first - 3), last + 3).some(({ lower }) => EARLIER_OCCASION.has(lower));
}
