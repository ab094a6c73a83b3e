import { roleWord } from '../../../find/names/roles.ts';
import type { Gender } from '../../../find/names/types.ts';
import { ADJECTIVAL_ROLES } from '../words/roles.ts';

const adjectival: ReadonlySet<string> = new Set(ADJECTIVAL_ROLES.map((entry) => entry.replace('*', '')));

/**
 * Puts a role in the nominative: "US-Präsidenten" becomes "US-Präsident", "Abgeordneten" becomes "Abgeordneter".
 *
 * @param printed - the role, starting with its noun ("Gouverneurs", "Präsidenten des Verbands")
 * @param gender - of the person with the role. It decides between "Abgeordneter" and "Abgeordnete"
 */
export function roleInNominative(printed: string, gender: Gender | null): string {
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
