import { anyOf, wordEnding } from '../../core/word-list.ts';
import { FEMALE_NAME_ENDINGS, OPEN_NAME_ENDINGS } from '../../language/shared/words/first-names.ts';
import { TRANSLITERATED_ENDINGS, TRANSLITERATED_LETTERS } from '../../language/shared/words/surnames.ts';
import { firstNameGender, isFirstName } from './first-names.ts';
import { foldLetters, likeness, spellingKeys } from './fold.ts';
import { isInitial, soundOf, surnameForms } from './name-keys.ts';
import { isShortForm, isTranslation } from './name-variants.ts';

/** How well two surnames match. The values are sorted from best to worst. */
export type SurnameMatch = 'EXACT' | 'CASE' | 'SPELLING' | 'SOUND' | 'SIMILAR' | 'NONE';

/** How well two lists of given names match. */
export type GivenMatch =
  | 'EXACT'
  | 'SPELLING'
  | 'TRANSLATED'
  | 'SHORT_FORM'
  | 'SOUND'
  | 'INITIAL'
  | 'MISSING' // only one name has given names
  | 'BOTH_MISSING'
  | 'CONFLICT';

/**
 * The minimum similarity of two surnames that sound alike. One of them may be a misheard or mistyped form of the other.
 */
const ALIKE_IN_SOUND = 0.5;
const ALIKE = 0.8;

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

const transliterated = new RegExp(`${anyOf(TRANSLITERATED_ENDINGS)}$|${anyOf(TRANSLITERATED_LETTERS)}|^al-`, 'iu');

/** Matches the Arabic article before a surname: "al-Mansouri". */
const ARABIC_ARTICLE = /^(?:al|el|as|ar)-(?=\p{L}{3})/iu;

/**
 * Compares two surnames.
 *
 * @returns `CASE` if one may be the genitive of the other, `SPELLING` if both are transliterations of the same name,
 * `SOUND` if they only sound alike
 */
export function matchSurnames(a: string, b: string): SurnameMatch {
  const left = foldLetters(a);
  const right = foldLetters(b);
  if (left === '' || right === '') return 'NONE';
  if (left === right) return 'EXACT';
  const formsA = surnameForms(a);
  const formsB = surnameForms(b);
  if (meet(formsA.map(foldLetters), formsB.map(foldLetters))) return 'CASE';
  // The Arabic article is often left out: "al-Mansouri", "Mansouri".
  if (foldLetters(a.replace(ARABIC_ARTICLE, '')) === foldLetters(b.replace(ARABIC_ARTICLE, ''))) return 'SPELLING';
  if (meet(spellingKeys(a), spellingKeys(b)))
    return transliterated.test(a) || transliterated.test(b) ? 'SPELLING' : 'SOUND';
  const alike = Math.max(...spellingKeys(a).flatMap((one) => spellingKeys(b).map((other) => likeness(one, other))));
  const sounds = meet(formsA.map(soundOf), formsB.map(soundOf));
  if (sounds && alike >= ALIKE_IN_SOUND && soundOf(a).length > 1 && sameStart(left, right)) return 'SOUND';
  if (sounds && alike >= ALIKE) return 'SIMILAR';
  return isPartOf(a, b) || isPartOf(b, a) ? 'SIMILAR' : 'NONE';
}

/** The minimum length of a part of a double name that can be used alone. "al" in "al-Assad" is a particle. */
const SHORTEST_PART = 3;

/** Checks whether a surname is the first or the last part of a double name: "Quast" and "Quast-Lind". */
function isPartOf(part: string, double: string): boolean {
  const parts = double.split('-').map(foldLetters);
  const letters = foldLetters(part);
  if (parts.length < 2 || part.includes('-') || letters.length < SHORTEST_PART) return false;
  return letters === parts[0] || letters === parts.at(-1);
}

/** The minimum length of a name in which one letter can be a misprint. */
const LONG_NAME = 6;

/** Checks for two long names that differ in one letter: "Alishbandi", "Alishvandi". */
export function isMisprint(a: string, b: string): boolean {
  const [left, right] = [foldLetters(a), foldLetters(b)];
  const longer = Math.max(left.length, right.length);
  return Math.min(left.length, right.length) >= LONG_NAME && (1 - likeness(left, right)) * longer < 1.5;
}

/**
 * Checks whether two names begin with the same sound. "Carl" and "Karl" can be the same name, "Kohl" and "Gohl" cannot.
 */
function sameStart(left: string, right: string): boolean {
  const first = (word: string) => spellingKeys(word).map((key) => key.charAt(0));
  return meet(first(left), first(right));
}

/** Checks whether a final -s in only one of two surnames may be part of the name ("Peters", "Roberts"). */
export function isDoubtfulGenitive(a: string, b: string): boolean {
  const shorter = a.length < b.length ? a : b;
  return isFirstName(shorter);
}

