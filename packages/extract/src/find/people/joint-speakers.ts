import type { Analysis } from '../../core/analysis.ts';
import { lowerBound } from '../../core/lower-bound.ts';
import { wordEnding } from '../../core/word-list.ts';
import { wordsOfAll } from '../../language/all-words.ts';
import { AGENCIES } from '../../language/shared/words/bodies.ts';
import type { Token } from '../../text/tokens.ts';
import { isPlace } from '../names/places.ts';
import type { Description, Mention, PersonPhrase, SpeakerPhrase } from './phrase.ts';
import { behindSource, joinsPlaces, readPhrase } from './speaker-phrase.ts';
import {
  AFTER_HEAD,
  COORDINATORS,
  DEFINITE,
  INDEFINITE,
  isBody,
  isOrganization,
  isSource,
  ownerPronoun,
  pairedAt,
} from './word-kinds.ts';

const pluralBodies = wordEnding(
  wordsOfAll(({ people }) => people.pluralBodies),
  'iu',
);

const pluralOutlets = wordEnding(
  wordsOfAll(({ people }) => people.pluralOutlets),
  'iu',
);
const agencies: ReadonlySet<string> = new Set(AGENCIES);

/** Checks whether a token is part of a name: "und" in "Müller und Söhne". */
function isInName(mentions: readonly Mention[], { start }: Token): boolean {
  const before = mentions[lowerBound(mentions, (mention) => mention.start, start) - 1];
  return before !== undefined && start < before.end;
}

/** A part of a phrase that names several speakers. */
interface Part {
  readonly tokens: Token[];
  /** Whether a coordinator such as "and" precedes the part. False if only a comma precedes it. */
  joined: boolean;
}

/** Splits a phrase at commas and coordinators. */
function partsOf(tokens: readonly Token[], mentions: readonly Mention[]): Part[] {
  const parts: Part[] = [{ tokens: [], joined: false }];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const several = pairedAt(tokens, at);
    const joins = several > 0 || token.text === ',' || COORDINATORS.has(token.lower);
    // "die Minister Italiens und Spaniens": the noun applies to both places.
    const splits = joins && !isInName(mentions, token) && !joinsPlaces(tokens, at);
    at += Math.max(0, several - 1);
    const last = parts.at(-1);
    if (!splits) last?.tokens.push(token);
    else if (last !== undefined && last.tokens.length === 0) last.joined ||= token.text !== ',';
    else parts.push({ tokens: [], joined: token.text !== ',' });
  }
  return parts.filter((part) => part.tokens.length > 0);
}

const isAge = (part: Part): boolean => part.tokens.length === 1 && part.tokens[0]?.kind === 'NUMBER';

/**
 * Checks whether a part describes one or more speakers. Usually, this requires a determiner: "the mayor", "her
 * husband".
 */
function describesSpeaker({ tokens }: Part, phrase: SpeakerPhrase, inflected: boolean): phrase is Description {
  const [first] = tokens;
  if (first === undefined || phrase.type !== 'DESCRIPTION') return false;
  // In German, only a possessive shows that the noun is not an apposition: "Ute Krall und ihr Mann".
  if (inflected) return tokens.length === 2 && phrase.kind === 'INDIVIDUAL' && ownerPronoun(first.lower) !== null;
  // A group or organization can consist of the noun alone: "police and prosecutors".
  if (tokens.length === 1 && phrase.kind !== 'INDIVIDUAL') return true;
  // "the head of the police and the mayor": the preposition can apply to both nouns.
  if (tokens.some(({ lower }, at) => at > 0 && AFTER_HEAD.test(lower))) return false;
  return DEFINITE.has(first.lower) || INDEFINITE.has(first.lower) || ownerPronoun(first.lower) !== null;
}

const trailingQuantifiers = new Set(wordsOfAll(({ people }) => people.trailingQuantifiers));

/** Removes a quantifier after several speakers: "both" in "Ute Krall and Jost Kamp both". */
const withoutQuantifier = (tokens: readonly Token[]): readonly Token[] =>
  trailingQuantifiers.has(tokens.at(-1)?.lower ?? '') ? tokens.slice(0, -1) : tokens;

/**
 * Lists everyone in a phrase that names several speakers: "Ute Krall und Jost Kamp", "Krall and the mayor". Appositions
 * and ages are skipped.
 *
 * @returns people and descriptions in text order, each person once. Empty if the phrase names one speaker, or if a part
 * is neither a name nor a description with a determiner: "Ute Krall, Ärztin und Mutter"
 */
