import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import type { Span } from '../../core/types.ts';
import { anyOf, wholeWord, wordEnding } from '../../core/word-list.ts';
import { WORDS, wordsOfAll } from '../../language/all-words.ts';
import type { Token, TokenKind } from '../../text/tokens.ts';
import { isWorldBody } from '../names/generic-bodies.ts';
import { placeName } from '../names/places.ts';
import { roleWord } from '../names/roles.ts';
import { roleWithComplement } from './appositions.ts';
import { siteIn } from './cited-site.ts';
import { describe } from './describe.ts';
import { personIn } from './person-in-phrase.ts';
import { type Description, isCapital, type Mention, NONE, type SpeakerPhrase } from './phrase.ts';
import type { Pronoun } from './pronoun.ts';
import {
  COORDINATORS,
  FUNCTION_WORDS,
  isGroup,
  isOrganization,
  isSource,
  ownerPronoun,
  pairedAt,
} from './word-kinds.ts';

const pronouns = new Map(WORDS.flatMap(({ people }) => people.pronouns));
const authorLink = wholeWord(wordsOfAll(({ people }) => people.authorLinks));
const authorPrepositions = new Set(wordsOfAll(({ people }) => people.authorPrepositions));
const authorQuantifiers = new Set(wordsOfAll(({ people }) => people.authorQuantifiers));
const leadingAdverbs = new Set(wordsOfAll(({ people }) => people.leadingAdverbs));
const noSpeakers = new Set(wordsOfAll(({ people }) => people.noSpeakers));
const notSpeaker = wholeWord(wordsOfAll(({ people }) => people.notSpeakers));
const notSpeakerEnding = wordEnding(wordsOfAll(({ people }) => people.notSpeakerEndings));

const nominativeAdjective = new RegExp(
  String.raw`^\p{Ll}.*${anyOf(wordsOfAll(({ people }) => people.nominativeEndings))}$`,
  'u',
);
const obliqueAdjective = new RegExp(
  String.raw`^\p{Ll}\p{L}+${anyOf(wordsOfAll(({ people }) => people.obliqueEndings))}$`,
  'u',
);

/** Patterns for articles of a subject, each with the pronoun that refers to the subject. */
const subjectArticles = WORDS.flatMap(({ people }) =>
  people.subjectArticles.map(([pattern, pronoun]) => [wholeWord([pattern]), pronoun] as const),
);

const WORDLIKE: ReadonlySet<TokenKind> = new Set(['WORD', 'NUMBER']);

function withoutApposition(tokens: readonly Token[], head: number): readonly Token[] {
  const comma = tokens.findIndex(({ text }, at) => at > head && text === ',');
  return comma < 0 ? tokens : tokens.slice(0, comma);
}

/** Checks for a place in the genitive: "Frankreichs". */
export const isPlaceInGenitive = ({ text }: Token): boolean => ![null, text].includes(placeName(text));

/**
 * Returns the index of the first place in a list in the genitive: "Frankreichs" in "Frankreichs, Italiens und
 * Spaniens".
 */
function firstOfPlaces(tokens: readonly Token[], last: number): number {
  let first = last;
  while (joinsPlaces(tokens, first - 1)) first -= 2;
  return first;
}

/** Checks for a comma or coordinator between two places in the genitive. */
export function joinsPlaces(tokens: readonly Token[], at: number): boolean {
  const [before, joint, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before === undefined || joint === undefined || after === undefined) return false;
  return (joint.text === ',' || COORDINATORS.has(joint.lower)) && isPlaceInGenitive(before) && isPlaceInGenitive(after);
}

/**
 * Returns the index of the noun that a name in the genitive complements: "Arzt" in "der Arzt Lamms". Returns `head` for
 * any other phrase.
 */
function ownedHead(tokens: readonly Token[], mentions: readonly Mention[], head: number): number {
  const noun = tokens[head];
  if (noun === undefined) return head;
  // The name of a place can also be in the genitive: "Außenminister Frankreichs".
  const first = firstOfPlaces(tokens, head);
  const previous = tokens[first - 1];
  if (previous !== undefined && isPlaceInGenitive(noun) && roleWord(previous) !== null) return first - 1;
  const mention = mentions[lowerBound(mentions, ({ start }) => start, noun.end) - 1];
  if (mention?.genitive !== true || mention.end < noun.end) return head;
  const before = tokens.findLastIndex((token) => token.end <= mention.start);
  return before >= 0 && roleWord(tokens[before] ?? '') !== null ? before : head;
}

