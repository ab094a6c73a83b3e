import type { Analysis } from '../../core/analysis.ts';
import type { PersonKind, Span } from '../../core/types.ts';
import { anyOf, wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { FOREIGN_LINKS } from '../../language/shared/words/bodies.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlace, isPlacePair, placeName } from '../names/places.ts';
import { type Description, isCapital } from './phrase.ts';
import { COORDINATORS, DEFINITE, INDEFINITE, isAcronym, isBody, isGroup, isOrganization } from './word-kinds.ts';

const foreignLinks: ReadonlySet<string> = new Set(FOREIGN_LINKS);
const neuterArticles = new Set(wordsOfAll(({ people }) => people.neuterArticles));
const singularArticles = new Set(wordsOfAll(({ people }) => people.singularArticles));
const pluralArticles = new Set(wordsOfAll(({ people }) => people.pluralArticles));
const agentArticles = new Set(wordsOfAll(({ people }) => people.agentArticles));
const pluralDeterminers = new Set(wordsOfAll(({ people }) => people.pluralDeterminers));
const severalArticles = new Set(wordsOfAll(({ people }) => people.severalArticles));

/** Matches agent nouns. The most common agent nouns are already in the list of roles. */
const AGENT = wordEnding(wordsOfAll(({ people }) => people.agentEndings));
const AGENTS = wordEnding(wordsOfAll(({ people }) => people.agentPluralEndings));
/** Matches plurals without an article: "Musikkenner", "Datenschützer", "Umfragen". */
const PLURAL = wordEnding(wordsOfAll(({ people }) => people.pluralEndings));
const NATIONALITY = new RegExp(
  String.raw`^\p{Ll}\p{L}+${anyOf(wordsOfAll(({ people }) => people.nationalityEndings))}$`,
  'u',
);
const notNationality = wordEnding(wordsOfAll(({ people }) => people.notNationalities));
const PLURAL_ADJECTIVE = new RegExp(
  String.raw`^\p{L}+${anyOf(wordsOfAll(({ people }) => people.pluralAdjectiveEndings))}$`,
  'u',
);

/**
 * Checks for an adjective that shows which organization is meant. Before a compound that contains a name ("die
 * nationalistische Torva-Partei"), any adjective does.
 */
const isTelling = (word: string, noun: string): boolean =>
  NATIONALITY.test(word) && (noun.includes('-') || !notNationality.test(word));

/**
 * Checks whether a phrase names a specific organization. This is the case if it contains an acronym, a place, a
 * nationality, a quoted name or two capitalized words in a row.
 */
function isOwnName(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head]?.text ?? '';
  const own = tokens.some(({ text }) => isAcronym(text) || isPlace(text) || isTelling(text, noun));
  if (tokens.some((token, at) => isPlacePair(token, tokens[at + 1]?.text ?? ''))) return true;
  const before = tokens[head - 1];
  const row =
    before !== undefined &&
    before.kind === 'WORD' &&
    isCapital(before) &&
    !DEFINITE.has(before.lower) &&
    !INDEFINITE.has(before.lower);
  return own || row || isBody(noun) || tokens.slice(1).some(({ kind }) => kind === 'QUOTE');
}

/** Returns the span of a name in quotation marks: "das Magazin „Der Spiegel“". */
function quotedName(tokens: readonly Token[]): Span | null {
  const open = tokens.findIndex(({ kind }) => kind === 'QUOTE');
  const close = tokens.findLastIndex(({ kind }) => kind === 'QUOTE');
  const first = tokens[open + 1];
  const last = tokens[close - 1];
  if (open < 0 || close < open + 2 || first === undefined || last === undefined || !isCapital(first)) return null;
  return { start: first.start, end: last.end };
}

/** A noun phrase, split into its article and the rest. */
interface Words {
  readonly tokens: readonly Token[];
  readonly head: number;
  readonly noun: Token;
  /** The article in lower case. Empty if the phrase does not begin with an article. */
  readonly article: string;
  /** Index of the first token after the article. */
  readonly from: number;
}

function readWords(tokens: readonly Token[], head: number): Words | null {
  const noun = tokens[head];
  const first = tokens[0];
  if (noun === undefined || first === undefined) return null;
  const determined = tokens.length > 1 && head > 0 && (DEFINITE.has(first.lower) || INDEFINITE.has(first.lower));
  const counted = determined && DEFINITE.has(tokens[1]?.lower ?? '');
  return { tokens, head, noun, article: determined ? first.lower : '', from: determined && !counted ? 1 : 0 };
}

/** Returns the phrase in the nominative, without its article. Words after the head stay as printed. */
function textOf(analysis: Analysis, { tokens, head, noun, article, from }: Words): string {
  const last = tokens.at(-1) ?? noun;
  const place = tokens.length === 1 ? placeName(noun) : null;
  if (place !== null) return place;
  const before = tokens.slice(from, head);
  const inflected = before.every(({ kind, text }) => kind === 'WORD' || /\p{L}/u.test(text))
    ? analysis.rules.people.nominative(
        article,
        before.map(({ text }) => text),
        noun.text,
      )
    : null;
  const text =
    inflected === null
      ? analysis.body.slice(tokens[from]?.start ?? noun.start, last.end)
      : inflected + analysis.body.slice(noun.end, last.end);
  return text.replace(/\s+/gu, ' ');
}

