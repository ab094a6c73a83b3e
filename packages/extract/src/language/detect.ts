import { eld } from 'eld/extrasmall';

/** The languages that statements can be extracted from. */
export type SupportedLanguage = 'de' | 'en';

/** The detector is sure long before a whole article is read. */
const SAMPLE = 400;

/**
 * Detects the language of a text.
 *
 * @param text - any text; its first 400 UTF-16 units are read
 * @returns a language subtag (BCP 47), `und` where no language is recognized
 */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, SAMPLE)).language || 'und';
}

/**
 * The rules that apply to a language.
 *
 * @param tag - a BCP 47 tag ("de", "de-AT", "en_GB")
 * @returns the supported language, null where there are no rules for it
 */
export function supportedLanguage(tag: string): SupportedLanguage | null {
  const primary = tag.toLowerCase().split(/[-_]/, 1)[0];
  return primary === 'de' || primary === 'en' ? primary : null;
}
