import { analyseHeadline } from '../../core/analyse.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { ExtractedEvent, ExtractedPerson, PreciseDate, StoryTerm } from '../../core/types.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isFullSentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isFollowUp } from '../events/follow-up.ts';
import { townsIn } from '../names/towns-in.ts';
import { nameTokens } from './collect-terms.ts';
import type { MarkKind } from './distinct-news.ts';
import { placeMark } from './place-mark.ts';
import { roundsIn } from './rounds.ts';
import { topicsOf } from './topics.ts';

/** The number of sentences at the start of the text that report the news. */
const LEAD_SENTENCES = 3;

/** Finds the places in the headline where the news may have happened. */
function scenesOf(headline: Analysis, isName: (token: Token) => boolean): string[] {
  const { tokens, rules } = headline;
  const place = rules.events.placeIn(headline, { first: 0, last: tokens.length });
  const isPerson = (at: number) => tokens[at] !== undefined && isName(tokens[at]);
  const towns = townsIn(headline, 0, tokens.length, isPerson);
  return place === null ? towns : [place, ...towns];
}

/** A phrase about an earlier event elsewhere starts within this many words from the start of a sentence. */
const OPENING = 4;

/**
 * Returns the token at which a sentence turns from an earlier event to the news: "Zwei Tage nach dem Brand in Moosdorf
 * | hat es auch in Talheim gebrannt". Without an earlier event, returns the first token of the sentence.
 */
function afterElsewhere({ tokens, rules }: Analysis, { first, last }: Sentence): number {
  const { afterWords, alsoWords, rounds } = rules.story;
  const preposition = tokens.slice(first, first + OPENING).findIndex(({ lower }) => afterWords.has(lower));
  if (preposition < 0) return first;
  const { isFiniteVerb } = rules.events.titleWords;
  const isEnd = ({ text, lower }: Token, index: number) =>
    text === ',' || (text === lower && isFiniteVerb(lower, tokens[first + index - 1]?.lower));
  const end = tokens.slice(first, last).findIndex((token, index) => index > preposition && isEnd(token, index));
  if (end < 0) return first;
  const isElsewhere = ({ lower }: Token) => alsoWords.has(lower) || rounds.again.has(lower);
  return tokens.slice(first + end, last).some(isElsewhere) ? first + end : first;
}

const marksOf = (kind: MarkKind, keys: readonly (string | null)[]): StoryTerm[] =>
  [...new Set(keys)].flatMap((key) => (key === null ? [] : { term: `@${kind.toLowerCase()}:${key}`, kind, weight: 0 }));

/** Finds the time of day of the news. Null if the lead names no time of day, or more than one. */
function timeOfDay({ tokens, sentenceOf, rules }: Analysis): number | null {
  const times = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    if ((sentenceOf[at] ?? LEAD_SENTENCES) >= LEAD_SENTENCES) break;
    const time = rules.story.timeOfDay(token.text);
    if (time !== null) times.add(time);
  }
  const [time = null] = times;
  return times.size === 1 ? time : null;
}

/**
 * Finds the marks of an article, which distinguish its news from similar news. They say where and when the news
 * happened, which event of a series it is, and whether it followed an earlier event. See `newsDifference`.
 *
 * @param people - the people in the text
 * @param day - the date of the main event, or the date of the headline
 * @param postponed - as in `ExtractedEvent.postponed`, of the main event
 * @param senses - the senses of the events that the lead reports as news
 * @param sense - the sense of the main event
 * @returns terms without weight
 */
export function newsMarks(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  day: PreciseDate | null,
  postponed: ExtractedEvent['postponed'],
  senses: readonly string[],
  sense: string,
): readonly StoryTerm[] {
  const { tokens, sentences, rules } = analysis;
  const names = nameTokens(analysis, people);
  const isPerson = (at: number) => names.get(at) === 'PERSON';
  const persons = new Set<string>();
  for (const [at, kind] of names) if (kind === 'PERSON') persons.add(tokens[at]?.lower ?? '');
  const headline = analyseHeadline(analysis);
  const scenes = scenesOf(headline, ({ lower }) => persons.has(lower));
  const lead = sentences.slice(0, LEAD_SENTENCES);
  const told = lead.find(isFullSentence);
  // If the headline names no place, the place of an earlier event may be the only place in the lead.
  const startOf = (sentence: Sentence) => (scenes.length === 0 ? sentence.first : afterElsewhere(analysis, sentence));
  const setting = told === undefined ? null : rules.events.placeIn(analysis, { first: startOf(told), last: told.last });
  const nearby = lead.flatMap((sentence) => townsIn(analysis, startOf(sentence), sentence.last, isPerson));
  const topics = topicsOf(headline, tokens, sense, (word) => persons.has(word), [...scenes, setting ?? '', ...nearby]);
  const isDay = day !== null && day.precision === 'DAY';
  return [
    ...marksOf('SCENE', scenes.map(placeMark)),
    ...marksOf('SETTING', setting === null ? [] : [placeMark(setting)]),
    ...marksOf('NEARBY', nearby.map(placeMark)),
    ...marksOf('DAY', isDay ? [`${day.date}/${timeOfDay(analysis) ?? ''}`] : []),
    ...marksOf('MOVED', postponed === null ? [] : [postponed.from?.precision === 'DAY' ? postponed.from.date : '']),
    ...marksOf('ROUND', roundsIn(headline, analysis)),
    ...marksOf('FOLLOW_UP', isFollowUp(analysis) ? ['headline'] : []),
    ...marksOf('TOLD', senses),
    ...marksOf('TOPIC', topics),
  ];
}
