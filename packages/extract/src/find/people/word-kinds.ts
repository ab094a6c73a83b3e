import { memoize } from '../../core/memo.ts';
import { anyOf, mayEndIn, wholeWord, wordEnding } from '../../core/word-list.ts';
import { WORDS, wordsOfAll } from '../../language/all-words.ts';
import { BODIES, COMPANY_WORDS, COMPOUND_ACRONYMS } from '../../language/shared/words/bodies.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import { INNER_CAPITALS } from '../../language/shared/words/surnames.ts';
import { isFirstName } from '../names/first-names.ts';
import type { Pronoun } from './pronoun.ts';

/**
 * The function words of all languages, in lower case. A capitalized function word begins a sentence and is not a name.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(wordsOfAll(({ people }) => people.functionWords));
/** The coordinators of all languages, lower case. */
export const COORDINATORS: ReadonlySet<string> = new Set(wordsOfAll(({ people }) => people.coordinators));
const paired = wordsOfAll(({ people }) => people.pairedCoordinators).map((words) => words.split(' '));

/**
 * Returns the number of words in a multi-word coordinator at an index: 2 for "als auch". Returns 0 if there is no
 * coordinator.
 */
export function pairedAt(tokens: readonly { readonly lower: string }[], at: number): number {
  const found = paired.find((words) => words.every((word, index) => tokens[at + index]?.lower === word));
  return found?.length ?? 0;
}

/** Matches the articles of all languages, lower case. */
export const ARTICLE = wholeWord(wordsOfAll(({ people }) => people.articles));
/** Definite articles, demonstratives and possessives, lower case. */
export const DEFINITE: ReadonlySet<string> = new Set(wordsOfAll(({ people }) => people.definite));
/** Indefinite articles and numerals, lower case. */
export const INDEFINITE: ReadonlySet<string> = new Set(wordsOfAll(({ people }) => people.indefinite));

const possessives = WORDS.flatMap(({ people }) =>
  people.possessives.map(([pattern, pronoun]) => [wholeWord([pattern]), pronoun] as const),
);

/** Returns the pronoun for the owner in a possessive, as in "seiner Meinung nach". Null for any other word. */
export function ownerPronoun(lower: string): Pronoun | null {
  return possessives.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}

/** Matches words that follow the head of a noun phrase, lower case. */
export const AFTER_HEAD = wholeWord(wordsOfAll(({ people }) => people.afterHead));

const notNames = new Set(wordsOfAll(({ people }) => people.notNames));
const adjective = new RegExp(`${anyOf(wordsOfAll(({ people }) => people.adjectiveEndings))}e[nrs]?$`, 'u');
const noun = new RegExp(`${anyOf(wordsOfAll(({ people }) => people.nounEndings))}s?$`, 'u');
const acronymCompound = new RegExp(`^${anyOf(COMPOUND_ACRONYMS)}-`, 'u');
const innerCapital = new RegExp(String.raw`^${anyOf(INNER_CAPITALS)}\p{Lu}[\p{Ll}’'.-]*$`, 'u');
const bodies = new Set(BODIES);
const companyWords = new Set(COMPANY_WORDS);

/** Removes a possessive ending: "Krall" for "Krall’s". */
export const withoutPossessive = (word: string): string => word.replace(POSSESSIVE, '');

/** Checks whether a word is the name of a well-known organization. */
export const isBody = (word: string): boolean => bodies.has(word);

/** Checks for a short surname that only looks like a noun: "Chung", "Jung". */
const isShortName = (word: string): boolean => word.length <= 5 && word.endsWith('ung');

/** Checks whether a capitalized word can be part of a personal name. */
export const canBeName = memoize((word): boolean => {
  if (bodies.has(word) || companyWords.has(word)) return false;
  if (isFirstName(word) && !notNames.has(word.toLowerCase())) return true;
  if (adjective.test(word)) return false;
  return canBeSurname(word) && (isShortName(word) || !noun.test(word.toLowerCase()));
});

/** Checks whether a capitalized word after a first name can be a surname. */
export const canBeSurname = memoize((word): boolean => {
  const lower = word.toLowerCase();
  if (FUNCTION_WORDS.has(lower) || notNames.has(lower) || companyWords.has(word)) return false;
  if (word.length > 2 && word === word.toUpperCase() && !word.includes('.'))
    return word.length > 4 && !/\d/u.test(word);
  if (word.includes('-') && word.split('-').some((part) => bodies.has(part))) return false;
  return /^\p{Lu}[\p{L}’'´.-]*$/u.test(word) && !acronymCompound.test(word) && !isBrand(word);
});

/** Checks for a capital letter inside a word: "EinsFestival". Names with a prefix such as "McKay" do not count. */
const isBrand = (word: string): boolean => /\p{Ll}\p{Lu}/u.test(word) && !innerCapital.test(word);

const notAcronym = wholeWord(wordsOfAll(({ people }) => people.notAcronyms));

/** Checks for an acronym, which can contain lower-case letters: "BKA", "U.S.", "BfWG", "BaFin". */
export const isAcronym = memoize((word): boolean => {
  if (/^(?:\p{Lu}[\d.&-]*){2,}s?$/u.test(word)) return true;
  return /^\p{Lu}\p{L}{1,7}$/u.test(word) && isBrand(word) && !notAcronym.test(word);
});

const source = wordEnding(wordsOfAll(({ people }) => people.sourceEndings));

/** Checks for a noun of utterance ("Angaben", "Bericht"). It is not a speaker. */
export const isSource = memoize((word): boolean => source.test(word.toLowerCase()));

const isOrganizationHead = headCheck(wordsOfAll(({ people }) => people.organizationHeads));
const organizationEnding = wordEnding(wordsOfAll(({ people }) => people.organizationEndings));
const isGroupHead = headCheck(wordsOfAll(({ people }) => people.groupHeads));

/** Returns a function that checks whether a word, or the last part of a compound, is one of the heads. */
function headCheck(list: readonly string[]): (lower: string) => boolean {
  const heads = new Set(list);
  const mayEndInHead = mayEndIn(heads);
  return (lower) => {
    if (lower.length > 60 || !mayEndInHead(lower)) return false;
    for (let at = 0; at <= lower.length - 3; at += 1)
      if ((at === 0 || at > 2 || lower.charAt(at - 1) === '-') && heads.has(lower.slice(at))) return true;
    return false;
  };
}

/** Checks whether a noun refers to an organization ("Außenministeriums", "Staatsanwaltschaft", "company"). */
export const isOrganization = memoize((word): boolean => {
  const lower = word.toLowerCase();
  return isOrganizationHead(lower) || isOrganizationHead(lower.replace(organizationEnding, ''));
});

/** Checks whether a noun refers to a group and is not a role noun ("Medien", "authorities"). */
export const isGroup = memoize((word): boolean => isGroupHead(word.toLowerCase()));