/** Finds the person if the complement of a role precedes the name: "der Direktor der Behörde Ruwen Kolk". */
function afterComplement(
  analysis: Analysis,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  head: number,
): number | null {
  const noun = tokens[head];
  const last = mentions[lowerBound(mentions, ({ start }) => start, tokens.at(-1)?.end ?? 0) - 1];
  if (noun === undefined || last === undefined || last.start <= noun.end || last.genitive) return null;
  const first = tokenAt(analysis.tokens, last.start);
  const after = analysis.tokens[tokenAt(analysis.tokens, last.end - 1) + 1];
  if (last.end < (tokens.at(-1)?.end ?? 0) && after?.text !== ',' && after?.text !== '(') return null;
  const role = roleWithComplement(analysis, first, null);
  return role?.text.startsWith(noun.text) === true ? last.person : null;
}

/** Checks that a phrase does not name a second person after a word such as "und". */
function isAlone(tokens: readonly Token[], mentions: readonly Mention[], person: number): boolean {
  const joint = tokens.find(({ lower }, at) => COORDINATORS.has(lower) || pairedAt(tokens, at) > 0);
  const end = tokens.at(-1)?.end ?? 0;
  if (joint === undefined) return true;
  const from = lowerBound(mentions, (mention) => mention.start, tokens[0]?.start ?? 0);
  return !mentions.slice(from, from + 5).some((mention) => mention.end <= end && mention.person !== person);
}

/** Checks for head nouns that cannot be a speaker: times, months and function words. */
function isNoSpeaker({ rules, shared }: Analysis, { lower, text }: Token): boolean {
  if (text.length > 1 && text === text.toUpperCase()) return false;
  if (rules.people.speakerNouns.has(lower)) return false;
  return (
    FUNCTION_WORDS.has(lower) ||
    notSpeaker.test(lower) ||
    (notSpeakerEnding.test(lower) && roleWord(text) === null) ||
    shared.dates.months.has(lower) ||
    shared.dates.weekdays.has(lower)
  );
}

/** Returns the words for the author after a noun of utterance: "Angaben der Polizei". */
export function behindSource(tokens: readonly Token[], head: number): readonly Token[] {
  const next = tokens[head + 1];
  if (next === undefined) return [];
  const genitive = isCapital(next) && next.text.endsWith('s');
  if (!(genitive || authorLink.test(next.lower) || obliqueAdjective.test(next.text))) return [];
  const from = authorPrepositions.has(next.lower) || authorQuantifiers.has(next.lower) ? head + 2 : head + 1;
  return tokens.slice(from);
}

/** Finds the person whose name directly precedes a noun: "Krumms Ansicht". */
function ownerBefore(tokens: readonly Token[], mentions: readonly Mention[], noun: Token): number | null {
  const from = tokens[0]?.start ?? 0;
  const last = mentions[lowerBound(mentions, (mention) => mention.start, noun.start) - 1];
  return last !== undefined && last.start >= from && noun.start - last.end <= 2 ? last.person : null;
}

/** Removes adverbs from the beginning of a phrase: "auch die Mutter", "aber dem Zeugen". */
function withoutAdverbs(tokens: readonly Token[]): readonly Token[] {
  const from = tokens.findIndex(({ lower }) => !leadingAdverbs.has(lower));
  return from > 0 ? tokens.slice(from) : tokens;
}

/**
 * Reads the words that refer to a speaker as a pronoun, a person in the article, or a description.
 *
 * @param all - the tokens of the words
 * @param mentions - all mentions of names in the article, sorted by start
 */
