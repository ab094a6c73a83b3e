import type { Analysis } from '../../../core/analysis.ts';
import { wholeWord, wordEnding } from '../../../core/word-list.ts';
import { hasFrequentSurname } from '../../../find/names/compare-names.ts';
import { isFirstName } from '../../../find/names/first-names.ts';
import { isPlace, isPlacePair } from '../../../find/names/places.ts';
import { roleWord } from '../../../find/names/roles.ts';
import { isTitle } from '../../../find/names/titles.ts';
import { isCapital } from '../../../find/people/name-end.ts';
import { isPersonHere } from '../../../find/people/person-signs.ts';
import { canBeName, FUNCTION_WORDS, isBody } from '../../../find/people/word-kinds.ts';
import type { Token } from '../../../text/tokens.ts';
import { BEFORE_HEAD_ENDINGS, NOT_BODIES } from '../words/body-names.ts';
import {
  BEFORE_PERIOD,
  GENERAL_NOUNS,
  NOT_TEAMS,
  NOUNS_BEFORE_NAME,
  ORIGIN_ENDINGS,
  SUBJECT_AUXILIARIES,
  SURE_TRADES,
} from '../words/company-words.ts';
import { BODY_TELLS } from '../words/lone-bodies.ts';
import {
  bare,
  begins,
  isCompanyHere,
  isDateline,
  isFollowedByBodyWord,
  isNamePart,
  isNameTail,
  isPossessive,
  nameOf,
  nounAfter,
  nounBefore,
  type Run,
} from './body-signs.ts';
import { showsLoneBody } from './lone-bodies.ts';
import { canBeLoneSurname, locations } from './names.ts';
import { isShip } from './things.ts';

const generalNouns: ReadonlySet<string> = new Set(GENERAL_NOUNS);
const notTeam = wholeWord(NOT_TEAMS);
const notBody = wholeWord(NOT_BODIES);
const trade = wholeWord(SURE_TRADES);
const attribute = wordEnding(BEFORE_HEAD_ENDINGS);
const origin = wordEnding(ORIGIN_ENDINGS);

/** The maximum number of words in a name that contains no generic word for an organization. */
const MOST_WORDS = 4;
/** The maximum number of names with the same first word to search. Keeps the running time linear. */
const MOST_NAMES = 16;

/** Organizations that are recognized by the words around their names: "the carmaker Veltran", "Veltran, an airline". */
export interface EvidentBodies {
  /** All mentions of the full names. */
  readonly mentions: readonly Run[];
  /** Short forms with their full names: "Halcyon" for "Halcyon Chemical". */
  readonly short: ReadonlyMap<string, string>;
  /** The nouns by which the text describes each organization. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Returns the runs of capitalized words, without nouns for organizations at the start of a sentence. */
function runsOf(tokens: readonly Token[], taken: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!isNamePart(tokens[at]) || taken.has(at)) {
      at += 1;
      continue;
    }
    let last = at + 1;
    while (
      isNamePart(tokens[last]) &&
      tokens[last]?.breaks === 0 &&
      !isPossessive(tokens[last - 1]) &&
      !taken.has(last)
    )
      last += 1;
    if (last - at > 1 && isNameTail(tokens, last)) last += 1;
    const peeled = last - at > 1 && begins(tokens, at) && NOUNS_BEFORE_NAME.has(tokens[at]?.lower ?? '');
    // An attribute precedes the name: "San Francisco-based Veltran".
    const based = tokens.slice(at, last - 1).findLastIndex(({ text }) => attribute.test(text)) + 1;
    runs.push({ first: Math.max(peeled ? at + 1 : at, at + based), last });
    at = last;
  }
  return runs;
}

/** Checks for a verb, a preposition or the end of the phrase, which cannot be a noun after a name. */
const endsSubject = ({ kind, lower }: Token): boolean =>
  kind !== 'WORD' || FUNCTION_WORDS.has(lower) || SUBJECT_AUXILIARIES.has(lower) || /ed$/u.test(lower);

