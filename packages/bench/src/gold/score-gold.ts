import type { ExtractedPerson, Extraction, Span } from '@wortlaut/extract';
import { assign } from '../assign.ts';
import { type PlacedGold, placeGold } from './place-gold.ts';
import type { GoldArticle, GoldPerson } from './read-gold.ts';

/** The counts for precision and recall. Statements and people can have fractional counts. */
export interface Count {
  /** The numerator of precision, summed over the predictions. */
  readonly right: number;
  readonly predicted: number;
  /** The numerator of recall, summed over the gold annotation. */
  readonly found: number;
  readonly gold: number;
}

/** The score of an extraction, compared with the gold annotation. */
export interface GoldScore {
  /** Mentions of people, including descriptions of unnamed speakers. */
  readonly mentions: Count;
  /** Clusters of mentions, scored by B³. A mention without a counterpart is wrong. */
  readonly people: Count;
  /**
   * Statements, paired so that the total score is as high as possible. The score of a pair is its word overlap (Dice).
   */
  readonly statements: Count;
  /** Statement pairs that share at least half of their words, and how many of these have the right speaker. */
  readonly speakers: Count;
  /** Paired statements with an annotated stance, and how many of them have the right stance. */
  readonly stances: Count;
  /**
   * The confidence of each extracted statement, and whether the statement is right. Omits statements inside other
   * statements.
   */
  readonly judged: readonly JudgedStatement[];
  /** The statements of the article, paired with their counterparts. Empty in a sum over articles. */
  readonly pairs: readonly StatementPair[];
  readonly events: Count;
  /** Matched events, and how many of them have the right date and precision. */
  readonly dates: Count;
}

/** An extracted statement that was compared with the gold annotation. */
export interface JudgedStatement {
  readonly confidence: number;
  /** Whether at least 80% of its words are the same (Dice) and the speaker is the same. */
  readonly right: boolean;
}

/** The people in two matched mentions, as the index of the gold person and the index of the extracted person. */
interface Pair {
  readonly gold: number;
  readonly predicted: number;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * Whether two mentions match. The name of an individual must match completely, except for a case ending. Other mentions
 * only have to overlap.
 */
function agrees({ kind, named }: GoldPerson, gold: Span, predicted: Span): boolean {
  if (kind !== 'INDIVIDUAL' || !named) return overlap(gold, predicted);
  return gold.start === predicted.start && Math.abs(gold.end - predicted.end) <= 2;
}

function pairMentions(article: GoldArticle, placed: PlacedGold, people: readonly ExtractedPerson[]): Pair[] {
  const open = people.flatMap(({ mentions }, person) => mentions.map((span) => ({ person, span })));
  const pairs: Pair[] = [];
  for (const [gold, person] of article.people.entries()) {
    for (const span of placed.mentions[gold] ?? []) {
      // The start is also compared, because "researchers at the University of Holt" also overlaps the mention of the
      // university.
      const same = open.findIndex(
        (other) => agrees(person, span, other.span) && Math.abs(other.span.start - span.start) <= 4,
      );
      const at = same >= 0 ? same : open.findIndex((other) => agrees(person, span, other.span));
      const [hit] = at < 0 ? [] : open.splice(at, 1);
      if (hit !== undefined) pairs.push({ gold, predicted: hit.person });
    }
  }
  return pairs;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Computes B³: each matched mention counts as the share of its cluster that is also in the other cluster. */
function scorePeople(pairs: readonly Pair[], placed: PlacedGold, people: readonly ExtractedPerson[]): Count {
  let right = 0;
  let found = 0;
  for (const { gold, predicted } of pairs) {
    const common = pairs.filter((pair) => pair.gold === gold && pair.predicted === predicted).length;
    right += ratio(common, people[predicted]?.mentions.length ?? 0);
    found += ratio(common, placed.mentions[gold]?.length ?? 0);
  }
  return { ...sizes(placed.mentions, people), right, found };
}

function sizes(
  mentions: PlacedGold['mentions'],
  people: readonly ExtractedPerson[],
): Pick<Count, 'gold' | 'predicted'> {
  return { gold: mentions.flat().length, predicted: people.flatMap((person) => person.mentions).length };
}

/** Returns the offsets of the words in the spans. Punctuation is ignored. */
export function wordsIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) found.add(start + index);
  }
  return found;
}

/** Returns the share of common words (Dice), from 0 to 1. */
export function sharedWords(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const at of a) if (b.has(at)) common += 1;
  return ratio(2 * common, a.size + b.size);
}

/** Returns, for each extracted person, the gold person with the most mentions in common, or -1. */
function counterparts(pairs: readonly Pair[], people: readonly ExtractedPerson[]): number[] {
  return people.map((_, predicted) => {
    const own = pairs.filter((pair) => pair.predicted === predicted).map(({ gold }) => gold);
    const votes = (gold: number) => own.filter((other) => other === gold).length;
    return own.reduce((best, gold) => (best < 0 || votes(gold) > votes(best) ? gold : best), -1);
  });
}

/** The minimum share of common words (Dice) for a statement to count as right. */
export const RIGHT_WORDS = 0.8;

/** A gold statement and its extracted counterpart. One of them is missing if the statement was missed or made up. */
export interface StatementPair {
  /** The index in the gold article, or null. */
  readonly gold: number | null;
  /** The index in the extraction, or null. */
  readonly predicted: number | null;
  /** The share of common words (Dice), from 0 to 1. */
  readonly weight: number;
  readonly sameSpeaker: boolean;
}

