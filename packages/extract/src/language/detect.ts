import { eld } from 'eld/extrasmall';

/** The number of UTF-16 code units to read. This is enough to detect the language reliably. */
const SAMPLE = 400;

/**
 * Detects the language of a text.
 *
 * @param text - any text; only the first 400 UTF-16 code units are read
 * @returns a BCP 47 language subtag; `und` if the language is not recognized
 */
export function detectLanguage(text: string): string {
  return eld.detect(text.slice(0, SAMPLE)).language || 'und';
}
