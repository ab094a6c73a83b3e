import { colognePhonetic } from 'cologne-phonetic';
import { memoize } from '../../core/memo.ts';
import { bodyKey, bodyKeyAnywhere, shortBodyKey, wordsKey } from './body-keys.ts';
import { foldLetters, spellingKeys } from './fold.ts';
import { parseName } from './parse-name.ts';
import { officeKey, royalKey } from './royal-names.ts';
import type { NameForm } from './types.ts';

/** The number of leading digits of a phonetic code that two spellings of a surname must share. */
const CODE_LENGTH = 5;

/** Returns a surname as printed. If it ends in -s, also returns it without the -s, which may be a genitive ending. */
export function surnameForms(surname: string): readonly string[] {
  return surname.length > 3 && /[^sß]s$/u.test(surname) ? [surname, surname.slice(0, -1)] : [surname];
}

/** Returns a code for the sound of a word, by Cologne phonetics (H. J. Postel, 1969). French "ou" is read as "u". */
export const soundOf = memoize((word) => colognePhonetic(foldLetters(word).replace(/ou/gu, 'u')).slice(0, CODE_LENGTH));

/** Returns the initials of the capitalized words in an organization's name, or an empty string for a single word. */
export function acronymOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 ? foldLetters(words.map((word) => word.charAt(0)).join('')) : '';
}

/** Returns the folded acronym in the brackets of an organization's name, or an empty string. */
export function bracketOf(name: string): string {
  return foldLetters(/\((\p{Lu}[\p{L}\d-]{1,9})\)/u.exec(name.slice(0, 300))?.[1] ?? '');
}

function organizationKeys(name: string): string[] {
  const short = [acronymOf(name.slice(0, 300)), bracketOf(name)].filter((key) => key.length > 1);
  const whole = [
    foldLetters(name),
    bodyKey(name),
    bodyKeyAnywhere(name),
    shortBodyKey(name) ?? '',
    wordsKey(name),
  ].flatMap((key) => (key.length > 3 && key.endsWith('s') ? [key, key.slice(0, -1)] : [key]));
  return [...whole, ...short].filter(Boolean).map((key) => `o:${key}`);
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Checks for the initial of a name, with or without a period: "W.". */
export const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

/** The prefix of the key that finds misprinted surnames by the first name. */
const BY_FIRST_NAME = 'g:';

/**
 * Returns the keys with which a search finds a name. These are the {@link nameKeys} without the key for misprinted
 * surnames. That key finds candidates to compare, but "Peter Schulz" should not be a result for "Peter Schneider".
 *
 * @param name - a name as typed
 */
export function searchKeys(name: string): readonly string[] {
  return nameKeys(name).filter((key) => !key.startsWith(BY_FIRST_NAME));
}

/**
 * Returns keys for finding names to pass to `compareNames`. Look up names that share a key.
 *
 * @param name - a name as printed, or a form with its kind
 * @returns 0 to 12 unique keys, or about 30 for an abbreviated surname. Names that are `SAME` or `LIKELY` share at least one key. Most names that share a key
 * are different
 */
export function nameKeys(name: string | NameForm): readonly string[] {
  const form = typeof name === 'string' ? { text: name } : name;
  if (form.named === false) return [];
  if (form.kind !== undefined && form.kind !== 'INDIVIDUAL') return [...new Set(organizationKeys(form.text))];
  return individualKeys(form.text);
}

const individualKeys = memoize((text): readonly string[] => {
  const name = parseName(text);
  const { surname, given, particles } = name;
  const keys = new Set<string>();
  const royal = royalKey(name);
  if (royal !== null) keys.add(`r:${royal}`);
  const office = officeKey(name);
  if (office !== null) keys.add(`n:${office}`);
  // This key finds misprinted surnames. It consists of the first name and the first two letters of the surname. An
  // abbreviated surname has a key for each second letter: "Detlev W.".
  const first = foldLetters(given[0] ?? '');
  if (first.length > 2) {
    const start = foldLetters(surname).slice(0, 2);
    for (const second of isInitial(surname) ? ['', ...LETTERS] : [''])
      keys.add(`${BY_FIRST_NAME}${first} ${start}${second}`);
  }
  const last = surname.split('-').at(-1) ?? surname;
  const joined = particles.length > 0 ? [[...particles, surname].join('')] : [];
  for (const part of [...joined, ...(last === surname || last.length < 3 ? [surname] : [surname, last])]) {
    for (const form of surnameForms(part)) {
      for (const key of spellingKeys(form)) keys.add(`f:${key}`);
      const sound = soundOf(form);
      if (sound.length > 1) keys.add(`p:${sound}`);
    }
  }
  return [...keys];
});
