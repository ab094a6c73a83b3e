import { memoize } from '../../../core/memo.ts';
import { mayEndIn, wordEnding } from '../../../core/word-list.ts';
import { type EventWord, readEventNouns, withPrintedTitle } from '../../../find/events/event-word.ts';
import { EVENT_NOUNS, NOT_EVENT_ENDINGS } from '../words/event-nouns.ts';

const NOUNS = readEventNouns(EVENT_NOUNS, {
  singular: (lemma) => (lemma.endsWith('s') ? [] : ['s', 'es', 'e']),
  plural: (plural) => (/[ns]$/u.test(plural) ? [] : ['n']),
});

const mayEndInNoun = mayEndIn(NOUNS.keys());
const NOT_EVENT = wordEnding(NOT_EVENT_ENDINGS);
/** Maximum length of a compound in UTF-16 code units. Longer words are not looked up. */
const LONGEST_COMPOUND = 40;
const SHORTEST_FIRST_PART = 3;
const SHORTEST_NOUN = 4;

/**
 * Finds an event noun at the end of a compound. A noun that is too general on its own is accepted at the end of a
 * compound.
 */
function compoundNoun(printed: string, lower: string): EventWord | null {
  for (let at = SHORTEST_FIRST_PART; at <= lower.length - SHORTEST_NOUN; at += 1) {
    const noun = NOUNS.get(lower.slice(at));
    if (noun !== undefined) return withPrintedTitle({ ...noun, weak: false }, printed, at);
  }
  return null;
}

/**
 * Looks up a German noun for an event, including compounds ("Sicherheitsgespräche").
 *
 * @param printed - the word as printed
 * @returns null if the word does not name an event or is not capitalized
 */
export const eventNoun = memoize((printed): EventWord | null => {
  const lower = printed.toLowerCase();
  if (printed === lower) return null;
  const noun = NOUNS.get(lower);
  if (noun !== undefined) return withPrintedTitle(noun, printed, 0);
  return lower.length <= LONGEST_COMPOUND && mayEndInNoun(lower) && !NOT_EVENT.test(lower)
    ? compoundNoun(printed, lower)
    : null;
});
