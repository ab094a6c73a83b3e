import { memoize } from '../../../core/memo.ts';
import { type EventWord, kindsOf, readEventNouns, withPrintedTitle } from '../../../find/events/event-word.ts';
import { EVENT_NOUNS, OTHER_KINDS } from '../words/event-nouns.ts';

const WORDS = readEventNouns(EVENT_NOUNS, { singular: () => [], plural: () => [] });

/**
 * The kinds of English event words. Does not include most verbs in `verb-events.ts`, because their kind is their
 * infinitive.
 */
export const EVENT_KINDS = kindsOf([
  ...WORDS.values(),
  ...OTHER_KINDS.flatMap(([kind = '', ...lemmas]) => lemmas.map((lemma) => ({ kind, lemma }))),
]);

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
