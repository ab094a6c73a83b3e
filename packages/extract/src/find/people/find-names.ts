import type { Analysis } from '../../core/analysis.ts';
import { anyOf, wholeWord, wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import {
  ARABIC_PREFIXES,
  CONTRACTED_PARTICLES,
  DUTCH_PARTICLES,
  GENERATION_SUFFIXES,
  LETTERS_AFTER_NAME,
  PREPOSITION_PARTICLES,
  RARE_LETTERS_AFTER_NAME,
  SECOND_PARTICLES,
  TEXT_PARTICLES,
} from '../../language/shared/words/surnames.ts';
import type { Token } from '../../text/tokens.ts';
import { firstNameGender, isFirstName } from '../names/first-names.ts';
import { isPlace, isPlacePair } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { continuesDegree, isMononymTitle, isTitle, titleGender } from '../names/titles.ts';
import type { Gender } from '../names/types.ts';
import type { Genitives, NameMention, PeopleLanguage } from './people-language.ts';
import { canBeName, canBeSurname, FUNCTION_WORDS, isGroup, isOrganization } from './word-kinds.ts';

const particles: ReadonlySet<string> = new Set(TEXT_PARTICLES);
const prepositionParticles: ReadonlySet<string> = new Set(PREPOSITION_PARTICLES);
const contractedParticles: ReadonlySet<string> = new Set(CONTRACTED_PARTICLES);
const dutchParticles: ReadonlySet<string> = new Set(DUTCH_PARTICLES);
const secondParticles: ReadonlySet<string> = new Set(SECOND_PARTICLES);
const arabic = new RegExp(String.raw`^${anyOf(ARABIC_PREFIXES)}-\p{Lu}`, 'u');
const obliqueEnding = wordEnding(wordsOfAll(({ people }) => people.obliqueEndings));
const generation = new RegExp(String.raw`^(?:[IVX]{1,5}|${anyOf(GENERATION_SUFFIXES)})\.?$`, 'iu');
const lettersAfterName: ReadonlySet<string> = new Set([...LETTERS_AFTER_NAME, ...RARE_LETTERS_AFTER_NAME]);
const formOfAddress = new RegExp(String.raw`^${anyOf(wordsOfAll(({ people }) => people.formsOfAddress))}\.?$`, 'u');
const relation = wordEnding(wordsOfAll(({ people }) => people.relationEndings));
const description = wholeWord(wordsOfAll(({ people }) => people.descriptions));
const pluralDeterminers = new Set(wordsOfAll(({ people }) => people.pluralDeterminers));

const MOST_WORDS = 5;

/** Checks for a capitalized word. Runs for every token, so it avoids regular expressions. */
const isCapital = (token: Token | undefined): token is Token => {
  if (token === undefined || token.kind !== 'WORD') return false;
  const code = token.text.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  return token.text.charAt(0) !== token.lower.charAt(0);
};

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 2 && token.text.charAt(1) === '.' && isCapital(token);

/** Checks for a role noun that is also a surname. After a first name, it is read as a surname. */
function isSurname(word: string): boolean {
  return roleWord(word) !== null && !word.includes('-') && word.length < 10;
}

/** Checks whether a word can be part of a name. After a first name or title, it can be a common noun ("Franz Jung"). */
function fitsName(tokens: readonly Token[], at: number, from: number, titled: boolean): boolean {
  const text = tokens[at]?.text ?? '';
  // After an English form of address ("Ms Tolliver"), a word with a German adjective ending can still be a surname.
  if (at === from && formOfAddress.test(tokens[at - 1]?.text ?? '')) return canBeSurname(text);
  return canBeName(text) || (at > from && canBeSurname(text) && (titled || isFirstName(tokens[at - 1]?.text ?? '')));
}

/** Checks for an Arabic surname with its article: "el-Sisi", "al-Assad". */
function isArabic(token: Token | undefined): boolean {
  return token !== undefined && arabic.test(token.text);
}

/** Checks for a word that cannot be inside a name: another title ("Dr.") or a negated verb in a headline ("Won't"). */
function endsName(word: string): boolean {
  return (word.endsWith('.') && word.length > 2 && isTitle(word)) || /n[’']t$/u.test(word);
}

/** Returns the index after the name that begins at `from`; `from` if there is no name. */
function nameEnd(tokens: readonly Token[], from: number, titled: boolean): number {
  let at = from;
  while (at - from < MOST_WORDS) {
    const token = tokens[at];
    if (at > from && (token === undefined || token.breaks > 0)) break;
    if (isInitial(token) || (at > from && isArabic(token))) at += 1;
    else if (
      isCapital(token) &&
      fitsName(tokens, at, from, titled) &&
      !isPlacePair(token.text, tokens[at + 1]?.text ?? '')
    ) {
      if (at > from && (lettersAfterName.has(token.text) || endsName(token.text))) break;
      const previous = tokens[at - 1];
      const role = roleWord(token.text) !== null;
      if (role && !(at > from && isSurname(token.text) && previous !== undefined && isFirstName(previous.text))) break;
      if (at > from && isPlace(token.text) && !isFirstName(tokens[at - 1]?.text ?? '')) break;
      at += 1;
    } else {
      const after = afterParticles(tokens, at, from);
      if (at === from || after === at) break;
      at = after + 1;
    }
  }
  // "Marek D.": courts and the police abbreviate surnames.
  if (at === from + 2 && isFirstName(tokens[from]?.text ?? '') && isInitial(tokens[from + 1])) return at;
  while (at > from && (isInitial(tokens[at - 1]) || particles.has(tokens[at - 1]?.text ?? ''))) at -= 1;
  return withGeneration(tokens, at, from);
}

/** Returns the index after the generation or number that follows a name: "Benedikt XVI.", "George Bush jun.". */
function withGeneration(tokens: readonly Token[], at: number, from: number): number {
  const text = tokens[at]?.text ?? '';
  return at > from && generation.test(text) && text.length > 1 ? at + 1 : at;
}

/**
 * Checks whether a particle can only follow a first name, because it is a common preposition elsewhere: "von" in "Jan
 * Ohlsen von der Werft" does not belong to the name.
 */
function isPreposition(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!prepositionParticles.has(word)) return false;
  const given = tokens[at - 1]?.text ?? '';
  if (isFirstName(given) || isInitial(tokens[at - 1])) return false;
  return at > from + 1 || contractedParticles.has(word) || secondParticles.has(tokens[at + 1]?.text ?? '');
}

/** Returns the index of the capitalized word after particles such as "von der"; `at` if there are no particles. */
function afterParticles(tokens: readonly Token[], at: number, from: number): number {
  let next = at;
  if (secondParticles.has(tokens[at]?.text ?? '') || isPreposition(tokens, at, from)) return at;
  while (next < at + 3 && particles.has(tokens[next]?.text ?? '')) next += 1;
  const name = tokens[next];
  // "Christian Stapel von der Deutschen Gesellschaft": the organization is not part of the name.
  if (obliqueEnding.test(name?.text ?? '') && isOrganization(tokens[next + 1]?.text ?? '')) return at;
  if (next === at || !isCapital(name) || isPlace(name.text)) return at;
  // "Johanna van den Bosch": the surname can be the name of a company.
  const dutch = dutchParticles.has(tokens[at]?.text ?? '') && canBeSurname(name.text);
  if (!dutch && (!canBeName(name.text) || isOrganization(name.text) || isGroup(name.text))) return at;
  return next;
}

/** The titles and roles before a name. */
interface Before {
  readonly roles: string[];
  gender: Gender | null;
  title: boolean;
  mononym: boolean;
}

/** Records a title or role before a name. Returns false for any other word. */
function noteBefore(before: Before, token: Token, rules: PeopleLanguage<Analysis>): boolean {
  const role = rules.roleBeforeName(token);
  const title = isCapital(token) && isTitle(token.text) && !FUNCTION_WORDS.has(token.lower);
  if ((role === null || role.plural === true) && !title) return false;
  if (rules.isOfBody(token)) return false;
  // "Kollege" and "Nachfolger" describe a relation to another person, not a role.
  if (role !== null && !relation.test(role.lemma)) before.roles.push(token.text);
  before.gender ??= rules.genderOfRole(token, role) ?? titleGender(token.lower);
  before.title = true;
  before.mononym ||= isMononymTitle(token.text);
  return true;
}

/** Checks for an unknown noun before a full name. It is not part of the name: "NS-Scherge Iwan Beispiel". */
function hidesFirstName(tokens: readonly Token[], at: number, before: Before): boolean {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const capitals = isCapital(two) && isCapital(three) && two.breaks === 0 && three.breaks === 0;
  if (one !== undefined && description.test(one.text) && capitals && !isFirstName(one.text)) return true;
  if (before.title || one === undefined || two === undefined || isFirstName(one.text) || isInitial(one)) return false;
  return isFirstName(two.text) && (isCapital(three) || isArabic(three)) && three?.breaks === 0 && one.text.length > 3;
}

/** The input for finding names in a text. */
interface Search {
  readonly tokens: readonly Token[];
  readonly rules: PeopleLanguage<Analysis>;
  readonly genitives: Genitives;
}

function genderOf({ tokens, rules }: Search, first: number, before: Before, full: boolean): Gender | null {
  // "Dr. Benjamin": a surname that is also a first name says nothing about the gender.
  if (!full && !before.mononym) return before.gender;
  const named = firstNameGender(tokens[first]?.text ?? '');
  return rules.titleGenderFirst ? (before.gender ?? named) : (named ?? before.gender);
}

/** Removes the object of the verb after a name: "Versagen" in "warf dem Minister Jan Ohlsen Versagen vor". */
function withoutObject({ tokens, rules }: Search, first: number, last: number, { roles }: Before): number {
  if (roles.length === 0 || tokens[last]?.text === ',' || !rules.isObjectAfterRole(tokens, first)) return last;
  const words = last - first;
  if (words === 1) return first;
  const given = isFirstName(tokens[first]?.text ?? '');
  if (isFirstName(tokens[last - 1]?.text ?? '') || isFirstName(tokens[last - 2]?.text ?? '')) return last;
  return words === 3 || (words === 2 && !given) ? last - 1 : last;
}

/**
 * Reads the name that begins at a token, taking the titles and roles before it into account. Null if there is no name.
 */
function nameAt(search: Search, at: number, before: Before): NameMention | null {
  const { tokens, genitives } = search;
  const token = tokens[at];
  if (!isCapital(token) || hidesFirstName(tokens, at, before)) return null;
  if (token.breaks === 0 && isPlacePair(tokens[at - 1]?.text ?? '', token.text)) return null;
  const last = withoutObject(search, at, genitives.endOf(at, nameEnd(tokens, at, before.title)), before);
  if (last === at) return null;
  const words = tokens.slice(at, last);
  const count = words.filter((word) => (isCapital(word) || isArabic(word)) && !isInitial(word)).length;
  if (count === 0) return null;
  const known = isFirstName(token.text) || (isInitial(token) && count > 0) || words.some(isArabic);
  const place = isPlace(token.text) && !known;
  if (place || (count === 1 && isPlace(words.at(-1)?.text ?? '') && !known)) return null;
  const full = count > 1 || words.some(isInitial);
  const single = before.title && (!isFirstName(token.text) || before.mononym || before.roles.length === 0);
  if (!full && !single) return null;
  const text = words.map((word, index) => (index > 0 && word.spaced ? ` ${word.text}` : word.text)).join('');
  const doubtful = full && !known && !before.title;
  if (doubtful && roleWord(tokens[last]?.text ?? '') !== null && tokens[last]?.breaks === 0) return null;
  if (doubtful && (last - at > 3 || words.some((word) => !isCapital(word)))) return null;
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

const nothingBefore = (): Before => ({ roles: [], gender: null, title: false, mononym: false });

/**
 * Finds personal names by known first names and by titles and roles before them. Two capitalized words without such
 * evidence are doubtful names.
 *
 * @param analysis - the text
 * @returns the names in text order, without overlaps. A surname alone is included only after a title or role
 */
export function findNames({ tokens, rules: { people } }: Analysis): NameMention[] {
  const search: Search = { tokens, rules: people, genitives: people.genitives(tokens) };
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
    if (!capital && people.nounsCapitalized) {
      if (before.title && !continuesDegree(tokens[at]?.text ?? '')) before = nothingBefore();
      at += 1;
      continue;
    }
    const length = capital ? people.roleLength(tokens, at) : 1;
    if (length > 1) {
      const words = tokens.slice(at, at + length).map(({ text }) => text);
      before.roles.push(words.join(' '));
      before.title = true;
      at += length;
      continue;
    }
    if (!isFirstNameOnly(tokens, at) && !isSeveral(tokens, at) && noteBefore(before, token, people)) {
      at += 1;
      continue;
    }
    const name = nameAt(search, at, before);
    if (name !== null) found.push(name);
    before = nothingBefore();
    at = name === null ? at + 1 : name.last;
  }
  return found;
}

/**
 * Checks for a noun that may be plural, because it follows a plural determiner: "Die Anhänger warfen …", "viele
 * Spieler".
 */
function isSeveral(tokens: readonly Token[], at: number): boolean {
  const plural = roleWord(tokens[at]?.text ?? '')?.plural;
  if (plural !== null) return false;
  return pluralDeterminers.has(tokens[at - 1]?.lower ?? '');
}

/** Checks for a role noun that is a first name here, because a capitalized word follows ("Prince Rogers"). */
function isFirstNameOnly(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isFirstName(token.text) && isCapital(tokens[at + 1]);
}
