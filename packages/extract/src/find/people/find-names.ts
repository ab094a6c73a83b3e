import type { Analysis } from '../../core/analysis.ts';
import { wholeWord, wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { COMPANY_TITLES } from '../../language/shared/words/bodies.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import { PREPOSITION_PARTICLES } from '../../language/shared/words/surnames.ts';
import type { Token } from '../../text/tokens.ts';
import { firstNameGender, isFirstName } from '../names/first-names.ts';
import { isPlace, isPlacePair, placeOf } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { continuesDegree, isMononymTitle, isTitle, titleGender } from '../names/titles.ts';
import type { Gender } from '../names/types.ts';
import { inHeadline, readHeadlines } from './headlines.ts';
import { isArabic, isCapital, isElided, isFormOfAddress, isInitial, isParticle, nameEnd } from './name-end.ts';
import type { Genitives, NameMention, PeopleLanguage } from './people-language.ts';
import { isPlaceFirstName } from './place-first-names.ts';
import { COORDINATORS, canBeName, FUNCTION_WORDS, isOrganization, ownerPronoun } from './word-kinds.ts';

const relation = wordEnding(wordsOfAll(({ people }) => people.relationEndings));
const description = wholeWord(wordsOfAll(({ people }) => people.descriptions));
const prepositionParticles = new Set(PREPOSITION_PARTICLES);
const placePreposition = new Set(wordsOfAll(({ people }) => people.placePrepositions));
const pluralDeterminers = new Set(wordsOfAll(({ people }) => people.pluralDeterminers));

/** The titles and roles before a name. */
interface Before {
  readonly roles: string[];
  /** Index of the first role. -1 if there is no role. */
  first: number;
  gender: Gender | null;
  title: boolean;
  mononym: boolean;
}

function noteRole(before: Before, at: number, role: string): void {
  // The title belongs to the company in "König Getränke-Chef Rolf Ziegler".
  if (role.includes('-') && COMPANY_TITLES.has(before.roles.at(-1) ?? '')) before.roles.pop();
  if (before.first < 0) before.first = at;
  before.roles.push(role);
}

/** Records a title or role before a name. Returns false for any other word. */
function noteBefore(before: Before, tokens: readonly Token[], at: number, rules: PeopleLanguage<Analysis>): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const role = rules.roleBeforeName(token);
  const title = isCapital(token) && !isInitial(token) && isTitle(token) && !FUNCTION_WORDS.has(token.lower);
  if ((role === null || role.plural === true) && !title) return false;
  if (rules.isOfBody(token)) return false;
  // A possessive is not the role of the following name: "the deputy's Ford".
  if (!rules.nounsCapitalized && POSSESSIVE.test(token.text)) return false;
  // "Kollege" and "Nachfolger" describe a relation to another person, not a role.
  if (role !== null && !relation.test(role.lemma)) noteRole(before, at, withModifier(tokens, at, rules));
  before.gender ??= rules.genderOfRole(tokens, at, role) ?? titleGender(token.lower);
  before.title = true;
  before.mononym ||= isMononymTitle(token.text);
  return true;
}

/** Returns a role with its modifiers: "ehemaligen Ministers". */
function withModifier(tokens: readonly Token[], at: number, rules: PeopleLanguage<Analysis>): string {
  const text = tokens[at]?.text ?? '';
  const before = tokens.slice(rules.roleStart(tokens, at), at).map((token) => token.text);
  return [...before, text].join(' ');
}

/**
 * Checks for an unknown noun before a full name, such as "NS-Scherge" in "NS-Scherge Iwan Beispiel". The noun is not
 * part of the name.
 */
function hidesFirstName(tokens: readonly Token[], at: number, before: Before): boolean {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const capitals = isCapital(two) && isCapital(three) && two.breaks === 0 && three.breaks === 0;
  if (one !== undefined && capitals && description.test(one.text) && !isFirstName(one)) return true;
  if (before.title || one === undefined || two === undefined || isInitial(one) || one.text.length <= 3) return false;
  if (three?.breaks !== 0 || !(isCapital(three) || isArabic(three))) return false;
  return !isFirstName(one) && isFirstName(two);
}

/** Checks for an unknown first name before a known first name: "LuAnn" in "LuAnn Marie Johnson". */
function beginsWithUnknown({ tokens, rules }: Search, at: number, before: Before): boolean {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (rules.nounsCapitalized || !isCapital(one) || isFirstName(one) || isInitial(one)) return false;
  if (two === undefined || !isFirstName(two) || two.breaks > 0 || !isCapital(three) || three.breaks > 0) return false;
  return canBeName(three) && !isPlace(three) && rules.canBeUnknownFirstName(tokens, at, before.title);
}

/** The input for finding names in a text. */
interface Search {
  readonly tokens: readonly Token[];
  readonly rules: PeopleLanguage<Analysis>;
  readonly genitives: Genitives;
}

