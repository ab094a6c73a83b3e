import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson, Span } from '../../core/types.ts';
import { wholeWord, wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import type { Token } from '../../text/tokens.ts';
import { hasFrequentSurname } from '../names/compare-names.ts';
import { isFirstName } from '../names/first-names.ts';
import { isGenericBody, isWorldBody } from '../names/generic-bodies.ts';
import { isFormer } from '../names/is-former.ts';
import { nationsIn } from '../names/nations-in.ts';
import { partyOf } from '../names/party-beside.ts';
import { isPlace } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { isTitle } from '../names/titles.ts';
import { clientOf } from './client-of.ts';
import { type Description, isCapital } from './phrase.ts';
import { bodyKey, resolveBody } from './resolve-body.ts';
import { readPhrase } from './speaker-phrase.ts';
import { type State, tokensOf } from './speaker-state.ts';
import { kindCalled, principalInCompound, spokenFor, spokenForHere } from './spoken-for.ts';
import {
  ARTICLE,
  COORDINATORS,
  FUNCTION_WORDS,
  isAcronym,
  isBody,
  isGroup,
  isOrganization,
  ownerPronoun,
} from './word-kinds.ts';

const spokesperson = wholeWord(wordsOfAll(({ people }) => people.spokespeople));
const advocate = wholeWord(wordsOfAll(({ people }) => people.advocates));
const trialAdvocate = wholeWord(wordsOfAll(({ people }) => people.trialAdvocates));
const trialWord = wordEnding(wordsOfAll(({ people }) => people.trialWords));
const clientLink = wholeWord(wordsOfAll(({ people }) => people.clientLinks));
const clientVerbs = new Set(wordsOfAll(({ people }) => people.clientVerbs));
const relativePronoun = wholeWord(wordsOfAll(({ people }) => people.clientPronouns));
const link = wholeWord(wordsOfAll(({ people }) => people.representativeLinks));

/** The maximum number of words in the complement of a role, and of words between a possessive and the role. */
const REACH = 12;
const MOST_ADJECTIVES = 2;
/** The maximum number of representatives in an article. Each of them is looked up in the whole text. */
const MOST_REPRESENTATIVES = 40;

/** Returns the last part of a compound in lower case: "sprecherin" for "Verdi-Sprecherin". */
const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1).toLowerCase();

/** Checks for a compound of an organization and its spokesperson: "Polizeisprecher", "Lufthansasprecherin". */
function isCompound(word: string): boolean {
  const principal = principalInCompound(word);
  return principal !== null && (kindCalled(principal) !== null || isNameOfBody(principal));
}

const isNameOfBody = (word: string): boolean => isBody(word) || isAcronym(word) || isWorldBody(word);

/** Checks for the noun of a role whose holder speaks for somebody: "spokeswoman", "Verdi-Sprecher", "Anwalt". */
function isNoun(word: string): boolean {
  const last = lastPart(word);
  return spokesperson.test(last) || advocate.test(last) || trialAdvocate.test(last) || isCompound(word);
}

/** Checks for a current role whose holder speaks for somebody. */
const speaksForOthers = (role: string): boolean => !isFormer(role) && role.split(' ').some(isNoun);

/** A role that is printed next to the name of a spokesperson or lawyer. */
interface PrintedRole {
  /** Index of the noun. */
  readonly at: number;
  /** The words after the noun that belong to it: "for Norvane". */
  readonly complement: readonly Token[];
}

/** Finds the role before a name: "Norvane spokesman Tom Hale", "der Sprecher der UN, Tom Hale". */
function roleBefore({ analysis: { tokens } }: State, first: number): PrintedRole | null {
  const end = tokens[first - 1]?.text === ',' ? first - 1 : first;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || tokens[at + 1]?.breaks !== 0) return null;
    if (isNoun(token.text)) return { at, complement: tokens.slice(at + 1, end) };
  }
  return null;
}

/** Finds the role in an apposition after a name: "Tom Hale, a spokesman for Norvane,". */
function roleAfter({ analysis: { tokens } }: State, last: number): PrintedRole | null {
  if (tokens[last]?.text !== ',') return null;
  let end = last + 1;
  while (end < last + 1 + REACH && tokens[end]?.kind === 'WORD' && tokens[end]?.breaks === 0) end += 1;
  const at = tokens.findIndex((token, index) => index > last && index < end && isNoun(token.text));
  return at < 0 || tokens[end]?.kind === 'WORD' ? null : { at, complement: tokens.slice(at + 1, end) };
}

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

/** Finds the principal in a compound: "Verdi-Sprecher", "Lufthansasprecherin", "Polizeisprecher". */
function principalInside(state: State, at: number): number | null {
  const noun = state.analysis.tokens[at];
  if (noun === undefined) return null;
  const hyphen = noun.text.lastIndexOf('-');
  if (hyphen > 0) return bodyCalled(state, { start: noun.start, end: noun.start + hyphen }, false);
  const principal = principalInCompound(noun.text);
  if (principal === null) return null;
  if (isNameOfBody(principal))
    return bodyCalled(state, { start: noun.start, end: noun.start + principal.length }, false);
  return spokenForHere(state, at, principal) ?? spokenFor(state, at, principal.toLowerCase());
}

