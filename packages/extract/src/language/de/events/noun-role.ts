import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { isPlace } from '../../../find/names/places.ts';
import type { Token } from '../../../text/tokens.ts';
import { FINITE_AUXILIARIES, HAPPENING_VERBS, NOUN_ARTICLES, PREPOSITIONS } from '../words/event-phrases.ts';
import { VERB_EVENTS } from './verb-events.ts';

type Tokens = readonly Token[];

/** Maximum number of tokens between a preposition and its noun. */
const NOUN_PHRASE = 4;
/** Matches feminine nouns and plurals by their endings. */
const FEMININE = /(?:e|n|ung|ion|heit|keit|schaft|tät|wahl|ei|enz)$/u;

const isVerb = (lower: string): boolean =>
  FINITE_AUXILIARIES.has(lower) || HAPPENING_VERBS.has(lower) || VERB_EVENTS.has(lower);

/** Whether a token is a capitalized word. */
export const isNoun = (token: Token | undefined): boolean => token?.kind === 'WORD' && /^\p{Lu}/u.test(token.text);

/** Whether a token has the form of an adjective before a noun. */
export const isAdjective = (token: Token | undefined): boolean =>
  /^\p{Ll}{3,}e[nrsm]?$/u.test(token?.text ?? '') && !isVerb(token?.lower ?? '');

/**
 * Returns the preposition that governs a noun: "gegen" in "gegen den neuen Vertrag". Empty if there is no preposition.
 */
export function governorOf(tokens: Tokens, at: number, { first }: ClauseRange): string {
  for (let index = at - 1; index >= Math.max(first, at - NOUN_PHRASE); index -= 1) {
    const token = tokens[index];
    if (PREPOSITIONS.has(token?.lower ?? '')) return token?.lower ?? '';
    if (!isAdjective(token) && !NOUN_ARTICLES.has(token?.lower ?? '') && token?.kind !== 'NUMBER') return '';
  }
  return '';
}

/** Returns the article before a noun and its adjectives, in lower case. Empty if there is no article. */
export function articleOf(tokens: Tokens, at: number): string {
  let index = at - 1;
  while (isAdjective(tokens[index]) && !NOUN_ARTICLES.has(tokens[index]?.lower ?? '')) index -= 1;
  const lower = tokens[index]?.lower ?? '';
  return NOUN_ARTICLES.has(lower) ? lower : '';
}

/** Whether a noun is the genitive attribute of another noun: "die Opfer des Anschlags". */
export function isGenitive(tokens: Tokens, at: number): boolean {
  let index = at - 1;
  while (isAdjective(tokens[index]) && !NOUN_ARTICLES.has(tokens[index]?.lower ?? '')) index -= 1;
  const article = tokens[index]?.lower ?? '';
  if (!isNoun(tokens[index - 1]) || isPlace(tokens[index - 1] ?? '')) return false;
  // After "der", a noun is only a genitive if it is feminine or plural. In "begann der Prozess", the noun is the
  // subject.
  return (
    /^(?:des|eines)$/u.test(article) || (/^(?:der|einer)$/u.test(article) && FEMININE.test(tokens[at]?.lower ?? ''))
  );
}
