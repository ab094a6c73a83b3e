import { foldLetters } from '@wortlaut/extract';

/**
 * A name as a search compares it: in lower case, without accents, umlauts in one form, its words parted by one space.
 *
 * @param name - a name as printed, or what somebody searches for.
 */
export function foldName(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => foldLetters(word))
    .filter((word) => word !== '')
    .join(' ');
}
