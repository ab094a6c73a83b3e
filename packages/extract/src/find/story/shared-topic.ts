import { stemOf } from '../../compare/notions.ts';
import type { StoryTerm } from '../../core/types.ts';
import { foldLetters } from '../names/fold.ts';
import { placeKey } from '../names/places.ts';
import { valuesOf } from './distinct-news.ts';
import { soundsOf } from './term-key.ts';

/** Returns the terms that a name can have in the terms of an article. */
function termsOfName(name: string): readonly string[] {
  return name
    .split(/[\s-]+/u)
    .flatMap((word) => [foldLetters(word), stemOf(foldLetters(word)), placeKey(word)])
    .map(soundsOf);
}

const isTopic = ({ kind }: StoryTerm): boolean => kind === 'WORD' || kind === 'NAME';

/** Returns the keys of the places of the news, including towns that are not in the gazetteer. */
const placesIn = (terms: readonly StoryTerm[]): readonly string[] =>
  valuesOf(terms, 'SCENE', 'SETTING', 'NEARBY').map((value) => value.slice(value.lastIndexOf(':') + 1));

/**
 * Returns how much the topics of two articles overlap. Topics are the organizations and other words of the news. People
 * do not count, because they are compared separately. Places and kinds of events do not count either, because two
 * people with the same name can live in one town or have an accident.
 *
 * @param a - the terms of an article, as in `Extraction.story`
 * @param b - the terms of another article
 * @param names - names that are no topics, such as the name of the person whose articles are compared
 * @returns 0 if the articles share no topic. Below 0.1 for most articles about different people
 */
export function sharedTopic(a: readonly StoryTerm[], b: readonly StoryTerm[], names: readonly string[]): number {
  const others = new Map(b.filter(isTopic).map(({ term, weight }) => [term, weight]));
  const own = new Set(names.flatMap(termsOfName));
  const places = placesIn(a);
  let overlap = 0;
  for (const one of a) {
    const weight = isTopic(one) ? (others.get(one.term) ?? 0) : 0;
    if (weight === 0 || own.has(one.term) || places.some((place) => place.startsWith(one.term))) continue;
    overlap += Math.sqrt(one.weight * weight);
  }
  return overlap;
}
