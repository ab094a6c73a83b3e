import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import { wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlace } from '../names/places.ts';
import type { Description, Mention } from './phrase.ts';
import { behindSource, readPhrase } from './speaker-phrase.ts';
import {
  AFTER_HEAD,
  COORDINATORS,
  DEFINITE,
  INDEFINITE,
  isBody,
  isOrganization,
  isSource,
  pairedAt,
} from './word-kinds.ts';

const pluralBodies = wordEnding(
  wordsOfAll(({ people }) => people.pluralBodies),
  'iu',
);

/** Checks whether a token is part of a name: "und" in "Müller und Söhne". */
function isInName(mentions: readonly Mention[], { start }: Token): boolean {
  const before = mentions[lowerBound(mentions, (mention) => mention.start, start) - 1];
  return before !== undefined && start < before.end;
}

/** Splits a phrase at commas and coordinators. */
function partsOf(tokens: readonly Token[], mentions: readonly Mention[]): Token[][] {
  const parts: Token[][] = [[]];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const several = pairedAt(tokens, at);
    const joins = several > 0 || token.text === ',' || COORDINATORS.has(token.lower);
    const splits = joins && !isInName(mentions, token);
    at += Math.max(0, several - 1);
    if (splits) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * Lists everyone in a phrase that names several speakers: "Ute Krall und Jost Kamp".
 *
 * @returns indices of people, in text order, each once. Empty if the phrase is about one speaker, or if one of its parts
 * is not a name: "Ute Krall, Ärztin und Mutter".
 */
export function jointSpeakers(analysis: Analysis, tokens: readonly Token[], mentions: readonly Mention[]): number[] {
  const parts = partsOf(tokens, mentions);
  if (parts.length < 2) return [];
  const people: number[] = [];
  for (const part of parts) {
    const phrase = readPhrase(analysis, part, mentions);
    if (phrase.type !== 'PERSON') return [];
    if (!people.includes(phrase.person)) people.push(phrase.person);
  }
  return people.length > 1 ? people : [];
}

/** Returns the words for the author in a phrase with a noun of utterance; all words of any other phrase. */
function authorWords({ rules }: Analysis, tokens: readonly Token[]): readonly Token[] {
  const head = rules.people.headOf(tokens);
  const behind = isSource(tokens[head]?.text ?? '') ? behindSource(tokens, head) : [];
  return behind.length > 0 ? behind : tokens;
}

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{L}\d.&-]*\p{Lu}[\p{L}\d]*$/u.test(word);

/** Checks whether a part of a phrase is a noun phrase of its own: it has an article, or it is a name. */
function standsAlone(part: readonly Token[], first: readonly Token[]): boolean {
  const [word] = part;
  if (word === undefined) return false;
  if (DEFINITE.has(word.lower) || INDEFINITE.has(word.lower)) return true;
  const plain = first.filter(({ lower }) => !DEFINITE.has(lower) && !INDEFINITE.has(lower)).length === 1;
  if (part.length === 1 && plain && isOrganization(word.text)) return true;
  return part.length < 3 && (isAcronym(word.text) || isBody(word.text) || isPlace(word.text));
}

/**
 * Lists the organizations in a phrase that names several: "die Polizei und die Feuerwehr", "Amnesty International und
 * UNO".
 *
 * @returns in text order. Empty if the phrase is about one organization: "das Ministerium für Bildung und Forschung"
 */
export function jointBodies(
  analysis: Analysis,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Description[] {
  const parts = partsOf(authorWords(analysis, tokens), mentions);
  const [first = []] = parts;
  // "die Agenturen dpa und AFP": the noun is about both.
  if (first.some(({ text, kind }, at) => at < first.length - 1 && kind === 'WORD' && pluralBodies.test(text)))
    return [];
  // "die Regierungen von Kanada und Norwegen": the preposition is about both.
  if (first[0]?.kind !== 'QUOTE' && first.some(({ lower }, at) => at > 0 && AFTER_HEAD.test(lower))) return [];
  if (parts.length < 2 || !parts.every((part, at) => at === 0 || standsAlone(part, first))) return [];
  const bodies: Description[] = [];
  for (const part of parts) {
    const phrase = readPhrase(analysis, part, mentions);
    if (phrase.type !== 'DESCRIPTION' || phrase.kind === 'INDIVIDUAL') return [];
    bodies.push(phrase);
  }
  return bodies.some(({ kind }) => kind === 'ORGANIZATION') ? bodies : [];
}
