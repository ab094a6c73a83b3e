import { numberAt } from '../../compare/numbers.ts';
import { type Analysis, tokenAt } from '../../core/analysis.ts';
import { memoize } from '../../core/memo.ts';
import type { ExtractedPerson, StoryTermKind } from '../../core/types.ts';
import { COMPARISON_WORDS } from '../../language/all.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { placeAt, startsLongPlace } from '../names/places.ts';
import { readHeadlines } from '../people/headlines.ts';
import type { MarkKind } from './distinct-news.ts';
import type { StoryLanguage } from './story-language.ts';
import { isCapital, partsOf, soundsOf, type TermKeys, termKeyIn, withoutEnding } from './term-key.ts';

/** The kinds of terms. `LOWER` is a word in lower case in a language that capitalizes nouns, so it is not a noun. */
export type CountedKind = Exclude<StoryTermKind, MarkKind> | 'LOWER';

/** The occurrences of a term in an article. */
export interface TermCount {
  readonly term: string;
  readonly count: number;
  /** The number of occurrences in the headline and the first sentences. */
  readonly lead: number;
  /** The kind of each occurrence, in text order. */
  readonly kinds: readonly CountedKind[];
}

/** The number of sentences at the start of an article that report the news. */
const LEAD_SENTENCES = 3;
/** The maximum number of tokens to read. Articles report the news at the start. */
const MOST_TOKENS = 3000;
/** The number of tokens at the start of an article that can contain the place and the news agency. */
const AGENCY_TOKENS = 8;
/** The minimum number of letters in a word. Abbreviations in capital letters can be shorter. */
const SHORTEST_WORD = 3;

/** The maximum length of an ending after a name: "’s". */
const LONGEST_ENDING = 2;

/** Maps each token that is part of a name to the kind of the name. */
export function nameTokens({ tokens }: Analysis, people: readonly ExtractedPerson[]): ReadonlyMap<number, CountedKind> {
  const found = new Map<number, CountedKind>();
  for (const { named, kind, mentions } of people) {
    if (!named) continue;
    for (const { start, end } of mentions)
      for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at += 1)
        // In "Senatssprecher", the name is only the first part of the word.
        if ((tokens[at]?.end ?? end) - end <= LONGEST_ENDING) found.set(at, kind === 'INDIVIDUAL' ? 'PERSON' : 'NAME');
  }
  return found;
}

/** Returns a word in lower case, without a possessive ending or a period. */
const signKey = memoize((text): string => withoutEnding(text.toLowerCase()));

/** For each word, counts the signs that the word is or is not a name. Returns the words that are more likely names. */
class NameSigns {
  readonly #balance = new Map<string, number>();

  add(token: Token, sign: 1 | -1): void {
    const key = signKey(token);
    this.#balance.set(key, (this.#balance.get(key) ?? 0) + sign);
  }

  /** Counts a sign against a name. A word without signs for a name is skipped. */
  subtract(token: Token): void {
    const key = signKey(token);
    const balance = this.#balance.get(key);
    if (balance !== undefined) this.#balance.set(key, balance - 1);
  }

  words(): ReadonlySet<string> {
    return new Set([...this.#balance].filter(([, value]) => value > 0).map(([word]) => word));
  }
}

/** Finds the words that are usually capitalized inside sentences. They are returned in lower case. */
function capitalWords({ tokens, sentences }: Analysis): ReadonlySet<string> {
  const signs = new NameSigns();
  const headlines = readHeadlines(tokens, false);
  const first = new Set(sentences.map((sentence) => sentence.first));
  const small: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'WORD' || headlines.at.has(at)) continue;
    if (!isCapital(token.text)) {
      small.push(token);
      continue;
    }
    const before = tokens[at - 1];
    const opens = first.has(at) || before?.kind === 'QUOTE' || before?.text === ':';
    if (!opens) signs.add(token, 1);
  }
  for (const token of small) signs.subtract(token);
  return signs.words();
}

