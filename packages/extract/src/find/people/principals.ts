import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { Span } from '../../core/types.ts';
import { wholeWord } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import type { Token } from '../../text/tokens.ts';
import { hasFrequentSurname } from '../names/compare-names.ts';
import { isFirstName } from '../names/first-names.ts';
import { isGenericBody, isWorldBody } from '../names/generic-bodies.ts';
import { nationsIn } from '../names/nations-in.ts';
import { partyOf } from '../names/party-beside.ts';
import { isPlace } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { isTitle } from '../names/titles.ts';
import { clientOf } from './client-of.ts';
import { type Description, isCapital } from './phrase.ts';
import { bodyKey, resolveBody } from './resolve-body.ts';
import { readPhrase } from './speaker-phrase.ts';
import type { State } from './speaker-state.ts';
import {
  isKindOfBody,
  isPublicBody,
  kindCalled,
  principalInCompound,
  spokenFor,
  spokenForHere,
  spokenForSame,
} from './spoken-for.ts';
import {
  ARTICLE,
  COORDINATORS,
  FUNCTION_WORDS,
  INDEFINITE,
  isAcronym,
  isBody,
  isGroup,
  isOrganization,
  ownerPronoun,
} from './word-kinds.ts';

const spokesperson = wholeWord(wordsOfAll(({ people }) => people.spokespeople));
const link = wholeWord(wordsOfAll(({ people }) => people.representativeLinks));
const roleArticle = wholeWord(wordsOfAll(({ people }) => people.roleArticles));

const MOST_ADJECTIVES = 2;

/** Returns the last part of a compound in lower case: "sprecherin" for "Verdi-Sprecherin". */
export const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1).toLowerCase();

/** Checks for a compound of an organization and its spokesperson: "Polizeisprecher", "Lufthansasprecherin". */
function isCompound(word: string): boolean {
  const principal = principalInCompound(word);
  return principal !== null && (kindCalled(principal) !== null || isNameOfBody(principal));
}

const isNameOfBody = (word: string): boolean => isBody(word) || isAcronym(word) || isWorldBody(word);

/** Checks for a noun for somebody who speaks for others: "spokeswoman", "Verdi-Sprecher", "Polizeisprecher". */
export const isSpokesperson = (word: string): boolean => spokesperson.test(lastPart(word)) || isCompound(word);

/** Checks whether a word is printed with a capital letter inside a sentence, and never in lower case. */
function isProperNoun({ tokens, sentences, sentenceOf }: Analysis, text: string): boolean {
  const lower = text.toLowerCase();
  const found = tokens.flatMap((token, at) => (token.text.replace(POSSESSIVE, '').toLowerCase() === lower ? at : []));
  if (found.some((at) => tokens[at]?.text.charAt(0) === lower.charAt(0))) return false;
  return found.some((at) => at > (sentences[sentenceOf[at] ?? 0]?.first ?? at));
}

/**
 * Finds or adds the organization with a name of one word.
 *
 * @param mayBeUnknown - whether the word can be the name of an organization that is not in the lists of names
 */
function bodyCalled(state: State, span: Span, mayBeUnknown: boolean): number | null {
  const { analysis } = state;
  const text = analysis.body.slice(span.start, span.end);
  const known = state.byText.get(bodyKey({ kind: 'ORGANIZATION', text, named: true }));
  if (known !== undefined) return known;
  if (!/^\p{Lu}/u.test(text) || state.surnames.has(text)) return null;
  const isKnown = isBody(text) || isAcronym(text) || isWorldBody(text) || partyOf(text) !== null;
  if (!isKnown && !(mayBeUnknown && canBeBody(analysis, text))) return null;
  const description: Description = {
    ...{ type: 'DESCRIPTION', kind: 'ORGANIZATION', text, span, head: text.toLowerCase(), noun: text },
    ...{ gender: null, definite: true, named: true },
  };
  return resolveBody(state, description).speaker;
}

