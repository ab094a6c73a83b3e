import { memoize } from '../../core/memo.ts';
import { mayEndIn } from '../../core/word-list.ts';
import { WORDS } from '../../language/all-words.ts';
import { isFirstName } from './first-names.ts';
import type { RoleForm, RoleWords } from './name-words.ts';
import type { RoleWord } from './types.ts';

const languages = WORDS.map(({ names }) => names.roles);

/** The languages in lookup order for a capitalized word. Languages that capitalize nouns come first. */
const forCapitalized = languages.toSorted((a, b) => Number(b.capitalized) - Number(a.capitalized));
const forLowerCase = languages.toSorted((a, b) => Number(a.capitalized) - Number(b.capitalized));

/** The printed forms of all role nouns in all languages. */
const printed = new Set(languages.flatMap(({ forms }) => [...forms.keys()]));
const mayEndInRole = mayEndIn(printed);

/** The minimum number of letters before the head of a compound. */
const SHORTEST_MODIFIER = 2;
const LONGEST = 60;

/**
 * Looks up a noun in the role nouns of a language. A lower-case noun in a language that capitalizes nouns comes from a
 * text in another language: "agent". Its gender is then null.
 */
function formOf({ forms, capitalized }: RoleWords, noun: string, isLower: boolean): RoleForm | undefined {
  const form = forms.get(noun);
  return form !== undefined && isLower && capitalized ? { ...form, gender: null } : form;
}

function compoundHead(lower: string, at: number, isLower: boolean): RoleForm | undefined {
  const tail = lower.slice(at);
  if (!printed.has(tail)) return undefined;
  const hyphen = lower.charAt(at - 1) === '-';
  for (const language of isLower ? forLowerCase : forCapitalized) {
    const form = hyphen || language.compounds ? formOf(language, tail, isLower) : undefined;
    if (form !== undefined) return hyphen || (form.compounds && at > SHORTEST_MODIFIER) ? form : undefined;
  }
  return undefined;
}

function find(word: string): RoleWord | null {
  const lower = word.toLowerCase();
  const isLower = lower === word;
  for (const language of isLower ? forLowerCase : forCapitalized) {
    const whole = formOf(language, lower, isLower);
    if (whole !== undefined) return whole;
  }
  // A first name is not a compound: "Štefan" does not end in the role "Fan".
  if (isFirstName(word)) return null;
  if (lower.length > LONGEST || !mayEndInRole(lower)) return null;
  if (languages.some(({ notRoles }) => notRoles?.test(lower) === true)) return null;
  for (let at = SHORTEST_MODIFIER; at <= lower.length - 3; at += 1) {
    const head = compoundHead(lower, at, isLower);
    if (head !== undefined) return head;
  }
  return null;
}

/**
 * Looks up a role noun in any inflected form: "Kreml-Sprecherin", "Außenministers", "spokeswoman".
 *
 * @param word - a single word as printed; compounds are recognized by their head
 * @returns null if the word is not a role
 */
export const roleWord = memoize(find);
