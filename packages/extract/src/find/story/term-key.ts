import { isKnownNotion, notionOf } from '../../compare/notions.ts';
import type { Language } from '../../core/analysis.ts';
import { memoize } from '../../core/memo.ts';
import type { StoryTermKind } from '../../core/types.ts';
import { COMPARISON_WORDS, SHARED_WORDS } from '../../language/all.ts';
import { DEMONYMS, NOTION_SENSES } from '../../language/shared/words/demonyms.ts';
import { foldLetters, spellingKeys } from '../names/fold.ts';
import { placeKey, placeName } from '../names/places.ts';

/** The key of a word. All its forms share it; places and known happenings share it in all languages. */
export interface TermKey {
  readonly term: string;
  readonly kind: StoryTermKind & ('PLACE' | 'HAPPENING' | 'WORD');
}

/** Transliterations of a name differ between languages, so words are reduced to their sounds. */
const soundsOf = (word: string): string => spellingKeys(word)[0] ?? '';

const PLACE_BY_BEGINNING = new Map(
  DEMONYMS.flatMap(([place = '', ...beginnings]) =>
    beginnings.map((beginning) => [foldLetters(beginning), soundsOf(placeKey(place))] as const),
  ),
);
const SHORTEST_DEMONYM = Math.min(...[...PLACE_BY_BEGINNING.keys()].map(({ length }) => length));
/** The maximum number of letters after the beginning of a demonym: "französischen". */
const LONGEST_ENDING = 3;

/** Finds the place in a word for its people and things: "iranische", "Iranian". */
function placeOfDemonym(letters: string): string | undefined {
  for (let end = letters.length; end >= Math.max(SHORTEST_DEMONYM, letters.length - LONGEST_ENDING); end -= 1) {
    const place = PLACE_BY_BEGINNING.get(letters.slice(0, end));
    if (place !== undefined) return place;
  }
  return undefined;
}

const NONE: TermKey = { term: '', kind: 'WORD' };

const { weekdays, weekdayCompounds, months, seasons, relativeDays, units, daytimes, weekend } = SHARED_WORDS.dates;
/** Words for dates. When something happened is compared by the dates of the articles. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  [weekdays, weekdayCompounds, months, seasons, relativeDays, units, daytimes, weekend].flatMap((words) => [
    ...words.keys(),
  ]),
);

function keyOf(language: Language, word: string): TermKey {
  const place = placeName(word);
  if (place !== null) return { term: soundsOf(placeKey(place)), kind: 'PLACE' };
  const letters = foldLetters(word);
  const home = placeOfDemonym(letters);
  if (home !== undefined) return { term: home, kind: 'PLACE' };
  const sense = language.story.senseOf(word);
  if (sense !== null) return { term: `~${sense}`, kind: 'HAPPENING' };
  const notion = notionOf(word);
  if (!isKnownNotion(notion)) return { term: soundsOf(notion), kind: 'WORD' };
  const known = NOTION_SENSES.get(notion.slice(1));
  return { term: known === undefined ? notion : `~${known}`, kind: 'HAPPENING' };
}

function createTermKey(language: Language): (word: string) => TermKey {
  const common = new Set([...language.story.commonWords].map((word) => keyOf(language, word).term));
  return memoize((word) => {
    const lower = word.toLowerCase();
    if (COMPARISON_WORDS.emptyWords.has(lower) || DATE_WORDS.has(lower)) return NONE;
    const key = keyOf(language, word);
    return common.has(key.term) ? NONE : key;
  });
}

const created = new WeakMap<Language, (word: string) => TermKey>();

/**
 * Returns the function that reduces the words of a language to the key that they share with their other forms,
 * spellings and translations. It takes a word as printed, without a possessive ending. The term is empty for function
 * words, dates and words that are common in news of every kind.
 */
export function termKeyIn(language: Language): (word: string) => TermKey {
  const known = created.get(language) ?? createTermKey(language);
  created.set(language, known);
  return known;
}
