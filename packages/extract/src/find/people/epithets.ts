import { anyOf, wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';

const epithet = new RegExp(
  `^${anyOf(wordsOfAll(({ people }) => people.epithets))}$|${anyOf(wordsOfAll(({ people }) => people.epithetEndings))}$`,
  'u',
);
const headNoun = wholeWord(wordsOfAll(({ people }) => people.headNouns));

/** Checks whether a noun refers to the head of a state, party or company: "Staatschef", "Parteichefin". */
export const isHeadOf = (noun: string): boolean => headNoun.test(noun.toLowerCase());

/**
 * Checks whether a definite noun probably refers to a previously mentioned person: "…, so der Forscher". Nouns for
 * offices ("der Richter") and for parties to an incident ("der Täter") probably refer to someone else.
 *
 * @param head - the lemma of the role
 * @param noun - the noun as printed
 */
export function isEpithet(head: string, noun: string): boolean {
  return epithet.test(head) || isHeadOf(noun);
}