/**
 * Pairs statements so that the total share of common words is as high as possible. A pair shares at least half of its
 * words.
 */
function pairStatements(
  article: GoldArticle,
  placed: PlacedGold,
  { statements, people }: Extraction,
  mentions: readonly Pair[],
): { readonly pairs: StatementPair[]; readonly shared: number } {
  const words = statements.map(({ quote }) => wordsIn(article.text, quote));
  const weights = placed.quotes.map((quote) => {
    const own = wordsIn(article.text, quote);
    return words.map((other) => sharedWords(own, other));
  });
  const meant = counterparts(mentions, people);
  const open = new Set(statements.keys());
  let shared = 0;
  const pairs = [...assign(weights).entries()].map(([gold, predicted]): StatementPair => {
    const weight = weights[gold]?.[predicted] ?? 0;
    shared += weight;
    if (weight < 0.5) return { gold, predicted: null, weight: 0, sameSpeaker: false };
    open.delete(predicted);
    const name = article.statements[gold]?.speaker ?? null;
    const expected = article.people.findIndex((person) => person.name === name);
    const speaker = statements[predicted]?.speaker ?? null;
    const sameSpeaker = name === null ? speaker === null : speaker !== null && meant[speaker] === expected;
    return { gold, predicted, weight, sameSpeaker };
  });
  const madeUp = [...open].map((predicted) => ({ gold: null, predicted, weight: 0, sameSpeaker: false }));
  return { pairs: [...pairs, ...madeUp], shared };
}

function scoreStatements(
  article: GoldArticle,
  placed: PlacedGold,
  extraction: Extraction,
  mentions: readonly Pair[],
): Pick<GoldScore, 'statements' | 'speakers' | 'stances' | 'judged' | 'pairs'> {
  const { statements } = extraction;
  const { pairs, shared } = pairStatements(article, placed, extraction, mentions);
  const matched = pairs.filter(({ gold, predicted }) => gold !== null && predicted !== null);
  const right = matched.filter(({ sameSpeaker }) => sameSpeaker).length;
  const correct = new Set(
    matched.filter(({ sameSpeaker, weight }) => sameSpeaker && weight >= RIGHT_WORDS).map(({ predicted }) => predicted),
  );
  const stances = matched.flatMap(({ gold, predicted }) => {
    const expected = article.statements[gold ?? -1]?.stance;
    return expected === undefined ? [] : [expected === statements[predicted ?? -1]?.stance];
  });
  const stanceRight = stances.filter(Boolean).length;
  const judged = statements.flatMap(({ confidence, container }, at) =>
    container === null ? [{ confidence, right: correct.has(at) }] : [],
  );
  return {
    statements: { right: shared, predicted: statements.length, found: shared, gold: placed.quotes.length },
    speakers: { right, predicted: matched.length, found: right, gold: matched.length },
    stances: { right: stanceRight, predicted: stances.length, found: stanceRight, gold: stances.length },
    judged,
    pairs,
  };
}

function scoreEvents(
  article: GoldArticle,
  placed: PlacedGold,
  { events }: Extraction,
): Pick<GoldScore, 'events' | 'dates'> {
  const sameDate = (at: number, to: number): boolean => {
    const [a, b] = [article.events[at]?.start, events[to]?.start];
    return a?.date === b?.date && a?.precision === b?.precision;
  };
  const weights = placed.events.map((places, at) =>
    events.map(({ mentions }, to) => {
      const touches = mentions.some((span) => places.some((place) => overlap(span, place)));
      return touches ? (sameDate(at, to) ? 1.5 : 1) : 0;
    }),
  );
  const hits = [...assign(weights).entries()].filter(([at, to]) => (weights[at]?.[to] ?? 0) > 0);
  const dated = hits.filter(([at, to]) => sameDate(at, to)).length;
  return {
    events: { right: hits.length, predicted: events.length, found: hits.length, gold: placed.events.length },
    dates: { right: dated, predicted: hits.length, found: dated, gold: hits.length },
  };
}

/**
 * Scores the extraction of an article against its gold annotation.
 *
 * @throws {Error} if the words of an annotation do not occur in the text
 */
export function scoreGold(article: GoldArticle, extraction: Extraction): GoldScore {
  const placed = placeGold(article);
  const { people } = extraction;
  const pairs = pairMentions(article, placed, people);
  return {
    mentions: { ...sizes(placed.mentions, people), right: pairs.length, found: pairs.length },
    people: scorePeople(pairs, placed, people),
    ...scoreStatements(article, placed, extraction, pairs),
    ...scoreEvents(article, placed, extraction),
  };
}

const NO_COUNT: Count = { right: 0, predicted: 0, found: 0, gold: 0 };
const add = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  predicted: a.predicted + b.predicted,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

/** Sums the counts of several articles. Each mention, statement and event has the same weight. */
export function sumGold(scores: readonly GoldScore[]): GoldScore {
  const sum = (pick: (score: GoldScore) => Count): Count => scores.map(pick).reduce(add, NO_COUNT);
  return {
    mentions: sum(({ mentions }) => mentions),
    people: sum(({ people }) => people),
    statements: sum(({ statements }) => statements),
    speakers: sum(({ speakers }) => speakers),
    stances: sum(({ stances }) => stances),
    judged: scores.flatMap(({ judged }) => judged),
    pairs: [],
    events: sum(({ events }) => events),
    dates: sum(({ dates }) => dates),
  };
}
