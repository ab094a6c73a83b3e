import { type Analysis, tokenAt } from '../../../core/analysis.ts';
import type { PersonKind } from '../../../core/types.ts';
import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { hasFrequentSurname } from '../../../find/names/compare-names.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isPlace } from '../../../find/names/places.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { titleGender } from '../../../find/names/titles.ts';
import type { RoleWord } from '../../../find/names/types.ts';
import { listsPlaces } from '../../../find/people/describe.ts';
import { type Description, isCapital } from '../../../find/people/phrase.ts';
import { DEFINITE, FUNCTION_WORDS, isBody, isGroup, isOrganization } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { POSSESSIVE } from '../../shared/words/spellings.ts';
import { LETTERS_AFTER_NAME } from '../../shared/words/surnames.ts';
import { BODY_HEADS, OFFICES_BEFORE_NAME } from '../words/body-names.ts';
import { ORIGIN_ENDINGS } from '../words/company-words.ts';
import {
  AFTER_NOUNS,
  AFTER_PARTITIVE,
  AGENT_ENDINGS,
  ALONE,
  COLLECTIVE_NOUNS,
  DETERMINERS,
  INDEFINITE_ARTICLES,
  NATIONALITIES,
  NOT_AGENTS,
  ONE_PERSON_DETERMINERS,
  ONE_PERSON_PRONOUNS,
  ORDINAL_ARTICLES,
  ORDINALS,
  ORGANIZATION_NOUNS,
  OWNERS,
  PERSON_NOUNS,
  SHARES,
  SINGULAR_DETERMINERS,
  THINGS,
} from '../words/speaker-nouns.ts';
import { attributeWords, leadingWords, nameStart, outletName } from './description-start.ts';
import { canBeLoneSurname } from './names.ts';

const determiners: ReadonlySet<string> = new Set(DETERMINERS);
const singularDeterminers: ReadonlySet<string> = new Set(SINGULAR_DETERMINERS);
const ordinals: ReadonlySet<string> = new Set(ORDINALS);
const afterNouns = wholeWord(AFTER_NOUNS);
const alone: ReadonlySet<string> = new Set(ALONE);
const lettersAfterName: ReadonlySet<string> = new Set(LETTERS_AFTER_NAME);
/** Nouns for people, with their gender. */
const people: ReadonlyMap<string, string> = new Map(PERSON_NOUNS);
const organizations: ReadonlySet<string> = new Set(ORGANIZATION_NOUNS);
const collectives: ReadonlySet<string> = new Set(COLLECTIVE_NOUNS);
const thing = wholeWord(THINGS);
const nationality = wholeWord(NATIONALITIES);
const owners: ReadonlySet<string> = new Set(OWNERS);
const notAgent = wholeWord(NOT_AGENTS);
const origin = wordEnding(ORIGIN_ENDINGS);
/** Matches the endings of nouns for people who do something: "defector". */
const AGENT = wordEnding(AGENT_ENDINGS);

const singular = (lower: string): string =>
  lower
    .replace(/ies$/u, 'y')
    .replace(/(?<!s)s$/u, '')
    .replace(/men$/u, 'man');