function genderOf({ tokens, rules }: Search, first: number, before: Before, full: boolean): Gender | null {
  // A surname does not show the gender, even if it is also a first name: "Dr. Benjamin".
  if (!full && !before.mononym) return before.gender;
  const named = firstNameGender(tokens[first]?.text ?? '');
  return rules.titleGenderFirst ? (before.gender ?? named) : (named ?? before.gender);
}

/**
 * Returns the index after a name, excluding an object that follows it: "Versagen" in "warf dem Minister Jan Ohlsen
 * Versagen vor".
 */
function withoutObject({ tokens, rules }: Search, first: number, last: number, { roles }: Before): number {
  if (roles.length === 0 || tokens[last]?.text === ',' || !rules.isObjectAfterRole(tokens, first)) return last;
  const words = last - first;
  if (words === 1) return first;
  const given = isFirstName(tokens[first] ?? '');
  if (isFirstName(tokens[last - 1] ?? '') || isFirstName(tokens[last - 2] ?? '')) return last;
  return words === 3 || (words === 2 && !given) ? last - 1 : last;
}

/** Checks whether the word at an index follows a role without an article: "Richter Seidel". */
const isBare = ({ tokens, rules }: Search, at: number, { roles }: Before): boolean =>
  roles.at(-1)?.split(' ').at(-1) === tokens[at - 1]?.text && rules.isBareRole(tokens, at - 1);

/** Checks whether a name can continue with a token. Most nouns are followed by another word, so this is a fast path. */
function canContinueName(token: Token | undefined): boolean {
  if (token === undefined || token.breaks > 0) return false;
  if (token.kind !== 'WORD') return token.kind === 'QUOTE' || token.text === '(';
  return isNameWord(token) || isParticle(token);
}

/**
 * Reads the name that begins at a token. The titles and roles before the name are taken into account. Returns null if
 * there is no name.
 */
function nameAt(search: Search, at: number, before: Before): NameMention | null {
  const { tokens, genitives, rules } = search;
  const token = tokens[at];
  if (!before.title && !canContinueName(tokens[at + 1])) return null;
  const unknown = beginsWithUnknown(search, at, before);
  if (!isCapital(token) || (!unknown && hidesFirstName(tokens, at, before))) return null;
  // An Arabic name after an organization noun belongs to the organization: "der Sender al-Nahar".
  if (!before.title && isOrganization(token) && isArabic(tokens[at + 1])) return null;
  if (token.breaks === 0 && isPlacePair(tokens[at - 1] ?? '', token.text)) return null;
  // A place after a preposition is not a first name: "sammelt in Hagen Spenden".
  const located = rules.nounsCapitalized && token.breaks === 0 && placePreposition.has(tokens[at - 1]?.lower ?? '');
  if (located && placeOf(token) !== null) return null;
  const last = withoutObject(
    search,
    at,
    genitives.endOf(
      at,
      nameEnd(tokens, unknown ? at + 1 : at, before.title || isGivenHere(search, at), isBare(search, at, before)),
    ),
    before,
  );
  if (last <= (unknown ? at + 1 : at)) return null;
  const words = tokens.slice(at, last);
  const count = words.filter((word) => isNameWord(word) && !isInitial(word)).length;
  if (count === 0) return null;
  const role = before.roles.at(-1)?.split(' ').at(-1)?.toLowerCase() ?? '';
  const isGiven = isPlaceFirstName(tokens, at, last, role !== '' && !rules.isCompanyRole(role));
  const known = unknown || isGiven || isFirstName(token) || (isInitial(token) && count > 0) || isArabicName(words);
  const place = isPlace(token) && !known;
  if (place || (count === 1 && isPlace(words.at(-1)?.text ?? '') && !known)) return null;
  const full = count > 1 || words.some(isInitial);
  if (!full && !before.title) return null;
  const text = words.map((word, index) => (index > 0 && word.spaced ? ` ${word.text}` : word.text)).join('');
  const doubtful = full && !known && !before.title;
  if (doubtful && roleWord(tokens[last] ?? '') !== null && tokens[last]?.breaks === 0) return null;
  if (doubtful && !canBeDoubtful(search, words)) return null;
  return {
    first: at,
    last,
    text,
    roles: [...before.roles],
    gender: genderOf(search, at, before, full),
    full,
    doubtful,
  };
}

/**
 * Checks for a known first name in a language that does not capitalize common nouns. Any capitalized word can follow
 * it.
 */
const isGivenHere = ({ tokens, rules }: Search, at: number): boolean =>
  !rules.nounsCapitalized && isFirstName(tokens[at] ?? '');

/**
 * Checks whether a name contains an Arabic article and no preposition. "Tell ar-Rakim" in "in der Nähe von Tell
 * ar-Rakim" is a place.
 */
const isArabicName = (words: readonly Token[]): boolean =>
  words.some(isArabic) && !words.some(({ text }) => prepositionParticles.has(text));

const isNameWord = (word: Token): boolean => isCapital(word) || isArabic(word) || isElided(word);

/**
 * Checks that an unknown name is short enough, and that only particles are not capitalized: "Hanneke van der Velde".
 */
