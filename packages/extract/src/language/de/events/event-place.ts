import type { Analysis } from '../../../core/analysis.ts';
import { wordEnding } from '../../../core/word-list.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { isPlace, isPlacePair, placeName } from '../../../find/names/places.ts';
import { canBeName } from '../../../find/people/word-kinds.ts';
import {
  NOT_PLACE_ENDINGS,
  NOT_PLACES,
  ORGANIZATION_ENDINGS,
  ORGANIZATION_LINKS,
  PLACE_ARTICLES,
  PLACE_PREPOSITIONS,
  TOWN_PREPOSITIONS,
} from '../words/event-phrases.ts';

const ORGANIZATION = wordEnding(ORGANIZATION_ENDINGS);
const ABSTRACT_NOUN = wordEnding(NOT_PLACE_ENDINGS);
/** Maximum number of words in an organization's name before the preposition. */
const MAX_NAME_WORDS = 7;

const isCapitalized = (text: string): boolean => /^\p{Lu}/u.test(text);

/**
 * Whether a preposition is part of an organization's name: "Organisation für Sicherheit und Zusammenarbeit in Europa".
 */
function isInOrganizationName(tokens: Analysis['tokens'], preposition: number): boolean {
  let isLinked = false;
  for (let at = preposition - 1; at >= preposition - MAX_NAME_WORDS; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD') return false;
    if (isLinked && ORGANIZATION.test(token.lower)) return true;
    if (ORGANIZATION_LINKS.has(token.lower)) isLinked = true;
    else if (token.lower !== 'und' && !isCapitalized(token.text) && !/^\p{Ll}+en$/u.test(token.text)) return false;
  }
  return false;
}

function indices(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/**
 * Finds the place in a clause: a known place after a preposition, or a capitalized word after "in" that could be a
 * town. The words after the event are searched first.
 *
 * @param event - index of the word that names the event
 * @param isDated - whether a token belongs to a date
 */
export function eventPlace(
  { tokens }: Analysis,
  { first, last }: ClauseRange,
  event: number,
  isDated: (at: number) => boolean,
): string | null {
  for (const at of [...indices(event + 1, last), ...indices(first, event)]) {
    const preposition = tokens[at]?.lower ?? '';
    if (!PLACE_PREPOSITIONS.has(preposition)) continue;
    const hasArticle = PLACE_ARTICLES.has(tokens[at + 1]?.lower ?? '');
    const place = hasArticle ? at + 2 : at + 1;
    const token = tokens[place];
    if (token === undefined || place >= last || token.kind !== 'WORD' || isDated(place)) continue;
    const next = tokens[place + 1]?.text ?? '';
    if (isInOrganizationName(tokens, at)) continue;
    if (isPlacePair(token.text, next)) return `${token.text} ${next}`;
    if (isPlace(token.text)) return placeName(token.text);
    const canBeTown = TOWN_PREPOSITIONS.has(preposition) && !hasArticle && isCapitalized(token.text);
    const isNoun = NOT_PLACES.has(token.text) || ABSTRACT_NOUN.test(token.text);
    if (canBeTown && canBeName(token.text) && !isNoun && !isCapitalized(next)) return token.text;
  }
  return null;
}