/** Classifies the head noun of a phrase for a speaker. Returns null if the noun names something that cannot speak. */
function kindOf(tokens: readonly Token[], head: number, noun: Token): { kind: PersonKind; named: boolean } | null {
  const { lower } = noun;
  const before = tokens[head - 1];
  const acronym = /^(?:\p{Lu}[\d.&-]*){2,}$/u.test(noun.text);
  const row = head > 0 && isCapital(noun) && before !== undefined && before.kind === 'WORD' && isCapital(before);
  if (thing.test(lower)) return null;
  const role = roleWord(lower);
  if (nationality.test(lower)) return { kind: 'INDIVIDUAL', named: false };
  // Some roles are organizations rather than people: "the regulator", "the broadcaster".
  if (role !== null && !acronym && !(organizations.has(lower) && role.plural !== true))
    return { kind: role.plural === true ? 'GROUP' : 'INDIVIDUAL', named: false };
  // The members are people: "a group of lawyers".
  const members = tokens[head + 1]?.lower === 'of' ? tokens.slice(head + 2, head + 4) : [];
  if (lower === 'group' && members.some((token) => roleWord(token.lower)?.plural === true))
    return { kind: 'GROUP', named: false };
  if (collectives.has(lower) && lower !== 'police') return { kind: 'GROUP', named: false };
  if (isGroup(lower)) return { kind: 'GROUP', named: false };
  const own = acronym || (row && !determiners.has(before.lower)) || isBody(noun.text);
  if (/[^s]s$/u.test(lower) && !own && organizations.has(singular(lower))) return { kind: 'GROUP', named: false };
  if (organizations.has(lower) || isOrganization(lower)) return { kind: 'ORGANIZATION', named: own };
  if (people.has(lower)) return { kind: 'INDIVIDUAL', named: false };
  if (people.has(singular(lower))) return { kind: 'GROUP', named: false };
  if (own || (isCapital(noun) && head > 0 && introducesName(before))) return { kind: 'ORGANIZATION', named: true };
  const one =
    singularDeterminers.has(tokens[0]?.lower ?? '') || tokens.slice(0, head).some(({ text }) => POSSESSIVE.test(text));
  if (one && AGENT.test(lower)) return { kind: 'INDIVIDUAL', named: false };
  // Only nouns for people who do something: "defectors", but not "sensors" or "polls".
  if (/[^s]s$/u.test(lower) && AGENT.test(singular(lower)) && !notAgent.test(lower))
    return { kind: 'GROUP', named: false };
  return head === 0 && isNameOfBody(noun) ? { kind: 'ORGANIZATION', named: true } : null;
}

/** Checks for a noun for an organization that is also a role: "broadcaster", "regulator", "owner". */
export const isCompanyRole = (noun: string): boolean =>
  organizations.has(noun) || owners.has(noun) || isOrganization(noun);

/** Checks for a single capitalized word that can name an organization: "Halvex", but not "Catherine" or "European". */
function isNameOfBody({ text, lower }: Token): boolean {
  if (!/^\p{Lu}[\p{L}\d.-]+$/u.test(text) || /(?:s|men)$/u.test(lower)) return false;
  return !isFirstName(text) && !origin.test(text) && canBeLoneSurname(text);
}

/** Checks whether a word can precede the name of an organization: "the", "carmaker", but not "than". */
function introducesName(before: Token | undefined): boolean {
  if (before === undefined || before.kind !== 'WORD') return false;
  const { lower } = before;
  return (
    isCapital(before) ||
    determiners.has(lower) ||
    DEFINITE.has(lower) ||
    organizations.has(lower) ||
    isOrganization(lower) ||
    owners.has(lower)
  );
}

