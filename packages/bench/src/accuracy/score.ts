import {
  type CorpusArticle,
  type CorpusQuote,
  type Offsets,
  type QuotedArticle,
  ROLES,
  type Role,
} from '@wortlaut/weights-wikinews/corpus';
import { assign } from '../assign.ts';

/** Precision, recall and F1, each from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The scores of predictions, compared with the gold annotation. */
export interface Accuracy {
  readonly articles: number;
  /** The number of gold and of predicted quotations. */
  readonly gold: number;
  readonly predicted: number;
  /** The score of each role. */
  readonly role: Readonly<Record<Role, Score>>;
  /** The score for all roles except the quote, over all pairs. */
  readonly roles: Score;
  /** The score for all five roles, over all pairs. */
  readonly joint: Score;
  /** The scores for quotations with the right type, and for quotations with the right medium. */
  readonly type: Score;
  readonly medium: Score;
  /**
   * The score of the quote role for each type. Recall covers the gold quotations of the type. Precision covers the
   * predicted quotations of the type.
   */
  readonly byType: Readonly<Record<string, Score & { readonly gold: number; readonly predicted: number }>>;
}

/** The sums from which the means are computed. */
interface Tally {
  precision: number;
  predicted: number;
  recall: number;
  gold: number;
}

interface Tallies {
  readonly role: Record<Role, Tally>;
  readonly byType: Map<string, Tally>;
  readonly type: Tally;
  readonly medium: Tally;
}

type TokenRoles = Record<Role, ReadonlySet<number>>;

/** A quotation with its token numbers. */
export interface Counted {
  readonly quote: CorpusQuote;
  readonly tokens: TokenRoles;
}

const newTally = (): Tally => ({ precision: 0, predicted: 0, recall: 0, gold: 0 });

/**
 * Finds the tokens that are completely inside one of the spans.
 *
 * @param tokens - the tokens of the article in text order, without overlaps
 * @returns the numbers of the tokens
 */
export function tokensIn(spans: readonly Offsets[], tokens: readonly Offsets[]): Set<number> {
  const found = new Set<number>();
  for (const [begin, end] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.[0] ?? 0) < begin) low = middle + 1;
      else high = middle;
    }
    for (let token = low; (tokens[token]?.[1] ?? Number.POSITIVE_INFINITY) <= end; token++) found.add(token);
  }
  return found;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const token of a) if (b.has(token)) common++;
  return common;
}

/** Rates how well a prediction matches a gold quotation. The matching maximizes the sum of these values. */
function fit(predicted: Counted, gold: Counted): number {
  const common = overlap(predicted.tokens.quote, gold.tokens.quote);
  if (common === 0) return 0;
  const f1 = (2 * common) / (predicted.tokens.quote.size + gold.tokens.quote.size);
  const sameType = predicted.quote.type === gold.quote.type ? 0.01 : 0;
  return f1 + sameType + (predicted.quote.medium === gold.quote.medium ? 0.001 : 0);
}

function count(quotes: readonly CorpusQuote[], tokens: readonly Offsets[]): Counted[] {
  return quotes.map((quote) => ({
    quote,
    tokens: {
      quote: tokensIn(quote.quote, tokens),
      speaker: tokensIn(quote.speaker, tokens),
      cue: tokensIn(quote.cue, tokens),
      frame: tokensIn(quote.frame, tokens),
      addressee: tokensIn(quote.addressee, tokens),
    },
  }));
}

function tally(into: Tally, predicted: ReadonlySet<number>, gold: ReadonlySet<number>): void {
  const common = overlap(predicted, gold);
  if (predicted.size > 0) {
    into.predicted++;
    into.precision += common / predicted.size;
  }
  if (gold.size > 0) {
    into.gold++;
    into.recall += common / gold.size;
  }
}

function typeTally(tallies: Tallies, type: string): Tally {
  const found = tallies.byType.get(type) ?? newTally();
  tallies.byType.set(type, found);
  return found;
}

const NO_TOKENS: ReadonlySet<number> = new Set();