export function jointSpeakers(
  analysis: Analysis,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): (Description | PersonPhrase)[] {
  const parts = partsOf(withoutQuantifier(tokens), mentions).filter((part) => !isAge(part));
  if (parts.length < 2 || !parts.some(({ joined }) => joined)) return [];
  const found: (Description | PersonPhrase)[] = [];
  const phrases = parts.map((part) => readPhrase(analysis, part.tokens, mentions));
  const inflected = analysis.rules.people.nounsCapitalized;
  let apposition = false;
  for (const [at, part] of parts.entries()) {
    const phrase = phrases[at];
    if (phrase === undefined) return [];
    if (phrase.type === 'PERSON') {
      apposition = false;
      if (!found.some((other) => other.type === 'PERSON' && other.person === phrase.person)) found.push(phrase);
    } else {
      // The description and the name refer to one person: "the mayor of Springfield, Ute Krall, and Jost Kamp".
      const named = phrases[at + 1]?.type === 'PERSON' && parts[at + 1]?.joined === false;
      if (named && !inflected && phrase.type === 'DESCRIPTION') {
        // "the president and chief executive, Ute Krall": one person with two roles.
        if (part.joined && !describesSpeaker(part, phrase, inflected)) found.pop();
        continue;
      }
      // "Ute Krall, a singer and a teacher": both nouns belong to the apposition.
      apposition ||= at > 0 && !part.joined && phrases[at - 1]?.type === 'PERSON';
      if (apposition && !inflected) continue;
      if (!describesSpeaker(part, phrase, inflected)) return [];
      found.push(phrase);
    }
  }
  return found.length > 1 ? found : [];
}

/**
 * Returns the words for the author if the head is a noun of utterance: "der Polizei" in "Angaben der Polizei". Returns
 * all words of any other phrase.
 */
function authorWords({ rules }: Analysis, tokens: readonly Token[]): readonly Token[] {
  const head = rules.people.headOf(tokens);
  const behind = isSource(tokens[head] ?? '') ? behindSource(tokens, head) : [];
  return behind.length > 0 ? behind : tokens;
}

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{L}\d.&-]*\p{Lu}[\p{L}\d]*$/u.test(word);

/** Checks whether a part is a separate noun phrase. It is one if it has an article or is a name. */
function standsAlone(part: readonly Token[], first: readonly Token[]): boolean {
  const [word] = part;
  if (word === undefined) return false;
  if (DEFINITE.has(word.lower) || INDEFINITE.has(word.lower)) return true;
  const plain = first.filter(({ lower }) => !DEFINITE.has(lower) && !INDEFINITE.has(lower)).length === 1;
  if (part.length === 1 && plain && isOrganization(word)) return true;
  return part.length < 3 && (isAcronym(word.text) || isBody(word.text) || isPlace(word));
}

const MOST_WORDS_OF_OUTLET = 4;

const isNamePart = ({ kind, text, lower }: Token): boolean =>
  kind === 'WORD' && (/^\p{Lu}/u.test(text) || agencies.has(lower)) && !DEFINITE.has(lower);

/**
 * Lists the organizations whose names follow a plural noun: "die Agenturen dpa und AFP". Empty if there is no such
 * noun, or if it is followed by places: "die Gewerkschaften Italiens und Spaniens".
 */
function outletsIn(parts: readonly (readonly Token[])[]): readonly Description[] {
  const [first = [], ...others] = parts;
  const noun = first.findIndex(({ text }, at) => at < first.length - 1 && pluralOutlets.test(text));
  if (noun < 0 || others.length === 0) return [];
  const names = [first.slice(noun + 1), ...others];
  const isName = (name: readonly Token[]) =>
    name.length > 0 && name.length <= MOST_WORDS_OF_OUTLET && name.every(isNamePart) && !isPlace(name[0]?.text ?? '');
  return names.every(isName) ? names.flatMap(outlet) : [];
}

function outlet(tokens: readonly Token[]): Description[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      type: 'DESCRIPTION',
      kind: 'ORGANIZATION',
      named: true,
      text: tokens.map(({ text, spaced }, at) => (at > 0 && spaced ? ' ' : '') + text).join(''),
      span: { start: first.start, end: last.end },
      head: last.lower,
      noun: last.text,
      gender: null,
      definite: true,
    },
  ];
}

/**
 * Lists the organizations in a phrase that names more than one: "die Polizei und die Feuerwehr", "Amnesty International
 * und UNO".
 *
 * @returns in text order. Empty if the phrase names one organization: "das Ministerium für Bildung und Forschung"
 */
export function jointBodies(
  analysis: Analysis,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly Description[] {
  const parts = partsOf(authorWords(analysis, tokens), mentions).map((part) => part.tokens);
  const [first = []] = parts;
  const outlets = outletsIn(parts);
  if (outlets.length > 0) return outlets;
  // "die Universitäten Bonn und Köln": the noun applies to both places.
  if (first.some(({ text, kind }, at) => at < first.length - 1 && kind === 'WORD' && pluralBodies.test(text)))
    return [];
  // "die Regierungen von Kanada und Norwegen": the preposition applies to both places.
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
