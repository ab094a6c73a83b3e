import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { isFirstName } from '../names/first-names.ts';
import { foldLetters } from '../names/fold.ts';
import { isWorldBody } from '../names/generic-bodies.ts';
import { roleWord } from '../names/roles.ts';
import { type Apposition, roleAfter } from './appositions.ts';
import { ARTICLE, isAcronym, isBody, isOrganization } from './word-kinds.ts';

/**
 * Finds the first name of a person in apposition to a role: "Paul" in "Ann Lee's husband, Paul, said". Null if there is
 * no such name.
 */
export function apposedFirstName({ body, rules }: Analysis, { start, end }: Span): Span | null {
  if (rules.people.nounsCapitalized || end - start > 80) return null;
  const [, before = '', name = ''] = /^(.*\p{Ll}), (\p{Lu}\p{Ll}+)(?:, \d{1,3})?$/u.exec(body.slice(start, end)) ?? [];
  if (!isFirstName(name) || roleWord(before.split(' ').at(-1) ?? '') === null) return null;
  const from = start + before.length + 2;
  return { start: from, end: from + name.length };
}

/**
 * Removes an age and the words after it: returns "Maral" for "Maral, 45, a resident of the town". After a first name of
 * somebody in the article, removes any apposition.
 *
 * @param given - the first names of the people in the article, folded
 */
export function withoutAge(body: string, { start, end }: Span, given: ReadonlyMap<string, number>): Span {
  const text = body.slice(start, Math.min(end, start + 60));
  const age = /^\p{Lu}[\p{L}-]*(?=, \d{1,3}(?:,|$))/u.exec(text);
  const [name = ''] = age ?? /^\p{Lu}\p{L}+(?=, \p{Ll})/u.exec(text) ?? [];
  return age !== null || given.has(foldLetters(name)) ? { start, end: start + name.length } : { start, end };
}

const memberLinks = new Set(wordsOfAll(({ people }) => people.memberLinks));

/**
 * Finds the surname before a person's organization: "Krall" in "Krall vom Bauernverband". Null if there is no such
 * name.
 */
export function beforeOwnBody({ tokens }: Analysis, { start, end }: Span): Span | null {
  const at = tokenAt(tokens, start);
  const [name, link] = [tokens[at], tokens[at + 1]];
  if (name === undefined || link === undefined || link.start >= end || !memberLinks.has(link.lower)) return null;
  const body = tokens[ARTICLE.test(tokens[at + 2]?.lower ?? '') ? at + 3 : at + 2]?.text ?? '';
  const isName = isBody(body) || isWorldBody(body) || isAcronym(body);
  return isName || (/^\p{Lu}/u.test(body) && isOrganization(body)) ? { start: name.start, end: name.end } : null;
}

/**
 * Finds the surname before a role in apposition: "Krall" in "Krall, a spokesman, said". Null if there is no such name.
 */
export function beforeRole(
  analysis: Analysis,
  { start, end }: Span,
): { readonly span: Span; readonly role: Apposition } | null {
  const { tokens, rules } = analysis;
  const at = tokenAt(tokens, start);
  const [name, comma] = [tokens[at], tokens[at + 1]];
  if (name === undefined || comma?.text !== ',' || comma.start >= end) return null;
  const role = roleAfter(analysis, at + 1);
  const noun = role?.text.split(' ').find((word) => roleWord(word) !== null) ?? '';
  // If the role is that of a company, the word is not a surname: "Halvex, the broadcaster, said".
  if (role === null || noun === '' || rules.people.isCompanyRole(noun.toLowerCase())) return null;
  return { span: { start: name.start, end: name.end }, role };
}
