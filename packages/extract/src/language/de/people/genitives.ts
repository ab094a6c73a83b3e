import { anyOf, wordEnding } from '../../../core/word-list.ts';
import { firstNameGender, isFirstName } from '../../../find/names/first-names.ts';
import { roleWord } from '../../../find/names/roles.ts';
import type { Genitives, NameMention } from '../../../find/people/people-language.ts';
import { canBeName, FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { SURNAMES_IN_S } from '../../shared/words/surnames.ts';
import { NOUN_ARTICLES } from '../words/determiners.ts';
import { APPOSED_ENDINGS, APPOSED_NOUNS, OWNED_NOUNS, RELATIONAL_ROLES } from '../words/name-contexts.ts';

const relational = wordEnding(RELATIONAL_ROLES);
const ownedNouns: ReadonlySet<string> = new Set(OWNED_NOUNS);
const surnames: ReadonlySet<string> = new Set(SURNAMES_IN_S);
const APPOSED_NOUN = new RegExp(
  String.raw`^\p{Lu}\p{Ll}+${anyOf(APPOSED_ENDINGS)}$|(?:^|-)${anyOf(APPOSED_NOUNS)}(?:s|n|en)?$`,
  'iu',
);

/** The capitalized words of a text, by class. */
interface CapitalWords {
  readonly printed: ReadonlySet<string>;
  /** Words that follow an article at least once in the text. They are nouns. */
  readonly nouns: ReadonlySet<string>;
  /**
   * Words that end in -s and occur at least once without a noun before or after them. This -s is not a genitive ending:
   * "sagte Kraus".
   */
  readonly alone: ReadonlySet<string>;
}

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'WORD' &&
  /^\p{Lu}(?:\p{Ll}{2}|\p{Lu}+-)/u.test(token.text) &&
  !FUNCTION_WORDS.has(token.lower);

/** Checks for a noun or a quoted title, which a name in the genitive can precede. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.breaks !== 0) return false;
  return isNoun(token) || (token.kind === 'QUOTE' && token.spaced && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''));
}

function capitalWords(tokens: readonly Token[]): CapitalWords {
  const printed = new Set<string>();
  const nouns = new Set<string>();
  const alone = new Set<string>();
  for (const [at, { text, lower, kind }] of tokens.entries()) {
    if (kind !== 'WORD' || text.charAt(0) === lower.charAt(0)) continue;
    printed.add(text);
    if (NOUN_ARTICLES.has(tokens[at - 1]?.lower ?? '')) nouns.add(text);
    if (text.endsWith('s') && !isNoun(tokens[at - 1]) && !isOwned(tokens, at + 1)) alone.add(text);
  }
  return { printed, nouns, alone };
}

/**
 * Checks if the final -s of a name is a genitive ending. The name then follows a noun ("die Rede Angela Merkels") or
 * directly precedes a noun.
 */
function isGenitive(
  tokens: readonly Token[],
  { printed, alone }: CapitalWords,
  { first, last, roles, full }: NameMention,
): boolean {
  const word = tokens[last - 1]?.text ?? '';
  const base = word.slice(0, -1);
  if (roles.length > 0 && !full && /[^sßzx]s$/u.test(word) && printed.has(base) && !isFirstName(word)) return true;
  if (roles.length === 1 && !full) return isOwnerOfRole(tokens, printed, first);
  if (roles.length > 0 || !/[^sßzx]s$/u.test(word) || isFirstName(word)) return false;
  if (printed.has(base) && (canBeName(base) || first + 1 === last)) return true;
  const before = tokens[first - 1];
  const after = tokens[last];
  // In "der Fischer Enno Dykhus", the name is an apposition to the noun and not a genitive.
  if (APPOSED_NOUN.test(before?.text ?? '') && after?.breaks === 0) return false;
  // In "Kraus’ Vertrag", the apostrophe shows that the -s is part of the name.
  if (surnames.has(word) || alone.has(word) || /^[’']$/u.test(after?.text ?? '')) return false;
  return isOwned(tokens, last) || (isNoun(before) && roleWord(before ?? '') === null);
}

/**
 * Checks for a surname in the genitive after a role with an article: "der behandelnde Arzt Lamms". Without an article,
 * the surname belongs to the role: "Minister Harms".
 */
function isOwnerOfRole(tokens: readonly Token[], printed: ReadonlySet<string>, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!/[^sßzx]s$/u.test(word) || isFirstName(word)) return false;
  let before = at - 2;
  while (
    before > at - 5 &&
    /^\p{Ll}.*e[nrs]?$/u.test(tokens[before]?.text ?? '') &&
    !NOUN_ARTICLES.has(tokens[before]?.lower ?? '')
  )
    before -= 1;
  if (!NOUN_ARTICLES.has(tokens[before]?.lower ?? '')) return false;
  return printed.has(word.slice(0, -1)) || (/[^aeiou]s$/u.test(word) && relational.test(tokens[at - 1]?.lower ?? ''));
}

/**
 * Checks for a full name in the genitive after a noun that is defined by another person: "ein Freund Jan Pohls". The
 * surname "Ahlers" in "der Anwalt Jan Ahlers" ends in -ers, so it is only a genitive if the name is also printed
 * without its -s, or if the noun does not fit the first name: "die Anwältin Jan Ahlers".
 */
function isOwnerByFullName(
  tokens: readonly Token[],
  printed: ReadonlySet<string>,
  first: number,
  last: number,
): boolean {
  const word = tokens[last - 1]?.text ?? '';
  const noun = tokens[first - 1]?.lower ?? '';
  if (!/[^sßzx]s$/u.test(word) || isFirstName(word) || surnames.has(word) || !relational.test(noun)) return false;
  let before = first - 2;
  while (before > first - 5 && /^\p{Ll}.*e[nrs]?$/u.test(tokens[before]?.text ?? '')) {
    if (NOUN_ARTICLES.has(tokens[before]?.lower ?? '')) break;
    before -= 1;
  }
  if (!NOUN_ARTICLES.has(tokens[before]?.lower ?? '')) return false;
  const feminine = /(?:in|mutter|schwester|tochter|frau|witwe)$/u.test(noun);
  const unlike = feminine && firstNameGender(tokens[first]?.text ?? '') === 'MALE';
  return unlike || printed.has(word.slice(0, -1)) || !word.endsWith('ers');
}

/** Returns the functions that find genitive names in a German text. */
export function genitives(tokens: readonly Token[]): Genitives {
  const words = capitalWords(tokens);
  const { printed, nouns } = words;
  return {
    isGenitive: (name) => isGenitive(tokens, words, name),
    isOwner: ({ first, last, full }) =>
      full && !words.alone.has(tokens[last - 1]?.text ?? '') && isOwnerByFullName(tokens, printed, first, last),
    endOf(first, last) {
      for (let at = first; at + 1 < last; at += 1) {
        const word = tokens[at]?.text ?? '';
        const next = tokens[at + 1]?.text ?? '';
        if (!/[^sßzx]s$/u.test(word) || isFirstName(word) || isFirstName(next)) continue;
        if (printed.has(word.slice(0, -1)) || ownedNouns.has(next) || (at > first && nouns.has(next))) return at + 1;
      }
      return last;
    },
  };
}