/** Checks whether a noun phrase refers to several people: "die Minister", "Experten", "der Zeugen". */
function isPlural({ rules }: Analysis, first: Token, noun: Token, bare: boolean): boolean {
  const shown = rules.people.isPluralPhrase(first.lower, noun.lower);
  if (shown !== null) return shown;
  if (singularArticles.has(first.lower)) return false;
  if ((first.kind === 'NUMBER' && first.text !== '1') || pluralDeterminers.has(first.lower)) return true;
  return pluralArticles.has(first.lower) || bare || PLURAL_ADJECTIVE.test(first.text);
}

/** Determines the kind of speaker that a phrase describes. Returns null for things, times and unclear nouns. */
function kindOf(analysis: Analysis, words: Words): { readonly kind: PersonKind; readonly named: boolean } | null {
  const { tokens, head, noun, article } = words;
  const first = tokens[0] ?? noun;
  const role = analysis.rules.people.readRole(noun);
  const plural = role?.plural === true || (role?.plural === null && isPlural(analysis, first, noun, head === 0));
  if (role !== null) return { kind: plural ? 'GROUP' : 'INDIVIDUAL', named: false };
  const state = words.tokens.some((token, at) => isPlacePair(token, words.tokens[at + 1]?.text ?? ''));
  if (state) return { kind: 'ORGANIZATION', named: true };
  const single = isOrganization(noun) && neuterArticles.has(article);
  if (isGroup(noun) && !single && !isBody(noun.text)) return { kind: 'GROUP', named: false };
  const numbered = first.kind === 'NUMBER' || INDEFINITE.has(article);
  const bare = article === '' && head === 0 && isCapital(noun) && !PLURAL.test(noun.lower) && !isOrganization(noun);
  const named = !numbered && (isOwnName(tokens, head) || bare);
  // A name after the noun does not make the phrase an organization: "der Preis der Stadt Kassel". Foreign names such as
  // "Voice of Norland" are an exception.
  const whole =
    tokens[head + 1]?.text === '(' || tokens.some(({ kind, text }) => kind === 'QUOTE' || foreignLinks.has(text));
  const ownNoun = named && (bare || whole || isOwnName(tokens.slice(0, head + 1), head));
  if (isOrganization(noun) || (isCapital(noun) && ownNoun)) return { kind: 'ORGANIZATION', named };
  if (analysis.rules.people.nounsCapitalized && !isCapital(noun)) return null;
  const shown = article === '' ? null : analysis.rules.people.isPluralPhrase(article, noun.lower);
  const agent = analysis.rules.people.nominative(article, [], noun.text)?.toLowerCase() ?? noun.lower;
  if ((agentArticles.has(article) || shown === false) && AGENT.test(agent)) return { kind: 'INDIVIDUAL', named: false };
  if (shown === false) return null;
  const several = numbered || article === '' || severalArticles.has(article);
  return several && AGENTS.test(noun.lower) ? { kind: 'GROUP', named: false } : null;
}

/** Checks whether a comma separates places in a list: "die Minister Frankreichs, Italiens und Spaniens". */
export function listsPlaces(tokens: readonly Token[], comma: number): boolean {
  if (![comma - 1, comma + 1].every((at) => isPlace(tokens[at] ?? ''))) return false;
  const next = tokens[comma + 2];
  return next !== undefined && (next.text === ',' || COORDINATORS.has(next.lower)) && isPlace(tokens[comma + 3] ?? '');
}

/**
 * Describes the speaker in a noun phrase that contains no person's name. Ignores an apposition after a comma.
 *
 * @param all - the tokens of the phrase
 * @param head - index of the head noun
 * @returns null for things and times
 */
export function describe(analysis: Analysis, all: readonly Token[], head: number): Description | null {
  const comma = all.findIndex(({ text }, at) => at > head && text === ',' && !listsPlaces(all, at));
  const tokens = comma < 0 ? all : all.slice(0, comma);
  const words = readWords(tokens, head);
  const found = words === null ? null : kindOf(analysis, words);
  if (words === null || found === null) return null;
  const { noun, article, from } = words;
  const rules = analysis.rules.people;
  const role = rules.readRole(noun);
  const quoted = found.kind === 'ORGANIZATION' ? quotedName(tokens) : null;
  const span: Span = quoted ?? { start: tokens[from]?.start ?? noun.start, end: tokens.at(-1)?.end ?? noun.end };
  return {
    type: 'DESCRIPTION',
    ...found,
    text: quoted === null ? textOf(analysis, words) : analysis.body.slice(quoted.start, quoted.end),
    span,
    head: role?.lemma ?? noun.lower,
    noun: noun.text,
    gender: found.kind === 'INDIVIDUAL' ? (role?.gender ?? rules.genderOfDeterminer(article, noun.lower)) : null,
    definite: DEFINITE.has(article) || (article === '' && head === 0),
  };
}
