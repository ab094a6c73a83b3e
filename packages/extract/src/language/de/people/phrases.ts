import { anyOf, wordEnding } from '../../../core/word-list.ts';
import { placeOf } from '../../../find/names/places.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isCapital } from '../../../find/people/phrase.ts';
import type { Pronoun } from '../../../find/people/pronoun.ts';
import {
  AFTER_HEAD,
  COORDINATORS,
  DEFINITE,
  INDEFINITE,
  isGroup,
  isOrganization,
  isSource,
} from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { OWNED_SOURCES, SOURCE_OWNERS, THING_ACRONYMS } from '../words/name-contexts.ts';
import {
  ABSTRACT_OBJECTS,
  DEMANDED,
  NAMELESS_BODIES,
  OBJECT_ENDINGS,
  OBJECT_NOUNS,
  WITHOUT_BORDERS,
} from '../words/phrase-limits.ts';
import { NAMELESS_AUTHORITIES, TOWN_ENDINGS } from '../words/title-nouns.ts';
import { nominative } from './nominative.ts';

const ownedSource = new RegExp(`^(${SOURCE_OWNERS.join('|')})-?${anyOf(OWNED_SOURCES)}$`, 'iu');

const namelessBody = wordEnding(NAMELESS_BODIES);
const abstractObject = wordEnding(ABSTRACT_OBJECTS);
const objectEnding = wordEnding(OBJECT_ENDINGS);

/** Maximum number of tokens to search for the head of a phrase. */
const LONGEST = 24;

/**
 * Checks whether a noun for an utterance is followed by its author: "Auffassung Österreichs", "Meinung vieler
 * Experten".
 */
function authorFollows(noun: Token | undefined, next: Token): boolean {
  if (noun === undefined || !isSource(noun)) return false;
  return isCapital(next) ? /[^sßxz]s$/u.test(next.text) && roleWord(next) === null : /^\p{Ll}{3,}er$/u.test(next.text);
}

/**
 * Matches authorities whose noun is only followed by the name of a town or region. Other nouns after it belong to the
 * clause: "nach Angaben der Polizei | Fahrräder gelagert".
 */
const AUTHORITY = wordEnding(NAMELESS_AUTHORITIES);
const PLURAL = /^\p{Lu}\p{Ll}+(?:e|en|er|ern|n|s)$/u;
const TOWN = wordEnding(TOWN_ENDINGS);
const isPluralNoun = (text: string): boolean => PLURAL.test(text) && !TOWN.test(text) && placeOf(text) === null;

/**
 * Checks if a noun after an organization is the object of the clause: "Klage" in "vor dem Gericht Klage einreichen".
 */
export function isObjectAfterBody(tokens: readonly Token[], at: number): boolean {
  const [word = '', noun = ''] = [tokens[at]?.lower, tokens[at - 1]?.text];
  if (AUTHORITY.test(noun) && isPluralNoun(tokens[at]?.text ?? '')) return true;
  if (!isOrganization(noun) && !isGroup(noun) && !isSource(noun)) return false;
  if (OBJECT_NOUNS.has(word) || objectEnding.test(word)) return true;
  // The noun is part of the name: "die Gewerkschaft Erziehung und Wissenschaft", "der Verein Hilfe ohne Grenzen".
  const next = tokens[at + 1]?.lower ?? '';
  if (COORDINATORS.has(next) || next === WITHOUT_BORDERS[0]) return false;
  return DEMANDED.has(word) || (abstractObject.test(word) && namelessBody.test(noun.toLowerCase()));
}

/**
 * Checks for an adjective in the genitive plural without an article: "kommunaler" in "Verband kommunaler Unternehmen".
 */
const isGenitive = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && isCapital(next) && /^\p{Ll}{3,}er$/u.test(tokens[at]?.text ?? '');
};

/**
 * Returns the index of the head noun. The head precedes its genitives and other modifiers. Returns -1 if there is no
 * noun.
 */
export function headOf(tokens: readonly Token[]): number {
  let head = -1;
  for (const [at, token] of tokens.slice(0, LONGEST).entries()) {
    if (head >= 0 && (AFTER_HEAD.test(token.lower) || authorFollows(tokens[head], token))) return head;
    if (head >= 0 && head === at - 1 && (isObjectAfterBody(tokens, at) || isGenitive(tokens, at))) return head;
    if (at === 0 && (DEFINITE.has(token.lower) || INDEFINITE.has(token.lower))) continue;
    if (token.kind === 'WORD' && isCapital(token)) head = at;
  }
  return head;
}

const JOINED = /^((?:\p{Ll}[\p{L}-]* )*\p{Lu}[\p{L}-]*) (und|sowie) ((?:\p{Ll}[\p{L}-]* )*)(\p{Lu}[\p{L}-]*)$/u;

/** Changes the second noun of a phrase to the nominative: "Rentner und Kranken" becomes "Rentner und Kranke". */
export function joinedInNominative(text: string): string {
  const [, first, joint, between = '', noun = ''] = (text.length < 100 && JOINED.exec(text)) || [];
  if (first === undefined || first.split(' ').some((word) => AFTER_HEAD.test(word))) return text;
  const before = between.trim().split(' ').filter(Boolean);
  const article = DEFINITE.has(before[0] ?? '') || INDEFINITE.has(before[0] ?? '') ? (before.shift() ?? '') : '';
  return `${first} ${joint} ${nominative(article, before, noun)}`;
}

/**
 * Returns the source that is the first part of a compound, capitalized: "Polizei" for "Polizeiangaben", "Medien" for
 * "Medienberichten".
 */
export function sourceOwner(noun: Token): string | null {
  const stem = ownedSource.exec(noun.lower)?.[1];
  // An acronym can be the first part: "NASA-Pressemitteilung".
  if (stem === undefined) {
    const acronym = /^(\p{Lu}[\p{Lu}\d]+)-\p{Lu}/u.exec(noun.text)?.[1] ?? null;
    return acronym !== null && THING_ACRONYMS.has(acronym) ? null : acronym;
  }
  const word = stem.replace(/s$/u, '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Reads an age that is used like a pronoun: "der 61-Jährige". */
export function ageOf(tokens: readonly Token[]): Pronoun | null {
  if (tokens.length > 3 || !/^(?:\d{1,3}-)?jährigen?r?$/u.test(tokens.at(-1)?.lower ?? '')) return null;
  const article = tokens[0]?.lower;
  return article === 'der' || article === 'dem' ? 'HE' : article === 'die' ? 'SHE' : null;
}