/** Checks for a proper noun that is neither a place nor likely to be the surname of a politician. */
function canBeBody(analysis: Analysis, text: string): boolean {
  if (isPlace(text) || isFirstName(text) || hasFrequentSurname(text) || roleWord(text) !== null) return false;
  if (FUNCTION_WORDS.has(text.toLowerCase()) || isOrganization(text) || isGroup(text)) return false;
  return nationsIn(text).length === 0 && isProperNoun(analysis, text);
}

/** Returns the person whose name ends at a token. A possessive ending does not belong to the name. */
function namedAt({ mentions }: State, token: Token | undefined): number | null {
  const found = mentions.find(({ start, end }) => token !== undefined && start <= token.start && end > token.start);
  return found !== undefined && token !== undefined && found.end <= token.end ? found.person : null;
}

/** Finds the only person with a surname: "Holm" in "Holm-Sprecher". Null if several people have it. */
export function onlyBearer({ people, surnames }: State, surname: string): number | null {
  if (!surnames.has(surname)) return null;
  const bearers = people.flatMap(({ named, kind, name }, at) =>
    named && kind === 'INDIVIDUAL' && name.endsWith(` ${surname}`) ? [at] : [],
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/**
 * Checks for a town and a noun that do not name the organization: "Ludwigsfelder Konzern". But "Talheimer Polizei" does.
 */
export const isTownsBody = (text: string): boolean =>
  /^\p{Lu}\p{Ll}+er \p{Lu}\p{Ll}+$/u.test(text) && !isPublicBody(text.slice(text.indexOf(' ') + 1));

/** Finds the principal in a compound: "Verdi-Sprecher", "Lufthansasprecherin", "Polizeisprecher". */
export function principalInside(state: State, at: number): number | null {
  const noun = state.analysis.tokens[at];
  if (noun === undefined) return null;
  const hyphen = noun.text.lastIndexOf('-');
  if (hyphen > 0) {
    const span = { start: noun.start, end: noun.start + hyphen };
    return onlyBearer(state, noun.text.slice(0, hyphen)) ?? bodyCalled(state, span, false);
  }
  const principal = principalInCompound(noun.text);
  if (principal === null) return null;
  if (isNameOfBody(principal))
    return bodyCalled(state, { start: noun.start, end: noun.start + principal.length }, false);
  return spokenForHere(state, at, principal) ?? spokenFor(state, at, principal.toLowerCase(), null);
}

/** Matches a verb before a spokesperson: "added" in "added bank spokesman Tom Hale". */
const PAST = /^[^-]+ed$/u;

/**
 * Returns the word that tells the kind of an organization apart: "fire" in "a fire department". Null if no such word
 * precedes.
 */
function modifierBefore({ tokens, sentences, sentenceOf, rules }: Analysis, at: number): string | null {
  const [before, noun] = [tokens[at - 1], tokens[at]];
  if (before?.kind !== 'WORD' || noun?.breaks !== 0) return null;
  if (roleArticle.test(before.lower) || PAST.test(before.lower) || !rules.people.modifiesRole(before)) return null;
  const isFirst = sentences[sentenceOf[at] ?? 0]?.first === at - 1 && !FUNCTION_WORDS.has(before.lower);
  return isAdjective(before) || (isFirst && !isPlace(before.text)) ? before.lower : null;
}

/** Finds the principal in the words before the noun: "his lawyer", "Norvane’s spokesman", "company spokesman". */
export function principalBefore(state: State, at: number, representative: number): number | null {
  const { tokens } = state.analysis;
  const noun = tokens[at];
  const direct = tokens[at - 1];
  if (noun === undefined || direct?.kind !== 'WORD' || noun.breaks !== 0) return null;
  const kind = spokesperson.test(noun.lower) ? direct.text.replace(POSSESSIVE, '') : '';
  if (kindCalled(kind) !== null) {
    const called = bodyCalled(state, { start: direct.start, end: direct.start + kind.length }, false);
    return (
      spokenForHere(state, at - 1, kind) ??
      spokenFor(state, at - 1, kind.toLowerCase(), modifierBefore(state.analysis, at - 1)) ??
      called
    );
  }
  let owner = at - 1;
  while (owner > at - 1 - MOST_ADJECTIVES && isAdjective(tokens[owner])) owner -= 1;
  const token = tokens[owner];
  const pronoun = ownerPronoun(token?.lower ?? '');
  if (token !== undefined && pronoun !== null) return clientOf(state, token, pronoun, representative);
  const isPossessive = POSSESSIVE.test(token?.text ?? '');
  if (token === undefined || (!isPossessive && owner !== at - 1)) return null;
  const named = namedAt(state, token);
  // "Norvane lawyer" may be any lawyer of the company, but "a Marrow lawyer" speaks for the person.
  const speaksFor = isPossessive || spokesperson.test(noun.lower) || state.people[named ?? -1]?.kind === 'INDIVIDUAL';
  if (!speaksFor) return null;
  if (named !== null) return named;
  if (!spokesperson.test(noun.lower) || !isCapital(token) || isPartOfName(tokens, owner)) return null;
  const span = { start: token.start, end: token.start + token.text.replace(POSSESSIVE, '').length };
  return bodyCalled(state, span, !state.analysis.rules.people.nounsCapitalized);
}

const isAdjective = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Ll}[\p{Ll}-]+$/u.test(token.text) && !FUNCTION_WORDS.has(token.lower);

/** Checks whether a capitalized word precedes a token, so that the token is only the end of a longer name. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return before?.kind === 'WORD' && token?.breaks === 0 && isCapital(before) && !FUNCTION_WORDS.has(before.lower);
}

/**
 * Finds the organization of a noun that stands alone: "Ministeriums" in "Sprecherin des Ministeriums". Undefined if the
 * noun is not one for organizations that have spokespeople, or if it is the only name of the organization.
 */
function calledByNoun(state: State, at: number, { text, lower }: Token): number | null | undefined {
  if (kindCalled(text) !== null) return spokenFor(state, at, lower, null);
  return isKindOfBody(text) ? spokenForSame(state, at) : undefined;
}

/** Finds the principal in the complement of the noun: "spokesman for Norvane", "Anwalt der Unternehmerin Ina Holm". */
export function principalBehind(state: State, complement: readonly Token[]): number | null {
  const [first, second] = complement;
  if (!link.test(first?.lower ?? '') || complement.some(({ lower }) => COORDINATORS.has(lower))) return null;
  const behind = complement.slice(ARTICLE.test(second?.lower ?? '') ? 2 : 1);
  const start = behind.findIndex((token) => roleWord(token) === null && !isTitle(token.text));
  const mention = state.mentions.find((name) => name.start === behind[Math.max(0, start)]?.start);
  if (mention !== undefined) return mention.person;
  const last = behind.at(-1);
  // "Sprecherin des Ministeriums", "a spokesman for the company", but not "a spokesman for a company"
  const article = [second, first].find((token) => ARTICLE.test(token?.lower ?? ''));
  const isDefinite = article === undefined || !INDEFINITE.has(article.lower);
  const alone = isDefinite && complement.length === (article === second ? 3 : 2) ? last : undefined;
  if (alone !== undefined) {
    const called = calledByNoun(state, tokenAt(state.analysis.tokens, alone.start), alone);
    if (called !== undefined) return called;
  }
  const isArticle = ARTICLE.test(first?.lower ?? '');
  const noArticle = !isArticle && behind.length === complement.length - 1;
  const single = behind.length === 1 && last !== undefined && !isOrganization(last) ? last : null;
  const called = single === null ? null : bodyCalled(state, { start: single.start, end: single.end }, noArticle);
  if (called !== null) return called;
  const phrase = readPhrase(state.analysis, complement.slice(isArticle ? 0 : 1), state.mentions);
  if (phrase.type !== 'DESCRIPTION' || phrase.kind !== 'ORGANIZATION' || single !== null) return null;
  if (isTownsBody(phrase.text)) return null;
  const known = state.byText.get(bodyKey(phrase));
  const tellsWhich = phrase.named || isGenericBody(phrase.text) || (alone !== undefined && isKindOfBody(alone.text));
  return known ?? (tellsWhich ? resolveBody(state, phrase).speaker : null);
}
