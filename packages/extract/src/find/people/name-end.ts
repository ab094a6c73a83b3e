import { memoize } from '../../core/memo.ts';
import { anyOf, wholeWord, wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import {
  ARABIC_PREFIXES,
  CONTRACTED_PARTICLES,
  DUTCH_PARTICLES,
  ELIDED_PARTICLES,
  GENERATION_SUFFIXES,
  GENERATION_WORDS,
  LETTERS_AFTER_NAME,
  NOBLE_TITLES,
  PREPOSITION_PARTICLES,
  RARE_LETTERS_AFTER_NAME,
  RULERS,
  SECOND_PARTICLES,
  TEXT_PARTICLES,
} from '../../language/shared/words/surnames.ts';
import type { Token } from '../../text/tokens.ts';
import { hasFrequentSurname } from '../names/compare-names.ts';
import { isFirstName } from '../names/first-names.ts';
import { isPlace, isPlacePair } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { isMononymTitle, isTitle } from '../names/titles.ts';
import { isTimeContinued, isTimeSurname } from './time-surnames.ts';
import { canBeName, canBeSurname, DEFINITE, FUNCTION_WORDS, isGroup, isOrganization } from './word-kinds.ts';

const particles: ReadonlySet<string> = new Set(TEXT_PARTICLES);
const prepositionParticles: ReadonlySet<string> = new Set(PREPOSITION_PARTICLES);
const contractedParticles: ReadonlySet<string> = new Set(CONTRACTED_PARTICLES);
const dutchParticles: ReadonlySet<string> = new Set(DUTCH_PARTICLES);
const secondParticles: ReadonlySet<string> = new Set(SECOND_PARTICLES);
const arabicPattern = new RegExp(String.raw`^${anyOf(ARABIC_PREFIXES)}-\p{Lu}`, 'u');
const hasArabicArticle = memoize((word): boolean => arabicPattern.test(word));
const elided = new RegExp(String.raw`^${anyOf(ELIDED_PARTICLES)}[’']\p{Lu}`, 'u');
const hasElidedParticle = memoize((word): boolean => elided.test(word));
const obliqueEnding = wordEnding(wordsOfAll(({ people }) => people.obliqueEndings));
const generation = new RegExp(String.raw`^(?:[IVX]{1,5}|${anyOf(GENERATION_SUFFIXES)})\.?$`, 'iu');
const generationWord = wholeWord(GENERATION_WORDS);
const lettersAfterName: ReadonlySet<string> = new Set([...LETTERS_AFTER_NAME, ...RARE_LETTERS_AFTER_NAME]);
const nobleTitles: ReadonlySet<string> = new Set(NOBLE_TITLES);
const nounSurnames = new Set(wordsOfAll(({ people }) => people.nounSurnames));
const ruler = wordEnding(RULERS, 'iu');
const formOfAddress = new RegExp(String.raw`^${anyOf(wordsOfAll(({ people }) => people.formsOfAddress))}\.?$`, 'u');

/** Checks for a form of address: "Ms". */
export const isFormOfAddress = memoize((word): boolean => formOfAddress.test(word));

const abstract = wordEnding(wordsOfAll(({ people }) => people.abstractEndings));

const MOST_WORDS = 5;

/**
 * Skips a nickname between a first name and a surname: "(Red)" in "Adam (Red) Jones", "“The Red”" in "Adam “The Red”
 * Jones". Returns the index after the surname. Returns `at` if there is no nickname.
 */
function afterNickname(tokens: readonly Token[], at: number): number {
  const open = tokens[at];
  const first = DEFINITE.has(tokens[at + 1]?.lower ?? '') && isCapital(tokens[at + 2]) ? at + 2 : at + 1;
  const [word, close, surname] = tokens.slice(first, first + 3);
  if (open?.text !== '(' && open?.kind !== 'QUOTE') return at;
  if (!isCapital(word) || tokens[at + 1]?.spaced !== false || close?.spaced !== false) return at;
  if (!isFirstName(tokens[at - 1] ?? '')) return at;
  if (open.text === '(' ? close.text !== ')' : close.kind !== 'QUOTE') return at;
  return isCapital(surname) && surname.breaks === 0 && canBeSurname(surname) ? first + 3 : at;
}

/** Checks for a capitalized word. Runs for every token, so it avoids regular expressions. */
export const isCapital = (token: Token | undefined): token is Token => {
  if (token === undefined || token.kind !== 'WORD') return false;
  const code = token.text.charCodeAt(0);
  if (code < 0x80) return code >= 65 && code <= 90;
  return token.text.charAt(0) !== token.lower.charAt(0);
};

export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length === 2 && token.text.charAt(1) === '.' && isCapital(token);

const surnameEnding = wordEnding(wordsOfAll(({ people }) => people.surnameEndings));

/**
 * Checks for a role noun that is also a surname, or ends in a surname ("Niesner-Koch"). After a first name, this noun
 * is read as a surname.
 */
function isSurname(word: string): boolean {
  const [, last = word] = /^\p{Lu}\p{Ll}{2,}-(\p{Lu}\p{Ll}+)$/u.exec(word) ?? [];
  if (last !== word) return hasFrequentSurname(last);
  // Some surnames look like a role: "Kagerbauer".
  if (surnameEnding.test(word)) return true;
  return roleWord(word) !== null && !word.includes('-') && word.length < 10;
}

/** Checks for a surname that is also a title, at the end of a longer name: "King" in "Martin Luther King". */
function isLastName(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    at - from > 1 &&
    isFirstName(tokens[from] ?? '') &&
    isMononymTitle(tokens[at]?.lower ?? '') &&
    !isCapital(tokens[at + 1])
  );
}

