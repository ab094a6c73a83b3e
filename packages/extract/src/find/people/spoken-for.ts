import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { anyOf, wholeWord } from '../../core/word-list.ts';
import { WORDS, wordsOfAll } from '../../language/all-words.ts';
import type { Token } from '../../text/tokens.ts';
import { nationsIn } from '../names/nations-in.ts';
import { isOutlet } from '../names/outlets.ts';
import { partyOf } from '../names/party-beside.ts';
import { isPlace, placeAt } from '../names/places.ts';
import { type Description, isCapital } from './phrase.ts';
import { bodyKey, resolveBody } from './resolve-body.ts';
import { readPhrase } from './speaker-phrase.ts';
import { type State, textKey } from './speaker-state.ts';
import { FUNCTION_WORDS, isBody } from './word-kinds.ts';

/** A kind of organization that has spokespeople: police forces, ministries, companies. */
export interface BodyKind {
  /** Matches the noun for any organization of this kind, in lower case: "polizei" in "polizeisprecher". */
  readonly noun: RegExp;
  /** Matches the noun in the name of such an organization, in lower case. */
  readonly head: RegExp;
  /** Matches the first word of the name of such an organization, as printed: "SC" in "SC Freiburg". */
  readonly start: RegExp;
  readonly isCompany: boolean;
  readonly isParty: boolean;
}

const kinds: readonly BodyKind[] = WORDS.flatMap(({ people }) =>
  people.spokenForKinds.map(({ kind, nouns, heads, starts }) => ({
    noun: wholeWord(nouns),
    head: wholeWord(heads),
    start: wholeWord(starts),
    isCompany: kind === 'COMPANY',
    isParty: kind === 'PARTY',
  })),
);
const companyNouns = wordsOfAll(({ people }) => people.companyNouns);
const compound = new RegExp(
  String.raw`^(\p{L}{3,40}?)s?${anyOf(wordsOfAll(({ people }) => people.spokespeople))}$`,
  'u',
);

/** Finds the kind of organization that a noun refers to: "company", "Polizei". Null for any other noun. */
export const kindCalled = (noun: string): BodyKind | null =>
  kinds.find((kind) => kind.noun.test(noun.toLowerCase())) ?? null;

/** Checks for a noun that tells more than the kind of an organization: "Landgericht", but not "Gericht". */
export const isKindOfBody = (noun: string): boolean =>
  kindCalled(noun) === null && kinds.some(({ head }) => head.test(noun.toLowerCase()));

/** Checks for a noun for a public organization, of which a town has only one: "Polizei", "Landgericht". */
export const isPublicBody = (noun: string): boolean =>
  kinds.some(({ isCompany, head }) => !isCompany && head.test(noun.toLowerCase()));

/** Returns the first part of a compound, as printed: "Regierung" for "Regierungssprecherin". Null for other words. */
export function principalInCompound(word: string): string | null {
  const length = compound.exec(word.toLowerCase())?.[1]?.length;
  return length === undefined ? null : word.slice(0, length);
}

/** Checks for a town before a noun: "Kölner" in "Kölner Polizei", "Boston" in "Boston police". */
const isTown = ({ text }: Token): boolean => isPlace(text) || (text.endsWith('er') && isPlace(text.slice(0, -2)));

/** Checks for a word that shows which organization of a kind is meant: "spanische", "Kölner", "Boston". */
const tellsWhich = (token: Token): boolean =>
  token.kind === 'WORD' && !FUNCTION_WORDS.has(token.lower) && (isTown(token) || nationsIn(token.text).length > 0);

/** An organization in the text that a noun can refer to. */
interface Candidate {
  /** Index of its first token. */
  readonly first: number;
  /** Index of the organization. Null if it is not among the people of the article. */
  readonly at: number | null;
  readonly description: Description | null;
  /** The same for all mentions of an organization. */
  readonly key: string;
}

/** Returns the tokens of the phrase around a noun for an organization: "Polizei in Köln", "French government". */
function phraseAround({ tokens, rules }: Analysis, at: number): readonly Token[] {
  const belongs = (token: Token | undefined) =>
    token?.kind === 'WORD' &&
    !FUNCTION_WORDS.has(token.lower) &&
    (tellsWhich(token) || (!rules.people.nounsCapitalized && isCapital(token)));
  let first = at;
  while (first > 0 && tokens[first]?.breaks === 0 && belongs(tokens[first - 1])) first -= 1;
  const next = tokens[at + 1];
  const place = next?.breaks === 0 ? placeAt(tokens, next.lower === 'in' ? at + 2 : at + 1) : null;
  // "Gewerkschaft Verdi"
  const name = next?.breaks === 0 && rules.people.nounsCapitalized && isBody(next.text) ? at + 2 : null;
  return tokens.slice(first, place?.last ?? name ?? at + 1);
}

/** Returns the capitalized words from an index: "SC Freiburg". */
function capitalsFrom(tokens: readonly Token[], at: number): readonly Token[] {
  const end = tokens.findIndex(
    (token, index) => index > at && (token.kind !== 'WORD' || token.breaks > 0 || !isCapital(token)),
  );
  return tokens.slice(at, end < 0 ? undefined : end);
}

