import { tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson } from '../../core/types.ts';
import { wholeWord, wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isFormer } from '../names/is-former.ts';
import { roleWord } from '../names/roles.ts';
import { isTitle } from '../names/titles.ts';
import { isSpokesperson, lastPart, principalBefore, principalBehind, principalInside } from './principals.ts';
import { type State, tokensOf } from './speaker-state.ts';

const advocate = wholeWord(wordsOfAll(({ people }) => people.advocates));
const trialAdvocate = wholeWord(wordsOfAll(({ people }) => people.trialAdvocates));
const trialWord = wordEnding(wordsOfAll(({ people }) => people.trialWords));
const clientLink = wholeWord(wordsOfAll(({ people }) => people.clientLinks));
const clientVerbs = new Set(wordsOfAll(({ people }) => people.clientVerbs));
const relativePronoun = wholeWord(wordsOfAll(({ people }) => people.clientPronouns));

/** The maximum number of words in the complement of a role, and of words between a possessive and the role. */
const REACH = 12;
/** The maximum number of representatives in an article. Each of them is looked up in the whole text. */
const MOST_REPRESENTATIVES = 40;

/** Checks for the noun of a role whose holder speaks for somebody: "spokeswoman", "Verdi-Sprecher", "Anwalt". */
function isNoun(word: string): boolean {
  const last = lastPart(word);
  return isSpokesperson(word) || advocate.test(last) || trialAdvocate.test(last);
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

/** Returns the words after a role without a rank before the name: none in "army spokesman Colonel Tan". */
const complementIn = (words: readonly Token[]): readonly Token[] =>
  words.every((word) => roleWord(word) !== null || isTitle(word.text)) ? [] : words;

/** Finds the role before a name: "Norvane spokesman Tom Hale", "der Sprecher der UN, Tom Hale". */
function roleBefore({ analysis: { tokens } }: State, first: number): PrintedRole | null {
  const end = tokens[first - 1]?.text === ',' ? first - 1 : first;
  for (let at = end - 1; at >= Math.max(0, end - REACH); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD' || tokens[at + 1]?.breaks !== 0) return null;
    if (isNoun(token.text)) return { at, complement: complementIn(tokens.slice(at + 1, end)) };
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
