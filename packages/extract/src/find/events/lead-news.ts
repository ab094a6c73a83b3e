import { type Analysis, sentenceAt, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { words } from '../../core/word-list.ts';
import { isFullSentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { dayNumber } from '../dates/calendar.ts';
import { clauseAround } from '../dates/clause.ts';
import { clauseText } from './clause-text.ts';
import { canTellNews } from './follow-up.ts';
import { sharedWithHeadline } from './headline-words.ts';
import { isNamedAsEarlier } from './lasting.ts';
import { SUDDEN } from './senses.ts';

/** The number of sentences at the start of the text that report the news. */
const SENTENCES = 3;
/** Kinds of events whose plan can be the news of an article. */
const PLANNED = words('MEETING LAUNCH END STRIKE PROTEST ELECTION');
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

/**
 * Whether the first sentence of an article reports an event as news. Its title shows which event is meant, or it is a
 * sudden event with a day. It is planned, undated or at most a week old. Used if the headline is a question or a topic.
 */
export function isToldInFirst(analysis: Analysis, event: ExtractedEvent): boolean {
  const [today, day] = [dayNumber(analysis.published ?? ''), dayNumber(event.start?.date ?? '')];
  const isOld = today !== null && day !== null && today - day > NEWS_DAYS;
  const isTelling = event.telling || (day !== null && SUDDEN.has(event.kind));
  return isTelling && !isOld && isToldAsNews(analysis, event, 1);
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
  const { published, sentences, rules } = analysis;
  const { start, status, sense, kind } = event;
  const lead = sentences.findIndex(isFullSentence);
  const sentence = sentences[lead];
  if (published === null || sentence === undefined || start?.precision !== 'DAY') return false;
  if (NOT_NEWS.has(sense) || !canTellNews(analysis, kind) || !isToldAsNews(analysis, event, lead + 1)) return false;
  const days = (dayNumber(published) ?? 0) - (dayNumber(start.date) ?? 0);
  if (status === 'PLANNED') return PLANNED.has(kind) && days <= 0 && isInfinitive(analysis, event);
  if (rules.events.newsWords.notHappened.test(mentionClause(analysis, event))) return false;
  const isShared = sharedWithHeadline(analysis, sentence.start, sentence.end) > 0;
  return (
    status === 'PAST' &&
    days >= 0 &&
    days <= NEWS_DAYS &&
    ((isShared && kind !== 'MEETING') || !isOccasion(analysis, event))
  );
}

/** Matches prepositions before an event that is only the occasion or the topic: "attacked him at a meeting". */
const OCCASION = /^(?:at|in|during|within|for|about|beim?|auf|während|im|für|zu[mr]?|um|über)$/u;
/** Matches words before the infinitive of a plan: "will travel", "is to close". */
const BEFORE_PLAN = /^(?:will|to|be)$/u;
/** The number of words before an event that can contain such a word. */
const REACH = 3;

/** Returns the words before the first mention of an event. */
function wordsBefore({ tokens }: Analysis, { mentions }: ExtractedEvent): readonly Token[] {
  const at = tokenAt(tokens, mentions[0]?.start ?? 0);
  return tokens.slice(Math.max(0, at - REACH), at);
}

/** Returns the text of the clause that first mentions an event. */
const mentionClause = (analysis: Analysis, { mentions }: ExtractedEvent): string =>
  clauseText(analysis, clauseAround(analysis, tokenAt(analysis.tokens, mentions[0]?.start ?? 0)));

/** Whether a noun for an event that is not sudden is only the occasion of its clause. */
function isOccasion(analysis: Analysis, event: ExtractedEvent): boolean {
  if (SUDDEN.has(event.kind)) return false;
  const before = wordsBefore(analysis, event);
  const index = before.findLastIndex(({ lower }) => OCCASION.test(lower));
  return index >= 0 && before.slice(index + 1).every(({ text }) => /^\p{Ll}/u.test(text));
}

/** Whether the verb of an event is an infinitive after "will" or "to", so that the sentence tells a plan. */
const isInfinitive = (analysis: Analysis, event: ExtractedEvent): boolean =>
  BEFORE_PLAN.test(wordsBefore(analysis, event).at(-1)?.lower ?? '');
