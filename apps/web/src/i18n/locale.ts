import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { createFormat, type Format } from './format.ts';

/** The languages of the interface. The tag also selects the format of dates and numbers. */
export const locales = { de: { tag: 'de-DE', name: 'Deutsch' }, en: { tag: 'en-GB', name: 'English' } } as const;

/** A language of the interface. */
export type Locale = keyof typeof locales;

/** All texts of the interface in one language. */
export type Messages = typeof en;

/** The texts and formats of one language of the interface. */
export interface Translation {
  readonly locale: Locale;
  readonly t: Messages;
  readonly format: Format;
}

const messages = { de, en } satisfies Record<Locale, Messages>;

/** Returns the texts and formats of a language. */
export function translate(locale: Locale): Translation {
  const t = messages[locale];
  return { locale, t, format: createFormat(locales[locale].tag, t.common) };
}

/** Checks whether a string is a language of the interface. */
export function isLocale(text: string | null): text is Locale {
  return text !== null && Object.hasOwn(locales, text);
}

/**
 * Selects the language of the interface: the stored choice, or the first supported language of the browser, or English.
 *
 * @param remembered - the stored choice, or null if the reader has not chosen a language
 * @param wanted - the languages of the browser as BCP 47 tags, in order of preference
 */
export function chooseLocale(remembered: string | null, wanted: readonly string[]): Locale {
  if (isLocale(remembered)) return remembered;
  return wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLocale) ?? 'en';
}