/** Checks for the plural name of a team or party: "the Laramie Stags", "the Greens". */
function isTeam(tokens: readonly Token[], { first, last }: Run): boolean {
  const end = tokens[last - 1];
  const the = tokens[first - 1];
  if (end === undefined || the?.lower !== 'the' || last - first > 3) return false;
  if (!/^\p{L}*\p{Ll}{3}s$/u.test(end.text) || /ss$/u.test(end.text) || isPossessive(end) || notTeam.test(end.text))
    return false;
  if (origin.test(end.text) || roleWord(end.lower) !== null || /[iuo]s$/u.test(end.text)) return false;
  const next = tokens[last];
  if (next?.breaks === 0 && isCapital(next)) return false;
  if (last - first === 1 && next !== undefined && !endsSubject(next)) return false;
  if (next?.kind === 'WORD' && next.breaks === 0 && /^\d|^\p{Ll}+s$/u.test(next.text) && last - first > 1) return false;
  return last - first > 1 || !BEFORE_PERIOD.has(tokens[first - 2]?.lower ?? '');
}

/** Collects words that are the surname of somebody whose first name is known. */
function surnamesIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    if (!isCapital(token) || !isFirstName(token)) continue;
    for (let next = at + 1; next < at + 4 && isCapital(tokens[next]) && tokens[next]?.breaks === 0; next += 1)
      found.add(bare(tokens[next]));
  }
  return found;
}

const cannotBeBody = (word: string): boolean =>
  isPlace(word) || isBody(word) || roleWord(word.toLowerCase()) !== null || (origin.test(word) && !/s$/u.test(word));

/** Facts about the entire text that help to classify names. */
interface Context {
  readonly surnames: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Capitalized words that occur without other capitalized words next to them. */
  readonly lonely: ReadonlySet<string>;
  /** Whether the text mentions a company: "the firm". */
  readonly business: boolean;
}

/**
 * Checks whether the text repeats the first word of a name, but not the last word. Company names are shortened in this
 * way.
 */
function isCalledByFirst(words: readonly string[], { lonely, places }: Context): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return lonely.has(first) && !lonely.has(last) && !places.has(first) && !cannotBeBody(first);
}

/** Collects facts about the names in the entire text. */
function contextOf(tokens: readonly Token[], runs: readonly Run[]): Context {
  const alone = runs.filter(({ first, last }) => last === first + 1);
  return {
    surnames: surnamesIn(tokens),
    places: locations(tokens),
    lonely: new Set(alone.map(({ first }) => bare(tokens[first]))),
    business: tokens.some(({ lower }, at) => generalNouns.has(lower) && tokens[at - 1]?.lower === 'the'),
  };
}

/**
 * Returns the noun that shows that a run is an organization. Returns '' if other words show it, and null if there is no
 * evidence.
 */
function evidenceFor(analysis: Analysis, run: Run, context: Context): string | null {
  const { tokens } = analysis;
  const { surnames, places } = context;
  const words = tokens.slice(run.first, run.last).map(bare);
  const [one = ''] = words;
  if (words.length > MOST_WORDS || words.length === 0 || notBody.test(words.join(' ').toLowerCase())) return null;
  if (isDateline(tokens, run)) return 'agency';
  if (isShip(tokens, run.first)) return null;
  const single = words.length === 1;
  if (isTitle(one) || roleWord(one.toLowerCase()) !== null) return null;
  if (words.some((word) => /^\p{Lu}\.?$/u.test(word)) || (single && (surnames.has(one) || cannotBeBody(one))))
    return null;
  const person = words.some((word) => isFirstName(word));
  if (person && words.length > 1 && isTeam(tokens, run)) return 'team';
  // In a text about a company, a plural is rarely a surname: "The building's owner, Brightway Homes, … the company".
  const plural = context.business && words.length > 1 && /\p{Ll}{3}s$/u.test(words.at(-1) ?? '');
  const sure = !person && (single || plural || isCalledByFirst(words, context));
  const after = person && words.length > 3 ? null : nounAfter(tokens, run, sure);
  if (after !== null || person || isPlacePair(one, words[1] ?? '')) return after;
  const before = nounBefore(tokens, run, sure);
  if (before !== null) return before;
  if (!isPossessive(tokens[run.last - 1]) && isCompanyHere(tokens, run)) return '';
  if (words.length > 1 && context.business && trade.test(words.at(-1) ?? '')) return '';
  if (words.length < 3 && isFollowedByBodyWord(analysis, run, places)) return '';
  if (single && isLoneBody(analysis, run, context)) return '';
  if (isTeam(tokens, run)) return surnames.has(words.at(-1)?.slice(0, -1) ?? '') ? null : 'team';
  return words.length === 2 && context.business && isCalledByFirst(words, context) ? '' : null;
}

