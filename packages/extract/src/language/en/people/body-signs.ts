import type { Analysis } from '../../../core/analysis.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isCapital } from '../../../find/people/name-end.ts';
import { isPersonHere } from '../../../find/people/person-signs.ts';
import { FUNCTION_WORDS } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import { LAW_NOUNS, NAME_TAILS, OFFICES_BEFORE_NAME, THINGS_AFTER_HEAD } from '../words/body-names.ts';
import {
  ALSO_PEOPLE,
  APPOSED_OWNERS,
  BEFORE_COMPANY,
  BODY_NOUNS,
  BODY_SAYS,
  COMPANY_POSSESSIONS,
  DAYS,
  IT_WORDS,
  NOUNS_AFTER_NAME,
  NOUNS_BEFORE_NAME,
  POSITIONS,
  ROLES_AFTER_BODY,
  STAFF_PREPOSITIONS,
} from '../words/company-words.ts';

const bodyNouns: ReadonlySet<string> = new Set(BODY_NOUNS.flat());
const days: ReadonlySet<string> = new Set(DAYS);

/** The maximum number of tokens at the start of a text before an agency in a dateline. */
const DATELINE = 14;
/** The maximum number of words to read in an apposition. */
const APPOSITION = 8;

/** The tokens `[first, last)` of a name. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Checks for a capitalized word that can be part of a name. */
export const isNamePart = (token: Token | undefined): token is Token =>
  isCapital(token) && !FUNCTION_WORDS.has(token.lower) && !days.has(token.lower);
/**
 * Checks whether one of the last two letters is an apostrophe. Runs for every name, so it avoids regular expressions.
 */
const canBePossessive = (text: string): boolean => isApostrophe(text.at(-1)) || isApostrophe(text.at(-2));
const isApostrophe = (letter: string | undefined): boolean => letter === '’' || letter === "'";
/** Returns a word without its possessive ending. */
export const bare = (token: Token | undefined): string => {
  const text = token?.text ?? '';
  return canBePossessive(text) ? text.replace(POSSESSIVE, '') : text;
};
/** Checks for a possessive ending. */
export const isPossessive = (token: Token | undefined): boolean =>
  token?.text.endsWith('s') === true && isApostrophe(token.text.at(-2));
/**
 * Checks for an adverb at the end of a name: "Clean Rivers Now said". In a headline, another capitalized word follows:
 * "Clean Rivers Now Plans March".
 */
export const isNameTail = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.breaks === 0 && NAME_TAILS.has(token.text) && !(next?.breaks === 0 && isCapital(next));
};

/** Returns a name as printed, without possessive endings. */
export const nameOf = (tokens: readonly Token[], { first, last }: Run): string =>
  tokens.slice(first, last).map(bare).join(' ');