/**
 * Checks whether a word for a day, month or season is a surname. This is the case after a first name, a form of address
 * or a role without an article: "Katharina Freitag", "Frau März", "Bankchefin Freitag". If a number or month follows,
 * it is a date: "May 3", "Ende Mai".
 */
function isNamedLikeTime(tokens: readonly Token[], at: number, from: number, bare: boolean): boolean {
  const before = tokens[at - 1];
  if (before === undefined || isTimeContinued(tokens, at)) return false;
  if (at > from) return at - from < 3 && (isFirstName(before) || isInitial(before));
  return bare || (isTitle(before) && roleWord(before) === null);
}

/**
 * Checks whether a word can be part of a name. After a first name or title, a common noun can be a surname ("Franz
 * Jung").
 */
function fitsName(tokens: readonly Token[], at: number, from: number, titled: boolean, bare: boolean): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (at > from && nounSurnames.has(token.lower) && isFirstName(tokens[at - 1] ?? '')) return true;
  if (isTimeSurname(token) && !canBeName(token)) return isNamedLikeTime(tokens, at, from, bare);
  // After an English form of address ("Ms Tolliver"), a word with a German adjective ending can still be a surname.
  if (at === from && isFormOfAddress(tokens[at - 1] ?? '')) return canBeSurname(token);
  if (at === from && bare && canBeSurname(token) && !abstract.test(token.text)) return true;
  return (
    canBeName(token) ||
    (at > from && canBeSurname(token) && (titled || isArabic(tokens[at - 1]) || isFirstName(tokens[at - 1] ?? '')))
  );
}

/** Checks for a surname with a contracted particle: "d’Almeida". */
export function isElided(token: Token | undefined): boolean {
  return token !== undefined && hasElidedParticle(token);
}

/** Checks for a particle of surnames: "van". */
export const isParticle = ({ text }: Token): boolean => particles.has(text);

/** Checks for an Arabic surname with its article: "el-Sisi", "al-Assad". */
export function isArabic(token: Token | undefined): boolean {
  return token !== undefined && hasArabicArticle(token);
}

/** Checks for a title of nobility inside a name: "Graf von Stauffen" in "Claus Schenk Graf von Stauffen". */
function isNoble(tokens: readonly Token[], at: number): boolean {
  return (
    nobleTitles.has(tokens[at]?.text ?? '') && particles.has(tokens[at + 1]?.text ?? '') && isCapital(tokens[at + 2])
  );
}

/**
 * Checks for a word that ends a name. It can be an institute ("Koch-Institut"), a title ("Dr.") or a contraction
 * ("Won't", "I'm").
 */
function endsName(word: string): boolean {
  if (word.includes('-') && isOrganization(word)) return true;
  return (word.endsWith('.') && word.length > 2 && isTitle(word)) || /(?:n[’']t|[’'](?:m|re|ve|ll|d))$/u.test(word);
}

/**
 * Returns the index after the name that begins at `from`. Returns `from` if there is no name.
 *
 * @param titled - whether a title or role precedes the name
 * @param bare - whether a role without an article precedes the name. If so, a common noun can be a surname
 */
