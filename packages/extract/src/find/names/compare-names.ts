import { wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { COMMON_SURNAMES, FREQUENT_SURNAMES } from '../../language/shared/words/surnames.ts';
import { compareOrganizations } from './compare-organizations.ts';
import { firstNameGender, isFirstName } from './first-names.ts';
import { foldLetters } from './fold.ts';
import {
  type GivenMatch,
  type GivenResult,
  isDoubtfulGenitive,
  isMisprint,
  matchGiven,
  matchSurnames,
  type SurnameMatch,
} from './match-parts.ts';
import { isInitial, nameKeys } from './name-keys.ts';
import { parseName } from './parse-name.ts';
import { roleWord } from './roles.ts';
import { officeKey, royalKey } from './royal-names.ts';
import { isMononymTitle } from './titles.ts';
import type { Gender, NameComparison, NameForm, NameReason, ParsedName } from './types.ts';

/** The minimum score for the verdict `SAME`. */
const SAME_FROM = 0.85;
const LIKELY_FROM = 0.5;

/** The score of two names if the surname of one is only an initial. Courts and the press abbreviate surnames. */
const ABBREVIATED = 0.6;

const SURNAME_SCORE = {
  EXACT: 1,
  CASE: 0.97,
  SPELLING: 0.95,
  SOUND: 0.78,
  SIMILAR: 0.68,
  NONE: 0,
} as const satisfies Record<SurnameMatch, number>;

const GIVEN_SCORE = {
  EXACT: 0.98,
  SPELLING: 0.95,
  TRANSLATED: 0.93,
  SHORT_FORM: 0.82,
  SOUND: 0.8,
  INITIAL: 0.75,
  MISSING: 0.62,
  BOTH_MISSING: 0.66,
  CONFLICT: 0,
} as const satisfies Record<GivenMatch, number>;

/** The reason for each kind of surname match, and whether the match is doubtful. */
const SURNAME_REASON = {
  EXACT: ['SAME_SURNAME', false],
  CASE: ['CASE_ENDING', false],
  SPELLING: ['TRANSLITERATION', false],
  SOUND: ['SAME_SURNAME_SOUND', true],
  SIMILAR: ['SIMILAR_SURNAME', true],
  NONE: ['OTHER_SURNAME', true],
} as const satisfies Record<SurnameMatch, readonly [NameReason, boolean]>;

const GIVEN_REASON = {
  EXACT: [null, false],
  SPELLING: ['TRANSLITERATION', false],
  TRANSLATED: ['NAME_VARIANT', false],
  SHORT_FORM: ['NAME_VARIANT', true],
  SOUND: ['SIMILAR_FIRST_NAME', true],
  INITIAL: ['INITIAL', true],
  MISSING: ['SURNAME_ONLY', true],
  BOTH_MISSING: ['SURNAME_ONLY', true],
  CONFLICT: ['OTHER_FIRST_NAME', true],
} as const satisfies Record<GivenMatch, readonly [NameReason | null, boolean]>;

const commonSurnames = new Set(COMMON_SURNAMES.map(foldLetters));
const frequentSurnames = new Set(FREQUENT_SURNAMES.map(foldLetters));

/**
 * Checks whether a surname is so frequent that several public figures may have the same full name.
 *
 * @param name - a name as printed
 */
export function hasFrequentSurname(name: string): boolean {
  const surname = foldLetters(parseName(name).surname);
  return commonSurnames.has(surname) || frequentSurnames.has(surname);
}

const ROLE_ENDING = wordEnding(wordsOfAll(({ names }) => names.roleEndings));

const different = (reason: NameReason, score = 0): NameComparison => ({
  verdict: 'DIFFERENT',
  score,
  reasons: [reason],
});

function genderOf(form: NameForm, name: ParsedName): Gender | null {
  return form.gender ?? firstNameGender(name.given[0] ?? '');
}

function roleKeys(form: NameForm, name: ParsedName): Set<string> {
  const titles = name.titles.filter((title) => roleWord(title) !== null);
  const words = [...(form.roles ?? []), ...titles].map((role) => {
    // German roles can begin with an adjective: "ehemaliger Direktor".
    const letters = foldLetters(role.replace(/^\p{Ll}+er? (?=\p{Lu})/u, ''));
    return letters.replace(ROLE_ENDING, '');
  });
  return new Set(words.filter(Boolean));
}

/** Finds a difference that shows that two names belong to different people, even if everything else matches. */
function contradiction(a: NameForm, b: NameForm, left: ParsedName, right: ParsedName): NameReason | null {
  const gender = genderOf(a, left);
  const other = genderOf(b, right);
  if (gender !== null && other !== null && gender !== other) return 'OTHER_GENDER';
  if (left.generation !== null && right.generation !== null && left.generation !== right.generation)
    return 'OTHER_GENERATION';
  return null;
}

/** Checks whether a title or number shows that a person is known by a single name ("Papst Franziskus"). */
function isMononym(form: NameForm, name: ParsedName): boolean {
  const titles = [...name.titles, ...(form.roles ?? [])];
  return name.given.length === 0 && (name.generation !== null || titles.some(isMononymTitle));
}

function compareIndividuals(a: NameForm, b: NameForm): NameComparison {
  const left = parseName(a.text);
  const right = parseName(b.text);
  const royal = royalKey(left);
  if (royal !== null && royal === royalKey(right)) return { verdict: 'SAME', score: 0.95, reasons: ['NAME_VARIANT'] };
  const office = officeKey(left);
  if (office !== null && office === officeKey(right) && foldLetters(left.surname) !== foldLetters(right.surname))
    return { verdict: 'LIKELY', score: 0.8, reasons: ['NAME_VARIANT'] };
  if (onlyFirstName(left, right) || onlyFirstName(right, left)) return different('FIRST_NAME_ONLY', 0.2);
  const keys = nameKeys(b);
  if (!nameKeys(a).some((key) => keys.includes(key))) return different('OTHER_SURNAME');
  const against = contradiction(a, b, left, right);
  if (against !== null) return different(against, 0.1);
  const { match, middle } = matchGivenOrNickname(left, right);
  if (isAbbreviated(left, right) || isAbbreviated(right, left))
    return match === 'EXACT'
      ? { verdict: 'LIKELY', score: ABBREVIATED, reasons: ['INITIAL', 'FIRST_NAME_ONLY'] }
      : different('OTHER_FIRST_NAME', 0.1);
  const surname = surnamesOf(left, right, match);
  if (surname === 'NONE') return different('OTHER_SURNAME');
  if (match === 'CONFLICT') return different('OTHER_FIRST_NAME', 0.1);
  const mononyms = match === 'BOTH_MISSING' && isMononym(a, left) && isMononym(b, right);
  if (match === 'BOTH_MISSING' && !mononyms && isFirstName(left.surname) && isFirstName(right.surname))
    return different('FIRST_NAME_ONLY', 0.3);
  const reasons: NameReason[] = [];
  let doubt = false;
  let score: number = SURNAME_SCORE[surname] * (mononyms ? GIVEN_SCORE.EXACT : GIVEN_SCORE[match]);
  const note = (reason: NameReason | null, doubtful: boolean, factor = 1) => {
    if (reason !== null && !reasons.includes(reason)) reasons.push(reason);
    doubt ||= doubtful;
    score *= factor;
  };
  const exact = surname === 'EXACT' && (match === 'EXACT' || mononyms);
  if (exact && middle === 'NONE') note('EXACT', false);
  else {
    note(SURNAME_REASON[surname][0], SURNAME_REASON[surname][1]);
    if (!mononyms) note(GIVEN_REASON[match][0], GIVEN_REASON[match][1]);
  }
  if (surname === 'CASE' && isDoubtfulGenitive(left.surname, right.surname)) note(null, true, 0.8);
  if (!exact && commonSurnames.has(foldLetters(left.surname))) note('COMMON_SURNAME', true, 0.95);
  const roles = roleKeys(b, right);
  const sharedRole = [...roleKeys(a, left)].some((role) => roles.has(role));
  if (sharedRole) note('SHARED_ROLE', false, 1.15);
  if (middle !== 'NONE') note('MIDDLE_NAME', middle === 'INITIAL' || !sharedRole, middle === 'INITIAL' ? 0.84 : 0.86);
  if ((left.generation === null) !== (right.generation === null)) note('OTHER_GENERATION', true, 0.8);
  return judge(score, doubt, reasons);
}

/** Checks whether the first surname is only the initial of the other surname: "Detlev W.", "Detlev Wiegmann". */
function isAbbreviated({ surname: initial }: ParsedName, { surname }: ParsedName): boolean {
  return isInitial(initial) && !isInitial(surname) && foldLetters(surname).startsWith(foldLetters(initial));
}

/** Compares the first names. A nickname can replace them: "Jerry Ortiz", "Luis Gerardo (Jerry) Ortiz". */
function matchGivenOrNickname(left: ParsedName, right: ParsedName): GivenResult {
  const result = matchGiven(left.given, right.given);
  if (result.match !== 'CONFLICT') return result;
  const isNickname = (one: ParsedName, other: ParsedName) =>
    one.nickname !== null && one.nickname === other.given.join(' ');
  return isNickname(left, right) || isNickname(right, left) ? { match: 'SHORT_FORM', middle: 'NONE' } : result;
}

/** Compares the surnames, with and without their particles: "DelGiudice" and "Del Giudice". */
function surnamesOf(left: ParsedName, right: ParsedName, given: GivenMatch): SurnameMatch {
  const plain = matchSurnames(left.surname, right.surname);
  if (plain !== 'NONE') return plain;
  const whole = ({ particles, surname }: ParsedName) => foldLetters([...particles, surname].join(''));
  if (whole(left) === whole(right)) return 'EXACT';
  return given === 'EXACT' && isMisprint(left.surname, right.surname) ? 'SIMILAR' : 'NONE';
}

/** Checks whether a single name is only the first name of the full name. */
function onlyFirstName(single: ParsedName, full: ParsedName): boolean {
  if (single.given.length > 0 || full.given.length === 0) return false;
  const name = foldLetters(single.surname);
  return foldLetters(full.given[0] ?? '') === name && foldLetters(full.surname) !== name;
}

function judge(score: number, doubt: boolean, reasons: readonly NameReason[]): NameComparison {
  const rounded = Math.round(Math.min(1, score) * 100) / 100;
  if (!doubt) return { verdict: 'SAME', score: Math.max(SAME_FROM, rounded), reasons };
  const capped = Math.min(SAME_FROM - 0.01, rounded);
  return { verdict: capped >= LIKELY_FROM ? 'LIKELY' : 'DIFFERENT', score: capped, reasons };
}

/**
 * Compares two names from the same article or from different articles.
 *
 * @param a - a name as printed, with other facts about the person
 * @param b - another name; the order does not matter
 * @returns `SAME` if the names certainly belong to the same person, `LIKELY` if they probably do (a merge is then
 * suggested), `DIFFERENT` in all other cases
 * @remarks Two identical full names are `SAME`. Use `compareRoles` and the articles to tell namesakes apart. Two names
 * that are not `DIFFERENT` always share one of their `nameKeys`.
 * @example
 * compareNames({ text: 'Wladimir Putin' }, { text: 'Vladimir Poutin' }).verdict // 'SAME'
 * compareNames({ text: 'Joe Biden' }, { text: 'Jill Biden' }).verdict // 'DIFFERENT'
 */
export function compareNames(a: NameForm, b: NameForm): NameComparison {
  if (a.named === false || b.named === false) return different('UNNAMED');
  const individual = (form: NameForm) => form.kind === undefined || form.kind === 'INDIVIDUAL';
  if (individual(a) !== individual(b)) return different('OTHER_KIND');
  return individual(a) ? compareIndividuals(a, b) : compareOrganizations(a, b);
}
