import type { Analysis } from '../../core/analysis.ts';
import { wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { PARTIES } from '../../language/shared/words/bodies.ts';
import type { Token } from '../../text/tokens.ts';
import { foldLetters } from '../names/fold.ts';
import { isPlace, placeAt, placeOf } from '../names/places.ts';
import type { NameEvidence, NameMention } from './people-language.ts';
import { ARTICLE, DEFINITE, FUNCTION_WORDS, isGroup, isOrganization } from './word-kinds.ts';

const nameJoiners = new Set(wordsOfAll(({ people }) => people.nameJoiners));
const placePrepositions = new Set(wordsOfAll(({ people }) => people.placePrepositions));
const notDoubtful = wholeWord(wordsOfAll(({ people }) => people.notDoubtfulNames));
const party = wholeWord([String.raw`\d{2}`, ...PARTIES]);

const NONE: ReadonlySet<string> = new Set();

/**
 * Finds capitalized words that also occur alone in the text. Returns an empty set if the text has no doubtful names.
 */
export function repeatedWords(analysis: Analysis, doubtful: number): ReadonlySet<string> {
  return doubtful === 0 ? NONE : analysis.rules.people.lonelyWords(analysis);
}

/** Checks whether a conjunction joins a name to the name of another person ("Paula Kornfeld und Jost Wiesental"). */
function isJoined(tokens: readonly Token[], { first }: NameMention, certain: ReadonlySet<number>): boolean {
  return nameJoiners.has(tokens[first - 1]?.lower ?? '') && certain.has(first - 1);
}

/**
 * Checks for evidence that two capitalized words are a person's name. Evidence can be a role, an age, a party or a
 * statement by the person.
 */
export function isSupported({ tokens, rules }: Analysis, name: NameMention, evidence: NameEvidence): boolean {
  const { speaking, certain, repeated } = evidence;
  const words = tokens.slice(name.first, name.last);
  if (isFollowedByArea(tokens, name)) return false;
  if (words.some(({ text }) => isOrganization(text) || isGroup(text) || isPlace(text))) return false;
  if (words.some(({ text }) => notDoubtful.test(text))) return false;
  const before = tokens[name.first - 1];
  if (before !== undefined && before.breaks === 0 && FUNCTION_WORDS.has(before.lower) && ARTICLE.test(before.lower))
    return false;
  if (speaking.has(tokens[name.first]?.start ?? -1) || isJoined(tokens, name, certain)) return true;
  // A name that begins with a city is a team, even if its last word also occurs alone: "Indianapolis Colt".
  const city = placeOf(words[0] ?? '');
  if (city === null && repeated.has(words.at(-1)?.text ?? '')) return true;
  if (rules.people.supportsName(tokens, name, evidence)) return true;
  return tokens[name.last]?.text === '(' && party.test(tokens[name.last + 1]?.text ?? '');
}

/**
 * Checks whether quotation marks contain a name and nothing else. If so, the name is the title of a work: “New Moon”.
 */
export function isQuoted(tokens: readonly Token[], { first, last }: NameMention): boolean {
  const after = /^[,.]$/u.test(tokens[last]?.text ?? '') ? last + 1 : last;
  return tokens[first - 1]?.kind === 'QUOTE' && tokens[after]?.kind === 'QUOTE';
}

/**
 * Checks whether quotation marks contain a title and a name and nothing else. If so, they name a ship or a work: „Graf
 * Zeppelin“.
 */
export function isShipTitle({ tokens }: Analysis, { first, last, roles }: NameMention): boolean {
  return roles.length > 0 && tokens[first - 2]?.kind === 'QUOTE' && tokens[last]?.kind === 'QUOTE';
}

/** Checks whether a region or country follows the name, as after a town: "New Halden, Massachusetts". */
function isFollowedByArea(tokens: readonly Token[], { last }: NameMention): boolean {
  const area = tokens[last]?.text === ',' ? placeAt(tokens, last + 1)?.place : undefined;
  return area?.kind === 'REGION' || area?.kind === 'COUNTRY';
}

/** Checks for a single word after a role that is probably a company or a common noun and not the name of a speaker. */
export function isThing(
  { tokens, rules }: Analysis,
  { first, last }: NameMention,
  { speaking }: NameEvidence,
): boolean {
  // With a definite article, the word is a company: "der Betreiber Südwind". "Holm" in "Betreiber Holm" is a person.
  const role = tokens[first - 1]?.lower ?? '';
  if (rules.people.isCompanyRole(role) && DEFINITE.has(tokens[first - 2]?.lower ?? '')) return true;
  const speaks = speaking.has(tokens[first]?.start ?? -1) || speaking.has(-(tokens[last - 1]?.end ?? 0));
  return !speaks && rules.people.mayBeThing(tokens, first);
}

/**
 * Checks for the short form of an institution that is named after a person: "at Betty Nord" for the Betty Nord Center.
 */
export function isHouse({ tokens }: Analysis, { first, text }: NameMention, houses: ReadonlySet<string>): boolean {
  return houses.has(text) && placePrepositions.has(tokens[first - 1]?.lower ?? '');
}

/** Checks for the surnames of two people in a row: "kritisierte Kolk Dykhus" mentions Jan Kolk and Enno Dykhus. */
export function areTwoPeople({ text }: NameMention, bySurname: ReadonlyMap<string, number>): boolean {
  const found = text.split(' ').map((word) => bySurname.get(foldLetters(word)));
  return found.length === 2 && found.every((person) => person !== undefined && person >= 0) && found[0] !== found[1];
}
