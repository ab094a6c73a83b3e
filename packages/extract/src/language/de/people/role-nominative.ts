import { roleWord } from '../../../find/names/roles.ts';
import type { Gender } from '../../../find/names/types.ts';
import { ADJECTIVAL_ROLES, OFFICE_ADJECTIVES } from '../words/roles.ts';

const officeStems: ReadonlySet<string> = new Set(OFFICE_ADJECTIVES);
const adjectival: ReadonlySet<string> = new Set(ADJECTIVAL_ROLES.map((entry) => entry.replace('*', '')));

const ADJECTIVE = /^(\p{L}{3,}?)e[nmrs]?$/u;

/** Returns the stem of an adjective that changes an office: "ehemalig" for "ehemaligen". Null for other words. */
function officeStem(word: string): string | null {
  const stem = ADJECTIVE.exec(word)?.[1] ?? '';
  return officeStems.has(stem.toLowerCase()) ? stem : null;
}

/**
 * Whether a word can be between an adjective that changes an office and the noun: another adjective ("ehemaliger
 * grüner Minister") or an origin ("ehemaliger Hamburger Senator"). It is not part of the stored role.
 */
export const isBetweenOffice = (word: string): boolean =>
  /^\p{Ll}{3,}e[nmrs]?$/u.test(word) || (/^\p{Lu}\p{Ll}{2,}er$/u.test(word) && roleWord(word) === null);

/** Whether a word before a role is an adjective or origin and not yet the noun: the next word is another one, or a noun. */
const isModifierOf = (word: string, next: string): boolean =>
  (officeStem(word) !== null || isBetweenOffice(word)) &&
  (/^\p{Lu}/u.test(next) || officeStem(next) !== null || isBetweenOffice(next));

/**
 * Splits a role into the stems of the adjectives that change the office and the rest: "ehemaligen Berliner Ministers"
 * has the stem "ehemalig" and the rest "Ministers".
 */
function splitRole(role: string): { readonly stems: readonly string[]; readonly rest: string } {
  const words = role.split(' ');
  const stems: string[] = [];
  let at = 0;
  for (; isModifierOf(words[at] ?? '', words[at + 1] ?? ''); at += 1) {
    const stem = officeStem(words[at] ?? '');
    if (stem === null && at === 0) break;
    if (stem !== null) stems.push(stem);
  }
  const rest = words.slice(at).join(' ');
  return stems.length > 0 && /^\p{Lu}/u.test(rest) ? { stems, rest } : { stems: [], rest: role };
}

/**
 * Removes the adjectives that change an office: "ehemaliger Direktor des Museums" becomes "Direktor des Museums".
 */
export const withoutModifier = (role: string): string => splitRole(role).rest;

/** Matches abbreviated ranks and offices of other languages. They are not German roles: "Lt. Karen Brill". */
const FOREIGN_RANK = /^(?:lt|sgt|capt|col|maj|cpl|pvt|cmdr|sen|gov|rep|const|qb)\.?$/iu;

/**
 * Changes a role and the adjective before it to the nominative: "ehemaligen Ministers" becomes "ehemaliger Minister".
 * Returns an empty string for a foreign rank.
 */
export function roleInNominative(printed: string, gender: Gender | null): string {
  if (FOREIGN_RANK.test(printed)) return '';
  const { stems, rest } = splitRole(printed);
  const role = nounInNominative(rest, gender);
  const [noun = ''] = role.split(/\s/u, 1);
  const neuter = /mitglied$/iu.test(noun);
  const feminine =
    roleWord(noun)?.gender === 'FEMALE' || (adjectival.has(roleWord(noun)?.lemma ?? '') && !noun.endsWith('r'));
  const ending = neuter ? 'es' : feminine ? 'e' : 'er';
  return [...stems.map((stem) => stem + ending), role].join(' ');
}

/**
 * Changes a role to the nominative: "US-Präsidenten" becomes "US-Präsident", "Abgeordneten" becomes "Abgeordneter".
 *
 * @param printed - the role, starting with its noun ("Gouverneurs", "Präsidenten des Verbands")
 * @param gender - the gender of the person with the role. It decides between "Abgeordneter" and "Abgeordnete"
 */
function nounInNominative(printed: string, gender: Gender | null): string {
  const [noun = ''] = printed.split(/\s/u, 1);
  const role = roleWord(noun);
  if (role === null || role.plural === true) return printed;
  const inflectedLikeAdjective = adjectival.has(role.lemma);
  if (role.gender === 'FEMALE' && !inflectedLikeAdjective) return printed;
  const stem = role.lemma.replace(/e$/u, '');
  const at = noun.toLowerCase().lastIndexOf(stem);
  if (at < 0) return printed;
  const ending = inflectedLikeAdjective && (gender ?? role.gender) === 'MALE' ? 'er' : role.lemma.slice(stem.length);
  return noun.slice(0, at + stem.length) + ending + printed.slice(noun.length);
}