/** Checks whether a token can start a sentence or a quotation. */
export function begins(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (tokens[at]?.breaks ?? 0) > 0 || /^[.!?:“"‘—–-]$/u.test(before.text);
}

/**
 * Returns the noun of an apposition after a name: "airline" in "NordJet, a low-cost airline based in Cork".
 *
 * @param sure - whether the name cannot be a person's name. A person can also be described as "an operator".
 */
export function nounAfter(tokens: readonly Token[], { last }: Run, sure: boolean): string | null {
  if (tokens[last]?.text !== ',' || isPossessive(tokens[last - 1])) return null;
  const start = tokens[last + 1];
  if (start === undefined || !(/^(?:an?|the|its|one)$/u.test(start.lower) || isPossessive(start))) return null;
  for (let at = last + 2; at < last + 2 + APPOSITION; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD') return null;
    const next = tokens[at + 1];
    const ends =
      next === undefined || next.kind !== 'WORD' || FUNCTION_WORDS.has(next.lower) || /(?:ed|ing)$/u.test(next.lower);
    // The role is the head of the apposition: "Ann Lee, the leader of a militia".
    if (next?.lower === 'of' && roleWord(token.lower)?.plural === false && !bodyNouns.has(token.lower)) return null;
    if (bodyNouns.has(token.lower) && ends && (sure || !ALSO_PEOPLE.has(token.lower))) return token.lower;
    if (FUNCTION_WORDS.has(token.lower) && !/^(?:of|and)$/u.test(token.lower)) return null;
  }
  return null;
}

/**
 * Returns the noun before a name: "chain" in "the hotel chain Velvet Anchor", "operator" in "the operator, Clydeway,".
 *
 * @param sure - whether the name cannot be a person's name. A person can also be described as "the owner".
 */
export function nounBefore(tokens: readonly Token[], { first, last }: Run, sure: boolean): string | null {
  const before = tokens[first - 1];
  if (before === undefined || tokens[first]?.breaks !== 0) return null;
  const follows = tokens[last];
  if (before.kind === 'WORD') return NOUNS_BEFORE_NAME.has(before.lower) ? before.lower : null;
  const owner = tokens[first - 2];
  if (before.text !== ',' || owner === undefined || !APPOSED_OWNERS.has(owner.lower)) return null;
  const single = sure || !ALSO_PEOPLE.has(owner.lower);
  const closed = follows === undefined || follows.kind !== 'WORD' || follows.breaks > 0;
  const determined = tokens
    .slice(Math.max(0, first - 7), first - 2)
    .some(({ lower }) => /^(?:the|its|an?|their)$|[’']s$/u.test(lower));
  return single && closed && determined ? owner.lower : null;
}

/** Checks whether a name is part of a dateline: "(Allied Wire) —". */
export function isDateline(tokens: readonly Token[], { first, last }: Run): boolean {
  return (
    first < DATELINE &&
    tokens[first - 1]?.text === '(' &&
    tokens[last]?.text === ')' &&
    /^[-–—]$/u.test(tokens[last + 1]?.text ?? '')
  );
}

/** Checks for a lower-case role of one person. */
const isStaff = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}/u.test(token.text) && roleWord(token.lower)?.plural === false;

/**
 * Checks for words that only occur before or after the name of a company: "shares in Veltran", "Veltran's
 * shareholders".
 */
export function isCompanyHere(tokens: readonly Token[], { first, last }: Run): boolean {
  const [noun, preposition] = [tokens[first - 2], tokens[first - 1]?.lower ?? ''];
  if (BEFORE_COMPANY.has(`${noun?.lower ?? ''} ${preposition}`)) return true;
  // A member of staff: "a researcher with Trend Makro".
  if (STAFF_PREPOSITIONS.has(preposition) && last - first > 1 && isStaff(noun)) return true;
  const [one, two] = [tokens[last], tokens[last + 1]];
  if (one === undefined || one.breaks > 0 || !isPossessive(tokens[last - 1])) return false;
  return one.lower === 'chief' ? two?.lower === 'executive' : COMPANY_POSSESSIONS.has(one.lower);
}

/** Checks for words that only occur after the name of an organization. */
export function isFollowedByBodyWord(analysis: Analysis, { first, last }: Run, places: ReadonlySet<string>): boolean {
  const { tokens } = analysis;
  const [one, two] = [tokens[last], tokens[last + 1]];
  if (one === undefined || one.kind !== 'WORD' || one.breaks > 0 || /^\p{Lu}/u.test(one.text)) return false;
  const single = last - first === 1;
  if (isPossessive(tokens[last - 1])) return isCompanyHere(tokens, { first, last }) && !places.has(bare(tokens[first]));
  const the = tokens[first - 1]?.lower === 'the';
  if (the && NOUNS_AFTER_NAME.has(one.lower)) return !single || one.lower === 'party';
  const odd = single && (begins(tokens, first) || places.has(bare(tokens[first])));
  if (odd)
    return single && begins(tokens, first) && isOwnIt(tokens, last) && !isPersonHere(analysis, bare(tokens[first]));
  const end = one.lower === 'chief' || one.lower === 'head' ? tokens[last + 2] : two;
  // "Point guard" and "power forward" are positions.
  const position = single && POSITIONS.has(bare(tokens[first]));
  return (ROLES_AFTER_BODY.has(one.lower) && isCapital(end) && !position) || isOwnIt(tokens, last);
}

/**
 * Checks for a verb after a name, followed by a pronoun for the organization: "Luvenia recalled its envoy", "Veltran
 * said it would".
 */
function isOwnIt(tokens: readonly Token[], last: number): boolean {
  const [verb, that, it] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (verb === undefined || FUNCTION_WORDS.has(verb.lower) || !/(?:ed|d|s)$/u.test(verb.lower)) return false;
  if (that?.lower === 'its') return true;
  const said = BODY_SAYS.has(verb.lower);
  return said && (that?.lower === 'that' ? IT_WORDS.has(it?.lower ?? '') : IT_WORDS.has(that?.lower ?? ''));
}

const offices: ReadonlySet<string> = new Set(OFFICES_BEFORE_NAME);

/**
 * Finds company names that are surnames in a text, because a title or an office precedes them: "Mayor Bloomberg".
 *
 * @param names - the names of companies
 */
export function titledNames(tokens: readonly Token[], names: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.breaks === 0 && offices.has(tokens[at - 1]?.text ?? '') && names.has(bare(token))) found.add(bare(token));
  });
  return found;
}

const lawNouns: ReadonlySet<string> = new Set(LAW_NOUNS);
/** The maximum number of words in the name of a law. */
const MOST_LAW_WORDS = 6;

/** Finds the acronyms of laws and treaties that a text names: "ESA" for "Endangered Species Act". */
export function lawAcronyms(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  tokens.forEach((token, at) => {
    if (!lawNouns.has(bare(token))) return;
    let initials = token.text.charAt(0);
    for (let word = at - 1; word > at - MOST_LAW_WORDS && isNamePart(tokens[word]); word -= 1) {
      initials = (tokens[word]?.text.charAt(0) ?? '') + initials;
      found.add(initials);
    }
  });
  return found;
}

const thingsAfterHead: ReadonlySet<string> = new Set(THINGS_AFTER_HEAD);

/** Checks for a noun that turns the name before it into an attribute: "Internet Service Providers". */
export const isThingAfterHead = (token: Token | undefined): boolean => thingsAfterHead.has(bare(token));