export function readPhrase(analysis: Analysis, all: readonly Token[], mentions: readonly Mention[]): SpeakerPhrase {
  const rules = analysis.rules.people;
  const tokens = withoutAdverbs(all);
  const words = tokens.filter(({ kind }) => WORDLIKE.has(kind));
  const only = words.length === 1 ? words[0] : undefined;
  if (noSpeakers.has(words[0]?.lower ?? '')) return NONE;
  const pronoun = (only === undefined ? undefined : pronouns.get(only.lower)) ?? rules.ageOf(tokens);
  if (pronoun !== null) return { type: 'PRONOUN', pronoun };
  const named = mentions[lowerBound(mentions, ({ start }) => start, tokens[0]?.start ?? 0)];
  // The website belongs to the person: "Ann Lee of stadtblog.de".
  const site = named?.start === tokens[0]?.start ? null : siteIn(tokens);
  if (site !== null) return site;
  const head = ownedHead(tokens, mentions, rules.headOf(tokens));
  const part = rules.partitive(analysis, withoutApposition(tokens, head));
  // In "one of them, Ann Lee", the name in apposition is the speaker.
  const hasComma = part !== null && tokens.some(({ text }) => text === ',');
  const apposed = hasComma ? personIn(tokens, mentions, head, rules.nounsCapitalized) : null;
  if (apposed !== null) return { type: 'PERSON', person: apposed, alone: isAlone(tokens, mentions, apposed) };
  if (part !== null) return part;
  const noun = tokens[head];
  if (noun === undefined) return NONE;
  const person =
    personIn(tokens, mentions, head, rules.nounsCapitalized) ?? afterComplement(analysis, tokens, mentions, head);
  if (person !== null) return { type: 'PERSON', person, alone: isAlone(tokens, mentions, person) };
  // The noun after the possessive is missing: "Editor's".
  if (head === tokens.length - 1 && /[’']s$/u.test(noun.text))
    return rules.namedLikeOwner?.(analysis, tokens, head) ?? NONE;
  if (isSource(noun)) return authorOf(analysis, tokens, head, mentions);
  return isNoSpeaker(analysis, noun) ? NONE : (rules.describe(analysis, tokens, head) ?? NONE);
}

/** Reads the author of an utterance: "Krumms Ansicht", "Polizeiangaben", "Angaben der Polizei". */
function authorOf(
  analysis: Analysis,
  tokens: readonly Token[],
  head: number,
  mentions: readonly Mention[],
): SpeakerPhrase {
  const noun = tokens[head];
  if (noun === undefined) return NONE;
  const possessor = ownerPronoun(tokens[0]?.lower ?? '');
  if (possessor !== null && head === 1) return { type: 'PRONOUN', pronoun: possessor };
  const known = ownerBefore(tokens, mentions, noun);
  if (known !== null) return { type: 'PERSON', person: known, alone: true };
  const owner = analysis.rules.people.sourceOwner(noun);
  if (owner !== null) return ownerOf(owner, noun, analysis);
  const behind = behindSource(tokens, head);
  if (behind.length === 0 || behind.length === tokens.length) return NONE;
  const author = readPhrase(analysis, behind, mentions);
  return author.type === 'DESCRIPTION' ? inPlural(author, behind[0]?.text ?? '') : author;
}

/**
 * Reads an author in the genitive plural as a group: "politische Beobachter" for "politischer Beobachter". The article
 * "der" before a masculine noun also shows a genitive plural: "Angaben der Hacker".
 */
export function inPlural(author: Description, first: string): Description {
  if (author.kind === 'ORGANIZATION') return author;
  if (author.gender === 'MALE' && subjectArticles.some(([article, pronoun]) => pronoun === 'HE' && article.test(first)))
    return { ...author, kind: 'GROUP', gender: null };
  const adjective = /^([\p{Ll}-]+e)r (?=\p{Lu})/u.exec(author.text);
  if (adjective === null || !obliqueAdjective.test(first) || !first.endsWith('r')) return author;
  return {
    ...author,
    kind: 'GROUP',
    gender: null,
    text: (adjective[1] ?? '') + author.text.slice(adjective[0].length - 1),
  };
}

/** Describes the author in the first part of a compound: "Polizei" in "Polizeiangaben". */
function ownerOf(owner: string, noun: Token, analysis: Analysis): SpeakerPhrase {
  const span: Span = { start: noun.start, end: Math.min(noun.end, noun.start + owner.length) };
  const group = isGroup(owner) && !isOrganization(owner);
  const text = analysis.body.slice(span.start, span.end);
  const kind = group ? 'GROUP' : 'ORGANIZATION';
  return {
    type: 'DESCRIPTION',
    kind,
    text,
    span,
    head: owner.toLowerCase(),
    noun: owner,
    gender: null,
    definite: true,
    named: isWorldBody(owner),
  };
}

/**
 * Finds the organization at the beginning of a sentence. A later pronoun can refer to it: "Die Staatsanwaltschaft
 * ermittelt, teilte sie mit."
 *
 * @param tokens - the tokens of the sentence before the pronoun
 * @returns null if the sentence begins with anything else
 */
export function sentenceSubject(analysis: Analysis, tokens: readonly Token[], pronoun: Pronoun): Description | null {
  const from = tokens.findIndex(({ kind }) => kind === 'WORD');
  const first = tokens[from];
  if (first === undefined) return null;
  if (!subjectArticles.some(([article, referring]) => referring === pronoun && article.test(first.lower))) return null;
  let head = from + 1;
  while (head < from + 4 && nominativeAdjective.test(tokens[head]?.text ?? '')) head += 1;
  const noun = tokens[head];
  if (noun === undefined || noun.kind !== 'WORD' || !isOrganization(noun)) return null;
  const phrase = describe(analysis, tokens.slice(from, head + 1), head - from);
  return phrase?.kind === 'ORGANIZATION' ? phrase : null;
}
