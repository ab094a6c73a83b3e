import { type Analysis, sentenceAt, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { words } from '../../core/word-list.ts';
import { isFullSentence } from '../../text/sentences.ts';
import { dayNumber } from '../dates/calendar.ts';
import { clauseAround } from '../dates/clause.ts';
import { canTellNews } from './follow-up.ts';
import { isNamedAsEarlier } from './lasting.ts';

/** The number of sentences at the start of the text that report the news. */
const SENTENCES = 3;
/** The maximum number of days from an event to an article that reports the event as its news. */
const NEWS_DAYS = 7;
/** Senses of events that are rarely the news, even if the first sentence reports one. */
const NOT_NEWS = words(`
  SPEECH INVESTIGATION EVENT OTHER BIRTH HOSTING DAMAGE CALL TREATMENT OPERATION MATCH DEPARTURE ARRIVAL ENDING`);

/**
 * Whether the first sentences of an article report an event as news. Not true for an earlier event ("Am Montag hatte
 * das Lager gebrannt") or an event that is mentioned only in passing.
 *
 * @param sentences - the number of sentences to check
 */
export function isToldAsNews(analysis: Analysis, event: ExtractedEvent, sentences: number): boolean {
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

/** Returns the senses of the events that the first sentences of an article report as news. */
export function leadSenses(analysis: Analysis, events: readonly ExtractedEvent[]): string[] {
  const told = events.filter((event) => isToldAsNews(analysis, event, SENTENCES));
  return [...new Set(told.map(({ sense }) => sense))];
}

/**
 * Whether an event in the first sentence is the news of an article whose headline names no event. The event must be
 * recent and of a sense that makes news.
 */
export function isNewsOfLead(analysis: Analysis, event: ExtractedEvent): boolean {
  const { published, sentences } = analysis;
  const { start, status, sense } = event;
  const lead = sentences.findIndex(isFullSentence);
  const sentence = sentences[lead];
  if (published === null || sentence === undefined || start?.precision !== 'DAY' || status !== 'PAST') return false;
  const days = (dayNumber(published) ?? 0) - (dayNumber(start.date) ?? 0);
  if (days < 0 || days > NEWS_DAYS || NOT_NEWS.has(sense) || !canTellNews(analysis, event.kind)) return false;
  return isToldAsNews(analysis, event, lead + 1);
}
