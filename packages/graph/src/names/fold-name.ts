import { foldLetters } from '@wortlaut/extract';

/**
 * Normalizes a name for comparison: lower case, no accents, one form for umlauts, words separated by one space.
 *
 * @param name - a name as printed, or a search term
 */
export function foldName(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => foldLetters(word))
    .filter((word) => word !== '')
    .join(' ');
}
