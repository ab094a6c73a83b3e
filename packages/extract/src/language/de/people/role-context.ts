import { anyOf, wholeWord, wordEnding } from '../../../core/word-list.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { Gender, RoleWord } from '../../../find/names/types.ts';
import { ARTICLE, DEFINITE, INDEFINITE, ownerPronoun } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { INDEFINITE_DETERMINERS, ROLE_CONTRACTIONS } from '../words/determiners.ts';
import { BODY_ROLES, COMPANY_ROLES, NAME_ENDINGS_IN_EN, THING_ENDINGS } from '../words/name-contexts.ts';
import { WEAK_ENDINGS } from '../words/roles.ts';
import { genderOfDeterminer } from './determiners.ts';

const bodyRole = wordEnding(BODY_ROLES);
const companyRole = wordEnding(COMPANY_ROLES);
const thing = new RegExp(`(?<!${anyOf(NAME_ENDINGS_IN_EN)})${anyOf(THING_ENDINGS)}$`, 'u');
const contraction = wholeWord(ROLE_CONTRACTIONS);
const weakPlural = new RegExp(`(?:e|${anyOf(WEAK_ENDINGS)})n$|${anyOf(WEAK_ENDINGS)}en$`, 'u');

const isAdjective = ({ text, lower }: Token): boolean =>
  /^(?:\d+-)?\p{Ll}.*e[nrsm]?$/u.test(text) && !ARTICLE.test(lower) && !isDeterminer(lower);

const isDeterminer = (lower: string): boolean =>
  DEFINITE.has(lower) || INDEFINITE.has(lower) || contraction.test(lower) || ownerPronoun(lower) !== null;

/** Returns the determiner of the noun phrase with a role, in lower case. Empty if there is no determiner. */
function determinerOf(tokens: readonly Token[], at: number): string {
  let before = at - 1;
  while (before > at - 4 && before >= 0) {
    const token = tokens[before];
    if (token === undefined || token.kind !== 'WORD' || tokens[before + 1]?.breaks !== 0) return '';
    if (isDeterminer(token.lower)) return token.lower;
    if (!isAdjective(token)) return '';
    before -= 1;
  }
  return '';
}

/** Checks for an indefinite determiner before a role: "einem reichen Unternehmer", "jedem Bürger". */
function isIndefinite(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > at - 4 && tokens[before]?.kind === 'WORD' && tokens[before + 1]?.breaks === 0) {
    const token = tokens[before];
    if (token === undefined || INDEFINITE_DETERMINERS.has(token.lower)) return token !== undefined;
    if (!isAdjective(token)) return false;
    before -= 1;
  }
  return false;
}

/**
 * Determines the gender of the person with a role before a name. If the role is inflected like an adjective, the
 * determiner shows the gender: "der Vorsitzende Gern", "der Vorsitzenden Gern". Without a determiner, a role that ends
 * in -e is feminine.
 */
export function genderOfRole(tokens: readonly Token[], at: number, role: RoleWord | null): Gender | null {
  const lower = tokens[at]?.lower ?? '';
  if (role === null || role.gender !== null || role.plural !== null) return role?.gender ?? null;
  const determiner = determinerOf(tokens, at);
  if (determiner === '') return lower.endsWith('e') ? 'FEMALE' : null;
  if (determiner === 'der') return lower.endsWith('e') ? 'MALE' : 'FEMALE';
  if (determiner === 'des' || determiner === 'den' || contraction.test(determiner)) return 'MALE';
  return genderOfDeterminer(determiner, lower);
}

/**
 * Checks whether a role refers to several people. The singular of a weak noun in -en has a determiner ("den
 * Präsidenten"), so "Studenten" alone is plural.
 */
export function isPluralRole(tokens: readonly Token[], at: number): boolean {
  const { lower = '', text = '' } = tokens[at] ?? {};
  const role = roleWord(text);
  if (role?.plural !== null || !weakPlural.test(lower)) return false;
  const determiner = determinerOf(tokens, at);
  // "der Dozenten" and "ihrer Dozenten" are plural. The singular of a masculine noun would have "des" or "dem".
  return (
    determiner === '' ||
    (role.gender === 'MALE' && /^(?:der|ihrer|seiner|dieser|unserer|deren|dessen)$/u.test(determiner))
  );
}

/**
 * Checks that a role has neither a determiner nor an adjective: "Richter Seidel". In that case, the next word is a
 * name.
 */
export function isBareRole(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'WORD' || tokens[at]?.breaks !== 0) return true;
  // Not a bare role: "ein Essener Richter".
  if (/^\p{Lu}\p{Ll}+er$/u.test(before.text) && isDeterminer(tokens[at - 2]?.lower ?? '')) return false;
  return !isDeterminer(before.lower) && (!isAdjective(before) || before.lower.endsWith('te'));
}

/**
 * Checks whether the word after a role can be a company or a common noun: "der Händler Alibaba", "die Studenten
 * Steine". After an indefinite determiner, it is the object of the verb: "von einem Unternehmer Geschenke annehmen".
 *
 * @param at - index of the word
 */
export function mayBeThing(tokens: readonly Token[], at: number): boolean {
  const role = tokens[at - 1]?.lower ?? '';
  if (bodyRole.test(role) || isIndefinite(tokens, at - 1)) return true;
  // The adjective looks like a role: "Junge Familien brauchen Platz".
  const next = tokens[at + 1];
  if (/e$/u.test(role) && isBareRole(tokens, at - 1) && next?.breaks === 0 && /^\p{Ll}{3,}en$/u.test(next.text))
    return true;
  return thing.test(tokens[at]?.lower ?? '') && !isBareRole(tokens, at - 1);
}

/** Checks if a noun is a role of companies: "Betreiber", "Hersteller". */
export function isCompanyRole(noun: string): boolean {
  return companyRole.test(noun);
}
