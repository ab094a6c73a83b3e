import type { ExtractedEvent, ExtractedPerson } from '../../core/types.ts';
import { placeOf } from '../names/places.ts';
import { isBareTitle } from './compose-title.ts';
import { isMinor } from './senses.ts';

/** Shorter parts of names, such as initials and particles, do not tell who is meant. */
const MIN_NAME = 4;

/**
 * Whether the title of an event tells which event it is: it names a place, a person or an organization. "Beginn der
 * Arbeiten" does not, "Beginn der Arbeiten in Moosdorf" does.
 *
 * @param people - the people in the article
 */
export function isTellingTitle({ title, sense, place }: ExtractedEvent, people: readonly ExtractedPerson[]): boolean {
  if (isMinor(sense) || isBareTitle(title)) return false;
  if (place !== null && title.includes(place)) return true;
  const words = title.split(/[\s,()]+/u);
  const named = people.filter((person) => person.named).flatMap(({ name }) => name.split(' '));
  const names = new Set(named.filter((part) => part.length >= MIN_NAME));
  return words.some(
    (word, index) =>
      names.has(word.replace(/[’']?s$/u, '')) || names.has(word) || (index > 0 && placeOf(word) !== null),
  );
}
