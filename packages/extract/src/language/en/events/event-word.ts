import { memoize } from '../../../core/memo.ts';
import { type EventWord, readEventNouns, withPrintedTitle } from '../../../find/events/event-word.ts';
import { EVENT_NOUNS } from '../words/event-nouns.ts';

const WORDS = readEventNouns(EVENT_NOUNS, { singular: () => [], plural: () => [] });

/**
 * Looks up an English noun for an event, or one of the few verb forms in the list of nouns.
 *
 * @param printed - the word as printed
 * @returns null if the word does not name an event
 */
export const eventWord: (printed: string) => EventWord | null = memoize((printed) => {
  const word = WORDS.get(printed.toLowerCase());
  return word === undefined ? null : withPrintedTitle(word, printed, 0);
});