function canBeDoubtful({ rules }: Search, words: readonly Token[]): boolean {
  const small = words.filter((word) => !isCapital(word));
  if (rules.nounsCapitalized) return words.length <= 3 && small.length === 0;
  return words.length - small.length <= 3 && small.every((word) => isParticle(word) || isElided(word));
}

const nothingBefore = (): Before => ({ roles: [], first: -1, gender: null, title: false, mononym: false });

/**
 * Finds personal names. The evidence is a known first name, or a title or role before the name. Two capitalized words
 * without this evidence are returned as a doubtful name.
 *
 * @param analysis - the text
 * @returns the names in text order, without overlaps. A surname alone is included only after a title or role
 */
export function findNames({ tokens, rules: { people } }: Analysis): NameMention[] {
  const search: Search = { tokens, rules: people, genitives: people.genitives(tokens) };
  const headlines = readHeadlines(tokens, people.nounsCapitalized);
  const found: NameMention[] = [];
  let before = nothingBefore();
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.breaks > 0) before = nothingBefore();
    const capital = isCapital(token);
    const skipped = people.lookalike(tokens, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    if (isApposed(tokens, at)) {
      at += 1;
      continue;
    }
    if (!capital && people.nounsCapitalized) {
      if (before.title && !continuesDegree(tokens[at]?.text ?? '')) before = nothingBefore();
      at += 1;
      continue;
    }
    if (before.roles.length > 0 && people.joinsRoles(tokens, before.first, at)) {
      at += 1;
      continue;
    }
    const length = people.roleLength(tokens, at);
    if (length > 1) {
      const from = Math.min(at, people.roleStart(tokens, at + length - 1));
      const words = tokens.slice(from, at + length).map(({ text }) => text);
      noteRole(before, at, words.join(' '));
      if (isFormOfAddress(token)) before.gender ??= titleGender(token.lower);
      before.title = true;
      at += length;
      continue;
    }
    // Fast path: most words are neither capitalized nor a role.
    if (!capital && people.roleBeforeName(token) === null) {
      if (before.title) before = nothingBefore();
      at += 1;
      continue;
    }
    if (!isFirstNameOnly(tokens, at) && !isSeveral(people, tokens, at) && noteBefore(before, tokens, at, people)) {
      at += 1;
      continue;
    }
    const name = inHeadline(headlines, tokens, nameAt(search, at, before)) ?? sharedSurname(search, at, before);
    if (name !== null) found.push(name);
    before = nothingBefore();
    at = name === null ? at + 1 : name.last;
  }
  return found;
}

/**
 * Checks for a comma between a relative and a first name in apposition: "her daughter, Ada, left". Without the
 * possessive, the word after the comma begins a list.
 */
function isApposed(tokens: readonly Token[], at: number): boolean {
  if (at < 2 || tokens[at]?.text !== ',' || tokens[at + 2]?.text !== ',' || !isCapital(tokens[at + 1])) return false;
  if (!relation.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let owner = at - 2; owner > Math.max(-1, at - 5); owner -= 1) {
    const word = tokens[owner];
    if (word === undefined || word.kind !== 'WORD') return false;
    if (ownerPronoun(word.lower) !== null || POSSESSIVE.test(word.text)) return true;
  }
  return false;
}

/** Reads a first name that shares the surname of the next name: "Anna" in "Anna und Peter Kolbe" is Anna Kolbe. */
function sharedSurname(search: Search, at: number, before: Before): NameMention | null {
  const { tokens } = search;
  const [first, joiner, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (joiner === undefined || joiner.breaks > 0 || !COORDINATORS.has(joiner.lower)) return null;
  if (!isCapital(first) || !isCapital(second) || tokens[at - 1]?.text === ',') return null;
  if (!isFirstName(first) || !isFirstName(second)) return null;
  const partner = nameAt(search, at + 2, nothingBefore());
  const surname = partner === null || partner.doubtful ? '' : partner.text.split(' ').slice(1).join(' ');
  // In German, a surname that is also a first name is too ambiguous. In English, many surnames are also first names.
  if (surname === '' || (search.rules.nounsCapitalized && isFirstName(surname))) return null;
  return {
    first: at,
    last: at + 1,
    text: `${first.text} ${surname}`,
    roles: [...before.roles],
    gender: genderOf(search, at, before, true),
    full: true,
    doubtful: false,
  };
}

/** Checks for a plural role noun that looks like a singular: "Die Anhänger warfen …", "viele Spieler". */
function isSeveral(rules: PeopleLanguage<Analysis>, tokens: readonly Token[], at: number): boolean {
  const plural = roleWord(tokens[at] ?? '')?.plural;
  if (plural !== null) return false;
  const determiner = tokens[at - 1]?.lower ?? '';
  if (rules.isPluralRole(tokens, at)) return true;
  return pluralDeterminers.has(determiner) && rules.isPluralPhrase(determiner, tokens[at]?.lower ?? '') !== false;
}

/** Checks for a role noun that is a first name here, because a capitalized word follows ("Prince Rogers"). */
function isFirstNameOnly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(tokens[at + 1]) && isFirstName(token);
}
