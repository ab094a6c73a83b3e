import { wholeWord } from '../../../core/word-list.ts';
import type { NameMention } from '../../../find/people/people-language.ts';
import type { Token } from '../../../text/tokens.ts';
import { people } from '../words/people.ts';
import {
  AFTER_THING_NAME,
  BEFORE_PLACE_NAME,
  BEFORE_THING_NAME,
  CLUBS,
  PLACE_FIRST_WORDS,
  THING_NAME_ENDS,
  WORKS_OF_PERSON,
} from '../words/thing-names.ts';

const club: ReadonlySet<string> = new Set(CLUBS);
const before = wholeWord(BEFORE_THING_NAME);
const work = wholeWord(WORKS_OF_PERSON);
const beforePlace = wholeWord(BEFORE_PLACE_NAME);
const placeFirst: ReadonlySet<string> = new Set(PLACE_FIRST_WORDS);
const prepositions: ReadonlySet<string> = new Set(people.placePrepositions);
const after = wholeWord(AFTER_THING_NAME);
const end = wholeWord(THING_NAME_ENDS);

/**
 * Checks whether capitalized words that look like a person's name refer to a club, a company, a church or a court case:
 * "FC Carl Benning", "Axel Benning Verlag", "Santa Maria Lunga", "Fall Benning".
 */
export function namesThing(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const [one, final] = [tokens[first]?.text ?? '', tokens[last - 1]?.text ?? ''];
  // "Alex Song" has only two words, so it is a person's name.
  if (last - first > 2 && work.test(final)) return true;
  if (before.test(one) || beforePlace.test(one) || end.test(final)) return true;
  const previous = tokens[first - 1];
  // After a preposition, "Maria" is part of a place name: "in Maria Lanzing".
  if (placeFirst.has(one) && prepositions.has(previous?.lower ?? '')) return true;
  if (tokens[first]?.breaks === 0 && previous !== undefined && (club.has(previous.text) || before.test(previous.text)))
    return true;
  const next = tokens[last];
  if (next?.text === '/' && last - first === 1 && /^\p{Lu}/u.test(tokens[last + 1]?.text ?? '')) return true;
  if (next?.breaks !== 0 || next.kind !== 'WORD') return false;
  // In "Axel Bennings Film", the name refers to the director. Without the genitive -s, it is part of the title.
  return after.test(next.text) || (last - first > 1 && !/s$/u.test(final) && work.test(next.text));
}
