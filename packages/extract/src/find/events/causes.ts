import { type Analysis, sentenceAt, tokenAt } from '../../core/analysis.ts';
import type { ExtractedEvent } from '../../core/types.ts';
import { words } from '../../core/word-list.ts';
import { clauseAround } from '../dates/clause.ts';
import { placesAgree } from '../names/places.ts';
import { eventsOfNews, type HeadlineWords, inHeadline } from './headline-events.ts';
import { DEADLY, kindOf } from './senses.ts';

/** The number of sentences at the start of the text that can report a consequence together with its cause. */
const FIRST_SENTENCES = 2;
/** Senses of {@link DEADLY} kinds that are only consequences of another event. */
const EFFECTS = words('INJURY OUTAGE IMPACT');

/** Senses of the consequences that a text can report together with their cause, such as a death after a crash. */
const CONSEQUENCES = words('DEATH KILLING INJURY EVACUATION DAMAGE');

/** An event and its index in the list of events. */
export interface Ranked {
  readonly event: ExtractedEvent;
  readonly index: number;
}

/** Whether two events have different dates. */
const areOnOtherDates = ({ start: a }: ExtractedEvent, { start: b }: ExtractedEvent): boolean =>
  a !== null && b !== null && a.date !== b.date;

/** Returns the index of the sentence that first mentions an event. */
const sentenceOf = (analysis: Analysis, { mentions }: ExtractedEvent): number =>
  sentenceAt(analysis, mentions[0]?.start ?? 0);

/**
 * Returns the index of the sentence at the start of the text that reports an event. Null if the event is reported
 * later, or if somebody died some time after the cause.
 */
function leadSentence(analysis: Analysis, event: ExtractedEvent): number | null {
  const at = sentenceOf(analysis, event);
  const sentence = analysis.sentences[at];
  if (sentence === undefined || at >= FIRST_SENTENCES) return null;
  const told = `${analysis.title} ${analysis.body.slice(sentence.start, sentence.end)}`;
  return analysis.rules.events.newsWords.laterDeath.test(told) ? null : at;
}

/**
 * Finds the event that killed, injured or displaced people: "Two people died when a train derailed". The cause must be
 * in the same sentence at the start of the text, and in the same clause or the headline. If the headline links the
 * cause with its consequence, the cause can be in another of the first sentences. A later death from injuries is a
 * separate event.
 */
export function causeOf(analysis: Analysis, early: readonly Ranked[], effect: Ranked): Ranked | null {
  const { tokens, rules } = analysis;
  const at = CONSEQUENCES.has(effect.event.sense) ? leadSentence(analysis, effect.event) : null;
  if (at === null) return null;
  const effectAt = tokenAt(tokens, effect.event.mentions[0]?.start ?? 0);
  const { first, last } = clauseAround(analysis, effectAt);
  // The consequence can be a verb form after the cause: "opened fire in a mall, killing three people".
  const isResult = rules.events.newsWords.resultForm?.test(tokens[effectAt]?.lower ?? '') === true;
  const isNamed = ({ sense, mentions }: ExtractedEvent): boolean => {
    const word = tokenAt(tokens, mentions[0]?.start ?? 0);
    const isInClause = word >= first && word < last;
    return (
      isInClause ||
      isResult ||
      inHeadline(analysis).all.some(({ candidate }) => kindOf(candidate.word.sense) === kindOf(sense))
    );
  };
  const isCause = ({ event }: Ranked) =>
    DEADLY.has(kindOf(event.sense)) &&
    !EFFECTS.has(event.sense) &&
    event.status === 'PAST' &&
    sentenceOf(analysis, event) === at &&
    isNamed(event) &&
    !areOnOtherDates(event, effect.event) &&
    !(event.place !== null && effect.event.place !== null && placesAgree(event.place, effect.event.place) === false);
  const cause = early.find(isCause);
  if (cause !== undefined) return cause;
  const named = causeInHeadline(analysis);
  const isNext = ({ event }: Ranked) =>
    event.sense === named &&
    event.status === 'PAST' &&
    sentenceOf(analysis, event) < FIRST_SENTENCES &&
    !areOnOtherDates(event, effect.event);
  return early.find(isNext) ?? null;
}

