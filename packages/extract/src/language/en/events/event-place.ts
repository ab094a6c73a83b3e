import type { Analysis } from '../../../core/analysis.ts';
import type { ClauseRange } from '../../../find/dates/dates-language.ts';
import { isPlace, isPlacePair, placeName } from '../../../find/names/places.ts';
import { canBeSurname } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { PLACE_MODIFIERS, PLACE_PREPOSITIONS } from '../words/event-phrases.ts';
import { isCapitalized } from './flags.ts';

/** Maximum number of words in the name of a place. */
const MAX_NAME_WORDS = 3;

/** Finds the end of a name. A name consists of capitalized words on one line that are not part of a date. */
function nameEnd(tokens: readonly Token[], first: number, limit: number, isDated: (at: number) => boolean): number {
  let last = first + 1;
  while (
    last < Math.min(limit, first + MAX_NAME_WORDS) &&
    isCapitalized(tokens[last]) &&
    !isDated(last) &&
    tokens[last]?.breaks === 0
  )
    last += 1;
  return last;
}

/** Finds the first word after a preposition that can start the name of a place, after words like "the city of". */
function nameStart(tokens: readonly Token[], preposition: number): number {
  let first = preposition + 1;
  while (first < preposition + 4 && !isCapitalized(tokens[first]) && PLACE_MODIFIERS.has(tokens[first]?.lower ?? ''))
    first += 1;
  return first;
}

/**
 * Finds the place in a clause: a known place after a preposition, or capitalized words that could name one. The words
 * after the event are searched first.
 *
 * @param event - index of the word that names the event
 * @param isDated - whether a token belongs to a date
 */
export function eventPlace(
  { tokens }: Analysis,
  clause: ClauseRange,
  event: number,
  isDated: (at: number) => boolean,
): string | null {
  const order = Array.from({ length: clause.last - clause.first }, (_, index) => clause.first + index);
  for (const at of [...order.filter((index) => index > event), ...order.filter((index) => index < event)]) {
    const preposition = tokens[at]?.lower ?? '';
    if (!PLACE_PREPOSITIONS.has(preposition)) continue;
    const first = nameStart(tokens, at);
    const one = tokens[first];
    if (one === undefined || !isCapitalized(one) || first >= clause.last || isDated(first)) continue;
    const next = tokens[first + 1]?.text ?? '';
    if (isPlacePair(one.text, next)) return `${one.text} ${next}`;
    const last = nameEnd(tokens, first, clause.last, isDated);
    if (last === first + 1 && isPlace(one.text)) return placeName(one.text);
    const words = tokens.slice(first, last).map(({ text }) => text);
    const isName = preposition !== 'at' && words.every((word) => canBeSurname(word) || isPlace(word));
    if (isName && !/[’']s$/u.test(words.at(-1) ?? '')) return words.join(' ');
  }
  return null;
}
