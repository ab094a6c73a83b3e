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

/** Returns the keys of the places of the news, including towns that are not in the gazetteer. */
const placesIn = (terms: readonly StoryTerm[]): readonly string[] =>
  valuesOf(terms, 'SCENE', 'SETTING', 'NEARBY').map((value) => value.slice(value.lastIndexOf(':') + 1));

/** Checks for a country. The keys of countries are ISO codes. */
const isCountry = (term: string): boolean => term.length <= 2;

/**
 * Returns how much the topics of two articles overlap. Topics are the organizations and other words of the news. People
 * do not count, because they are compared separately. A place alone and a kind of event alone do not count either,
 * because two people with the same name can live in one town or have an accident. Events of one kind in one place
 * count: news about the hospital of a town.
 *
 * @param a - the terms of an article, as in `Extraction.story`
 * @param b - the terms of another article
 * @param names - the names of the people whose articles are compared
 * @param scenes - the names of places of the news, see `scenePlaces`
 * @returns 0 if the articles share no topic. Below 0.1 for most articles about different people
 */
export function sharedTopic(
  a: readonly StoryTerm[],
  b: readonly StoryTerm[],
  names: readonly string[],
  scenes: readonly string[] = [],
): number {
  const others = new Map(b.map((term) => [term.term, term]));
  const own = new Set(names.flatMap(termsOfName));
  const towns = new Set(scenes.flatMap(termsOfName));
  const marked = placesIn(a);
  const isPlace = (term: string) => towns.has(term) || marked.some((place) => place.startsWith(term));
  let topics = 0;
  let events = 0;
  let samePlace = false;
  for (const { term, kind, weight } of a) {
    const other = others.get(term);
    if (other === undefined || kind === 'PERSON' || other.kind === 'PERSON' || own.has(term)) continue;
    const overlap = Math.sqrt(weight * other.weight);
    if (kind === 'HAPPENING') events += overlap;
    else if (kind === 'PLACE' || isPlace(term)) samePlace ||= !isCountry(term);
    else if (kind === 'WORD' || kind === 'NAME') topics += overlap;
  }
  return samePlace ? topics + events : topics;
}
