import { anyOf, wholeWord, wordEnding } from '../../../core/word-list.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isGroup } from '../../../find/people/word-kinds.ts';
import {
  FEMININE_ARTICLES,
  FEMININE_ENDINGS,
  GENITIVE_ARTICLES,
  NAME_ADJECTIVES,
  NEUTER_ENDINGS,
  NOMINATIVE_ARTICLES,
  OBLIQUE_ARTICLES,
  SINGULAR_OBLIQUE_ARTICLES,
} from '../words/name-contexts.ts';
import { roleInNominative } from './role-nominative.ts';

const NEUTER = wordEnding(NEUTER_ENDINGS, 'iu');
const FEMININE = wordEnding(FEMININE_ENDINGS, 'iu');
/** Matches lower-case words that end in -e or -en, and adjectives at the start of an organization's name. */
const ADJECTIVE = new RegExp(String.raw`^(?:\d+-)?\p{Ll}[\p{L}-]+en?$|${anyOf(NAME_ADJECTIVES)}en?$`, 'u');
/**
 * Matches {@link ADJECTIVE} words with the case endings that are used without an article: "laut nationalem Institut".
 */
const DATIVE_ADJECTIVE = new RegExp(String.raw`^\p{Ll}[\p{L}-]+e[mrn]$|${anyOf(NAME_ADJECTIVES)}e[mrn]$`, 'u');
const GENITIVE = wholeWord(GENITIVE_ARTICLES);
const INFLECTED = wholeWord([...GENITIVE_ARTICLES, ...OBLIQUE_ARTICLES, ...NOMINATIVE_ARTICLES]);
const OBLIQUE_SINGULAR = wholeWord([...GENITIVE_ARTICLES, ...SINGULAR_OBLIQUE_ARTICLES]);
const PLURAL_ARTICLE = wholeWord(['die', 'diese', 'den']);
/** Matches words before an adjectival noun whose nominative plural ends in -en: "alle Reisenden". */
const WEAK_AFTER = wholeWord(['alle', 'beide', 'sämtliche', 'keine', 'unsere', 'diese', 'jene', 'solche']);
const FEMININE_ARTICLE = wholeWord(FEMININE_ARTICLES);

/** Matches nouns for groups in the dative plural: "aus Regierungskreisen". */
const DATIVE_PLURAL = /kreisen$/iu;

/** Removes the genitive ending of a noun: "Bundesamtes" becomes "Bundesamt", "Vermittlers" becomes "Vermittler". */
function withoutGenitive(noun: string): string {
  if (/(?:[^s][bdfghkstz]|st|ß)es$/u.test(noun)) return noun.slice(0, -2);
  // Some nouns end in -sses in the genitive: "Ausschusses", "Ergebnisses".
  if (/sses$/u.test(noun)) return noun.slice(0, noun.endsWith('nisses') ? -3 : -2);
  return /[^sß]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}

/** Removes the case ending of a noun. The article shows the case. */
function withoutCase(article: string, noun: string): string {
  if (OBLIQUE_SINGULAR.test(article) && roleWord(noun) !== null) return roleInNominative(noun, 'MALE');
  const role = roleWord(noun);
  // Without the article, "die Vorsitzenden" becomes "Vorsitzende".
  if (PLURAL_ARTICLE.test(article) && role?.plural === null && role.gender === null && noun.endsWith('en'))
    return noun.slice(0, -1);
  if (DATIVE_PLURAL.test(noun)) return noun.slice(0, -1);
  if (article === 'den' && /e[lr]n$/u.test(noun) && role?.plural === true) return noun.slice(0, -1);
  return GENITIVE.test(article) ? withoutGenitive(noun) : noun;
}

/**
 * Returns the strong ending of an adjective without an article. The article, the printed ending and the noun show the
 * gender. For example, "der Deutschen Bank" is feminine and "der Deutsche Bund" is masculine.
 */
function strongEnding(article: string, adjective: string, noun: string): string {
  if (article === 'der' && adjective.endsWith('n')) return 'e';
  if (FEMININE_ARTICLE.test(article) || (FEMININE.test(noun) && !OBLIQUE_SINGULAR.test(article))) return 'e';
  if (article === 'den' && (roleWord(noun)?.plural === true || isGroup(noun))) return 'e';
  return article === 'das' || NEUTER.test(noun) ? 'es' : 'er';
}

/**
 * Returns the index of the noun that shows the gender. It is the first noun that is not an adjective: "Senders N24".
 */
function headOf(words: readonly string[]): number {
  const head = words.findIndex(
    (word) => /^\p{Lu}/u.test(word) && !ADJECTIVE.test(word) && !DATIVE_ADJECTIVE.test(word) && !/er$/u.test(word),
  );
  return head < 0 ? words.length - 1 : head;
}

/**
 * Removes the dative endings of a phrase without an article: "laut israelischen Medien", "laut Süddeutscher Zeitung".
 */
function withoutArticle(before: readonly string[], noun: string): string {
  const role = roleWord(noun);
  const plural = role?.plural === true && /[^e][lr]n$|e[lr]n$/u.test(noun) && roleWord(noun.slice(0, -1)) !== null;
  const adjectival =
    role?.plural === null && role.gender === null && noun.endsWith('en') && !WEAK_AFTER.test(before[0] ?? '');
  const bare = plural || adjectival || DATIVE_PLURAL.test(noun) ? noun.slice(0, -1) : noun;
  const feminine = FEMININE.test(before.find((word) => /^\p{Lu}/u.test(word) && !DATIVE_ADJECTIVE.test(word)) ?? noun);
  const dative = before.some((word) => /^\p{L}+em$/u.test(word) && DATIVE_ADJECTIVE.test(word));
  const adjectives = before.map((word) => {
    if (dative && DATIVE_ADJECTIVE.test(word)) return word.replace(/e[mn]$/u, NEUTER.test(noun) ? 'es' : 'er');
    if (feminine && /^.{3,}er$/u.test(word) && DATIVE_ADJECTIVE.test(word)) return word.slice(0, -1);
    return ADJECTIVE.test(word) && word.endsWith('en') ? word.slice(0, -1) : word;
  });
  return [...adjectives, bare].join(' ');
}

/**
 * Changes a German noun phrase to the nominative.
 *
 * @param article - the article before the phrase, in lower case; empty if there is no article
 * @param before - the words between article and noun
 * @param noun - the head noun as printed
 * @returns the phrase without its article: "des", ["Statistischen"], "Bundesamtes" becomes "Statistisches Bundesamt"
 * @remarks The article or the ending of the noun shows the gender. Masculine is the default.
 */
export function nominative(article: string, before: readonly string[], noun: string): string {
  if (article === '') return withoutArticle(before, noun);
  const words = [...before, noun];
  const head = headOf(words);
  const bare = withoutCase(article, words[head] ?? noun);
  const inflected = INFLECTED.test(article);
  return words
    .map((word, at) => {
      if (at === head) return bare;
      return at < head && inflected && ADJECTIVE.test(word)
        ? word.replace(/en?$/u, strongEnding(article, word, bare))
        : word;
    })
    .join(' ');
}
