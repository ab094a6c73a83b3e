import { type Analysis, sentenceAt, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { dayNumber } from '../dates/calendar.ts';
import { clauseAround } from '../dates/clause.ts';
import { isFollowUp } from './follow-up.ts';
import { sharedWithHeadline } from './headline-words.ts';
import { isNamedAsEarlier } from './lasting.ts';
import { kindOf } from './senses.ts';

/** The news is told in this many sentences at the start of the text. */
const SENTENCES = 3;
/** A shorter sentence is only the place of the report: "Celle." */
const SHORTEST_SENTENCE = 4;
/** Newspapers report the news at most this many days later. */
const NEWS_DAYS = 2;
/** Kinds of events that are the news if the first sentence tells one on the day of the news. */
const NEWS_KINDS = new Set<string>([
  ...(['ATTACK', 'ACCIDENT', 'DISASTER', 'CRIME', 'DEATH', 'ARREST', 'TRIAL'] as const),
  ...(['APPOINTMENT', 'STRIKE', 'PROTEST'] as const),
]);

/**
 * Whether the first sentences of an article tell an event as news: not as something that happened before, such as "Am Montag
 * hatte das Lager gebrannt", and not only in passing.
 *
 * @param sentences - the number of sentences to look at
 */
function isToldAsNews(analysis: Analysis, event: ExtractedEvent, sentences: number): boolean {
  const { body, tokens, rules } = analysis;
  const [mention] = event.mentions;
  if (mention === undefined || sentenceAt(analysis, mention.start) >= sentences) return false;
  if (isNamedAsEarlier(analysis, event)) return false;
  const at = tokenAt(tokens, mention.start);
  const { first, last } = clauseAround(analysis, at);
  const isRelative =
    tokens[first - 1]?.text === ',' && rules.events.newsWords.relatives.has(tokens[first]?.lower ?? '');
  const text = body.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0);
  return !isRelative && !rules.events.newsWords.beforeNews.test(text) && rules.events.isAside?.(analysis, at) !== true;
}

/** Finds what the first sentences of an article tell as news. @returns the senses of the events */
export function leadSenses(analysis: Analysis, events: readonly ExtractedEvent[]): string[] {
  const told = events.filter((event) => isToldAsNews(analysis, event, SENTENCES));
  return [...new Set(told.map(({ sense }) => sense))];
}

/**
 * Whether an article whose headline names no event is about one that its first sentence tells: on the day of the news or
 * shortly before, of a kind that makes news, and with a word of the headline.
 */
export function isNewsOfLead(analysis: Analysis, event: ExtractedEvent): boolean {
  const { published, sentences } = analysis;
  const { start, status, sense } = event;
  const lead = sentences.findIndex(({ first, last }) => last - first > SHORTEST_SENTENCE);
  const sentence = sentences[lead];
  if (published === null || sentence === undefined || start?.precision !== 'DAY' || status !== 'PAST') return false;
  const days = (dayNumber(published) ?? 0) - (dayNumber(start.date) ?? 0);
  if (days < 0 || days > NEWS_DAYS || !NEWS_KINDS.has(kindOf(sense)) || isFollowUp(analysis)) return false;
  return isToldAsNews(analysis, event, lead + 1) && sharedWithHeadline(analysis, sentence.start, sentence.end) > 0;
}
