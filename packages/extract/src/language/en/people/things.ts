import { wholeWord } from '../../../core/word-list.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isCapital, isInitial } from '../../../find/people/name-end.ts';
import type { NameMention } from '../../../find/people/people-language.ts';
import { ARTICLE, FUNCTION_WORDS, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { COMPANY_TITLES, COMPANY_WORDS } from '../../shared/words/bodies.ts';
import { SURNAMES_IN_S } from '../../shared/words/surnames.ts';
import { BODY_HEADS } from '../words/body-names.ts';
import { ALSO_PEOPLE, GOODS, NOUNS_BEFORE_NAME, REGIONAL_ENDS, TRADE_ENDINGS } from '../words/company-words.ts';
import { SHIP_TITLES } from '../words/speaker-nouns.ts';
import {
  BEFORE_THING,
  HEADLINE_VERBS,
  MOUNTAINS,
  NAME_LEADS,
  NAMED_THINGS,
  NAMED_VESSELS,
  PARTICIPLE_LEADS,
  PLACE_STARTS,
  SHIP_LETTERS,
  SURNAME_THINGS,
  TEAM_NAMES,
  THING_AFTER_NAME,
  THING_AFTER_THE_NAME,
  THING_HEADS,
} from '../words/thing-names.ts';
import { bare, begins, isNamePart, isPossessive } from './body-signs.ts';

const shipTitles: ReadonlySet<string> = new Set(SHIP_TITLES);
const bodyHeads: ReadonlySet<string> = new Set(BODY_HEADS);
const verb = wholeWord(HEADLINE_VERBS);
const surnamesInS: ReadonlySet<string> = new Set(SURNAMES_IN_S);
const companyWords: ReadonlySet<string> = new Set(COMPANY_WORDS);
const trade = wholeWord(TRADE_ENDINGS);
const nameLead = wholeWord(NAME_LEADS);
const participleLead = wholeWord(PARTICIPLE_LEADS);

/** Checks for a ship's prefix at an index or before it: "MV Gibson". */
export const isShip = (tokens: readonly Token[], at: number): boolean =>
  SHIP_LETTERS.has(tokens[at]?.text ?? '') || SHIP_LETTERS.has(tokens[at - 1]?.text ?? '');

/**
 * Checks whether words that look like a person's name are the name of a company: "Martha Stone Homes", "Baron
 * Furniture", "Norwell Southern", "the fashion label Stella Harper".
 */
export function namesCompany(tokens: readonly Token[], { first, last, full, doubtful, roles }: NameMention): boolean {
  const end = bare(tokens[last - 1]);
  const titled = roles.some((role) => COMPANY_TITLES.has(role)) || COMPANY_TITLES.has(tokens[first - 1]?.text ?? '');
  const middle = isFirstName(tokens[first + 1] ?? '') || isInitial(tokens[first + 1]);
  if (trade.test(end) && (titled || (last - first > 2 && !middle))) return true;
  if (titled && GOODS.has(end)) return true;
  if (tokens[last]?.breaks === 0 && companyWords.has(bare(tokens[last])) && !isPossessive(tokens[last - 1]))
    return true;
  if (full && doubtful && REGIONAL_ENDS.has(end)) return true;
  const noun = tokens[first]?.breaks === 0 ? (tokens[first - 1]?.lower ?? '') : '';
  if (full && NOUNS_BEFORE_NAME.has(noun) && !ALSO_PEOPLE.has(noun)) return true;
  // The possessive belongs to the name: "Uncle Bert's Bakery".
  return titled && isPossessive(tokens[last - 1]) && isNamePart(tokens[last]) && tokens[last]?.breaks === 0;
}

/** Checks for a noun for a vessel directly before a name: "the ferry Mary Dolan". */
export const namesVessel = (tokens: readonly Token[], { first }: NameMention): boolean =>
  tokens[first]?.breaks === 0 && NAMED_VESSELS.has(tokens[first - 1]?.text ?? '');

/**
 * Checks whether capitalized words that look like a name are a street, a building, a work, a law, an event or a team:
 * "Nicola Avenue", "the Jackie Gleason Show", "Banstead High" in "Banstead High Street".
 */
export function namesThing(tokens: readonly Token[], name: NameMention): boolean {
  const { first, last, full, doubtful } = name;
  if (namesCompany(tokens, name)) return true;
  const end = bare(tokens[last - 1]);
  const next = tokens[last];
  if (isShip(tokens, first) || isCalled(tokens, first)) return true;
  if (MOUNTAINS.has(`${tokens[first]?.text} ${end}`)) return true;
  if (full && (THING_HEADS.has(end) || TEAM_NAMES.has(end))) return true;
  if (doubtful && (PLACE_STARTS.has(bare(tokens[first])) || isEntered(tokens, first))) return true;
  const the = tokens[first - 1]?.lower === 'the';
  if (full && SURNAME_THINGS.has(end) && (doubtful || the)) return true;
  if (next === undefined || next.breaks > 0 || next.kind !== 'WORD' || isPossessive(tokens[last - 1])) return false;
  const word = bare(next).replace(/\.$/u, '');
  if (THING_HEADS.has(word) || SURNAME_THINGS.has(word) || THING_AFTER_NAME.has(word)) return true;
  if (!isDetermined(tokens, first)) return false;
  // A noun for a thing follows the name: "the Harry Winston jewellery store".
  return THING_AFTER_THE_NAME.has(next.lower) || THING_AFTER_THE_NAME.has(tokens[last + 1]?.lower ?? '');
}

/** Checks for a noun for a storm, a vessel or a mission, before its name or as its first word: "Storm Barra". */
function isCalled(tokens: readonly Token[], first: number): boolean {
  const one = tokens[first];
  const before = tokens[shipTitles.has(tokens[first - 1]?.text ?? '') ? first - 2 : first - 1];
  if (NAMED_THINGS.has(one?.text ?? '')) return true;
  return one?.breaks === 0 && (NAMED_VESSELS.has(before?.text ?? '') || NAMED_THINGS.has(before?.text ?? ''));
}

/** Checks for a preposition that often precedes a company or a place, but rarely a person: "money into Mat Maid". */
const isEntered = (tokens: readonly Token[], first: number): boolean =>
  BEFORE_THING.has(tokens[first - 1]?.lower ?? '') && tokens[first]?.breaks === 0;

/** Checks for an article or adjective before a name: "a posh Henry Walton boutique". */
function isDetermined(tokens: readonly Token[], first: number): boolean {
  const [article = '', before = ''] = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
  const printed = tokens[first - 1]?.text ?? '';
  if (ARTICLE.test(before)) return true;
  return /^\p{Ll}+$/u.test(printed) && !FUNCTION_WORDS.has(before) && ARTICLE.test(article);
}

/**
 * Checks whether a single word after a role is not a surname: a part of a longer name ("Chief Fire Officer"), a team
 * ("champion Stags") or a verb in a headline ("Gunman Kills Deputy").
 */
export function mayBeThing(tokens: readonly Token[], at: number): boolean {
  const word = bare(tokens[at]);
  if (THING_HEADS.has(word) || TEAM_NAMES.has(word) || bodyHeads.has(word) || isOrganization(word)) return true;
  if (/^\p{Lu}+$/u.test(word) || /(?:ing|ed)$/u.test(word)) return true;
  if (isAttribute(tokens, at)) return true;
  const next = tokens[at + 1];
  if (!isNamePart(next) || next.breaks > 0 || isPossessive(tokens[at])) return verb.test(word);
  const after = bare(next);
  const longer =
    roleWord(after) !== null || THING_HEADS.has(after) || SURNAME_THINGS.has(after) || bodyHeads.has(after);
  return longer || verb.test(word) || (word.endsWith('s') && !surnamesInS.has(word));
}

/** Checks for a team or style between a role and a noun for a person: "Duke" in "former Duke star", "mortician Goth girls". */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || next === undefined || next.breaks > 0 || !/^\p{Ll}/u.test(next.text)) return false;
  return (before.lower === before.text || before.text === 'Former') && roleWord(next.lower) !== null;
}

/** Checks for a capitalized word at the start of a sentence that is not part of the name after it: "Should Ross". */
export function isLead(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isCapital(token) || isFirstName(token) || !isCapital(next) || next.breaks > 0 || FUNCTION_WORDS.has(next.lower))
    return false;
  if (nameLead.test(token.lower)) return begins(tokens, at);
  if (!participleLead.test(token.lower) || !begins(tokens, at)) return false;
  return roleWord(token.lower) === null && !isCapital(tokens[at + 2]);
}
