import type { Analysis } from '../../core/analysis.ts';
import { anyOf, wholeWord, wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { COMPANY_WORDS, FOREIGN_LINKS, LOWER_CASE_BODIES } from '../../language/shared/words/bodies.ts';
import { POSSESSIVE } from '../../language/shared/words/spellings.ts';
import type { Token } from '../../text/tokens.ts';
import { isHighOffice } from '../names/compare-roles.ts';
import { isFirstName } from '../names/first-names.ts';
import { isPlace, placeOf } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { isTitle } from '../names/titles.ts';
import type { Gender } from '../names/types.ts';
import { COORDINATORS, DEFINITE, FUNCTION_WORDS } from './word-kinds.ts';

/** A role next to a name, separated from it by a comma. */
export interface Apposition {
  /**
   * The role as printed, without an article ("Sprecherin des Nationalen Sicherheitsrats"). Empty for a relation to
   * another person ("ein Kollege").
   */
  readonly text: string;
  readonly gender: Gender | null;
}

const complement = wholeWord(wordsOfAll(({ people }) => people.roleComplements));
const complementArticle = wholeWord(wordsOfAll(({ people }) => people.complementArticles));
const adjective = new RegExp(String.raw`^\p{Ll}.*${anyOf(wordsOfAll(({ people }) => people.complementEndings))}$`, 'u');
const relation = wordEnding(wordsOfAll(({ people }) => people.relationEndings));
const mutualRelation = wordEnding(wordsOfAll(({ people }) => people.mutualRelations));
const roleDeterminer = wholeWord(wordsOfAll(({ people }) => people.roleDeterminers));
const roleArticle = wholeWord(wordsOfAll(({ people }) => people.roleArticles));
const obliqueArticles = new Set(wordsOfAll(({ people }) => people.obliqueRoleArticles));
const introduction = wordEnding(wordsOfAll(({ people }) => people.roleIntroductions));

/** Words of other languages inside the name of an organization: "Front de gauche". As printed. */
const foreignLink = new Set(FOREIGN_LINKS);
const companyWords = new Set(COMPANY_WORDS);
const lowerNames: ReadonlySet<string> = new Set(LOWER_CASE_BODIES);

/** The number of tokens to search on each side of a name. */
const REACH = 8;

const isWord = (token: Token | undefined): token is Token =>
  token !== undefined && token.kind === 'WORD' && token.breaks === 0;

const isCapital = (token: Token | undefined): token is Token => isWord(token) && /^\p{Lu}/u.test(token.text);

/** Returns the index after the complements of the role at `at`. Complements are genitives and prepositional phrases. */
function roleEnd(tokens: readonly Token[], at: number, limit = at + REACH + 2): number {
  let end = at + 1;
  while (end < at + REACH) {
    const linked = isWord(tokens[end]) && complement.test(tokens[end]?.lower ?? '');
    let next = linked ? end + 1 : end;
    if (linked && complementArticle.test(tokens[next]?.lower ?? '')) next += 1;
    while (linked && next < at + REACH && isAdjective(tokens[next])) next += 1;
    const first = next;
    while (next < limit && isCapital(tokens[next]) && (linked || isGenitive(tokens[next]))) next += 1;
    if (next === first) return end;
    end = coalitionEnd(tokens, linked ? foreignEnd(tokens, next) : next);
  }
  return end;
}

/** The maximum number of lower-case words after a place in a complement: "chief of the Bradford fire service". */
const MOST_LOWER = 2;

/** Checks whether the role at `at`, including its complements, ends at the index `last`. */
function endsBefore({ tokens, rules }: Analysis, at: number, last: number): boolean {
  const end = roleEnd(tokens, at);
  if (end === last || rules.people.nounsCapitalized) return end === last;
  const tail = tokens.slice(end, last);
  const isNoun = (token: Token) =>
    isWord(token) && /^\p{Ll}{3,}$/u.test(token.text) && !FUNCTION_WORDS.has(token.lower);
  return last > end && tail.length <= MOST_LOWER && placeOf(tokens[end - 1] ?? '') !== null && tail.every(isNoun);
}

/** Checks for a genitive name that complements a role without an article: "Parteichef Hanois". */
function isGenitive(token: Token | undefined): boolean {
  const word = token?.text ?? '';
  // A final -s in the name of a company is not a genitive ending: "General Dynamics".
  return (isPlace(word) || (/s$/u.test(word) && !companyWords.has(word))) && !isFirstName(word);
}

/** Returns the index after the rest of a foreign name: "de gauche" in "Chef des Front de gauche". */
function foreignEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 4 && isWord(tokens[end]) && isWord(tokens[end + 1]) && foreignLink.has(tokens[end]?.text ?? ''))
    end += 2;
  return end;
}