/** Checks for a participle after a noun for a person: "wrapped" in "a woman wrapped in a blanket". */
function isParticiple(tokens: readonly Token[], head: number, at: number): boolean {
  const [noun, next] = [tokens[head]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (!/^\p{Ll}+ed$/u.test(tokens[at]?.text ?? '') || !FUNCTION_WORDS.has(next)) return false;
  return roleWord(noun) !== null || people.has(noun) || people.has(singular(noun));
}

/** Maximum number of tokens to search for the head of a phrase. */
const LONGEST = 24;

/** Checks for a participle after the noun, with a name as its object: "the woman accusing Eric Lamb". */
function takesName(tokens: readonly Token[], head: number, at: number): boolean {
  if (head < 0 || !/^\p{Ll}{3,}ing$/u.test(tokens[at]?.text ?? '')) return false;
  return /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') && /^\p{Ll}/u.test(tokens[head]?.text ?? '');
}

/** Returns the index of the head noun of an English noun phrase; -1 if the phrase has no noun. */
export function headOf(tokens: readonly Token[]): number {
  let head = -1;
  for (const [at, token] of tokens.slice(0, LONGEST).entries()) {
    if (head >= 0 && afterNouns.test(token.lower)) return head;
    if (at === 0 && (DEFINITE.has(token.lower) || alone.has(token.lower) || INDEFINITE_ARTICLES.has(token.lower)))
      continue;
    const letters =
      head >= 0 && lettersAfterName.has(token.text) && (tokens[at + 1] === undefined || tokens[at + 1]?.text === ',');
    if (letters) return head;
    if (isParticiple(tokens, head, at) || takesName(tokens, head, at)) return head;
    if (token.kind === 'WORD' && !afterNouns.test(token.lower)) head = at;
  }
  return head;
}

/** Returns the tokens before a bracket that is never closed: "civilians (the Post". */
function withoutOpenBracket(tokens: readonly Token[], noun: Token): readonly Token[] {
  const open = tokens.findIndex(({ text, start }) => text === '(' && start > noun.start);
  return open > 0 && !tokens.slice(open).some(({ text }) => text === ')') ? tokens.slice(0, open) : tokens;
}

/** Creates the description of a speaker from the words of a phrase. */
export function description(
  analysis: Analysis,
  tokens: readonly Token[],
  noun: Token,
  kind: PersonKind,
  definite: boolean,
): Description {
  const ends = withoutOpenBracket(tokens, noun);
  const span = { start: tokens[0]?.start ?? noun.start, end: ends.at(-1)?.end ?? noun.end };
  const text = analysis.body.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return {
    type: 'DESCRIPTION',
    kind,
    text,
    span,
    head: noun.lower,
    noun: noun.text,
    gender: null,
    definite,
    named: false,
  };
}

/** Matches words before a number that stands for people mentioned before. */
const COUNTED = /^(?:the|all)$/;

/**
 * Describes a speaker in a partitive or elliptical phrase: "another", "several of them", "one of the sources", "a
 * third". Returns null for any other phrase.
 */
export function partitive(analysis: Analysis, tokens: readonly Token[]): Description | null {
  const [first, second] = tokens;
  if (first === undefined) return null;
  const ordinal = ORDINAL_ARTICLES.has(first.lower) && ordinals.has(second?.lower ?? '');
  // "The two said", "all three said".
  if (tokens.length === 2 && COUNTED.test(first.lower) && second !== undefined && alone.has(second.lower))
    return description(analysis, first.lower === 'the' ? [second] : tokens, second, 'GROUP', false);
  const counted = alone.has(first.lower);
  if (!ordinal && !counted) return null;
  const next = tokens[ordinal ? 2 : 1];
  const open = next === undefined || AFTER_PARTITIVE.has(next.lower);
  if (!open) return null;
  const single = ordinal || ONE_PERSON_PRONOUNS.has(first.lower);
  const head = next?.lower === 'of' ? tokens.findLast(({ kind }) => kind === 'WORD') : undefined;
  return description(
    analysis,
    tokens,
    head ?? (ordinal ? (second ?? first) : first),
    single ? 'INDIVIDUAL' : 'GROUP',
    false,
  );
}

/**
 * Reads an organization in apposition: "its operator, Western Isles Link". Returns null if no name follows the comma.
 */
function apposedBody(analysis: Analysis, tokens: readonly Token[], comma: number, head: number): Description | null {
  const name = tokens.slice(comma + 1);
  const words = name.filter(({ kind }) => kind === 'WORD');
  if (words.length < 2 || words.length > 5 || words.length < name.length || !words.every(isCapital)) return null;
  const owner =
    describeNoun(analysis, tokens.slice(0, comma), head)?.kind === 'ORGANIZATION' ||
    owners.has(tokens[head]?.lower ?? '');
  const last = words.at(-1);
  const first = words[0];
  if (!owner || first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  return {
    type: 'DESCRIPTION',
    kind: 'ORGANIZATION',
    named: true,
    text: analysis.body.slice(span.start, span.end),
    span,
    head: last.lower,
    noun: last.text,
    gender: null,
    definite: true,
  };
}

/**
 * Describes the unnamed speaker in an English noun phrase.
 *
 * @param tokens - the tokens of the phrase, with its apposition
 * @param head - index of the head noun
 * @returns null if the phrase names a thing or a time
 */
export function describe(analysis: Analysis, tokens: readonly Token[], head: number): Description | null {
  const comma = tokens.findIndex(({ text }, at) => at > head && text === ',' && !listsPlaces(tokens, at));
  if (comma < 0) return describeNoun(analysis, tokens, head);
  const found = apposedBody(analysis, tokens, comma, head) ?? describeNoun(analysis, tokens.slice(0, comma), head);
  // A name with an age is a person: "Alec Tolland, 55".
  const aged = /^\d{1,3}$/u.test(tokens[comma + 1]?.text ?? '');
  return aged && found?.named && found.kind === 'ORGANIZATION' ? { ...found, kind: 'INDIVIDUAL' } : found;
}

const bodyHeads: ReadonlySet<string> = new Set(BODY_HEADS);
const offices: ReadonlySet<string> = new Set(OFFICES_BEFORE_NAME);

/** Reads an unusual name after a role as a person: "Paramedic Mal Croft". Returns null for any other phrase. */
function titledPerson(analysis: Analysis, tokens: readonly Token[], head: number): Description | null {
  let first = head;
  while (first > 0 && isPlainCapital(tokens[first - 1])) first -= 1;
  const [role, name, last] = [tokens[first - 1], tokens[first], tokens[head]];
  if (role === undefined || name === undefined || last === undefined || !isPlainCapital(last)) return null;
  const found = roleWord(role.lower) ?? personNoun(role.lower);
  if (head === first && offices.has(role.text) && (isBody(last.text) || titleGender(role.lower) !== null))
    return {
      ...description(analysis, [last], role, 'INDIVIDUAL', false),
      named: true,
      head: found?.lemma ?? '',
      gender: found?.gender ?? null,
    };
  if (head - first !== 1 || found?.plural !== false || organizations.has(role.lower)) return null;
  if (isBody(last.text) || isOrganization(last.lower) || organizations.has(last.lower)) return null;
  const named = description(analysis, [name, last], role, 'INDIVIDUAL', false);
  return { ...named, named: true, head: found.lemma, gender: found.gender };
}

/** Checks for a capitalized word that is not a role. */
export function isPlainCapital(token: Token | undefined): boolean {
  if (token?.kind !== 'WORD' || !/^\p{Lu}\p{Ll}+$/u.test(token.text)) return false;
  return roleWord(token.lower) === null && !people.has(token.lower);
}

/** Reads a noun for a person that is not a role: "Member" in "Council Member Jamal Wickens". */
function personNoun(lower: string): RoleWord | null {
  const mark = people.get(lower);
  if (mark === undefined) return null;
  return { lemma: lower, gender: mark === 'f' ? 'FEMALE' : mark === 'm' ? 'MALE' : null, plural: false };
}

/** Reads a person who is known by a number: "Juror No. 12", "Witness 3". Returns null for any other phrase. */
function numberedPerson(analysis: Analysis, tokens: readonly Token[]): Description | null {
  const [noun, sign] = tokens;
  if (noun === undefined || !/^(?:No\.?|\d{1,3})$/u.test(sign?.text ?? '')) return null;
  if (roleWord(noun.lower)?.plural !== false && !people.has(noun.lower)) return null;
  return description(analysis, tokens.slice(0, sign?.kind === 'NUMBER' ? 2 : 3), noun, 'INDIVIDUAL', true);
}

/**
 * Reads an unusual name as a person if the words around it show this: an age ("61-year-old Oraz Bizian"), an employer
 * ("Netlink's Wright") or a relative clause ("Oraz-aga, who"). Returns null for any other phrase.
 */
function evidentPerson(analysis: Analysis, tokens: readonly Token[], head: number): Description | null {
  const [noun, last] = [tokens[head], tokens.at(-1)];
  if (noun === undefined || last === undefined || !/^\p{Lu}\p{Ll}+(?:-\p{L}+)?$/u.test(noun.text)) return null;
  if (cannotBePerson(noun)) return null;
  const before = tokens[head - 1];
  const [comma, who] = analysis.tokens.slice(tokenAt(analysis.tokens, last.end - 1) + 1);
  const first = before !== undefined && isPlainCapital(before) && !POSSESSIVE.test(before.text) ? head - 1 : head;
  const lead = analysis.tokens[tokenAt(analysis.tokens, tokens[first]?.start ?? 0) - 1];
  const age = /^\d{1,3}-year-old$/u.test(lead?.lower ?? '');
  const employer = isEmployed(tokens, head) && hasFrequentSurname(noun.text);
  const relative = head === 0 && tokens.length === 1 && comma?.text === ',' && who?.lower === 'who';
  if (!age && !employer && !relative) return null;
  const name = description(analysis, tokens.slice(first, head + 1), noun, 'INDIVIDUAL', true);
  return { ...name, named: true, head: '', noun: '' };
}

/** Checks for a single name after a possessive: "Netlink's Wright". It can be a member of staff or a product. */
function isEmployed(tokens: readonly Token[], head: number): boolean {
  const [owner, noun] = [tokens[head - 1], tokens[head]];
  if (owner === undefined || noun === undefined || !POSSESSIVE.test(owner.text) || !isCapital(owner)) return false;
  return isPlainCapital(noun) && !isPlace(owner.text.replace(POSSESSIVE, '')) && !cannotBePerson(noun);
}

/** Checks for a noun that is not a surname: an organization, a place or a role. */
const cannotBePerson = ({ text, lower }: Token): boolean =>
  isBody(text) ||
  isPlace(text) ||
  isGroup(lower) ||
  isOrganization(lower) ||
  organizations.has(lower) ||
  bodyHeads.has(text) ||
  roleWord(lower) !== null ||
  people.has(lower) ||
  origin.test(text) ||
  !canBeLoneSurname(text);

/** Describes the speaker in a noun phrase, ignoring any apposition. */
function describeNoun(analysis: Analysis, tokens: readonly Token[], head: number): Description | null {
  const noun = tokens[head];
  const first = tokens[0];
  // Nobody speaks: "No member of the board would comment".
  if (noun === undefined || first === undefined || first.lower === 'no') return null;
  // A share is not an organization: "Nine in ten said they were happy".
  if (tokens[1]?.lower === 'in' && SHARES.has(first.lower)) return null;
  const titled =
    numberedPerson(analysis, tokens) ?? titledPerson(analysis, tokens, head) ?? evidentPerson(analysis, tokens, head);
  if (titled !== null) return titled;
  const outlet = outletName(tokens, head);
  const name = outlet === null ? undefined : tokens[outlet[1] - 1];
  if (outlet !== null && name !== undefined)
    return { ...description(analysis, tokens.slice(...outlet), name, 'ORGANIZATION', true), named: true };
  const found = kindOf(tokens, head, noun);
  if (found === null || isEmployed(tokens, head)) return null;
  const article = head > 0 && (DEFINITE.has(first.lower) || ONE_PERSON_DETERMINERS.has(first.lower)) ? first.lower : '';
  const lead = article === '' ? leadingWords(tokens, head, found.kind) : 1;
  const attributes = found.named ? Math.max(lead, attributeWords(tokens, head)) : lead;
  const from = found.named ? nameStart(tokens, attributes, head) : lead;
  const owned = tokens.slice(0, head).some(({ text, kind }) => kind === 'WORD' && /[’']s$/u.test(text));
  const role = roleWord(noun.lower);
  const mark = people.get(noun.lower);
  const gender = role?.gender ?? (mark === 'f' ? 'FEMALE' : mark === 'm' ? 'MALE' : null);
  return {
    ...description(
      analysis,
      tokens.slice(from),
      noun,
      found.kind,
      DEFINITE.has(article) || owned || (article === '' && head === 0),
    ),
    named: found.named,
    head: role?.lemma ?? noun.lower,
    gender: found.kind === 'INDIVIDUAL' ? gender : null,
  };
}
