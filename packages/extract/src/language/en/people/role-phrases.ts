import { memoize } from '../../../core/memo.ts';
import { wholeWord } from '../../../core/word-list.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { ARTICLE, FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import {
  LONG_OFFICES,
  OFFICE_COMPLEMENTS,
  OFFICE_QUALIFIERS,
  ROLE_QUALIFIERS,
  UNPROVEN_OR_PAST,
} from '../words/role-phrases.ts';
import { SHORT_ROLES } from '../words/roles.ts';

const qualifier = wholeWord(ROLE_QUALIFIERS);
const qualifiersBefore = OFFICE_QUALIFIERS.map(({ qualifiers, offices }) => ({
  qualifier: wholeWord(qualifiers),
  office: wholeWord(offices),
}));
/** Returns whether a word can modify any office: "assistant". */
const modifiesAny = memoize((word): boolean => qualifier.test(word.toLowerCase()));
/** Returns the patterns for the offices that a word can modify: "county" in "county clerk". */
const officesAfter = memoize((word): readonly RegExp[] =>
  qualifiersBefore.flatMap(({ qualifier: before, office }) => (before.test(word.toLowerCase()) ? office : [])),
);
const officeStarts: ReadonlySet<string> = new Set(LONG_OFFICES.flatMap(([first = '']) => first));
const officeComplements: ReadonlySet<string> = new Set(OFFICE_COMPLEMENTS);

/** The maximum number of words in a role before its noun: "chief deputy district attorney". */
const MOST_QUALIFIERS = 4;

const officeNoun = memoize((word): boolean => roleWord(word.toLowerCase())?.plural === false && !POSSESSIVE.test(word));

const isPossessiveRole = memoize((word): boolean => POSSESSIVE.test(word) && roleWord(word) !== null);

const isRoleNoun = (token: Token | undefined): token is Token => token?.kind === 'WORD' && officeNoun(token);

/** Checks for a word that modifies an office and is part of the role: "assistant", "general" in "general manager". */
function isQualifier(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.kind !== 'WORD' || next?.kind !== 'WORD' || next.breaks > 0) return false;
  const offices = officesAfter(token);
  return offices.length > 0 ? offices.some((office) => office.test(next.lower)) : modifiesAny(token);
}

/** Returns the number of words in an office such as "Lord Justice". 0 for any other words. */
const longOffice = (tokens: readonly Token[], at: number): number =>
  LONG_OFFICES.find((words) => words.every((word, index) => tokens[at + index]?.text === word))?.length ?? 0;

/** Checks for a short rank after the name of a force: "Norland State Police Lt. Ann Lee". */
const isRankOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.endsWith('.') === true && tokens[at - 1]?.lower === 'police';

/**
 * Returns the number of tokens in a role: 3 for "Secretary of State", 2 for "general manager", 1 for a single noun or
 * any other word.
 */
export function roleLength(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  // The possessive belongs to the role: "sheriff's Deputy Ann Lee".
  if (isPossessiveRole(tokens[at] ?? '')) return isRoleNoun(next) ? 2 : 1;
  // Both abbreviations form one role: "Lt. Gov. Ann Lee".
  if (text.length < 4 && /^lt\.?$/iu.test(text) && /^gov\.?$/iu.test(next?.text ?? '')) return 2;
  const office = officeStarts.has(text) ? longOffice(tokens, at) : 0;
  if (office > 0) return office;
  if (next?.text === 'of' && officeComplements.has(tokens[at + 2]?.text ?? '') && /^\p{Lu}/u.test(text)) return 3;
  let length = 1;
  for (let end = at; end < at + MOST_QUALIFIERS && isQualifier(tokens, end); end += 1)
    if (isRoleNoun(tokens[end + 1]) && !isRankOfBody(tokens, end + 1)) length = end + 2 - at;
  return length;
}

const fullRoles: ReadonlyMap<string, string> = new Map(SHORT_ROLES);

/** Spells out the ranks and offices in a role: "lieutenant" for "Lt.". */
export function roleInFull(role: string): string {
  const words = role.split(' ').map((word) => fullRoles.get(word.replace(/\.$/u, '').toLowerCase()) ?? word);
  return words.join(' ');
}

/**
 * Returns the index of the first word of a role: "police" in "police chief". All words between "alleged" or
 * "former" and the noun belong to the role: "alleged drug gang leader".
 *
 * @param noun - index of the noun of the role
 */
export function roleStart(tokens: readonly Token[], noun: number): number {
  let start = noun;
  while (start > 0 && noun - start < MOST_QUALIFIERS && tokens[start]?.breaks === 0 && isQualifier(tokens, start - 1))
    start -= 1;
  for (let at = start - 1; at >= Math.max(0, noun - MOST_QUALIFIERS); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || tokens[at + 1]?.breaks !== 0 || FUNCTION_WORDS.has(token.lower)) break;
    if (UNPROVEN_OR_PAST.has(token.lower)) return at;
  }
  return start;
}

/** The maximum number of tokens between a role and its article. */
const ARTICLE_REACH = 4;

/**
 * Checks for "and" between two roles of one person: "President and General Manager Ann Lee". After an article, they can
 * be two people: "the mayor and coach Ann Lee".
 *
 * @param first - index of the first role
 * @param at - index of the word after it
 */
export function joinsRoles(tokens: readonly Token[], first: number, at: number): boolean {
  const [joiner, next] = [tokens[at], tokens[at + 1]];
  if ((joiner?.lower !== 'and' && joiner?.text !== '&') || next === undefined || next.breaks > 0) return false;
  if (roleLength(tokens, at + 1) === 1 && !isRoleNoun(next)) return false;
  for (let before = first - 1; before >= first - ARTICLE_REACH; before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'WORD') return true;
    if (ARTICLE.test(token.lower) || POSSESSIVE.test(token.text)) return false;
    if (FUNCTION_WORDS.has(token.lower)) return true;
  }
  return true;
}
