import type { Language } from '../core/analysis.ts';
import { german } from './de/index.ts';
import { english } from './en/index.ts';

/** All supported languages. To add a language, create its folder, then list it here and in `all-words.ts`. */
export const LANGUAGES: readonly Language[] = [german, english];

/**
 * Looks up a language by its tag.
 *
 * @param tag - BCP 47 tag such as `de` or `de-AT`; an underscore is also accepted (`en_GB`)
 * @returns null if the language is not supported
 */
export function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language.tag === primary) ?? null;
}
