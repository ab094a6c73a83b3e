/** The meaning of a word before a number: "at least", "at most", "slightly less than" or "approximately". */
export type Bound = 'MORE' | 'LESS' | 'NEARLY' | 'ABOUT';

/** The lower-case words that are used to compare articles. */
export interface ComparisonWords {
  /** For each concept, the words that name it. Concepts are the same in all languages. */
  readonly notions: readonly (readonly string[])[];
  /** Inflectional endings. */
  readonly endings: ReadonlySet<string>;
  /** Words without content, and words that only introduce a statement. */
  readonly emptyWords: ReadonlySet<string>;
  /** Words that negate a clause. */
  readonly negations: ReadonlySet<string>;
  /** Endings that negate a clause: "didn't". */
  readonly negatedEndings: ReadonlySet<string>;
  /** Negations of the entire clause: "keine Menschen verletzt". All other negations apply to the next word only. */
  readonly wideNegations: ReadonlySet<string>;
  /** Verbs that negate the clause after them: "bestritt". */
  readonly denials: ReadonlySet<string>;
  /** Words after a negation that change its meaning: "nicht nur", "no more than". */
  readonly afterNegation: ReadonlySet<string>;
  /** Words that turn a claim into a condition, a possibility or a plan. */
  readonly conditions: ReadonlySet<string>;
  /** Words that show that a weekday is in the future. */
  readonly futureWords: ReadonlySet<string>;
  /** Number words from "two" upward. The word for "one" can also be an article. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Words for vague numbers, with their minimum: 12 for "dozens". */
  readonly vagueNumbers: ReadonlyMap<string, number>;
  /** Abbreviated scales that follow the digits without a space: "4m". */
  readonly suffixes: ReadonlyMap<string, number>;
  /** Words between a vague number and its noun: "dozens of". */
  readonly vagueLinks: ReadonlySet<string>;
  /** Words between two vague numbers that are multiplied: "tens of thousands". */
  readonly vagueFactors: ReadonlySet<string>;
  readonly bounds: ReadonlyMap<string, Bound>;
  /** Words between a comparative and a number: "als" in "mehr als 20". */
  readonly than: ReadonlySet<string>;
  /** Words before {@link ComparisonWords.than} that make the number a minimum: "mehr als". */
  readonly more: ReadonlySet<string>;
  /** Words before {@link ComparisonWords.than} that make the number a maximum: "weniger als". */
  readonly less: ReadonlySet<string>;
  /** Pairs of words that make a number a maximum: "bis zu". */
  readonly upTo: ReadonlySet<string>;
  /** Words before a number that make it a rise or fall: "um 2 Prozent". */
  readonly changes: ReadonlySet<string>;
  /** Words before or after a duration that count it from the article's date: "vor drei Tagen". */
  readonly fromToday: ReadonlySet<string>;
  /** Words before or after a number that mark it as an addition to another number: "weitere 12 Schiffe". */
  readonly additions: ReadonlySet<string>;
  /** Words between the two numbers of a range or score: "10 bis 20", "12 gegen 8". */
  readonly ranges: ReadonlySet<string>;
  /** Words after a number that make it a time of day: "8 Uhr". */
  readonly clockWords: ReadonlySet<string>;
  /** Two-word spellings of "percent": "per cent". */
  readonly percentPhrases: ReadonlySet<string>;
}

/** Joins the words of several languages, because articles contain foreign words and are compared across languages. */
export function joinComparisonWords(list: readonly ComparisonWords[]): ComparisonWords {
  const set = (select: (words: ComparisonWords) => ReadonlySet<string>) =>
    new Set(list.flatMap((words) => [...select(words)]));
  const map = <Value>(select: (words: ComparisonWords) => ReadonlyMap<string, Value>) =>
    new Map(list.flatMap((words) => [...select(words)]));
  return {
    notions: list.flatMap(({ notions }) => notions),
    endings: set((w) => w.endings),
    emptyWords: set((w) => w.emptyWords),
    negations: set((w) => w.negations),
    negatedEndings: set((w) => w.negatedEndings),
    wideNegations: set((w) => w.wideNegations),
    denials: set((w) => w.denials),
    afterNegation: set((w) => w.afterNegation),
    conditions: set((w) => w.conditions),
    futureWords: set((w) => w.futureWords),
    numbers: map((w) => w.numbers),
    vagueNumbers: map((w) => w.vagueNumbers),
    suffixes: map((w) => w.suffixes),
    vagueLinks: set((w) => w.vagueLinks),
    vagueFactors: set((w) => w.vagueFactors),
    bounds: map((w) => w.bounds),
    than: set((w) => w.than),
    more: set((w) => w.more),
    less: set((w) => w.less),
    upTo: set((w) => w.upTo),
    changes: set((w) => w.changes),
    fromToday: set((w) => w.fromToday),
    additions: set((w) => w.additions),
    ranges: set((w) => w.ranges),
    clockWords: set((w) => w.clockWords),
    percentPhrases: set((w) => w.percentPhrases),
  };
}