/** Checks for a word with the ending of a German adjective. */
const isAdjective = memoize((text): boolean => /^\p{Ll}{2,}e[nrsm]?$/u.test(text));
/** Checks for a capitalized word that would have the ending of a German adjective in lower case. */
const isCapitalAdjective = memoize((text): boolean => isCapital(text) && isAdjective(text.toLowerCase()));
/** Checks for a noun with the ending of an abstract noun. Abstract nouns are not names. */
const isAbstract = memoize((text): boolean =>
  /(?:ung|heit|keit|schaft|ion|ismus|gefahr)(?:en|s)?$/u.test(text.toLowerCase()),
);

/** Checks whether a token is the first one of a sentence or headline. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'WORD' || (tokens[at]?.breaks ?? 0) > 0;
}

/**
 * Adds the signs for names in a language that capitalizes nouns. A capitalized word after a noun ("Bahnhof
 * Kaltenbrunn") or a preposition ("in Kaltenbrunn") is probably a name. A capitalized word after a determiner or an
 * adjective is probably not.
 */
function addSigns(signs: NameSigns, tokens: readonly Token[], { beforeNames, beforeNouns }: StoryLanguage): void {
  let before: Token | undefined;
  for (let at = 0; at < tokens.length; before = tokens[at], at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'WORD' || !isCapital(token.text) || isAbstract(token)) continue;
    // A place before the first sentence: "Kaltenbrunn. Zwei Züge …"
    if (at === 0 && /^[.(,–-]$/u.test(tokens[1]?.text ?? '')) signs.add(token, 1);
    if (before?.kind !== 'WORD' || token.breaks !== 0) continue;
    if (isCapitalAdjective(before) && opensSentence(tokens, at - 1)) continue;
    if (isCapital(before.text) ? !beforeNouns.has(before.lower) : beforeNames.has(before.lower)) signs.add(token, 1);
    else if (beforeNouns.has(before.lower) || isAdjective(before)) signs.add(token, -1);
  }
}

/** Finds names in a language that capitalizes nouns. They are returned in lower case. */
function nounsLikeNames(lists: readonly (readonly Token[])[], story: StoryLanguage): ReadonlySet<string> {
  const signs = new NameSigns();
  for (const tokens of lists) addSigns(signs, tokens, story);
  return signs.words();
}

/** Reads a decimal number after a hyphen. "magnitude-5.2" consists of the tokens "magnitude-5", "." and "2". */
function joinedNumber(list: readonly Token[], at: number): number | null {
  const sign = list[at + 1];
  const decimals = list[at + 2];
  if (sign?.text !== '.' || sign.spaced || decimals?.kind !== 'NUMBER' || decimals.spaced) return null;
  const whole = /\p{L}-(\d{1,3})$/u.exec(list[at]?.text ?? '')?.[1];
  return whole === undefined ? null : Number(`${whole}.${decimals.text}`);
}

/** Finds a place whose name has several words: "Black Forest". */
function placeOfWords(list: readonly Token[], at: number): { term: string; last: number } | null {
  const first = list[at];
  if (first === undefined || first.text === first.lower || !startsLongPlace(first)) return null;
  const found = placeAt(list, at);
  return found === null || found.last === at + 1 ? null : { term: soundsOf(found.place.key), last: found.last };
}

/** Whether a token is the abbreviation of a news agency in brackets at the start of an article: "Freiburg (asw) –". */
function isAgency(list: readonly Token[], at: number): boolean {
  const text = list[at]?.text ?? '';
  return at < AGENCY_TOKENS && /^\p{Ll}{2,5}$/u.test(text) && list[at - 1]?.text === '(' && list[at + 1]?.text === ')';
}

const YEAR = /^(?:19|20)\d\d$/u;
/** Matches a number before a hyphen: "36-year-old", "54-jährige". */
const NUMBER_IN_WORD = /^(\d{1,3})-\p{L}/u;

/** Counts the terms in a list of tokens. */
class TermCounter {
  readonly counts = new Map<string, { term: string; count: number; lead: number; kinds: CountedKind[] }>();
  readonly #analysis: Analysis;
  readonly #capitals: ReadonlySet<string>;
  readonly #keys: TermKeys;