function matchOne(a: string, b: string): GivenMatch {
  const left = foldLetters(a);
  const right = foldLetters(b);
  if (left === right) return 'EXACT';
  if (isInitial(a) || isInitial(b)) return left.charAt(0) === right.charAt(0) ? 'INITIAL' : 'CONFLICT';
  if (left.replace(DIMINUTIVE, 'y') === right.replace(DIMINUTIVE, 'y')) return 'SOUND';
  if (otherGender(a, b)) return 'CONFLICT';
  if (meet(spellingKeys(a), spellingKeys(b))) return 'SPELLING';
  if (isTranslation(a, b)) return 'TRANSLATED';
  if (isShortForm(a, b)) return 'SHORT_FORM';
  // Two known first names are different names, even if they differ in only one letter: "Martin", "Marvin".
  if (!(isFirstName(a) && isFirstName(b)) && isMisprint(a, b)) return 'SOUND';
  const sound = soundOf(a);
  const alike = likeness(left, right);
  return sound.length > 1 && sound === soundOf(b) && alike >= 0.6 && sameStart(left, right) ? 'SOUND' : 'CONFLICT';
}

/** Matches endings of first names that sound the same: "Bettie", "Betty", "Betti". */
const DIMINUTIVE = /(?:ie|i|y)$/u;

const FEMALE_NAME = wordEnding(FEMALE_NAME_ENDINGS, 'iu');
const OPEN_NAME = wordEnding(OPEN_NAME_ENDINGS, 'iu');

/**
 * Checks whether two first names have different genders according to lists of names or to their endings ("Stefan",
 * "Stefanie").
 */
function otherGender(a: string, b: string): boolean {
  const left = firstNameGender(a);
  const right = firstNameGender(b);
  if (left !== null && right !== null) return left !== right;
  const marked = (word: string) => FEMALE_NAME.test(word);
  const open = (word: string) => OPEN_NAME.test(word);
  return marked(a) !== marked(b) && !(open(a) && marked(b)) && !(open(b) && marked(a));
}

/**
 * The result of {@link matchGiven}: the match of the shared names, and whether one list has additional middle names.
 */
export interface GivenResult {
  readonly match: GivenMatch;
  readonly middle: 'NONE' | 'INITIAL' | 'NAME';
}

const DOUBTFUL_FIRST: readonly GivenMatch[] = [
  'CONFLICT',
  'INITIAL',
  'SOUND',
  'SHORT_FORM',
  'TRANSLATED',
  'SPELLING',
  'EXACT',
];

/**
 * Compares two lists of given names pairwise. A hyphen separates names: "Frank-Walter" equals "Frank Walter". The other
 * list can lack the first names of the longer list: "Mark Fenner" and "W. Mark Fenner".
 *
 * @returns the weakest of the pairwise matches
 */
export function matchGiven(a: readonly string[], b: readonly string[]): GivenResult {
  const left = a.flatMap((name) => name.split('-')).filter(Boolean);
  const right = b.flatMap((name) => name.split('-')).filter(Boolean);
  if (left.length === 0 || right.length === 0)
    return { match: left.length === right.length ? 'BOTH_MISSING' : 'MISSING', middle: 'NONE' };
  const match = matchPairwise(left, right);
  const shared = Math.min(left.length, right.length);
  const rest = [...left.slice(shared), ...right.slice(shared)];
  if (match === 'CONFLICT' && rest.length > 0) {
    const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
    const missing = longer.findIndex((_, at) => at > 0 && isSameList(shorter, longer.slice(at, at + shared)));
    if (missing > 0) return { match: 'EXACT', middle: longer.slice(0, missing).every(isInitial) ? 'INITIAL' : 'NAME' };
  }
  return { match, middle: rest.length === 0 ? 'NONE' : rest.every(isInitial) ? 'INITIAL' : 'NAME' };
}

function matchPairwise(left: readonly string[], right: readonly string[]): GivenMatch {
  let worst = DOUBTFUL_FIRST.length - 1;
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const match = matchOne(left[at] ?? '', right[at] ?? '');
    const middleInitial = at > 0 && match === 'INITIAL' ? 'EXACT' : match;
    worst = Math.min(worst, DOUBTFUL_FIRST.indexOf(middleInitial));
  }
  return DOUBTFUL_FIRST[worst] ?? 'CONFLICT';
}

/** Checks whether two lists contain the same full names. Initials do not count as a match. */
function isSameList(left: readonly string[], right: readonly string[]): boolean {
  return (
    left.length === right.length &&
    left.every((name, at) => !isInitial(name) && foldLetters(name) === foldLetters(right[at] ?? ''))
  );
}
