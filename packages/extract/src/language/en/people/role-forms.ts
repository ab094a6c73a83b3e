import type { RoleForm, RoleWords } from '../../../find/names/name-words.ts';
import { ROLES, SHORT_ROLES } from '../words/roles.ts';

const forms = new Map<string, RoleForm>();

function pluralOf(word: string): string {
  if (word.endsWith('man')) return `${word.slice(0, -3)}men`;
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return word + (/(?:s|x|ch)$/u.test(word) ? 'es' : 's');
}

// If a form is listed twice, the later entry replaces the earlier one.
for (const [word, mark] of ROLES) {
  const gender = mark === 'm' ? 'MALE' : mark === 'f' ? 'FEMALE' : null;
  for (const form of [word, `${word}'s`, `${word}’s`])
    forms.set(form, { lemma: word, gender, plural: false, compounds: false });
  forms.set(pluralOf(word), { lemma: word, gender, plural: true, compounds: false });
}
// An office that is not held yet: "the president-elect".
for (const [word, form] of [...forms])
  if (form.plural === false && !/[’']s$/u.test(word))
    for (const later of ['elect', 'designate']) forms.set(`${word}-${later}`, form);
for (const [short, lemma] of SHORT_ROLES)
  for (const form of [short, `${short}.`]) forms.set(form, { lemma, gender: null, plural: false, compounds: false });

/** All forms of the English role nouns. */
export const roles: RoleWords = { forms, capitalized: false, compounds: false, notRoles: null };
