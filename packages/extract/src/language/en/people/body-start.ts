import { anyOf, wholeWord, wordEnding } from '../../../core/word-list.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isGenericBody } from '../../../find/names/generic-bodies.ts';
import { isPlace, isPlacePair } from '../../../find/names/places.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isCapital } from '../../../find/people/name-end.ts';
import type { Token } from '../../../text/tokens.ts';
import { GENERATION_SUFFIXES } from '../../shared/words/surnames.ts';
import {
  BEFORE_BODY,
  BEFORE_HEAD_ENDINGS,
  BODY_HEADS,
  COURTS,
  GROUPS_OF,
  NAME_PREPOSITIONS,
  SINGLE_BODIES,
  TEAM_TASKS,
} from '../words/body-names.ts';
import { ORIGIN_ENDINGS } from '../words/company-words.ts';
import { NAME_LEADS, PLACE_BEGINNINGS, TEAM_ADJECTIVES } from '../words/thing-names.ts';
import { bare, isPossessive } from './body-signs.ts';

const heads: ReadonlySet<string> = new Set(BODY_HEADS);
const court = wholeWord(COURTS);
const singles: ReadonlySet<string> = new Set(SINGLE_BODIES);
const beforeBody: ReadonlySet<string> = new Set(BEFORE_BODY);
const generation = new RegExp(String.raw`^${anyOf(GENERATION_SUFFIXES)}\.?$`, 'iu');
const beforeHead = wordEnding(BEFORE_HEAD_ENDINGS);
const teamTask = wholeWord(TEAM_TASKS, 'u');
const nameLead = wholeWord(NAME_LEADS);
const placeBeginning = wholeWord(PLACE_BEGINNINGS);
const origin = wordEnding(ORIGIN_ENDINGS);

/** Checks for a word that ends the name of an organization: "Council". */
export function isHead(tokens: readonly Token[], at: number): boolean {
  const word = bare(tokens[at]).replace(/\.$/u, '');
  if (word === 'Court') return court.test(bare(tokens[at - 1])) || tokens[at + 1]?.lower === 'of';
  if (GROUPS_OF.has(word)) return isGroupOf(tokens, at);
  if (word === 'Team') return teamTask.test(bare(tokens[at - 1]));
  if (word === 'United' && (isCapital(tokens[at + 1]) || tokens[at - 1]?.lower === 'the')) return false;
  return heads.has(word);
}

/** Checks for "of" and a cause after a plural noun: "Defenders of Wildlife", but not "Friends of Ann Lee". */
function isGroupOf(tokens: readonly Token[], at: number): boolean {
  const cause = tokens[at + 2];
  return tokens[at + 1]?.lower === 'of' && isCapital(cause) && !isFirstName(bare(cause));
}

/** Returns the index at which a name begins. Skips roles, titles and other words that are not part of the name. */
export function startOf(tokens: readonly Token[], first: number, head: number): number {
  let start = first;
  for (let at = first; at < head; at += 1) {
    const token = tokens[at];
    const role = roleWord(token?.lower ?? '');
    const linked = NAME_PREPOSITIONS.has(token?.lower ?? '') && !isHeadBefore(tokens, start, at);
    const owner = isPossessive(token) && isHead(tokens, at);
    // "General" is part of the name: "Attorney General's Office".
    const whole = /^General[’']s$/u.test(tokens[at + 1]?.text ?? '');
    const peeled = role !== null && role.plural !== true && !isPossessive(token) && !whole;
    // "State" is part of the name: "Norland State Police".
    const placed =
      isPlacePair(token?.text ?? '', bare(tokens[at + 1])) ||
      (token?.text === 'State' && (at > start || head > at + 1));
    if (peeled || owner || isAttribute(tokens, at, head) || (beforeBody.has(token?.text ?? '') && !placed))
      start = at + 1;
    else if (linked) start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  }
  return start;
}

/**
 * Checks for the last word of an attribute that precedes a name and is not part of it: "California's", "Paris-based",
 * "New". The place of an institution is part of its name if other places also have one: "Norland's Supreme Court".
 *
 * @param head - the index of the last word of the name
 */
function isAttribute(tokens: readonly Token[], at: number, head: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (word === 'New') return isHead(tokens, at + 1);
  if (generation.test(word) || beforeHead.test(word)) return true;
  if (!isPossessive(tokens[at])) return false;
  const name = () =>
    tokens
      .slice(at + 1, head + 1)
      .map(bare)
      .join(' ');
  return (isPlace(bare(tokens[at])) && !isGenericBody(name())) || isFirstName(bare(tokens[at - 1]));
}

function isHeadBefore(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (isHead(tokens, at)) return true;
  return false;
}

/** Checks for a place, a person or a well-known organization before "and": "EU" in "EU and Monetary Fund". */
export function isKnownBefore(tokens: readonly Token[], first: number, last: number): boolean {
  const words = tokens.slice(first, last);
  const person = words.length > 1 && words.length < 5 && words.slice(0, 2).some(({ text }) => isFirstName(text));
  return person || (words.length === 1 && (singles.has(bare(words[0])) || isPlace(bare(words[0]))));
}

/**
 * Returns the index at which the name of a team begins: "Halden" in "NBA Halden Hornets". Without a place, returns
 * `at`.
 */
export function teamStart(tokens: readonly Token[], first: number, at: number): number {
  const place = TEAM_ADJECTIVES.has(bare(tokens[at - 1])) ? at - 2 : at - 1;
  const [pair, word] = [tokens[place - 1], tokens[place]];
  if (place < first && place === at - 2) return at - 1;
  if (place < first || !isCapital(word) || isPossessive(word) || /^\p{Lu}+$|ed$/u.test(word.text)) return at;
  if (origin.test(word.text) || roleWord(word.lower) !== null || nameLead.test(word.lower)) return at;
  const named =
    place > first && isCapital(pair) && (isPlacePair(pair.text, word.text) || placeBeginning.test(pair.text));
  return named ? place - 1 : place;
}
