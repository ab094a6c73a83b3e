import { NAMES_IN_OFFICE, ROYAL_NAMES } from '../../language/shared/words/name-variants.ts';
import { foldLetters } from './fold.ts';
import type { ParsedName } from './types.ts';

const usual = new Map(
  ROYAL_NAMES.flatMap((group) => group.map((name) => [foldLetters(name), foldLetters(group[0] ?? name)] as const)),
);

const inOffice = new Map(
  NAMES_IN_OFFICE.flatMap((group) => group.map((name) => [foldLetters(name), foldLetters(group[0] ?? name)] as const)),
);

/**
 * Returns the same key for the names of a pope or monarch in office and before: "Benedikt XVI.", "Joseph Ratzinger".
 *
 * @returns null if the name is not in the list
 */
export function officeKey(name: ParsedName): string | null {
  const { given, particles, surname, generation } = name;
  const royal = royalKey(name) ?? [...given, ...particles, surname, generation ?? ''].join(' ');
  return inOffice.get(foldLetters(royal)) ?? null;
}

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
