import { numberAt } from '../../compare/numbers.ts';
import { type Analysis, tokenAt } from '../../core/analysis.ts';
import type { ExtractedPerson, StoryTermKind } from '../../core/types.ts';
import { COMPARISON_WORDS } from '../../language/all.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { readHeadlines } from '../people/headlines.ts';
import { termKeyIn } from './term-key.ts';

/** The kinds of terms, and `LOWER` for a word that is not a noun, in a language that capitalizes nouns. */
export type CountedKind = StoryTermKind | 'LOWER';

/** The occurrences of a term in an article. */
export interface TermCount {
  readonly term: string;
  readonly count: number;
  /** How often it occurs in the headline and the first sentences. */
  readonly lead: number;
  /** How often it occurs as each kind. */
  readonly kinds: ReadonlyMap<CountedKind, number>;
}

/** The number of sentences at the start of an article that tell the news. */
const LEAD_SENTENCES = 3;
/** The maximum number of tokens to read. The news is told at the start. */
const MOST_TOKENS = 3000;
/** The minimum number of letters in a word that is not an abbreviation in capital letters. */
const SHORTEST_WORD = 3;

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const withoutEnding = (text: string): string => text.replace(/[’'`]s?$|\.$/u, '');

/** Finds the tokens that are part of a name, with the kind of the name. */
function nameTokens({ tokens }: Analysis, people: readonly ExtractedPerson[]): ReadonlyMap<number, StoryTermKind> {
  const found = new Map<number, StoryTermKind>();
  for (const { named, kind, mentions } of people) {
    if (!named) continue;
    for (const { start, end } of mentions)
      for (let at = tokenAt(tokens, start); (tokens[at]?.start ?? end) < end; at += 1)
        found.set(at, kind === 'INDIVIDUAL' ? 'PERSON' : 'NAME');
  }
  return found;
}

/** Adds up the signs for and against a name for each word, and returns the words with more signs for it. */
class NameSigns {
  readonly #balance = new Map<string, number>();

  add(word: string, sign: 1 | -1): void {
    const key = withoutEnding(word);
    this.#balance.set(key, (this.#balance.get(key) ?? 0) + sign);
  }

  words(): ReadonlySet<string> {
    return new Set([...this.#balance].filter(([, value]) => value > 0).map(([word]) => word));
  }
}

/** Finds the words that are capitalized inside sentences more often than not, in lower case. */
function capitalWords({ tokens, sentences }: Analysis): ReadonlySet<string> {
  const signs = new NameSigns();
  const headlines = readHeadlines(tokens, false);
  const first = new Set(sentences.map((sentence) => sentence.first));
  for (const [at, { text, kind, lower }] of tokens.entries()) {
    if (kind !== 'WORD' || headlines.at.has(at)) continue;
    const before = tokens[at - 1];
    const opens = first.has(at) || before?.kind === 'QUOTE' || before?.text === ':';
    if (!isCapital(text)) signs.add(lower, -1);
    else if (!opens) signs.add(lower, 1);
  }
  return signs.words();
}

/** Matches a word before a noun that has an ending of an adjective. */
const ADJECTIVE = /^\p{Ll}{2,}e[nrsm]?$/u;
/** Matches nouns with the endings of abstract nouns. They are not names. */
const ABSTRACT = /(?:ung|heit|keit|schaft|ion|ismus|gefahr)(?:en|s)?$/u;

/**
 * Finds names in a language that capitalizes nouns, in lower case: a capitalized word after a noun ("Bahnhof
 * Kaltenbrunn") or after a preposition ("in Kaltenbrunn"), unless it stands after a determiner more often.
 */
function nounsLikeNames({ tokens, rules }: Analysis): ReadonlySet<string> {
  const signs = new NameSigns();
  const { beforeNames, beforeNouns } = rules.story;
  for (const [at, { text, kind, lower }] of tokens.entries()) {
    const before = tokens[at - 1];
    if (kind !== 'WORD' || !isCapital(text) || ABSTRACT.test(lower)) continue;
    // A place before the first sentence: "Kaltenbrunn. Zwei Züge …"
    if (at === 0 && /^[.(,–-]$/u.test(tokens[1]?.text ?? '')) signs.add(lower, 1);
    if (before?.kind !== 'WORD' || tokens[at]?.breaks !== 0) continue;
    if (isCapital(before.text) ? !beforeNouns.has(before.lower) : beforeNames.has(before.lower)) signs.add(lower, 1);
    else if (beforeNouns.has(before.lower) || ADJECTIVE.test(before.text)) signs.add(lower, -1);
  }
  return signs.words();
}

/** Reads a decimal number after a hyphen. "magnitude-5.2" consists of the tokens "magnitude-5", "." and "2". */
function joinedNumber(list: readonly Token[], at: number): number | null {
  const whole = /\p{L}-(\d{1,3})$/u.exec(list[at]?.text ?? '')?.[1];
  const [sign, decimals] = [list[at + 1], list[at + 2]];
  if (whole === undefined || sign?.text !== '.' || sign.spaced) return null;
  return decimals?.kind === 'NUMBER' && !decimals.spaced ? Number(`${whole}.${decimals.text}`) : null;
}

const YEAR = /^(?:19|20)\d\d$/u;
/** A number before a hyphen: "36-year-old", "54-jährige". */
const NUMBER_IN_WORD = /^(\d{1,3})-\p{L}/u;

/** Counts the terms in a list of tokens. */
class TermCounter {
  readonly counts = new Map<string, { term: string; count: number; lead: number; kinds: Map<CountedKind, number> }>();
  readonly #analysis: Analysis;
  readonly #capitals: ReadonlySet<string>;
  readonly #keyOf: ReturnType<typeof termKeyIn>;

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
    this.#capitals = analysis.rules.people.nounsCapitalized ? nounsLikeNames(analysis) : capitalWords(analysis);
    this.#keyOf = termKeyIn(analysis.rules);
  }

  #add(term: string, kind: CountedKind, lead: boolean): void {
    const known = this.counts.get(term) ?? { term, count: 0, lead: 0, kinds: new Map() };
    known.count += 1;
    if (lead) known.lead += 1;
    known.kinds.set(kind, (known.kinds.get(kind) ?? 0) + 1);
    this.counts.set(term, known);
  }

  #addWord(text: string, name: StoryTermKind | undefined, lead: boolean): void {
    const word = withoutEnding(text);
    for (const part of word.includes('-') ? word.split('-') : [word]) {
      if (part.length < SHORTEST_WORD && !/^\p{Lu}{2}/u.test(part)) continue;
      const { term, kind } = this.#keyOf(part);
      if (term === '') continue;
      const isName = isCapital(part) && this.#capitals.has(part.toLowerCase());
      const plain = this.#analysis.rules.people.nounsCapitalized && !isCapital(part) ? 'LOWER' : 'WORD';
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
    nameAt: (at: number) => StoryTermKind | undefined,
  ): void {
    for (let at = 0; at < Math.min(list.length, MOST_TOKENS); at += 1) {
      const token = list[at];
      const joined = joinedNumber(list, at);
      if (token?.kind === 'WORD') this.#addWord(token.text, nameAt(at), isLead(at));
      if (joined !== null) {
        this.#add(`#${joined}`, 'NUMBER', isLead(at));
        at += 2;
      } else if (token?.kind === 'NUMBER' || COMPARISON_WORDS.numbers.has(token?.lower ?? ''))
        this.#addNumber(list, at, isLead(at));
    }
  }
}

/**
 * Counts the terms of an article: names, places, numbers, years, and words that are not common.
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
  const counter = new TermCounter(analysis);
  const names = nameTokens(analysis, people);
  if (title !== null && !analysis.body.startsWith(title))
    counter.addAll(
      tokenize(title),
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