/** Finds the principal in the words before the noun: "his lawyer", "Norvane’s spokesman", "company spokesman". */
function principalBefore(state: State, at: number, representative: number): number | null {
  const { tokens } = state.analysis;
  const noun = tokens[at];
  const direct = tokens[at - 1];
  if (noun === undefined || direct?.kind !== 'WORD' || noun.breaks !== 0) return null;
  const kind = spokesperson.test(noun.lower) ? direct.text.replace(POSSESSIVE, '') : '';
  if (kindCalled(kind) !== null) {
    const called = bodyCalled(state, { start: direct.start, end: direct.start + kind.length }, false);
    return spokenForHere(state, at - 1, kind) ?? spokenFor(state, at - 1, kind.toLowerCase()) ?? called;
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

/** Finds the principal in the complement of the noun: "spokesman for Norvane", "Anwalt der Unternehmerin Ina Holm". */
function principalBehind(state: State, complement: readonly Token[]): number | null {
  const [first, second] = complement;
  if (!link.test(first?.lower ?? '') || complement.some(({ lower }) => COORDINATORS.has(lower))) return null;
  const behind = complement.slice(ARTICLE.test(second?.lower ?? '') ? 2 : 1);
  const start = behind.findIndex((token) => roleWord(token) === null && !isTitle(token.text));
  const mention = state.mentions.find((name) => name.start === behind[Math.max(0, start)]?.start);
  if (mention !== undefined) return mention.person;
  const last = behind.at(-1);
  // "Sprecherin des Ministeriums", "a spokesman for the company"
  const alone = complement.length === (ARTICLE.test(second?.lower ?? '') ? 3 : 2) ? last : undefined;
  if (alone !== undefined && kindCalled(alone.text) !== null)
    return spokenFor(state, tokenAt(state.analysis.tokens, alone.start), alone.lower);
  const isArticle = ARTICLE.test(first?.lower ?? '');
  const noArticle = !isArticle && behind.length === complement.length - 1;
  const single = behind.length === 1 && last !== undefined && !isOrganization(last) ? last : null;
  const called = single === null ? null : bodyCalled(state, { start: single.start, end: single.end }, noArticle);
  if (called !== null) return called;
  const phrase = readPhrase(state.analysis, complement.slice(isArticle ? 0 : 1), state.mentions);
  if (phrase.type !== 'DESCRIPTION' || phrase.kind !== 'ORGANIZATION' || single !== null) return null;
  const known = state.byText.get(bodyKey(phrase));
  return known ?? (phrase.named || isGenericBody(phrase.text) ? resolveBody(state, phrase).speaker : null);
}

/** Checks whether the sentences around a token are about a trial, so that "Verteidiger" refers to a lawyer. */
function isTrial({ analysis: { tokens, sentences, sentenceOf } }: State, at: number): boolean {
  const here = sentenceOf[at] ?? 0;
  const [first, last] = [sentences[here - 1]?.first ?? 0, (sentences[here + 1] ?? sentences[here])?.last ?? at];
  return tokens.slice(first, last).some(({ lower }) => trialWord.test(lower));
}

/** Finds the client in the words after a name: "Ann Lee, who represents Tom Hale", "Karl Moor, der Tom Hale vertritt". */
function clientAfter(state: State, last: number): number | null {
  const { tokens } = state.analysis;
  if (tokens[last]?.text !== ',') return null;
  const [first, second] = [tokens[last + 1], tokens[last + 2]];
  const words = `${first?.lower} ${second?.lower}`;
  const from = clientLink.test(first?.lower ?? '') ? last + 2 : clientLink.test(words) ? last + 3 : -1;
  const relative = relativePronoun.test(first?.lower ?? '') ? last + 2 : -1;
  const client = state.mentions.find(({ start }) => start === tokens[Math.max(from, relative)]?.start);
  if (client === undefined || state.people[client.person]?.kind !== 'INDIVIDUAL') return null;
  const verb = tokens[tokenAt(tokens, client.end)]?.lower ?? '';
  return from >= 0 || clientVerbs.has(verb) ? client.person : null;
}

/** Finds the person or organization that a spokesperson or lawyer with a name speaks for. */
function principalOf(state: State, { mentions }: ExtractedPerson, at: number): number | null {
  const { tokens } = state.analysis;
  for (const span of mentions) {
    const first = tokenAt(tokens, span.start);
    const last = first + tokensOf(state.analysis, span).length;
    const client = clientAfter(state, last);
    if (client !== null) return client;
    const role = roleBefore(state, first) ?? roleAfter(state, last);
    const noun = tokens[role?.at ?? -1];
    if (role === null || noun === undefined) continue;
    const found =
      role.complement.length > 0
        ? principalBehind(state, role.complement)
        : (principalInside(state, role.at) ?? principalBefore(state, role.at, at));
    // The client of a lawyer is a person: "der Verteidiger von Bayern München" plays football.
    const isLawyer = !trialAdvocate.test(noun.lower) || (isTrial(state, role.at) && isIndividual(state, found));
    if (found !== null && isLawyer) return found;
  }
  return null;
}

const isIndividual = ({ people }: State, at: number | null): boolean => people[at ?? -1]?.kind === 'INDIVIDUAL';

/**
 * Finds whom the spokespeople and lawyers with names speak for: "Norvane spokesman Tom Hale", "his lawyer, Ann Lee".
 * Sets `represents` of these people, and adds organizations that have not been mentioned elsewhere. Former spokespeople
 * and the heads of organizations represent nobody.
 */
export function resolveNamedRepresentatives(state: State): void {
  const isRepresentative = ({ kind, named, roles }: ExtractedPerson) =>
    kind === 'INDIVIDUAL' && named && roles.some(speaksForOthers);
  const found = [...state.people.entries()].filter(([, person]) => isRepresentative(person));
  for (const [at, person] of found.slice(0, MOST_REPRESENTATIVES)) {
    const represents = principalOf(state, person, at);
    if (represents !== null && represents !== at) state.people[at] = { ...person, represents };
  }
}
