import { memoize } from '../../core/memo.ts';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from '../../language/shared/words/first-names.ts';
import {
  FEMALE_NAMES_WORLDWIDE,
  LEADING_SURNAMES,
  MALE_NAMES_WORLDWIDE,
} from '../../language/shared/words/first-names-worldwide.ts';
import type { Gender } from './types.ts';

function firstNameKey(name: string): string {
  const lower = name.toLowerCase();
  if (/^[a-z-]*$/.test(lower)) return lower;
  return lower.replaceAll('ø', 'o').replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '');
}

const female = new Set([...FEMALE_NAMES, ...FEMALE_NAMES_WORLDWIDE].map(firstNameKey));
const male = new Set([...MALE_NAMES, ...MALE_NAMES_WORLDWIDE, ...LEADING_SURNAMES].map(firstNameKey));
const unisex = new Set([...UNISEX_NAMES, ...LEADING_SURNAMES].map(firstNameKey));

const isKnown = (key: string): boolean => female.has(key) || male.has(key) || unisex.has(key);

/**
 * Checks whether a word is a known first name.
 *
 * @param word - a single word as printed; case and accents are ignored
 */
export const isFirstName = memoize((word) => {
  const key = firstNameKey(word);
  return isKnown(key) || compound(key, isKnown);
});

/** Checks whether each part of a hyphenated name is a first name, as in "Hans-Jürgen". */
function compound(key: string, known: (part: string) => boolean): boolean {
  return key.includes('-') && key.length < 40 && key.split('-').every(known);
}

/**
 * Looks up the gender of a first name.
 *
 * @param word - a single word as printed ("Angela", "Hans-Peter")
 * @returns null for an unknown or unisex name
 */
export function firstNameGender(word: string): Gender | null {
  const key = firstNameKey(word).split('-', 1)[0] ?? '';
  if (unisex.has(key)) return null;
  const she = female.has(key);
  if (she === male.has(key)) return null;
  return she ? 'FEMALE' : 'MALE';
}
