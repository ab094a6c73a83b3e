import { stemOf } from '../../compare/notions.ts';
import type { StoryTerm } from '../../core/types.ts';
import { foldLetters } from '../names/fold.ts';
import { placeKey } from '../names/places.ts';
import { soundsOf } from './term-key.ts';

/** Returns the terms that a name can have in the terms of an article. */
function termsOfName(name: string): readonly string[] {
  return name
    .split(/[\s-]+/u)
    .flatMap((word) => [foldLetters(word), stemOf(foldLetters(word)), placeKey(word)])
    .map(soundsOf);
}

const isTopic = ({ kind }: StoryTerm): boolean => kind === 'WORD' || kind === 'NAME' || kind === 'PLACE';

/**
 * Returns how much the topics of two articles overlap, apart from the people in them. Topics are places, organizations
 * and other words of the news. Kinds of events do not count, because they occur in the news about everybody.
 *
 * @param a - the terms of an article, as in `Extraction.story`
 * @param b - the terms of another article
 * @param names - the names of the people whose articles are compared. They are no topics.
 * @returns 0 if the articles share no topic. Below 0.1 for most articles about different people
 */
export function sharedTopic(a: readonly StoryTerm[], b: readonly StoryTerm[], names: readonly string[]): number {
  const others = new Map(b.filter(isTopic).map(({ term, weight }) => [term, weight]));
  const own = new Set(names.flatMap(termsOfName));
  let overlap = 0;
  for (const one of a)
    if (isTopic(one) && !own.has(one.term)) overlap += Math.sqrt(one.weight * (others.get(one.term) ?? 0));
  return overlap;
}
