import { ROYAL_NAMES } from '../../language/shared/words/name-variants.ts';
import { foldLetters } from './fold.ts';
import type { ParsedName } from './types.ts';

const usual = new Map(
  ROYAL_NAMES.flatMap((group) => group.map((name) => [foldLetters(name), foldLetters(group[0] ?? name)] as const)),
);

/**
 * Returns the same key for the name of a pope or monarch in all languages: "Elisabeth II.", "Elizabeth II".
 *
 * @returns null if the name has no number or is not in the list of royal names
 */
export function royalKey({ given, surname, generation }: ParsedName): string | null {
  if (generation === null || !/^[IVX]+$/u.test(generation)) return null;
  const names = [...given, surname].map(foldLetters);
  return names.every((name) => usual.has(name))
    ? `${names.map((name) => usual.get(name)).join(' ')} ${generation}`
    : null;
}
