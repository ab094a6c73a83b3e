import { roleWord } from '../../../find/names/roles.ts';
import type { Gender } from '../../../find/names/types.ts';
import { ADJECTIVAL_ROLES, OFFICE_ADJECTIVES } from '../words/roles.ts';

const officeStems: ReadonlySet<string> = new Set(OFFICE_ADJECTIVES);
const adjectival: ReadonlySet<string> = new Set(ADJECTIVAL_ROLES.map((entry) => entry.replace('*', '')));

const MODIFIER = /^(\p{Ll}{3,}|\p{Lu}\p{Ll}+)e[nmrs]? (?=\p{Lu})/u;

/** The adjective before a role, if it makes the role another office. */
const modifierOf = (role: string): RegExpExecArray | null => {
  const found = MODIFIER.exec(role.slice(0, 60));
  return found !== null && officeStems.has((found[1] ?? '').toLowerCase()) ? found : null;
};

/** Removes the adjective before a role: "Direktor des Museums" for "ehemaliger Direktor des Museums". */
export function withoutModifier(role: string): string {
  return role.slice(modifierOf(role)?.[0].length ?? 0);
}

/** Abbreviated ranks and offices of another language, which are no German role: "Lt. Karen Brill". */
const FOREIGN_RANK = /^(?:lt|sgt|capt|col|maj|cpl|pvt|cmdr|sen|gov|rep|const|qb)\.?$/iu;

/** Puts a role and the adjective before it in the nominative: "ehemaligen Ministers" becomes "ehemaliger Minister". Empty for a foreign rank. */
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
 * Puts a role in the nominative: "US-Präsidenten" becomes "US-Präsident", "Abgeordneten" becomes "Abgeordneter".
 *
 * @param printed - the role, starting with its noun ("Gouverneurs", "Präsidenten des Verbands")
 * @param gender - of the person with the role. It decides between "Abgeordneter" and "Abgeordnete"
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