/**
 * Whether a headline links a consequence with its cause: "Seven injured in bus crash", "Hundreds evacuated as floods
 * hit Kiel".
 */
function isLinked({ text }: HeadlineWords, rules: Analysis['rules'], consequence: number, cause: number): boolean {
  const between = text.tokens.slice(consequence + 1, cause).map(({ lower }) => lower);
  const { causeLinks } = rules.events.newsWords;
  return (
    causeLinks?.has(between[0] ?? '') === true &&
    !between.slice(1).some((lower) => causeLinks.has(lower) || lower === 'of')
  );
}

/**
 * Finds the cause in a headline that names both a consequence and its cause: "crash" in "Seven injured in bus crash".
 */
function causeInHeadline(analysis: Analysis): string | null {
  const named = eventsOfNews(analysis).filter(({ asserted }) => asserted);
  const consequence = named.find(({ word }) => CONSEQUENCES.has(word.sense));
  const cause = named.find(({ word: { sense } }) => DEADLY.has(kindOf(sense)) && !EFFECTS.has(sense));
  if (consequence === undefined || cause === undefined) return null;
  return isLinked(inHeadline(analysis), analysis.rules, consequence.at, cause.at) ? cause.word.sense : null;
}

/**
 * Replaces the sense of a main event that is only a consequence with the sense of its cause: "Seven injured in bus
 * crash". This applies if the headline names the cause and the text has no word for it.
 *
 * @param events - the events in the text
 */
export function withHeadlineCause(
  event: ExtractedEvent,
  analysis: Analysis,
  events: readonly ExtractedEvent[],
): ExtractedEvent {
  const cause = CONSEQUENCES.has(event.sense) ? causeInHeadline(analysis) : null;
  if (cause === null || events.some(({ sense }) => kindOf(sense) === kindOf(cause) && !EFFECTS.has(sense)))
    return event;
  return { ...event, sense: cause, kind: kindOf(cause) };
}

/**
 * Sets the date of a sudden event without a date to the date of its consequence. Both must be in the same sentence at
 * the start of the text: "Five people were injured on Monday in an explosion".
 */
export function withConsequenceDate(
  event: ExtractedEvent,
  analysis: Analysis,
  events: readonly ExtractedEvent[],
): ExtractedEvent {
  if (event.start !== null || event.status !== 'PAST' || !DEADLY.has(kindOf(event.sense))) return event;
  const at = leadSentence(analysis, event);
  if (at === null) return event;
  const isDating = (other: ExtractedEvent) =>
    other.sense !== 'DEATH' &&
    CONSEQUENCES.has(other.sense) &&
    other.status === 'PAST' &&
    other.start?.precision === 'DAY' &&
    sentenceOf(analysis, other) === at;
  const dated = events.find(isDating);
  return dated === undefined ? event : { ...event, start: dated.start, dateText: dated.dateText };
}

/** Senses of meetings that a headline and the lead can name differently: "treffen sich", "Gespräche". */
const MEETINGS = words('MEETING TALKS SUMMIT VISIT HOSTING');

/** Senses of the result of a match in a headline. */
const RESULTS = new Set(['VICTORY', 'DEFEAT', 'SCORE']);

/**
 * Whether a headline and the lead can describe the same event with words of two senses: "Mord in Talheim", "wurde
 * erschossen".
 */
export function isSameHappening(one: string, other: string): boolean {
  const [first, second] = [kindOf(one), kindOf(other)];
  if (EFFECTS.has(one) || EFFECTS.has(other)) return false;
  if (DEADLY.has(first)) return first === second;
  if (MEETINGS.has(one)) return MEETINGS.has(other);
  return (first === 'DEATH' && second === 'ATTACK') || (RESULTS.has(one) && other === 'MATCH');
}