/** Describes an organization by the words of a text. */
function described({ body }: Analysis, words: readonly Token[]): Description | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { start: first.start, end: last.end };
  const text = body.slice(span.start, span.end);
  return {
    ...{ type: 'DESCRIPTION', kind: 'ORGANIZATION', text, span, head: last.lower, noun: last.text },
    ...{ gender: null, definite: true, named: true },
  };
}

/** Reads the organization of a kind at a token. Null if the words do not show which organization is meant. */
function readAt(state: State, at: number, kind: BodyKind): Description | null {
  const { analysis, mentions } = state;
  const { tokens } = analysis;
  const token = tokens[at];
  if (token?.kind !== 'WORD') return null;
  if (kind.start.test(token.text)) {
    const words = capitalsFrom(tokens, at);
    return words.length > 1 ? described(analysis, words) : null;
  }
  const isName = (kind.isCompany && isBody(token.text)) || (kind.isParty && partyOf(token.text) !== null);
  if (isName) return isCapital(token) && !isOutlet(token.text) ? described(analysis, [token]) : null;
  if (!kind.head.test(token.lower)) return null;
  const words = phraseAround(analysis, at);
  if (words.length === 1 && kind.noun.test(token.lower)) return null;
  const phrase = readPhrase(analysis, words, mentions);
  // In "Sussex Police", the noun alone can be a mention of another police force.
  const found = phrase.type === 'PERSON' && words.length > 1 ? described(analysis, words) : phrase;
  const isOrganization = found?.type === 'DESCRIPTION' && found.kind === 'ORGANIZATION';
  return isOrganization && !isPlace(found.text) && !isOutlet(found.text) ? found : null;
}

/** Checks whether the name of an organization shows that it is of a kind. */
function isOfKind(name: string, kind: BodyKind): boolean {
  const words = name.split(/[\s-]/u);
  if (words.length === 1 && kind.noun.test(name.toLowerCase())) return false;
  // "West Bank"
  if (isPlace(name)) return false;
  if (kind.isParty && partyOf(name) !== null) return true;
  if (kind.isCompany && words.some(isBody)) return !isOutlet(name);
  if (isOutlet(name)) return false;
  return kind.start.test(words[0] ?? '') || words.some((word) => kind.head.test(word.toLowerCase()));
}

/** Finds the known organizations of a kind between two tokens. */
function knownIn(state: State, first: number, last: number, kind: BodyKind): Candidate[] {
  const { analysis, people } = state;
  const { tokens, rules } = analysis;
  const bodies = people.flatMap((body, at) => {
    const there = body.mentions.find(({ start }) => {
      const token = tokenAt(tokens, start);
      return token >= first && token < last;
    });
    return body.kind !== 'ORGANIZATION' || there === undefined
      ? []
      : [{ at, there, name: body.name.replace(/\.$/u, ''), body }];
  });
  const nouns = bodies.map(({ name, body }) => ({ name, nouns: rules.people.nounsOfBody(analysis, body.mentions) }));
  const companies = kind.isCompany
    ? new Set(companyNouns.flatMap((noun) => rules.people.bodiesOfKind(noun, nouns, true)))
    : new Set<number>();
  return bodies.flatMap(({ at, there, name, body }, index) => {
    if (!isOfKind(name, kind) && !(companies.has(index) && body.named && !isOutlet(name))) return [];
    return [{ first: tokenAt(tokens, there.start), at, description: null, key: keyOf(name) }];
  });
}

const keyOf = (text: string): string => bodyKey({ kind: 'ORGANIZATION', text, named: true });

/** Finds the companies whose names contain a legal form or a noun for a company. */
function companiesIn(state: State, first: number, last: number): Candidate[] {
  const { analysis, bodyBefore } = state;
  const { tokens } = analysis;
  const found: Candidate[] = [];
  const lastBefore = (offset: number) =>
    companyNouns.flatMap((noun) => bodyBefore(noun, offset) ?? []).toSorted((a, b) => b.start - a.start)[0];
  let span = lastBefore(tokens[last - 1]?.end ?? 0);
  while (span !== undefined && tokenAt(tokens, span.start) >= first) {
    const from = tokenAt(tokens, span.start);
    const description = described(analysis, tokens.slice(from, tokenAt(tokens, span.end - 1) + 1));
    if (description !== null) found.push({ first: from, at: null, description, key: keyOf(description.text) });
    span = lastBefore(span.start);
  }
  return found;
}

/** Finds all organizations of a kind between two tokens. */
function candidatesIn(state: State, first: number, last: number, kind: BodyKind): Candidate[] {
  const found = knownIn(state, first, last, kind);
  for (let at = first; at < last; at += 1) {
    const description = readAt(state, at, kind);
    if (description === null) continue;
    const key = bodyKey(description);
    found.push({ first: tokenAt(state.analysis.tokens, description.span.start), at: null, description, key });
  }
  return kind.isCompany ? [...found, ...companiesIn(state, first, last)] : found;
}