/**
 * Returns the index of the opening bracket if the words before `last` end with a bracket: "(Linksfront)" in "Chef des
 * Front de gauche (Linksfront)". Returns `last` if they do not.
 */
function beforeBracket(tokens: readonly Token[], last: number): number {
  if (tokens[last - 1]?.text !== ')') return last;
  for (let at = last - 2; at > last - 8 && at > 0; at -= 1) if (tokens[at]?.text === '(') return at;
  return last;
}

/** Returns the index after the second half of a party name with a number and a slash: "90/Die Grünen". */
function coalitionEnd(tokens: readonly Token[], at: number): number {
  const joined = tokens[at]?.kind === 'NUMBER' && tokens[at + 1]?.text === '/';
  let end = joined ? at + 2 : at;
  while (joined && isCapital(tokens[end])) end += 1;
  return end;
}

function isAdjective(token: Token | undefined): boolean {
  return isWord(token) && adjective.test(token.text);
}

function textOf({ body, rules }: Analysis, tokens: readonly Token[], first: number, last: number): string {
  const role = roleWord(tokens[first] ?? '');
  const isRelation = rules.people.nounsCapitalized ? relation : mutualRelation;
  if (role !== null && isRelation.test(role.lemma)) return '';
  const begin = rules.people.nounsCapitalized ? rules.people.roleStart(tokens, first) : first;
  const end = rules.people.nounsCapitalized ? last : wholeComplement(tokens, first, last);
  return body.slice(tokens[begin]?.start ?? 0, tokens[end - 1]?.end ?? 0);
}

/**
 * Returns the index after a role whose complement ends in a lower-case noun: "attorney for the Gray family". If it is
 * unclear where the complement ends ("director of the council's"), returns the index after the role without its
 * complement.
 */
function wholeComplement(tokens: readonly Token[], first: number, last: number): number {
  const link = tokens.slice(first, last).findIndex(({ lower }) => complement.test(lower));
  if (link < 1) return last;
  const [end, next, after] = [tokens[last - 1], tokens[last], tokens[last + 1]];
  if (POSSESSIVE.test(end?.text ?? '')) return first + link;
  const isNoun =
    isWord(next) && next.breaks === 0 && /^\p{Ll}{3,}$/u.test(next.text) && !FUNCTION_WORDS.has(next.lower);
  const behind = tokens.slice(first + link + 1, last);
  // "leader of the Harara militia", "leader of Sudan's Harara militia"
  const isDefinite = complementArticle.test(behind[0]?.lower ?? '') || behind.some(({ text }) => POSSESSIVE.test(text));
  if (!isNoun || !isCapital(end) || !isDefinite) return last;
  if (/(?:ed|said|says|told)$/u.test(next.lower)) return last;
  return after === undefined || after.kind === 'SIGN' ? last + 1 : first + link;
}

/** Checks whether a word can come between a comma and a role: an article or adjective, but not a verb. */
function canPrecede({ rules }: Analysis, token: Token): boolean {
  if (token.kind !== 'WORD' && token.kind !== 'NUMBER') return false;
  return roleArticle.test(token.lower) || rules.people.modifiesRole(token);
}

/** Whether the phrase ends with a comma and a name follows: "… von Athen und Attika, Ina Krall", "…, Ismene, …". */
function isBeforeName(tokens: readonly Token[], at: number): boolean {
  let comma = at;
  while (comma < at + REACH && isWord(tokens[comma])) comma += 1;
  const [name, next, after] = tokens.slice(comma + 1, comma + 4);
  if (tokens[comma]?.text !== ',' || !isCapital(name) || isPlace(name.text)) return false;
  const ends = (token: Token | undefined) => token?.text === ',' || COORDINATORS.has(token?.lower ?? '');
  return isFirstName(name) || ends(next) || (isCapital(next) && ends(after));
}

/**
 * Finds the role in an apposition after a name: "Emily Beispiel, eine Sprecherin des Rates, …".
 *
 * @param last - index of the token after the name
 * @param titled - whether a role is before the name. In a list, the role after it then belongs to the next name:
 * "Minister Karl Roth, der Leiter der Behörde, Ina Krall, und …"
 */