  constructor(analysis: Analysis, headline: readonly Token[]) {
    const { tokens, rules } = analysis;
    this.#analysis = analysis;
    this.#capitals = rules.people.nounsCapitalized
      ? nounsLikeNames([headline, tokens], rules.story)
      : capitalWords(analysis);
    this.#keys = termKeyIn(analysis.rules);
  }

  #add(term: string, kind: CountedKind, lead: boolean): void {
    let known = this.counts.get(term);
    if (known === undefined) {
      known = { term, count: 0, lead: 0, kinds: [] };
      this.counts.set(term, known);
    }
    known.count += 1;
    if (lead) known.lead += 1;
    known.kinds.push(kind);
  }

  #addWord(token: Token, name: CountedKind | undefined, lead: boolean): void {
    const { nounsCapitalized } = this.#analysis.rules.people;
    for (const part of partsOf(token)) {
      const { text, lower } = part.form;
      const keys = name === 'PERSON' ? this.#keys.ofPerson(part) : this.#keys.ofWord(part);
      if (keys.length === 0 || (text.length < SHORTEST_WORD && !/^\p{Lu}{2}/u.test(text))) continue;
      const isName = part.isCapital && this.#capitals.has(lower);
      const plain = nounsCapitalized && !part.isCapital ? 'LOWER' : 'WORD';
      for (const { term, kind } of keys)
        this.#add(term, kind === 'WORD' ? (name ?? (isName ? 'NAME' : plain)) : kind, lead);
    }
  }

  #addNumber(list: readonly Token[], at: number, lead: boolean): void {
    const { rules, shared } = this.#analysis;
    const text = list[at]?.text ?? '';
    if (YEAR.test(text)) this.#add(text, 'YEAR', lead);
    const beside = [list[at - 1]?.lower ?? '', list[at + 1]?.lower ?? ''];
    if (beside.some((word) => shared.dates.months.has(word) || COMPARISON_WORDS.clockWords.has(word))) return;
    const inWord = NUMBER_IN_WORD.exec(text)?.[1];
    const value = inWord === undefined ? numberAt(list, at, rules.compare)?.value : Number(inWord);
    if (value !== undefined) this.#add(`#${value}`, 'NUMBER', lead);
  }

  addAll(
    list: readonly Token[],
    isLead: (at: number) => boolean,
    nameAt: (at: number) => CountedKind | undefined,
  ): void {
    for (let at = 0; at < Math.min(list.length, MOST_TOKENS); at += 1) {
      const token = list[at];
      const name = nameAt(at);
      const place = name === 'PERSON' ? null : placeOfWords(list, at);
      if (place !== null) {
        this.#add(place.term, 'PLACE', isLead(at));
        at = place.last - 1;
        continue;
      }
      if (isAgency(list, at)) continue;
      const joined = joinedNumber(list, at);
      if (token?.kind === 'WORD') this.#addWord(token, name, isLead(at));
      if (joined !== null) {
        this.#add(`#${joined}`, 'NUMBER', isLead(at));
        at += 2;
      } else if (token?.kind === 'NUMBER' || COMPARISON_WORDS.numbers.has(token?.lower ?? ''))
        this.#addNumber(list, at, isLead(at));
    }
  }
}

/**
 * Counts the terms of an article: names, places, numbers, years, and words that are not common in all news.
 *
 * @param people - the people in the text
 * @param title - the headline, or null
 * @returns the terms in the order of their first occurrence
 */
export function collectTerms(
  analysis: Analysis,
  people: readonly ExtractedPerson[],
  title: string | null,
): readonly TermCount[] {
  const headline = title === null || analysis.body.startsWith(title) ? [] : tokenize(title);
  const counter = new TermCounter(analysis, headline);
  const names = nameTokens(analysis, people);
  counter.addAll(
    headline,
    () => true,
    () => undefined,
  );
  counter.addAll(
    analysis.tokens,
    (at) => (analysis.sentenceOf[at] ?? 0) < LEAD_SENTENCES,
    (at) => names.get(at),
  );
  return [...counter.counts.values()];
}
