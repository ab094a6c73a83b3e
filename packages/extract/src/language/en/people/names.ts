import { memoize } from '../../../core/memo.ts';
import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isPlace } from '../../../find/names/places.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isTitle } from '../../../find/names/titles.ts';
import type { RoleWord } from '../../../find/names/types.ts';
import type { NameEvidence, NameMention } from '../../../find/people/people-language.ts';
import {
  canBeName,
  FUNCTION_WORDS,
  isBody,
  isGroup,
  isOrganization,
  withoutPossessive,
} from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import { ORIGIN_ENDINGS } from '../words/company-words.ts';
import {
  BEFORE_PLACE,
  BEFORE_PLACED_NAME,
  COUNTERPARTS,
  NOT_BEFORE_ROLE,
  NOT_LONE_SURNAMES,
  PERSON_NOUNS,
  SHIP_TITLES,
  STATE_POSSESSIONS,
} from '../words/speaker-nouns.ts';
import { TEAM_NAMES } from '../words/thing-names.ts';
import { isLead } from './things.ts';

const origin = wordEnding(ORIGIN_ENDINGS);
const statePossession = wholeWord(STATE_POSSESSIONS);
const counterpart = wholeWord(COUNTERPARTS);
const shipTitles: ReadonlySet<string> = new Set(SHIP_TITLES);
const beforePlace: ReadonlySet<string> = new Set(BEFORE_PLACE);
const beforePlacedName: ReadonlySet<string> = new Set(BEFORE_PLACED_NAME);
const notLoneSurname = wholeWord(NOT_LONE_SURNAMES);
const personNouns: ReadonlySet<string> = new Set(PERSON_NOUNS.map(([noun]) => `${noun}@`));
const notBeforeRole = wholeWord(NOT_BEFORE_ROLE);

/** Checks if the words after a name introduce a person: ", 34, …", ", who …", "of the Marine Board". */
function isIntroduced(tokens: readonly Token[], last: number, bodies: ReadonlySet<number>): boolean {
  const [one, two, three] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (one?.text === ',') {
    const age = two?.kind === 'NUMBER' && /^\d{1,3}$/u.test(two.text) && /^[,.]$/u.test(three?.text ?? '');
    return age || two?.lower === 'who' || (two?.lower === 'of' && (bodies.has(last + 2) || bodies.has(last + 3)));
  }
  return one?.lower === 'of' && (bodies.has(last + 1) || (two?.lower === 'the' && bodies.has(last + 2)));
}

/** Finds capitalized words that name places, for example after "in", "near" or "of". They are not read as surnames. */
export function locations(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const { kind, text, lower } = token;
    if (kind !== 'WORD' || text.charAt(0) === lower.charAt(0)) continue;
    if (beforePlace.has(tokens[at - 1]?.lower ?? '')) found.add(text);
    // "Sundmark" is a country in "Sundmark's foreign minister".
    const bare = withoutPossessive(token.text);
    if (bare !== text && statePossession.test(tokens[at + 1]?.lower ?? '')) found.add(bare);
    // "Dolmar" is also a place in "from Karesh and Dolmar".
    if (tokens[at - 1]?.lower === 'and' && found.has(tokens[at - 2]?.text ?? '')) found.add(text);
  }
  return found;
}

/**
 * Checks for evidence that a doubtful name is a person: the name ends a phrase for a speaker ("florist Mo Hanif"), or
 * an introduction follows it.
 */
export function supportsName(
  tokens: readonly Token[],
  { first, last }: NameMention,
  { speaking, bodies }: NameEvidence,
): boolean {
  const placed = beforePlacedName.has(tokens[first - 1]?.lower ?? '');
  // Letters can follow the name: "Ann Lee KC".
  const letters = /^\p{Lu}{2,3}$/u.test(tokens[last]?.text ?? '') ? last : last - 1;
  const speaks = [last - 1, letters].some((at) => speaking.has(-(tokens[at]?.end ?? 0)));
  if (!placed && last - first === 2 && speaks) return true;
  return isIntroduced(tokens, last, bodies);
}