export function roleAfter(analysis: Analysis, last: number, titled = false): Apposition | null {
  const { tokens, rules } = analysis;
  if (tokens[last]?.text !== ',') return null;
  // In languages that do not capitalize nouns, the role keeps its modifiers: "former finance chief".
  const { nounsCapitalized } = rules.people;
  let words = last + 1;
  while (roleDeterminer.test(tokens[words]?.lower ?? '')) words += 1;
  // Skip a possessive: "the city's chief engineer".
  if (!nounsCapitalized && /[’']s$/u.test(tokens[words]?.text ?? '')) words += 1;
  for (let at = last + 1; at < last + 1 + REACH; at += 1) {
    const token = tokens[at];
    if (!isWord(token)) return null;
    const owner = !nounsCapitalized && POSSESSIVE.test(token.text);
    const role = owner || isSurnameHere(tokens, at) ? null : roleWord(token);
    const noun = !nounsCapitalized || /^\p{Lu}/u.test(token.text);
    if (role !== null && role.plural !== true && noun) {
      const end = roleEnd(tokens, at + rules.people.roleLength(tokens, at) - 1);
      const after = tokens[end];
      // "…, Finanzminister Jost Adam": the role belongs to the next name in the list.
      if (isWord(after) && /^\p{Lu}/u.test(after.text)) return null;
      if (titled && isBeforeName(tokens, end)) return null;
      return {
        text: textOf(analysis, tokens, nounsCapitalized ? at : words, end),
        gender: rules.people.genderOfRole(tokens, at, role),
      };
    }
    // A determiner inside the phrase begins another phrase: "told NY1 she doubted her brother".
    if (!nounsCapitalized && at >= words && roleDeterminer.test(token.lower)) return null;
    const oblique = at === last + 1 && obliqueArticles.has(token.lower);
    if (!oblique && !canPrecede(analysis, token)) return null;
  }
  return null;
}

/**
 * Finds the role that follows a name and a verb: "Ina Krall ist Bäckerin in Talheim", "Ina Krall, die als Ärztin
 * arbeitet", "Ann Lee works as a goldsmith".
 *
 * @param last - index of the token after the name
 */
export function roleInPredicate(analysis: Analysis, last: number): Apposition | null {
  const { tokens, rules } = analysis;
  const at = rules.people.predicateNoun(tokens, last);
  const token = tokens[at];
  if (!isWord(token) || isCapital(token) !== rules.people.nounsCapitalized) return null;
  const role = roleWord(token);
  if (role === null || role.plural === true) return null;
  // Without its complement, the role would be a different office: "Kanzler des Herzogtums", "president of the club".
  if (isHighOffice(token.text) && complement.test(tokens[at + 1]?.lower ?? '')) return null;
  const begin = rules.people.nounsCapitalized ? at : rules.people.roleStart(tokens, at);
  return { text: textOf(analysis, tokens, begin, at + 1), gender: rules.people.genderOfRole(tokens, at, role) };
}

/**
 * Finds the role before a name in apposition: "Der Ministerpräsident Thailands, Abhisit Vejjajiva, …".
 *
 * @param first - index of the name's first token
 */
export function roleBefore(analysis: Analysis, first: number): Apposition | null {
  const { tokens, rules } = analysis;
  if (tokens[first - 1]?.text !== ',') return null;
  const last = beforeBracket(tokens, first - 1);
  for (let at = last - 1; at > last - 1 - REACH && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'SIGN' || token.kind === 'QUOTE') return null;
    const role = isSurnameHere(tokens, at) ? null : roleWord(token);
    const noun = !rules.people.nounsCapitalized || (/^\p{Lu}/u.test(token.text) && isIntroduced(tokens, at));
    if (role === null || role.plural === true || !noun || !endsBefore(analysis, at, last)) continue;
    const owned = complementedBy(analysis, at);
    if (owned >= 0) return roleOfOwned(analysis, owned, last);
    const begin = rules.people.nounsCapitalized ? at : rules.people.roleStart(tokens, at);
    return { text: textOf(analysis, tokens, begin, last), gender: rules.people.genderOfRole(tokens, at, role) };
  }
  return null;
}

/**
 * Finds a noun for a person that has the role as its complement: "Sprecher" in "der Sprecher des früheren Präsidenten,
 * Karl Roth". In this example, Karl Roth is the name of the spokesman.
 *
 * @param at - index of the role
 * @returns index of the noun; -1 if there is no such noun, as in "der Besuch des Präsidenten, Karl Roth"
 */
function complementedBy({ tokens, rules }: Analysis, at: number): number {
  for (let link = at - 1; link > at - 4 && isWord(tokens[link]); link -= 1) {
    const word = tokens[link]?.lower ?? '';
    const head = tokens[link - 1];
    const noun = head?.kind === 'WORD' && (!rules.people.nounsCapitalized || /^\p{Lu}/u.test(head.text));
    const linked = complement.test(word) && !COORDINATORS.has(word);
    if (noun && linked && (roleWord(head) !== null || relation.test(head.lower))) return link - 1;
    if (!isAdjective(tokens[link]) && !complementArticle.test(word)) return -1;
  }
  return -1;
}

/** Returns the role of a person who is described by a relation to another person: "Sprecher des Präsidenten". */
function roleOfOwned(analysis: Analysis, at: number, last: number): Apposition | null {
  const { tokens, rules } = analysis;
  const role = roleWord(tokens[at] ?? '');
  if (role === null || role.plural === true) return null;
  const gender = rules.people.genderOfRole(tokens, at, role);
  return { text: relation.test(role.lemma) ? '' : textOf(analysis, tokens, at, last), gender };
}

/** Checks for a surname that looks like a role: "Stewart" in "Jon Stewart, Ellen Miller". */
const isSurnameHere = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at]) && isCapital(tokens[at - 1]) && isFirstName(tokens[at - 1] ?? '');

