import { wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { PLACE_FIRST_NAMES } from '../../language/shared/words/first-names.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlace } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { isCapital } from './phrase.ts';
import { ARTICLE, canBeSurname, isGroup, isOrganization } from './word-kinds.ts';

const firstNames = new Set(PLACE_FIRST_NAMES);
const whoWords = new Set(wordsOfAll(({ people }) => people.whoWords));
const notDoubtful = wholeWord(wordsOfAll(({ people }) => people.notDoubtfulNames));

/** The maximum number of words between a comma and a role: "a retired local nurse". */
const BEFORE_ROLE = 4;

/** Checks whether a word after the name of a place can be a surname: "Grant", but not "Radio" or "Police". */
function canBeSurnameHere({ text, lower }: Token, tokens: readonly Token[]): boolean {
  if (!canBeSurname(text) || text.includes('-') || isPlace(text) || notDoubtful.test(text)) return false;
  if (isOrganization(text) || isGroup(text) || roleWord(text) !== null) return false;
  return !tokens.some((token) => token.text === lower);
}

/** Checks for an age, "who" or a role after a name: ", 41,", "(43)", ", who", ", a nurse". */
function isDescribed(tokens: readonly Token[], last: number): boolean {
  const [sign, one, two] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (sign?.text !== ',' && sign?.text !== '(') return false;
  if (one?.kind === 'NUMBER' && /^\d{1,2}$/u.test(one.text) && /^[,.)]$/u.test(two?.text ?? '')) return true;
  if (sign.text === ',' && whoWords.has(one?.lower ?? '')) return true;
  if (sign.text !== ',' || !ARTICLE.test(one?.lower ?? '')) return false;
  for (let at = last + 2; at < last + 2 + BEFORE_ROLE && tokens[at]?.kind === 'WORD'; at += 1)
    if (roleWord(tokens[at] ?? '')?.plural === false) return true;
  return false;
}

/**
 * Checks whether a place and a surname are the name of a person: "coach Sydney Grant", "Chad Miller, 41,". This requires
 * a role, an age or a description beside the name, because "Sydney Opera" and "Israel Radio" look the same.
 *
 * @param first - index of the place
 * @param last - index after the name
 * @param hasRole - whether a role or a title of a person precedes the name
 */
export function isPlaceFirstName(tokens: readonly Token[], first: number, last: number, hasRole: boolean): boolean {
  const [given, surname] = [tokens[first], tokens[first + 1]];
  if (given === undefined || surname === undefined || last !== first + 2 || !firstNames.has(given.text)) return false;
  if (!isCapital(surname) || !canBeSurnameHere(surname, tokens)) return false;
  return hasRole || isDescribed(tokens, last);
}