/**
 * Returns the number of tokens that look like part of a person's name but are not. This is 2 for the name of a ship
 * with a title ("The Lady Muriel"), without "The". It is 1 for a member of a team ("Razorback Peyton Hillard") and a word at the start of a sentence ("Should Ross"), and 0 for any other word.
 */
export function lookalike(tokens: readonly Token[], at: number): number {
  if (isLead(tokens, at) || isPlayer(tokens, at)) return 1;
  const title = shipTitles.has(tokens[at]?.text ?? '');
  return title && tokens[at - 1]?.lower === 'the' ? 2 : 0;
}

const isTeamMember = memoize((word): boolean => TEAM_NAMES.has(`${word}s`));

/** Checks for a member of a team before a name: "former Razorback Peyton Hillard". */
function isPlayer(tokens: readonly Token[], at: number): boolean {
  const [token, name] = [tokens[at], tokens[at + 1]];
  if (token === undefined || name?.breaks !== 0 || !isTeamMember(token)) return false;
  return !isFirstName(token) && isFirstName(name);
}

/** Checks if a role can also describe a country or a company: "its neighbour Sundmark". */
export function isOfBody({ text, lower }: Token): boolean {
  return /^\p{Ll}/u.test(text) && counterpart.test(lower);
}

/** Reads a role, ignoring case. English nouns are capitalized only at the start of a sentence or in a title. */
export function readRole({ lower }: Token): RoleWord | null {
  return roleWord(lower);
}

/** Checks that a surname is not part of a longer name, such as "Ashford Krall" or "Krall Street". */
export function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before !== undefined && tokens[at]?.breaks === 0) {
    const capital = before.kind === 'WORD' && /^\p{Lu}/u.test(before.text) && !FUNCTION_WORDS.has(before.lower);
    if (capital && canBeName(before) && roleWord(before) === null) return false;
  }
  const noun = after !== undefined && after.kind === 'WORD' && after.breaks === 0 && /^\p{Lu}\p{Ll}/u.test(after.text);
  return !noun || POSSESSIVE.test(tokens[at]?.text ?? '');
}

/** Checks whether a single word for a speaker can be a surname: "White", but not "Filmmaker" or "Current". */
export function canBeLoneSurname(word: string): boolean {
  return !notLoneSurname.test(word) && !personNouns.has(word.toLowerCase().replace(/(?<=[^s])s$/u, '@'));
}

/** Checks that a word between a comma and a role is not a verb or conjunction. */
export function modifiesRole({ lower }: Token): boolean {
  return !notBeforeRole.test(lower);
}

/**
 * Checks whether an unknown capitalized word before a known first name can be a first name, too. At the start of a
 * sentence, it can also be a common noun ("Teammate Mike Hale"), unless it has a capital letter inside.
 */
export function canBeUnknownFirstName(tokens: readonly Token[], at: number, titled: boolean): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const text = token?.text ?? '';
  const inner = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(text);
  if (token === undefined || (!inner && !/^\p{Lu}\p{Ll}{2,}$/u.test(text))) return false;
  if (FUNCTION_WORDS.has(token.lower) || isTitle(text) || isPlace(text) || roleWord(text) !== null) return false;
  if (isOrganization(text) || isGroup(text) || isBody(text) || origin.test(text)) return false;
  if (!inner && (!canBeName(text) || /(?:s|ly|ed|ing|er|or|ist|man|men|al|ic)$/u.test(text))) return false;
  if (titled) return true;
  const begins = before === undefined || token.breaks > 0 || before.kind !== 'WORD';
  if (inner) return true;
  // A full name follows an age or a verb: "Sixty-year-old Sharrel Diane Smith", "told Sharrel Diane Smith".
  const placed = beforePlace.has(before?.lower ?? '') || before?.lower === 'the' || /^\p{Lu}/u.test(before?.text ?? '');
  return !begins && !(placed && !/-old$/u.test(before?.lower ?? ''));
}