/** Checks whether a single word is the name of an organization and not the surname of a person. */
function isLoneBody(analysis: Analysis, { first }: Run, { places }: Context): boolean {
  const word = bare(analysis.tokens[first]);
  if (places.has(word) || !canBeLoneSurname(word) || !canBeName(word) || hasFrequentSurname(word)) return false;
  return showsLoneBody(analysis, first) && isProper(analysis, word) && !isPersonHere(analysis, word);
}

/** Checks for a capitalized word inside a sentence, or before a verb of saying. Other words only begin their sentence. */
function isProper({ tokens }: Analysis, word: string): boolean {
  return tokens.some(
    (token, at) => bare(token) === word && (!begins(tokens, at) || BODY_TELLS.has(tokens[at + 1]?.lower ?? '')),
  );
}

/** Finds all mentions of names. */
function mentionsOf(tokens: readonly Token[], names: Iterable<string>, taken: ReadonlySet<number>): Run[] {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = name.split(' ');
    const known = byFirst.get(words[0] ?? '');
    if (known === undefined) byFirst.set(words[0] ?? '', [words]);
    else if (known.length < MOST_NAMES) known.push(words);
  }
  const found: Run[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(tokens[at]) || taken.has(at)) continue;
    const fits = (byFirst.get(bare(tokens[at])) ?? []).filter((words) =>
      words.every((word, index) => bare(tokens[at + index]) === word),
    );
    const words = fits.toSorted((a, b) => b.length - a.length)[0];
    if (words === undefined) continue;
    const last = at + words.length;
    const joined = isNamePart(tokens[last]) && tokens[last]?.breaks === 0 && !isPossessive(tokens[last - 1]);
    const before = tokens[at - 1];
    const inside =
      isNamePart(before) &&
      tokens[at]?.breaks === 0 &&
      !isPossessive(before) &&
      !attribute.test(before.text) &&
      roleWord(before.lower) === null;
    if (words.length === 1 && (joined || (inside && !NOUNS_BEFORE_NAME.has(before.lower)))) continue;
    found.push({ first: at, last });
    at = last - 1;
  }
  return found;
}

/**
 * Finds organizations whose names contain no word for an organization, by the words around one of their mentions.
 *
 * @param taken - indices of the tokens that are in the names of other organizations
 */
export function evidentBodies(analysis: Analysis, taken: ReadonlySet<number>): EvidentBodies {
  const { tokens } = analysis;
  const runs = runsOf(tokens, taken);
  const context = contextOf(tokens, runs);
  const { surnames, places } = context;
  const nouns = new Map<string, Set<string>>();
  const teams = new Set<string>();
  for (const run of runs) {
    const noun = evidenceFor(analysis, run, context);
    if (noun === null) continue;
    const name = nameOf(tokens, run);
    const known = nouns.get(name) ?? new Set<string>();
    nouns.set(name, known);
    if (noun !== '') known.add(noun);
    if (noun === 'team') teams.add(name);
  }
  const short = new Map<string, string>();
  for (const name of nouns.keys()) {
    const words = name.split(' ');
    const form = (teams.has(name) ? words.at(-1) : words[0]) ?? '';
    if (words.length < 2 || form.length < 4 || surnames.has(form) || isFirstName(form) || isPlace(form)) continue;
    if (teams.has(name) || !places.has(form)) short.set(form, name);
  }
  const names = [...nouns.keys()].filter((name) => !short.has(name));
  return { mentions: mentionsOf(tokens, names, taken), short, nouns };
}
