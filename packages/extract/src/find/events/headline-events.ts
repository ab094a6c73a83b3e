import { analyseHeadline } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import { oncePer } from '../../core/on-demand.ts';
import type { PreciseDate } from '../../core/types.ts';
import { words } from '../../core/word-list.ts';
import { dayNumber } from '../dates/calendar.ts';
import type { DateExpression } from '../dates/date-expression.ts';
import { findDateExpressions } from '../dates/resolve-dates.ts';
import { shareOwnPlaces } from '../names/own-places.ts';
import type { Candidate } from './candidate.ts';
import { hasHeadline, headlineTitle } from './headline.ts';
import type { HeadlineSense } from './news-words.ts';
import { DEADLY, isMinor, kindOf } from './senses.ts';

/** An event word in a headline and its offset. */
export interface HeadlineWord {
  readonly candidate: Candidate;
  readonly offset: number;
}

/** The event words in a headline. */
export interface HeadlineWords {
  /** The analysis of the headline as a separate text. */
  readonly text: Analysis;
  readonly all: readonly HeadlineWord[];
  /** The words that name the news. Words that name its background are not included. */
  readonly news: readonly HeadlineWord[];
}

/** The number of sentences at the start of the text that show the sense of a phrase in the headline. */
const LEAD = 2;

/** Returns the offset after the topic of a headline: "Schüsse in Talheim: …". Returns 0 if there is no topic. */
const afterTopic = ({ title }: Pick<Analysis, 'title'>): number => (title ?? '').lastIndexOf(': ') + 1;

/** Finds the event words in the headline that name the news, in text order. */
export const headlineEvents = (analysis: Analysis): readonly Candidate[] =>
  inHeadline(analysis).news.map(({ candidate }) => candidate);

/** Senses of consequences that a headline can name after the accident: "Laster kippt um: Straße gesperrt". */
const EFFECTS = words('CLOSURE EVACUATION OUTAGE DAMAGE INJURY DEATH KILLING');

/** Whether a word names an accident, attack or disaster. */
const isDeadly = ({ word }: Candidate): boolean => DEADLY.has(kindOf(word.sense));

/**
 * Returns the sense of a phrase or a word for an accident, attack or disaster before the colon of a headline. Null if the part
 * after the colon names other news than a consequence.
 */
const suddenTopic = oncePer((analysis: Analysis): string | null => {
  const start = afterTopic(analysis);
  const topic = (analysis.title ?? '').slice(0, Math.max(0, start - 1)).trim();
  const after = phraseIn(analysis);
  // "Vulkanausbruch auf Island: Straße gesperrt"
  const word = inHeadline(analysis).news.find(({ candidate, offset }) => offset < start && isDeadly(candidate));
  const named = after === undefined ? undefined : word?.candidate.word;
  const { sense } = (start === 0 ? undefined : (phraseOf(analysis, topic) ?? named)) ?? {};
  if (sense === undefined || !(DEADLY.has(kindOf(sense)) || sense === 'THEFT')) return null;
  const senses = inHeadline(analysis).news.flatMap(({ candidate, offset }) =>
    offset < start ? [] : [candidate.word.sense],
  );
  return [...senses, ...(after === undefined ? [] : [after.sense])].every((effect) => EFFECTS.has(effect))
    ? sense
    : null;
});

/**
 * Finds the event words in the headline that name the news. If a phrase after the colon names other news, the topic
 * before the colon is skipped.
 */
export function eventsOfNews(analysis: Analysis): readonly Candidate[] {
  if (suddenTopic(analysis) !== null) return [];
  const start = phraseOfHeadline(analysis) === null ? 0 : afterTopic(analysis);
  return inHeadline(analysis).news.flatMap(({ candidate, offset }) => (offset < start ? [] : [candidate]));
}

/**
 * Whether an event is only part of the phrase of an earlier event that has not happened: "talks" in "Teachers consider
 * strike as talks stall", "pact" in "Norland mulls withdrawal from fishing pact".
 */
function isInOpenPhrase({ tokens }: Analysis, { at }: Candidate, others: readonly Candidate[]): boolean {
  const open = others.findLast((other) => other.at < at);
  return open?.fate === 'UNREAL' && tokens.slice(open.at, at).every(({ kind }) => kind === 'WORD');
}

/**
 * Whether an offset is in a question that leaves open whether the event happened: "Kommt die Schließung?". "Warum brannte
 * die Fabrik?" does not.
 */
