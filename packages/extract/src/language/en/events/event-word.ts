import { memoize } from '../../../core/memo.ts';
import { type EventWord, readEventNouns, withPrintedTitle } from '../../../find/events/event-word.ts';
import { isMinor } from '../../../find/events/senses.ts';
import { EVENT_NOUNS } from '../words/event-nouns.ts';
import { MINOR_EVENT_NOUNS } from '../words/minor-event-words.ts';
import { LEARNED_NOUNS } from './learned-words.ts';

const ENDINGS = { singular: () => [], plural: () => [] };

const pluralOf = (noun: string): string =>
  /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(noun) ? `${noun}es` : `${noun}s`;

const UNDATED = new Set(LEARNED_NOUNS.map(({ lemma }) => lemma));
/** The learned nouns with their plurals, which `@wortlaut/event-words` does not list. */
const LEARNED_ENTRIES = LEARNED_NOUNS.map(({ lemma, sense }) => [sense, `${lemma}/${pluralOf(lemma)}`]);

/**
 * Nouns by their forms. Later entries override earlier entries, so a listed noun keeps its sense even if it was also
 * learned.
 */
const WORDS: ReadonlyMap<string, EventWord> = new Map([
  ...readEventNouns(MINOR_EVENT_NOUNS, ENDINGS),
  ...readEventNouns(LEARNED_ENTRIES, ENDINGS),
  ...readEventNouns(EVENT_NOUNS, ENDINGS, (lemma) => UNDATED.has(lemma)),
]);

/**
 * Looks up an English noun for an event, including minor events. The list also contains a few verb forms.
 *
 * @param printed - the word as printed
 * @returns null if the word does not name an event
 */
export const anyEventWord = memoize((printed): EventWord | null => {
  const word = WORDS.get(printed.toLowerCase());
  return word === undefined ? null : withPrintedTitle(word, printed, 0);
});

/** Looks up an English noun for an event, like {@link anyEventWord}, but excludes minor events. */
export function eventWord(printed: string): EventWord | null {
  const word = anyEventWord(printed);
  return word === null || isMinor(word.sense) ? null : word;
}
