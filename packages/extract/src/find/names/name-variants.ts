import type { WordList } from '../../core/word-list.ts';
import { SHORT_NAMES, TRANSLATED_NAMES } from '../../language/shared/words/name-variants.ts';
import { spellingKeys } from './fold.ts';

/** Maps each spelling key of a name to the indices of the groups that contain the name. */
function indexGroups(groups: readonly WordList[]): ReadonlyMap<string, ReadonlySet<number>> {
  const numbers = new Map<string, Set<number>>();
  for (const [number, names] of groups.entries()) {
    for (const key of names.flatMap(spellingKeys)) numbers.set(key, (numbers.get(key) ?? new Set()).add(number));
  }
  return numbers;
}

const translated = indexGroups(TRANSLATED_NAMES);
const shortForms = indexGroups(SHORT_NAMES);

function shareGroup(groups: ReadonlyMap<string, ReadonlySet<number>>, a: string, b: string): boolean {
  const others = spellingKeys(b).map((key) => groups.get(key));
  return spellingKeys(a).some((key) => {
    const own = groups.get(key);
    return (
      own !== undefined && others.some((other) => other !== undefined && [...own].some((group) => other.has(group)))
    );
  });
}

/**
 * Checks whether two first names are the same name in different languages or transliterations (Wladimir, Volodymyr).
 */
export function isTranslation(a: string, b: string): boolean {
  return shareGroup(translated, a, b);
}

/** Checks whether one of two first names is a short form of the other (Joe, Joseph). */
export function isShortForm(a: string, b: string): boolean {
  return shareGroup(shortForms, a, b);
}