/** Checks whether an organization is the subject at the beginning of its sentence. */
function beginsSentence({ analysis: { sentences, sentenceOf } }: State, { first }: Candidate): boolean {
  return first - (sentences[sentenceOf[first] ?? 0]?.first ?? first) <= 1;
}

/** Returns the index of the organization that all candidates are, or null if there are several. */
function onlyOne(state: State, found: readonly Candidate[], kind: BodyKind): number | null {
  const longest = found.toSorted((a, b) => b.key.length - a.key.length)[0];
  if (longest === undefined || found.some(({ key }) => !longest.key.includes(key.replace(/^\w+:/u, '')))) return null;
  // The text may also name other companies that are not known to be companies.
  if (kind.isCompany && !found.some((one) => beginsSentence(state, one))) return null;
  const known = found.find(({ at }) => at !== null)?.at ?? state.byText.get(longest.key);
  if (known !== undefined && known !== null) return known;
  return longest.description === null ? null : resolveBody(state, longest.description).speaker;
}

/** Finds the organizations of a kind in the paragraph, or otherwise in the whole text, up to the sentence of a token. */
function candidatesNear(
  state: State,
  at: number,
  kind: BodyKind,
  isWanted: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  const { tokens, sentences, sentenceOf } = state.analysis;
  const last = sentences[sentenceOf[at] ?? 0]?.last ?? at;
  let paragraph = at;
  while (paragraph > 0 && tokens[paragraph]?.breaks === 0) paragraph -= 1;
  const near = candidatesIn(state, paragraph, last, kind).filter(isWanted);
  return near.length > 0 ? near : candidatesIn(state, 0, last, kind).filter(isWanted);
}

/**
 * Finds the organization that a noun such as "Polizei" in "Polizeisprecher" or "company" in "company spokesman" refers
 * to. It is the only organization of this kind in the paragraph, or otherwise in the whole text up to this sentence. If
 * the whole text names none, it is the one that is called only by the noun: "the militia".
 *
 * @param at - index of the noun's token
 * @param noun - the noun, in lower case
 * @param modifier - a word that the name must contain: "fire" in "fire department spokesman"
 * @returns the index of the organization; null if the text does not show which one it is
 */
export function spokenFor(state: State, at: number, noun: string, modifier: string | null): number | null {
  const kind = kindCalled(noun);
  if (kind === null) return null;
  const part = textKey(modifier ?? '');
  const isSame = ({ first, key }: Candidate) => modifier === null || (first < at - 1 && key.includes(part));
  const found = onlyOne(state, candidatesNear(state, at, kind, isSame), kind);
  if (found !== null || modifier !== null || kind.isCompany) return found;
  const bare = state.byText.get(bodyKey({ kind: 'ORGANIZATION', text: noun, named: false }));
  const { tokens } = state.analysis;
  return bare !== undefined && candidatesIn(state, 0, tokens.length, kind).length === 0 ? bare : null;
}

/**
 * Finds the organization of a noun that tells more than the kind, from the words before it: "Landgericht Kiel" for
 * "Landgericht".
 *
 * @param at - index of the noun
 * @returns the index of the organization; null if there are several; undefined if the words before do not name one
 */
export function spokenForSame(state: State, at: number): number | null | undefined {
  const noun = state.analysis.tokens[at];
  const kind = kinds.find(({ head }) => head.test(noun?.lower ?? ''));
  if (kind === undefined || noun === undefined) return undefined;
  const same = ({ first, key }: Candidate) => first !== at && key.includes(textKey(noun.text));
  const found = candidatesNear(state, at, kind, same);
  return found.length === 0 ? undefined : onlyOne(state, found, kind);
}

/**
 * Finds or adds the organization in a compound with an adjective before it, or in the words before a role: "spanische
 * Regierung" in "die spanische Regierungssprecherin", "Boston police" in "Boston police spokesman".
 *
 * @param at - index of the token that contains the noun
 * @param noun - the noun as printed
 */
export function spokenForHere(state: State, at: number, noun: string): number | null {
  const { analysis } = state;
  const { tokens, rules } = analysis;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (kindCalled(noun) === null || token?.breaks !== 0 || before === undefined || !tellsWhich(before)) return null;
  if (!rules.people.nounsCapitalized) {
    const words = phraseAround(analysis, at);
    const phrase = readPhrase(analysis, words, state.mentions);
    return phrase.type === 'DESCRIPTION' && phrase.kind === 'ORGANIZATION' ? resolveBody(state, phrase).speaker : null;
  }
  if (!rules.people.isFeminineBody(noun)) return null;
  const span = { start: before.start, end: token.start + noun.length };
  const adjective = isCapital(before) ? before.text : before.text.replace(/(?<=e)[nrms]$/u, '');
  const description: Description = {
    ...{
      type: 'DESCRIPTION',
      kind: 'ORGANIZATION',
      text: `${adjective} ${noun}`,
      span,
      head: noun.toLowerCase(),
      noun,
    },
    ...{ gender: null, definite: true, named: false },
  };
  return resolveBody(state, description).speaker;
}
