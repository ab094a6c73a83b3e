import { memoize } from '../../../core/memo.ts';
import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { RoleWord } from '../../../find/names/types.ts';
import { isCapital } from '../../../find/people/phrase.ts';
import type { Token } from '../../../text/tokens.ts';
import { PATRONYMICS } from '../../shared/words/surnames.ts';
import {
  AFTER_COMPANY_NAME,
  BEFORE_COMPANY,
  BEFORE_COMPANY_NAME,
  BOARDS,
  NAME_TAILS,
  NOT_LONE_SURNAME_ENDINGS,
  WOMAN_ENDINGS,
} from '../words/name-contexts.ts';
import { ENGLISH_ROLES, OFFICE_ADJECTIVES } from '../words/roles.ts';
import { TRADES } from '../words/thing-names.ts';
import { FULL_OF, MANNER_GENITIVES, TIME_DETERMINERS, TIME_HEAD } from '../words/time-nouns.ts';
import { isCompanyRole } from './role-context.ts';
import { isBetweenOffice } from './role-nominative.ts';

const NAME_TAIL = wordEnding(NAME_TAILS);
const board = wordEnding(BOARDS);
const officeAdjective = wholeWord(OFFICE_ADJECTIVES.map((stem) => `${stem}e[nmrs]?`));
const englishRoles: ReadonlySet<string> = new Set(ENGLISH_ROLES);
const englishRole: ReadonlySet<string> = new Set(ENGLISH_ROLES.map((role) => role.split(' ', 1)[0] ?? ''));
const patronymic = wordEnding(PATRONYMICS);
const notLoneSurname = wordEnding(NOT_LONE_SURNAME_ENDINGS);
const womanEnding = wordEnding(WOMAN_ENDINGS);

/** Reads a feminine noun for a profession that is not in the list of roles, such as "Landeskonservatorin". */
function womansRole(text: string): RoleWord | null {
  if (text.length < 8 || !womanEnding.test(text)) return null;
  return { lemma: text.toLowerCase().slice(0, -2), gender: 'FEMALE', plural: false };
}

/** Reads a compound of a company and its board before the name of a board member: "Fenra-Vorstand Jost Kamp". */
function boardMember(text: string): RoleWord | null {
  return board.test(text) ? { lemma: text.toLowerCase(), gender: null, plural: false } : null;
}

const roleOf = memoize((text): RoleWord | null =>
  NAME_TAIL.test(text) ? null : (roleWord(text) ?? womansRole(text) ?? boardMember(text)),
);

/** Reads a role directly before a name. Only capitalized words count because German nouns are capitalized. */
export function roleBeforeName(token: Token): RoleWord | null {
  return isCapital(token) ? roleOf(token) : null;
}

const afterCompanyName: ReadonlySet<string> = new Set(AFTER_COMPANY_NAME);
const companyPreposition = wholeWord(BEFORE_COMPANY);
const beforeCompanyName = wordEnding(BEFORE_COMPANY_NAME, 'iu');

/**
 * Checks that a surname does not name a company, building or ship: "Hellmann GmbH", "Kaufhaus Hellmann", "Linde II".
 */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (afterCompanyName.has(next?.text ?? '') || (next?.breaks === 0 && TRADES.has(next.text))) return false;
  if (beforeCompanyName.test(before?.text ?? '')) return false;
  // The surname starts the name of a company: "das Werk von Brandt Antriebe", "der Zulieferer Brandt Antriebe".
  const noun = next?.kind === 'WORD' && next.breaks === 0 && /^\p{Lu}\p{Ll}/u.test(next.text);
  const introduced = companyPreposition.test(before?.lower ?? '') || isCompanyRole(before?.lower ?? '');
  return !(noun && introduced && roleWord(next) === null);
}

/** Checks that a single word for a speaker does not end like a plural common noun. */
export function canBeLoneSurname(word: string): boolean {
  return !notLoneSurname.test(word) || patronymic.test(word.toLowerCase());
}

/** Checks if a word ends like an adjective, or is part of an office: "Regierender Bürgermeister". */
export function modifiesRole({ text, lower }: Token): boolean {
  return /^\p{Ll}.*e[nrs]?$/u.test(text) || officeAdjective.test(lower);
}

/**
 * Returns the index of the first word of a role. It is an adjective that changes the office ("die ehemalige
 * Ministerin", "der stellvertretende Leiter", "der frühere Hamburger Senator"). Without such an adjective, it is the
 * noun.
 */
export function roleStart(tokens: readonly Token[], noun: number): number {
  let start = noun;
  for (let at = noun - 1; at > noun - 4 && tokens[at + 1]?.breaks === 0; at -= 1) {
    if (officeAdjective.test(tokens[at]?.lower ?? '')) start = at;
    else if (!isBetweenOffice(tokens[at]?.text ?? '')) break;
  }
  return start;
}

const isPresiding = memoize((word): boolean => /^vorsitzende[rn]?$/u.test(word.toLowerCase()));
const judge = /richter(?:in|s)?$/u;

/**
 * Returns the number of words in a role: 2 for "Vorsitzende Richterin", 2 or 3 for English roles such as "Vice President"
 * and "Chief Financial Officer", and 1 for all other roles.
 */
export function roleLength(tokens: readonly Token[], at: number): number {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (two?.breaks === 0 && isPresiding(one ?? '') && judge.test(two.lower)) return 2;
  if (!englishRole.has(one?.text ?? '') || two === undefined || two.breaks > 0) return 1;
  const role = `${one?.text} ${two.text}`;
  if (three?.breaks === 0 && englishRoles.has(`${role} ${three.text}`)) return 3;
  return englishRoles.has(role) ? 2 : 1;
}

/**
 * Returns the number of capitalized words that look like a name but describe a time or a manner: "Letzten Sommer",
 * "Allen Ernstes", "Voller Stolz". Returns 0 for other words.
 */
export function lookalike(tokens: readonly Token[], at: number): number {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next?.breaks !== 0 || !isCapital(token) || !isCapital(next)) return 0;
  if (MANNER_GENITIVES.has(next.lower)) return /e[nrs]$/u.test(token.lower) ? 2 : 0;
  if (FULL_OF.has(token.lower)) return 2;
  return TIME_DETERMINERS.test(token.lower) && TIME_HEAD.test(next.lower) ? 2 : 0;
}
