import type { Analysis } from '../../core/analysis.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { EventMention, FoundEvents } from '../events/found-events.ts';
import { isMinor } from '../events/senses.ts';
import { isPassing } from './event-role.ts';
import { LEAD_SENTENCES, type NewsTerms } from './news-terms.ts';
import { turnsToTopic } from './topic-of-frame.ts';

/** An event that happened at least this many days before the article or the main event is another matter. */
const OLD_DAYS = 45;
/** Senses of words that can stand for the news itself: "der Vorfall". */
const ANY_EVENT: ReadonlySet<string> = new Set(['INCIDENT', 'EVENT']);
/** The maximum number of words that the sentence after a weak marker can share with the headline and the lead. */
const MOST_SHARED = 1;

/** A part of a text that is about another event than the main event. */
export interface Aside {
  /** The index of the event that the part is about. Null if the part names none, or several. */
  readonly event: number | null;
}

/** A mention of an event other than the main event. */
interface Other {
  readonly event: number;
  readonly word: EventMention;
  /** Whether it is the first mention in the text. */
  readonly isFirst: boolean;
}

/** The data that is needed to find the asides of a text. */
export interface AsideText {
  readonly analysis: Analysis;
  readonly found: Pick<FoundEvents, 'events' | 'words'>;
  readonly main: number | null;
  readonly terms: NewsTerms;
}

/** Whether a sentence starts with one of the phrases. */
function startsWith({ tokens, sentences }: Analysis, sentence: number, phrases: ReadonlySet<string>): boolean {
  const first = sentences[sentence]?.first ?? 0;
  let text = '';
  for (const { lower } of tokens.slice(first, first + 4)) {
    text += `${text === '' ? '' : ' '}${lower}`;
    if (phrases.has(text)) return true;
  }
  return false;
}

const dayOf = (date: string | null | undefined): number | null => (date ? dayNumber(date) : null);

/** The number of days between an event and the news. Null if one of the dates is unknown. */
function daysBefore({ analysis, found, main }: AsideText, event: number): number | null {
  const news = main === null ? undefined : found.events[main]?.start?.date;
  const [day, today] = [dayOf(found.events[event]?.start?.date), dayOf(news ?? analysis.published)];
  return day === null || today === null ? null : today - day;
}

/** Whether an event happened at another time than the news: long before, or on another day but in the same way. */
function isOtherTime(text: AsideText, event: number): boolean {
  const days = daysBefore(text, event);
  const news = text.main === null ? undefined : text.found.events[text.main];
  const isSameSense = dayOf(news?.start?.date) !== null && news?.sense === text.found.events[event]?.sense;
  return days !== null && (days >= OLD_DAYS || (isSameSense && days !== 0));
}

/** Whether a sentence reports another event that the text did not mention before, instead of the news. */
function opensWith(text: AsideText, sentence: number, { event, word, isFirst }: Other): boolean {
  const { analysis, terms, found } = text;
  const other = found.events[event];
  if (other === undefined || !isFirst || !word.asserted) return false;
  if (isMinor(other.sense) || ANY_EVENT.has(other.sense) || isPassing(analysis, sentence, other.sense, word))
    return false;
  if (word.dated && isOtherTime(text, event)) return true;
  const isStart = analysis.sentences[sentence]?.paragraph === true;
  if (word.dated && isStart && other.place !== null && !terms.isOfNews(other.place)) return true;
  const isKnown = word.verb || other.start !== null || other.place !== null;
  const { weakAsides } = analysis.rules.events.linkWords;
  return isKnown && startsWith(analysis, sentence, weakAsides) && (terms.shared[sentence]?.size ?? 0) <= MOST_SHARED;
}

/** Lists the mentions of each sentence outside of direct quotes, and the sentences that mention the main event. */
function mentionsBySentence({ analysis, found, main }: AsideText): { others: Other[][]; isMain: boolean[] } {
  const { sentences, sentenceOf, quotationOf } = analysis;
  const others = sentences.map((): Other[] => []);
  const isMain = sentences.map(() => false);
  found.words.forEach((words, event) => {
    words.forEach((word, index) => {
      const sentence = sentenceOf[word.at] ?? 0;
      if (event === main) isMain[sentence] = true;
      else if (quotationOf[word.at] === -1) others[sentence]?.push({ event, word, isFirst: index === 0 });
    });
  });
  return { others, isMain };
}

/** Returns the aside that is about the events. An old event is only background, and what follows is rarely about it. */
function asideOn(text: AsideText, others: readonly Other[]): Aside {
  const events = new Set(others.map(({ event }) => event));
  const [only] = events;
  if (events.size > 1 || only === undefined) return { event: null };
  const isDated = text.found.events[only]?.start !== null;
  return { event: isDated && (daysBefore(text, only) ?? OLD_DAYS) >= OLD_DAYS ? null : only };
}

/**
 * Whether a paragraph that starts with a quote continues the paragraph before, which has only one sentence. Some
 * newspapers print each sentence as a paragraph.
 */
function continuesIn({ analysis, terms }: AsideText, sentence: number): boolean {
  const { sentences, quotationOf } = analysis;
  const isQuote = quotationOf[sentences[sentence]?.first ?? 0] !== -1;
  return isQuote && sentences[sentence - 1]?.paragraph === true && terms.headline[sentence]?.size === 0;
}

/**
 * Finds the sentences that are about another event than the main event: reports on other news ("In Hull, meanwhile, a
 * house burned down"), on earlier events, and on the other topics of an interview. An aside ends with its paragraph or
 * with a sentence that mentions the main event. A quote right after a paragraph of one sentence has no event.
 *
 * @returns for each sentence, the aside that it is in. Null for the sentences about the news
 */
export function findAsides(text: AsideText): (Aside | null)[] {
  const { analysis } = text;
  const { asides } = analysis.rules.events.linkWords;
  const { others, isMain } = mentionsBySentence(text);
  let current: Aside | null = null;
  return analysis.sentences.map(({ paragraph }, sentence) => {
    if (paragraph) current = current !== null && continuesIn(text, sentence) ? { event: null } : null;
    if (isMain[sentence] === true) current = null;
    if (sentence < LEAD_SENTENCES) return null;
    const own = others[sentence] ?? [];
    const topics = own.filter(({ word }) => turnsToTopic(analysis, word));
    if (topics.length > 0) current = asideOn(text, topics);
    else if (isMain[sentence] !== true) {
      const opening = own.filter((other) => opensWith(text, sentence, other));
      if (opening.length > 0) current = asideOn(text, opening);
      else if (startsWith(analysis, sentence, asides)) current = { event: null };
    }
    return current;
  });
}