function isAsked({ body, rules }: Analysis, offset: number): boolean {
  const end = body.slice(offset).search(/[?:.!–—]/u) + offset;
  if (body.charAt(end) !== '?') return false;
  const start = body.slice(0, offset).search(/[?:.!–—][^?:.!–—]*$/u) + 1;
  const [first = ''] = body.slice(start, end).trim().toLowerCase().split(/\s+/u);
  return !rules.events.titleWords.questionWords.has(first);
}

/** Finds all event words in the headline, including those that name the background. */
export const inHeadline = oncePer((analysis: Analysis): HeadlineWords => {
  const { rules } = analysis;
  const headline = analyseHeadline(analysis);
  shareOwnPlaces(headline, analysis);
  const empty = { dates: [], datedTokens: new Set<number>(), mentions: [], people: [], drafts: [] };
  const found = rules.events
    .findCandidates({ analysis: headline, ...empty, headline: true })
    .filter(({ word }) => !isMinor(word.sense));
  const all = found
    .filter(
      (candidate) =>
        candidate.fate !== 'UNREAL' &&
        !isInOpenPhrase(headline, candidate, found) &&
        !isAsked(headline, headline.tokens[candidate.at]?.start ?? 0),
    )
    .map((candidate) => ({ candidate, offset: headline.tokens[candidate.at]?.start ?? 0 }));
  const phrase = phraseIn(analysis);
  const isNews = ({ candidate: { at, word } }: HeadlineWord) =>
    phrase?.whole === true ? word.sense === phrase.sense : !rules.events.isBackground(headline, at, word);
  return { text: headline, all, news: all.filter(isNews) };
});

/** An event that the headline names as its news. */
export interface HeadlineEvent {
  readonly sense: string;
  readonly place: string | null;
  /** Whether a general verb with many meanings names the event. */
  readonly isGeneral: boolean;
  /** Whether a phrase says that the event happened. */
  readonly isPast: boolean;
  /** Whether the headline alone does not show that there is such an event. */
  readonly isVague: boolean;
}

/** Whether a word names a sudden event before the news in the headline. */
const isSuddenTopic = ({ candidate, offset }: HeadlineWord, news: number): boolean =>
  offset < news && DEADLY.has(kindOf(candidate.word.sense));

/**
 * Whether a sense is a sudden event. In a headline about the consequences, such an event is only the topic: "Überfall
 * in Kiel: Lange Haft".
 */
const isSudden = (sense: string): boolean =>
  DEADLY.has(kindOf(sense)) || kindOf(sense) === 'CRIME' || sense === 'KILLING';

/** Kinds and senses of the consequences of a sudden event. If a headline names one of them, it is the news. */
const FOLLOWING = words('ARREST TRIAL APPOINTMENT AFTERSHOCK FUNERAL MEMORIAL');
const isFollowing = (sense: string): boolean => FOLLOWING.has(sense) || FOLLOWING.has(kindOf(sense));

/**
 * Returns the phrase in the news of the headline that shows its sense. Without a topic, the news is the whole title.
 */
const phraseIn = oncePer((analysis: Analysis): HeadlineSense | undefined =>
  phraseOf(analysis, (analysis.title ?? '').slice(afterTopic(analysis)).trim()),
);

/** Returns the phrase in a part of the headline that shows its sense. */
function phraseOf({ body, sentences, rules }: Analysis, part: string): HeadlineSense | undefined {
  const first = body.slice(0, sentences[LEAD - 1]?.end);
  return rules.events.newsWords.headlineSenses.find(
    ({ pattern, lead }) => pattern.test(part) && lead?.test(first) !== false,
  );
}

/** The number of sentences at the start of the text that can confirm the day in the headline. */
const CONFIRMING = 3;

/**
 * Finds the day in the headline: "Busse stehen am Montag still". The headline alone does not show which Monday it is,
 * so one of the first sentences must name the same weekday.
 */
export const dayInHeadline = oncePer((analysis: Analysis): DateExpression | null => {
  if (analysis.published === null || !hasHeadline(analysis)) return null;
  const { text } = inHeadline(analysis);
  const [day, ...others] = findDateExpressions(text).filter(({ value }) => value?.precision === 'DAY');
  const before = text.tokens[(day?.first ?? 0) - 1];
  if (day === undefined || others.length > 0 || analysis.rules.events.notNewsDate.has(before?.lower ?? '')) return null;
  // A weekday after a first name is a surname: "Werke von Clara Montag".
  if (/^\p{Lu}/u.test(before?.text ?? '')) return null;
  const end = analysis.sentences[CONFIRMING - 1]?.last ?? analysis.tokens.length;
  const isWeekday = text.tokens.slice(day.first, day.last).every(({ kind }) => kind !== 'NUMBER');
  const isSame = ({ first, value, until, beside }: DateExpression) =>
    first < end &&
    value?.precision === 'DAY' &&
    until === null &&
    !beside &&
    (isWeekday ? areSameWeekday(value, day.value) : value.date === day.value?.date);
  return findDateExpressions(analysis).find(isSame) ?? null;
});

