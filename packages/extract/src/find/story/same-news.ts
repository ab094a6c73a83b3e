import type { StoryTerm } from '../../core/types.ts';
import { MANY_NAMES } from '../events/compare-in-story.ts';
import { kindOf } from '../events/senses.ts';
import { isMark, valuesOf } from './distinct-news.ts';

/** This many facts show that two articles tell the same news, although one of them names no kind of event. */
const FACTS = 2;
/** This many shared words are a fact. */
const WORDS = 3;

/** Counts what two articles of a story share apart from names: the day of the news, a number, some words. */
function sharedFacts(a: readonly StoryTerm[], b: readonly StoryTerm[]): number {
  const keys = new Set(b.map(({ term }) => term));
  const count = (kind: StoryTerm['kind']) => a.filter((term) => term.kind === kind && keys.has(term.term)).length;
  const days = new Set(valuesOf(b, 'DAY').map((day) => day.slice(0, 10)));
  const isSameDay = valuesOf(a, 'DAY').some((day) => days.has(day.slice(0, 10)));
  return Number(isSameDay) + Number(count('NUMBER') > 0) + Number(count('WORD') >= WORDS);
}

/** From this part of the longer article on, the terms of both show that one is a new version of the other. */
const VERSION = 0.7;

/**
 * Whether one of two articles can be a new version of the other, because they share most of their terms.
 *
 * @param a - the terms of an article
 * @param b - those of another one; the order does not matter
 */
export function areVersions(a: readonly StoryTerm[], b: readonly StoryTerm[]): boolean {
  const content = (terms: readonly StoryTerm[]) => terms.filter((term) => !isMark(term)).map(({ term }) => term);
  const [one, other] = [new Set(content(a)), new Set(content(b))];
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared >= VERSION * Math.max(one.size, other.size);
}

/**
 * Whether an article that names no kind of event tells the main event of another article about the same story, published at
 * about the same time. The names that both mention do not show it: a company can be in the news twice on a day.
 *
 * @param untitled - the terms of the article without a kind of event
 * @param other - the terms of the other article
 * @param sense - the sense of its main event
 */
export function tellsSameNews(untitled: readonly StoryTerm[], other: readonly StoryTerm[], sense: string): boolean {
  if ([...untitled, ...other].some(({ kind }) => kind === 'FOLLOW_UP')) return false;
  const canBeOne = (told: string) => kindOf(told) === kindOf(sense) && MANY_NAMES.has(kindOf(sense));
  const isTold = valuesOf(untitled, 'TOLD').some((told) => told === sense || canBeOne(told));
  return isTold || sharedFacts(untitled, other) >= FACTS;
}
