import { wordEnding } from '../../../core/word-list.ts';
import type { Gender } from '../../../find/names/types.ts';
import { ADJECTIVAL_ENDINGS, FEMALE_ARTICLES, MALE_ARTICLES, SINGULAR_ARTICLES } from '../words/determiners.ts';
import { people } from '../words/people.ts';
import { PLURALS_IN_S } from '../words/roles.ts';

const ADJECTIVAL = wordEnding(ADJECTIVAL_ENDINGS);
const PLURAL_IN_S = wordEnding(PLURALS_IN_S.map((ending) => `${ending}s`));
const SINGULAR: ReadonlySet<string> = new Set(SINGULAR_ARTICLES);
const pluralArticles: ReadonlySet<string> = new Set(people.pluralArticles);

const isFeminine = (noun: string): boolean => noun.endsWith('in');

/**
 * Determines a person's gender by the determiner. "der" can also be the dative of a feminine noun: "mit der
 * Ministerin".
 *
 * @param determiner - in lower case; empty if the noun has no determiner
 * @param noun - in lower case
 */
export function genderOfDeterminer(determiner: string, noun: string): Gender | null {
  if (determiner === 'der' && !isFeminine(noun)) return 'MALE';
  if (FEMALE_ARTICLES.has(determiner)) return 'FEMALE';
  return MALE_ARTICLES.has(determiner) ? 'MALE' : null;
}

/**
 * Determines whether a noun phrase is plural by its determiner and noun. "die Minister" and "der Zeugen" are several
 * people, "der Vorsitzenden" is one woman.
 *
 * @param determiner - the first word of the phrase, in lower case
 * @param noun - in lower case
 * @returns null if the determiner does not show the number
 */
export function isPluralPhrase(determiner: string, noun: string): boolean | null {
  if (determiner === 'den') return noun.endsWith('n');
  if (determiner === 'der') return (noun.endsWith('en') && !ADJECTIVAL.test(noun)) || PLURAL_IN_S.test(noun);
  // "die Vorsitzende" is one woman. "zwei Vorsitzende" are two people.
  if ((determiner === 'die' || determiner === 'diese') && ADJECTIVAL.test(`${noun}n`)) return false;
  if (SINGULAR.has(determiner)) return false;
  return pluralArticles.has(determiner) ? !isFeminine(noun) : null;
}