export function nameEnd(tokens: readonly Token[], from: number, titled: boolean, bare = false): number {
  let at = from;
  while (at - from < MOST_WORDS) {
    const token = tokens[at];
    if (at > from && (token === undefined || token.breaks > 0)) break;
    // A possessive ends a name: "Dorran's Henry Clark".
    if (at > from && /[’']s$/u.test(tokens[at - 1]?.text ?? '')) break;
    const nickname = at > from ? afterNickname(tokens, at) : at;
    if (nickname > at) at = nickname;
    else if (isInitial(token) || (at > from && (isArabic(token) || isElided(token)))) at += 1;
    else if (at > from && isNoble(tokens, at)) at += 3;
    else if (
      isCapital(token) &&
      fitsName(tokens, at, from, titled, bare) &&
      !isPlacePair(token, tokens[at + 1]?.text ?? '')
    ) {
      if (at > from && (lettersAfterName.has(token.text) || endsName(token.text))) break;
      const previous = tokens[at - 1];
      const role = roleWord(token) !== null;
      const afterFirst = previous !== undefined && isFirstName(previous);
      if (role && !(at > from && isSurname(token.text) && (afterFirst || isLastName(tokens, from, at)))) break;
      if (at > from && isPlace(token) && !isFirstName(tokens[at - 1] ?? '')) break;
      at += 1;
    } else {
      const after = afterParticles(tokens, at, from, titled);
      if (at === from || after === at) break;
      at = after + 1;
    }
  }
  // Courts and the police abbreviate surnames: "Marek D.".
  const given = isFirstName(tokens[from] ?? '') || titled;
  if (at === from + 2 && given && !isInitial(tokens[from]) && isInitial(tokens[from + 1])) return at;
  while (at > from && (isInitial(tokens[at - 1]) || particles.has(tokens[at - 1]?.text ?? ''))) at -= 1;
  return withGeneration(tokens, at, from);
}

/** Returns the index after a suffix for the generation or a regnal number: "George Bush jun.", "Benedikt XVI.". */
function withGeneration(tokens: readonly Token[], at: number, from: number): number {
  const text = tokens[at]?.text ?? '';
  if (at === from || text.length < 2) return at;
  return generation.test(text) || (generationWord.test(text) && !continues(tokens[at + 1])) ? at + 1 : at;
}

/** Checks for a word that a generation can belong to: "aides" in "told Mark Fenner senior aides had left". */
const continues = (next: Token | undefined): boolean =>
  next?.kind === 'WORD' && /^\p{Ll}/u.test(next.text) && !FUNCTION_WORDS.has(next.lower);

/**
 * Checks for a particle that is a preposition here and does not belong to the name: "von" in "Jan Ohlsen von der
 * Werft". A particle such as "von" belongs to the name only after a first name.
 */
function isPreposition(tokens: readonly Token[], at: number, from: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (!prepositionParticles.has(word)) return false;
  const given = tokens[at - 1]?.text ?? '';
  if (isFirstName(given) || isInitial(tokens[at - 1])) return false;
  return at > from + 1 || contractedParticles.has(word) || secondParticles.has(tokens[at + 1]?.text ?? '');
}

/** Checks for a title of nobility before a name. After this title, the name can end with a country. */
const isRuler = (tokens: readonly Token[], from: number): boolean => ruler.test(tokens[from - 1]?.text ?? '');

function isFollowedByName(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return isCapital(after) && after.breaks === 0 && canBeName(after);
}

/**
 * Returns the index of the capitalized word after particles such as "von der". Returns `at` if there are no particles.
 */
function afterParticles(tokens: readonly Token[], at: number, from: number, titled: boolean): number {
  let next = at;
  if (secondParticles.has(tokens[at]?.text ?? '') || isPreposition(tokens, at, from)) return at;
  // After a title, a name can consist of the first name alone: "dass Prinz Harry zur Zielscheibe wurde".
  if (titled && contractedParticles.has(tokens[at]?.text ?? '')) return at;
  while (next < at + 3 && particles.has(tokens[next]?.text ?? '')) next += 1;
  const name = tokens[next];
  if (next === at || !isCapital(name)) return at;
  // After a surname, "von den" rarely begins a second surname: "Ali Omar von den Weißhelmen".
  if (
    at > from + 1 &&
    next === at + 2 &&
    prepositionParticles.has(tokens[at]?.text ?? '') &&
    /en$/u.test(name?.text ?? '')
  )
    if (tokens[at + 1]?.lower === 'den') return at;
  // An acronym is not a surname: "Jost Kamp von der IG Metall".
  if (/^\p{Lu}{2,}$/u.test(name?.text ?? '')) return at;
  // The organization is not part of the name: "Christian Stapel von der Deutschen Gesellschaft".
  if (obliqueEnding.test(name?.text ?? '') && isOrganization(tokens[next + 1] ?? '')) return at;
  // The country belongs to the name in "Fürst Rainer von Monaco", but not in "Torwart Rainer Kolk von Norwegen".
  if (isPlace(name)) return prepositionParticles.has(tokens[at]?.text ?? '') && isRuler(tokens, from) ? next : at;
  // A surname with "von" has one word after the particle. Two words are a company: "Jan Ohlsen von Brandt Kessler".
  const firm = prepositionParticles.has(tokens[at]?.text ?? '') && next === at + 1 && at > from + 1;
  if (firm && isFollowedByName(tokens, next)) return at;
  // After a Dutch particle, a company name can be a surname: "Johanna van den Bosch".
  const dutch = dutchParticles.has(tokens[at]?.text ?? '') && canBeSurname(name);
  if (!dutch && (!canBeName(name) || isOrganization(name) || isGroup(name))) return at;
  return next;
}
