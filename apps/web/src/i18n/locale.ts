import { de } from './de.ts';
import { en } from './en.ts';
import { createFormat, type Format } from './format.ts';

/** The languages of the interface; each tag chooses the forms of dates and numbers too. */
export const locales = { de: { tag: 'de-DE', own: 'Deutsch' }, en: { tag: 'en-GB', own: 'English' } } as const;

/** A language of the interface. */
export type Locale = keyof typeof locales;

/** All that the interface says. */
export type Messages = typeof en;

/** All that depends on the language of the interface. */
export interface Translation {
  readonly locale: Locale;
  readonly t: Messages;
  readonly format: Format;
}

const messages = { de, en } satisfies Record<Locale, Messages>;

/** Makes everything that depends on the language. */
export function translate(locale: Locale): Translation {
  return { locale, t: messages[locale], format: createFormat(locales[locale].tag, messages[locale]) };
}

/** Whether a text names a language of the interface. */
export function isLocale(text: string | null): text is Locale {
  return text !== null && Object.hasOwn(locales, text);
}

/**
 * Chooses the language: the one chosen before, else the first that the browser asks for and we have, else English.
 *
 * @param remembered - what was stored when somebody chose, or null
 * @param wanted - the browser's languages as BCP 47 tags, the most wanted first
 */
export function chooseLocale(remembered: string | null, wanted: readonly string[]): Locale {
  if (isLocale(remembered)) return remembered;
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
}
