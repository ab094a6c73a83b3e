import type { Language } from '../core/analysis.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';

/** The languages that statements can be extracted from. To add one, add its folder and list it here. */
export const LANGUAGES: readonly Language[] = [german, english];

/**
 * Finds the language that a text is read in.
 *
 * @param tag - a BCP 47 tag (`de`, `de-AT`, `en_GB`)
 * @returns null where none of {@link LANGUAGES} matches
 */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language.tag === primary) ?? null;
}