function tallyPair(tallies: Tallies, predicted: Counted | undefined, gold: Counted | undefined): void {
  for (const role of ROLES) {
    tally(tallies.role[role], predicted?.tokens[role] ?? NO_TOKENS, gold?.tokens[role] ?? NO_TOKENS);
  }
  const common = predicted && gold ? overlap(predicted.tokens.quote, gold.tokens.quote) : 0;
  if (predicted) {
    const byType = typeTally(tallies, predicted.quote.type);
    byType.predicted++;
    byType.precision += common / Math.max(1, predicted.tokens.quote.size);
  }
  if (gold) {
    const byType = typeTally(tallies, gold.quote.type);
    byType.gold++;
    byType.recall += common / Math.max(1, gold.tokens.quote.size);
  }
  for (const key of ['type', 'medium'] as const) {
    const right = common > 0 && predicted?.quote[key] === gold?.quote[key] ? 1 : 0;
    tallies[key].predicted += predicted ? 1 : 0;
    tallies[key].gold += gold ? 1 : 0;
    tallies[key].precision += right;
    tallies[key].recall += right;
  }
}

/** A predicted quotation and its gold quotation. One of them may be missing. */
export interface Pair {
  readonly predicted: Counted | undefined;
  readonly gold: Counted | undefined;
}

/** Pairs each predicted quotation in an article with the gold quotation that matches best. */
export function pairsOf(article: CorpusArticle, quotes: readonly CorpusQuote[]): Pair[] {
  const predicted = count(quotes, article.tokens);
  const gold = count(article.quotes, article.tokens);
  const columnOf = assign(predicted.map((p) => gold.map((g) => fit(p, g))));
  const taken = new Set(columnOf);
  return [
    ...predicted.map((p, row) => ({ predicted: p, gold: gold[columnOf[row] ?? -1] })),
    ...gold.flatMap((g, column) => (taken.has(column) ? [] : [{ predicted: undefined, gold: g }])),
  ];
}

function toScore(tally: Tally): Score {
  // A role that is missing on both sides counts as correct, so that perfect predictions score 1.
  if (tally.predicted === 0 && tally.gold === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = tally.predicted === 0 ? 0 : tally.precision / tally.predicted;
  const recall = tally.gold === 0 ? 0 : tally.recall / tally.gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function pool(tallies: readonly Tally[]): Tally {
  const sum = newTally();
  for (const one of tallies) {
    sum.precision += one.precision;
    sum.predicted += one.predicted;
    sum.recall += one.recall;
    sum.gold += one.gold;
  }
  return sum;
}

/**
 * Scores predictions with the metric of Petersen-Frey and Biemann, *Dataset of Quotation Attribution in German News
 * Articles* (LREC-COLING 2024). Quotations are paired one to one by the token F1 of their quotes. Precision and recall
 * are computed in tokens for each pair and role. They are averaged over the pairs of all articles.
 *
 * @param corpus - the gold articles
 * @param predictions - the predicted quotations by article ID. Missing articles count as articles without quotations.
 * @throws {Error} if the predictions contain an article that is not in the corpus, or the same article twice
 */
export function score(corpus: readonly CorpusArticle[], predictions: readonly QuotedArticle[]): Accuracy {
  const ids = new Set(corpus.map((article) => article.id));
  const byId = new Map<string, readonly CorpusQuote[]>();
  for (const { id, quotes } of predictions) {
    if (!ids.has(id)) throw new Error(`The predictions contain article ${id}, which is not in the corpus.`);
    if (byId.has(id)) throw new Error(`The predictions contain article ${id} twice.`);
    byId.set(id, quotes);
  }
  const role = { quote: newTally(), speaker: newTally(), cue: newTally(), frame: newTally(), addressee: newTally() };
  const tallies: Tallies = { role, byType: new Map(), type: newTally(), medium: newTally() };
  for (const article of corpus) {
    for (const { predicted, gold } of pairsOf(article, byId.get(article.id) ?? [])) tallyPair(tallies, predicted, gold);
  }
  const others = ROLES.filter((name) => name !== 'quote').map((name) => role[name]);
  return {
    articles: corpus.length,
    gold: tallies.type.gold,
    predicted: tallies.type.predicted,
    role: {
      quote: toScore(role.quote),
      speaker: toScore(role.speaker),
      cue: toScore(role.cue),
      frame: toScore(role.frame),
      addressee: toScore(role.addressee),
    },
    roles: toScore(pool(others)),
    joint: toScore(pool([role.quote, ...others])),
    type: toScore(tallies.type),
    medium: toScore(tallies.medium),
    byType: Object.fromEntries(
      [...tallies.byType].map(([type, t]) => [type, { ...toScore(t), gold: t.gold, predicted: t.predicted }]),
    ),
  };
}
