import { firstNameGender, isFirstName } from './first-names.ts';
import { foldLetters, likeness, spellingKeys } from './fold.ts';
import { soundOf, surnameForms } from './name-keys.ts';
import { isShortForm, isTranslation } from './name-variants.ts';

/** How two surnames agree, from certain to not at all. */
export type SurnameMatch = 'EXACT' | 'CASE' | 'SPELLING' | 'SOUND' | 'SIMILAR' | 'NONE';

/** How two lists of given names agree. */
export type GivenMatch =
  | 'EXACT'
  | 'SPELLING'
  | 'TRANSLATED'
  | 'SHORT_FORM'
  | 'SOUND'
  | 'INITIAL'
  | 'MISSING' // one of the two has none
  | 'BOTH_MISSING'
  | 'CONFLICT';

/** Alike enough to be one surname misheard or mistyped, where the sound agrees too. */
const ALIKE_IN_SOUND = 0.5;
const ALIKE = 0.8;

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** Endings and letter pairs that tell a name brought over from another script. */
const FOREIGN =
  /(?:sk[iy]j?|skyy|skiy|[oe][wv]|jew|yev|off|[^aeiou]in|ine|enko|itsch|[yi]ch|vi[cć]|wili|vili|d[sz]e|adeh|nj?ahu|nyahu)$|kh|zh|tsch|dsch|ou|^al-/iu;

/**
 * Compares two surnames.
 *
 * @returns `CASE` where one may be the other's genitive, `SPELLING` where both are transliterations of one name by
 * rule, `SOUND` where they only sound alike
 */
export function matchSurnames(a: string, b: string): SurnameMatch {
  const left = foldLetters(a);
  const right = foldLetters(b);
  if (left === '' || right === '') return 'NONE';
  if (left === right) return 'EXACT';
  const formsA = surnameForms(a);
  const formsB = surnameForms(b);
  if (meet(formsA.map(foldLetters), formsB.map(foldLetters))) return 'CASE';
  if (meet(spellingKeys(a), spellingKeys(b))) return FOREIGN.test(a) || FOREIGN.test(b) ? 'SPELLING' : 'SOUND';
  const alike = Math.max(...spellingKeys(a).flatMap((one) => spellingKeys(b).map((other) => likeness(one, other))));
  const sounds = meet(formsA.map(soundOf), formsB.map(soundOf));
  if (sounds && alike >= ALIKE_IN_SOUND && soundOf(a).length > 1 && sameStart(left, right)) return 'SOUND';
  if (sounds && alike >= ALIKE) return 'SIMILAR';
  const lastA = a.split('-').at(-1) ?? a;
  const lastB = b.split('-').at(-1) ?? b;
  const oneIsDouble = (lastA === a) !== (lastB === b);
  return oneIsDouble && foldLetters(lastA) === foldLetters(lastB) ? 'SIMILAR' : 'NONE';
}

/** Names misheard keep the sound of their first letter ("Kohl" and "Gohl" are two names, "Carl" and "Karl" one). */
function sameStart(left: string, right: string): boolean {
  const first = (word: string) => spellingKeys(word).map((key) => key.charAt(0));
  return meet(first(left), first(right));
}

/** Whether the -s that tells two forms apart may as well belong to the name ("Peters", "Roberts"). */
export function isDoubtfulGenitive(a: string, b: string): boolean {
  const shorter = a.length < b.length ? a : b;
  return isFirstName(shorter);
}

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

function matchOne(a: string, b: string): GivenMatch {
  const left = foldLetters(a);
  const right = foldLetters(b);
  if (left === right) return 'EXACT';
  if (isInitial(a) || isInitial(b)) return left.charAt(0) === right.charAt(0) ? 'INITIAL' : 'CONFLICT';
  if (otherGender(a, b)) return 'CONFLICT';
  if (meet(spellingKeys(a), spellingKeys(b))) return 'SPELLING';
  if (isTranslation(a, b)) return 'TRANSLATED';
  if (isShortForm(a, b)) return 'SHORT_FORM';
  const sound = soundOf(a);
  const alike = likeness(left, right);
  return sound.length > 1 && sound === soundOf(b) && alike >= 0.6 && sameStart(left, right) ? 'SOUND' : 'CONFLICT';
}

/** Known genders that differ, or endings that tell them apart ("Mario", "Maria"; "Stefan", "Stefanie"). */
function otherGender(a: string, b: string): boolean {
  const left = firstNameGender(a);
  const right = firstNameGender(b);
  if (left !== null && right !== null) return left !== right;
  const marked = (word: string) => /(?:[^aeiou]a|ia|ina|ine|ie)$/iu.test(word);
  const open = (word: string) => /e$/iu.test(word);
  return marked(a) !== marked(b) && !(open(a) && marked(b)) && !(open(b) && marked(a));
}

/** The result of {@link matchGiven}: how the first ones agree, and whether one list has middle names of its own. */
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
 * Compares given names one by one; hyphens part them ("Frank-Walter" and "Frank Walter" are alike).
 *
 * @returns the most doubtful agreement among those that both have
 */
export function matchGiven(a: readonly string[], b: readonly string[]): GivenResult {
  const left = a.flatMap((name) => name.split('-')).filter(Boolean);
  const right = b.flatMap((name) => name.split('-')).filter(Boolean);
  if (left.length === 0 || right.length === 0)
    return { match: left.length === right.length ? 'BOTH_MISSING' : 'MISSING', middle: 'NONE' };
  let worst = DOUBTFUL_FIRST.length - 1;
  const shared = Math.min(left.length, right.length);
  for (let at = 0; at < shared; at += 1) {
    const match = matchOne(left[at] ?? '', right[at] ?? '');
    const middleInitial = at > 0 && match === 'INITIAL' ? 'EXACT' : match;
    worst = Math.min(worst, DOUBTFUL_FIRST.indexOf(middleInitial));
  }
  const rest = [...left.slice(shared), ...right.slice(shared)];
  const middle = rest.length === 0 ? 'NONE' : rest.every(isInitial) ? 'INITIAL' : 'NAME';
  return { match: DOUBTFUL_FIRST[worst] ?? 'CONFLICT', middle };
}