/** Whether two days are the same day of the week, at most a week apart. */
function areSameWeekday(one: PreciseDate, other: PreciseDate | null): boolean {
  const days = Math.abs((dayNumber(one.date) ?? 0) - (dayNumber(other?.date ?? '') ?? 1));
  return days === 0 || days === 7;
}

/**
 * Whether a headline is about a plan. Its words can show this, or a date after the day of the article: "Messe öffnet am
 * 22. Oktober".
 */
export const isHeadlinePlan = oncePer((analysis: Analysis): boolean => {
  const { published, rules } = analysis;
  if (rules.events.newsWords.planned.test(headlineTitle(analysis) ?? '')) return true;
  if (phraseIn(analysis)?.planned === true) return true;
  if (published === null || !hasHeadline(analysis)) return false;
  const day = dayInHeadline(analysis)?.value ?? null;
  if (day !== null) return day.date > published;
  const dates = findDateExpressions(inHeadline(analysis).text);
  return dates.some(({ value }) => value?.precision === 'DAY' && value.date > published);
});

/**
 * Returns the event that a phrase in the headline stands for, such as "wird neuer Trainer". Null if there is no such
 * phrase, or if it only describes a consequence of the topic: "Hochwasser in Talheim: Hunderte verlassen ihre Häuser".
 */
export function phraseOfHeadline(analysis: Analysis): HeadlineEvent | null {
  const sudden = suddenTopic(analysis);
  if (sudden !== null) return { sense: sudden, place: null, isGeneral: false, isPast: true, isVague: false };
  const topic = afterTopic(analysis);
  const { trialTopic } = analysis.rules.events.newsWords;
  const phrase = phraseIn(analysis);
  const sense = phrase?.sense ?? (topic > 0 && trialTopic.test(analysis.title ?? '') ? 'TRIAL' : undefined);
  const isEffect = sense === 'EVACUATION' && inHeadline(analysis).news.some((word) => isSuddenTopic(word, topic));
  if (sense === undefined || isEffect) return null;
  const isPast = phrase?.planned !== true;
  return { sense, place: null, isGeneral: false, isPast, isVague: phrase?.vague === true };
}

/**
 * Returns the events that the headline names as its news, most likely first. The consequences of a sudden event and the
 * plans that fail because of it come before the event itself: "Schüsse in Talheim: Mann verhaftet", "Hochwasser:
 * Stadtfest verschoben". If a phrase after the topic names other news, the sudden event is left out: "Brand in Talheim:
 * Wehr weist Kritik zurück".
 */
export function newsOfHeadline(analysis: Analysis): HeadlineEvent[] {
  const start = afterTopic(analysis);
  const named = inHeadline(analysis).news.map(({ candidate, offset }) => ({
    sense: candidate.word.sense,
    place: candidate.place,
    isGeneral: candidate.word.verb && !candidate.word.undated,
    isPast: false,
    isVague: false,
    isTopic: offset < start,
    isOffPlan: candidate.fate === 'CANCELLED' || candidate.fate === 'POSTPONED',
  }));
  const phrase = phraseOfHeadline(analysis);
  const isTopic = ({ isTopic, sense }: (typeof named)[number]) => isTopic && isSudden(sense);
  const isNews = ({ sense, isOffPlan }: (typeof named)[number]) => isFollowing(sense) || isOffPlan;
  const followers = named.filter((event) => !event.isTopic && isNews(event));
  if (phrase !== null && suddenTopic(analysis) !== null)
    return [phrase, ...named.filter(({ sense }) => !/^(?:EVACUATION|CLOSURE)$/u.test(sense))];
  const hasTopic = named.some(isTopic);
  if (!hasTopic) return phrase === null ? named : [...named, phrase];
  if (phrase === null) return [...followers, ...named.filter(({ sense }) => sense !== 'EVACUATION')];
  return [...followers, phrase, ...named.filter((event) => !isTopic(event))];
}
