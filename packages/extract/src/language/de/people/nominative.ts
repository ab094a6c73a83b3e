import { anyOf, wholeWord, wordEnding } from '../../../core/word-list.ts';
import { roleWord } from '../../../find/names/roles.ts';
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
const ADJECTIVE = new RegExp(String.raw`^\p{Ll}\p{L}+en?$|${anyOf(NAME_ADJECTIVES)}en?$`, 'u');
const GENITIVE = wholeWord(GENITIVE_ARTICLES);
const INFLECTED = wholeWord([...GENITIVE_ARTICLES, ...OBLIQUE_ARTICLES, ...NOMINATIVE_ARTICLES]);
const OBLIQUE_SINGULAR = wholeWord([...GENITIVE_ARTICLES, ...SINGULAR_OBLIQUE_ARTICLES]);
const FEMININE_ARTICLE = wholeWord(FEMININE_ARTICLES);

/** Removes the genitive ending of a noun: "Bundesamtes" becomes "Bundesamt", "Vermittlers" becomes "Vermittler". */
function withoutGenitive(noun: string): string {
  if (/[^s][bdfghkstz]es$/u.test(noun)) return noun.slice(0, -2);
  return /[^sß]s$/u.test(noun) ? noun.slice(0, -1) : noun;
}

/** Removes the case ending that the article shows. */
function withoutCase(article: string, noun: string): string {
  if (OBLIQUE_SINGULAR.test(article) && roleWord(noun) !== null) return roleInNominative(noun, 'MALE');
  return GENITIVE.test(article) ? withoutGenitive(noun) : noun;
}

/** Returns the strong ending of an adjective without an article. The article and the noun show the gender. */
function strongEnding(article: string, noun: string): string {
  if (FEMININE_ARTICLE.test(article) || FEMININE.test(noun)) return 'e';
  return article === 'das' || NEUTER.test(noun) ? 'es' : 'er';
}

/**
 * Puts a German noun phrase in the nominative.
 *
 * @param article - the article before the phrase, in lower case; empty if there is no article
 * @param before - the words between article and noun
 * @param noun - the head noun as printed
 * @returns the phrase without its article: "des", ["Statistischen"], "Bundesamtes" becomes "Statistisches Bundesamt"
 * @remarks The article or the ending of the noun shows the gender. Masculine is the default.
 */
export function nominative(article: string, before: readonly string[], noun: string): string {
  if (article === '') return [...before, noun].join(' ');
  const bare = withoutCase(article, noun);
  const inflected = INFLECTED.test(article);
  const ending = strongEnding(article, bare);
  const adjectives = before.map((word) => (inflected && ADJECTIVE.test(word) ? word.replace(/en?$/u, ending) : word));
  return [...adjectives, bare].join(' ');
}
