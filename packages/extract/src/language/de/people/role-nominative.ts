import { roleWord } from '../../../find/names/roles.ts';
import type { Gender } from '../../../find/names/types.ts';
import { ADJECTIVAL_ROLES, OFFICE_ADJECTIVES } from '../words/roles.ts';

const officeStems: ReadonlySet<string> = new Set(OFFICE_ADJECTIVES);
const adjectival: ReadonlySet<string> = new Set(ADJECTIVAL_ROLES.map((entry) => entry.replace('*', '')));

const MODIFIER = /^(\p{Ll}{3,}|\p{Lu}\p{Ll}+)e[nmrs]? (?=\p{Lu})/u;

/**
 * Returns the match of an adjective before a role if the adjective changes the office, such as "ehemaliger". Null if
 * there is no such adjective.
 */
const modifierOf = (role: string): RegExpExecArray | null => {
  const found = MODIFIER.exec(role.slice(0, 60));
  return found !== null && officeStems.has((found[1] ?? '').toLowerCase()) ? found : null;
};

/**
 * Removes an adjective such as "ehemaliger" before a role: "ehemaliger Direktor des Museums" becomes "Direktor des
 * Museums".
 */
export function withoutModifier(role: string): string {
  return role.slice(modifierOf(role)?.[0].length ?? 0);
}

/** Matches abbreviated ranks and offices of other languages. They are not German roles: "Lt. Karen Brill". */
const FOREIGN_RANK = /^(?:lt|sgt|capt|col|maj|cpl|pvt|cmdr|sen|gov|rep|const|qb)\.?$/iu;

/**
 * Changes a role and the adjective before it to the nominative: "ehemaligen Ministers" becomes "ehemaliger Minister".
 * Returns an empty string for a foreign rank.
 */
export function roleInNominative(printed: string, gender: Gender | null): string {
  if (FOREIGN_RANK.test(printed)) return '';
  const role = nounInNominative(withoutModifier(printed), gender);
  const modifier = modifierOf(printed);
  if (modifier === null) return role;
  const [noun = ''] = role.split(/\s/u, 1);
  const neuter = /mitglied$/iu.test(noun);
  const feminine =
    roleWord(noun)?.gender === 'FEMALE' || (adjectival.has(roleWord(noun)?.lemma ?? '') && !noun.endsWith('r'));
  return `${modifier[1]}${neuter ? 'es' : feminine ? 'e' : 'er'} ${role}`;
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
