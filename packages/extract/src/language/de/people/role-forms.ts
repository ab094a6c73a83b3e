import { wordEnding } from '../../../core/word-list.ts';
import type { RoleForm, RoleWords } from '../../../find/names/name-words.ts';
import type { Gender } from '../../../find/names/types.ts';
import {
  ADJECTIVAL_ROLES,
  IRREGULAR_ROLES,
  NOT_ROLES,
  PLURALS_IN_S,
  REGULAR_ROLES,
  WEAK_ENDINGS,
} from '../words/roles.ts';

/** Matches weak masculine nouns. They end in -en in every case except the nominative: "den Präsidenten". */
const WEAK = wordEnding(WEAK_ENDINGS);

const PLURAL_IN_S = wordEnding(PLURALS_IN_S);

const forms = new Map<string, RoleForm>();

/** Adds a form. If the form already exists, the first entry is kept. */
function add(form: string, lemma: string, gender: Gender | null, plural: boolean | null, compounds: boolean): void {
  if (!forms.has(form)) forms.set(form, { lemma, gender, plural, compounds });
}

function addRegular(entry: string): void {
  const compounds = entry.startsWith('*');
  const base = compounds ? entry.slice(1) : entry;
  const weak = base.endsWith('e') || WEAK.test(base);
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  // "der Fahrer, die Fahrer", but "der Passagier, die Passagiere".
  const unmarked = /(?<!i)er$/.test(base);
  add(base, base, 'MALE', unmarked ? null : false, compounds);
  add(`${stem}in`, base, 'FEMALE', false, compounds);
  add(`${stem}innen`, base, 'FEMALE', true, compounds);
  if (weak) add(`${stem}en`, base, 'MALE', null, compounds);
  else {
    add(`${base}s`, base, 'MALE', PLURAL_IN_S.test(base) ? null : false, compounds);
    add(`${base}es`, base, 'MALE', false, compounds);
    add(unmarked ? `${base}n` : `${base}en`, base, null, true, compounds);
    if (!unmarked) add(`${base}e`, base, null, true, compounds);
  }
}

function addIrregular([head = '', ...printed]: readonly string[]): void {
  const compounds = head.startsWith('*');
  const [lemma = '', mark] = (compounds ? head.slice(1) : head).split(':');
  const gender = mark === 'm' ? 'MALE' : mark === 'f' ? 'FEMALE' : null;
  for (const form of printed) {
    const plural = form.startsWith('+');
    add(plural ? form.slice(1) : form, lemma, gender, plural, compounds);
  }
}

function addAdjectival(entry: string): void {
  const compounds = entry.startsWith('*');
  const lemma = compounds ? entry.slice(1) : entry;
  add(lemma, lemma, null, null, compounds);
  add(`${lemma}r`, lemma, 'MALE', null, compounds);
  add(`${lemma}n`, lemma, null, null, compounds);
  add(`${lemma}m`, lemma, 'MALE', false, compounds);
}

for (const group of IRREGULAR_ROLES) addIrregular(group);
for (const entry of ADJECTIVAL_ROLES) addAdjectival(entry);
for (const entry of REGULAR_ROLES) addRegular(entry);

/** All forms of the German role nouns. */
export const roles: RoleWords = { forms, capitalized: true, compounds: true, notRoles: NOT_ROLES };
