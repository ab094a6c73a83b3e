import type { Analysis } from '../../core/analysis.ts';
import { wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import type { Token } from '../../text/tokens.ts';
import { isFirstName } from '../names/first-names.ts';
import { roleWord } from '../names/roles.ts';
import { titleGender } from '../names/titles.ts';
import { roleAfter, roleInPredicate } from './appositions.ts';
import { isFormOfAddress, isInitial } from './name-end.ts';
import { isCapital } from './phrase.ts';
import { FUNCTION_WORDS } from './word-kinds.ts';

const relation = wordEnding(wordsOfAll(({ people }) => people.relationEndings));
const personPronouns = new Set(wordsOfAll(({ people }) => people.personPronouns));
const eitherPronouns = new Set(wordsOfAll(({ people }) => people.eitherPronouns));
const firstPersons = new Set(wordsOfAll(({ people }) => people.firstPersons));
const whoWords = new Set(wordsOfAll(({ people }) => people.whoWords));

/** Checks for a role of one person that an organization does not have. */
function isPersonalRole({ rules }: Analysis, token: Token | undefined): boolean {
  if (token?.kind !== 'WORD' || POSSESSIVE.test(token.text) || roleWord(token)?.plural !== false) return false;
  return !rules.people.isCompanyRole(token.lower) && !rules.people.isOfBody(token);
}

/** Checks for a first name, an initial, a form of address or a role before a surname. */
function isNamedAs(analysis: Analysis, at: number): boolean {
  const [before, token] = [analysis.tokens[at - 1], analysis.tokens[at]];
  if (before === undefined || token?.breaks !== 0) return false;
  if (titleGender(before.lower) !== null || isFormOfAddress(before.text)) return true;
  if (isCapital(before) && (isFirstName(before) || isInitial(before)) && !FUNCTION_WORDS.has(before.lower)) return true;
  return isPersonalRole(analysis, before);
}

/** Checks for an age, a relative clause about a person, a role or a relative after a surname. */
function isDescribed(analysis: Analysis, at: number): boolean {
  const { tokens } = analysis;
  const [token, one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isAge = two?.kind === 'NUMBER' && /^\d{1,2}$/u.test(two.text) && /^[,.;)]$/u.test(three?.text ?? '');
  if ((one?.text === ',' || one?.text === '(') && (isAge || whoWords.has(two?.lower ?? ''))) return true;
  if (relation.test(one?.lower ?? '') && /s$|[’']$/u.test(token?.text ?? '')) return true;
  const role = roleAfter(analysis, at + 1);
  const noun = role?.text.split(' ').find((word) => roleWord(word) !== null) ?? '';
  if (noun !== '') return !analysis.rules.people.isCompanyRole(noun.toLowerCase());
  return roleInPredicate(analysis, at + 1) !== null;
}

/** Checks whether a token begins the name or description of another person than the one at `self`. */
const isOtherPerson = (analysis: Analysis, at: number, self: number): boolean => {
  const { tokens } = analysis;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (at === self || at + 1 === self || token === undefined) return false;
  if (isCapital(token) && isFirstName(token) && next?.breaks === 0 && isCapital(next)) return true;
  return isPersonalRole(analysis, token);
};

/** Checks for a personal pronoun after a surname, in the same or the next sentence, with no other person between. */
function isReferredTo(analysis: Analysis, at: number): boolean {
  const { tokens, sentences, sentenceOf, rules } = analysis;
  const here = sentenceOf[at] ?? 0;
  const last = (sentences[here + 1] ?? sentences[here])?.last ?? at;
  for (let next = at + 1; next < last; next += 1) {
    const lower = tokens[next]?.lower ?? '';
    if (personPronouns.has(lower)) return true;
    // In the sentence with the name, the verb can be far from the pronoun: "dass sie nicht antritt".
    const verb = eitherPronouns.has(lower) ? rules.people.verbBeside(tokens, next) : null;
    const isShown = verb === '' ? sentenceOf[next] === here : verb !== null;
    if (verb !== null && isShown && !rules.people.isPluralVerb(verb)) return true;
    if (isOtherPerson(analysis, next, at)) return false;
  }
  return false;
}

/** Checks for a pronoun in the first person singular in the sentence with a surname, if nobody else is named there. */
function speaksOfOneself(analysis: Analysis, at: number): boolean {
  const { tokens, sentences, sentenceOf } = analysis;
  const sentence = sentences[sentenceOf[at] ?? 0];
  if (sentence === undefined) return false;
  let found = false;
  for (let one = sentence.first; one < sentence.last; one += 1) {
    if (isOtherPerson(analysis, one, at)) return false;
    found ||= firstPersons.has(tokens[one]?.lower ?? '');
  }
  return found;
}

/**
 * Checks for evidence that a single word is the surname of a person: a first name, a title, a role, an age, a relative
 * or a personal pronoun. Without such evidence, the word can also be the name of a company.
 *
 * @param word - the word as printed, without a possessive ending
 */
export function isPersonHere(analysis: Analysis, word: string): boolean {
  return analysis.tokens.some(({ kind, text }, at) => {
    if (kind !== 'WORD' || !text.startsWith(word)) return false;
    const bare = text.replace(POSSESSIVE, '');
    if (bare !== word && bare !== `${word}s`) return false;
    return (
      isNamedAs(analysis, at) ||
      isDescribed(analysis, at) ||
      isReferredTo(analysis, at) ||
      speaksOfOneself(analysis, at)
    );
  });
}