/** Checks whether a role follows an article, an adjective or a punctuation mark, or begins the text. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'WORD' || introduction.test(before.lower);
}

/**
 * Finds a role before a name if nothing but its complement separates them: "Der Direktor der Behörde Ruwen Kolk sagte",
 * "der Ministerpräsident Spaniens Ruwen Kolk".
 * The role must have a definite article. If the noun before the name is also a role ("der Sprecher der Ministerin
 * Kolk"), the result is null.
 *
 * @param first - index of the name's first token
 * @param gender - the gender of the person with this name
 */
export function roleWithComplement(analysis: Analysis, first: number, gender: Gender | null): Apposition | null {
  const { tokens, rules } = analysis;
  let end = first;
  while (isCapital(tokens[end - 1]) && isTitle(tokens[end - 1] ?? '')) end -= 1;
  const noun = tokens[end - 1];
  if (tokens[first]?.breaks !== 0) return null;
  if (!rules.people.nounsCapitalized) return capitalizedRole(analysis, end);
  const isLower = lowerNames.has(noun?.text ?? '') && isCapital(tokens[end - 2]);
  const last = isLower ? end - 1 : end;
  if (!isWord(noun) || (!isCapital(noun) && !isLower)) return null;
  if (roleWord(noun) !== null || !rules.people.standsAlone(tokens, first)) return null;
  for (let at = first - 2; at > first - 3 - REACH && at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'WORD') return null;
    const role = isCapital(token) ? roleWord(token) : null;
    if (role === null) continue;
    const isOfPlace = at === end - 2 && /s$/u.test(noun.text) && isPlace(noun);
    if (role.plural === true || relation.test(role.lemma)) return null;
    if (!isOfPlace && !complement.test(tokens[at + 1]?.lower ?? '')) return null;
    const own = rules.people.genderOfRole(tokens, at, role);
    const fits = own === null || gender === null || own === gender;
    if (!fits || !isDefinite(tokens, at) || roleEnd(tokens, at, last) !== last) return null;
    return { text: textOf(analysis, tokens, at, end), gender: own };
  }
  return null;
}

/**
 * Finds an office of several capitalized words before a name: "Minister of Trade and Industry Adam Norman".
 *
 * @param end - index of the token after the office
 */
function capitalizedRole({ body, tokens, rules }: Analysis, end: number): Apposition | null {
  const isLink = (token: Token | undefined) => isWord(token) && complement.test(token.lower);
  if (!isCapital(tokens[end - 1]) || isFirstName(tokens[end - 1] ?? '')) return null;
  for (let at = end - 2; at > end - 2 - REACH - 2 && at >= 0; at -= 1) {
    const token = tokens[at];
    if (!isCapital(token) && !isLink(token)) return null;
    if (token === undefined || POSSESSIVE.test(token.text)) return null;
    const role = isCapital(token) && isLink(tokens[at + 1]) ? roleWord(token) : null;
    if (role === null || COORDINATORS.has(tokens[at + 1]?.lower ?? '')) continue;
    if (role.plural === true) return null;
    const text = body.slice(token.start, tokens[end - 1]?.end ?? token.end);
    return { text, gender: rules.people.genderOfRole(tokens, at, role) };
  }
  return null;
}

/** Checks for a definite article before a role and its adjectives. */
function isDefinite(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (
    before > at - 4 &&
    introduction.test(tokens[before]?.lower ?? '') &&
    !DEFINITE.has(tokens[before]?.lower ?? '')
  )
    before -= 1;
  return DEFINITE.has(tokens[before]?.lower ?? '');
}
