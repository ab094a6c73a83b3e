import { type CorpusArticle, type QuotedArticle, type Role, TYPES } from '@wortlaut/weights-wikinews/corpus';
import { type Counted, type Pair, pairsOf } from './score.ts';

/** The roles whose errors are reported. */
const REPORTED = ['quote', 'speaker', 'cue'] as const satisfies readonly Role[];

/** A kind of error in one role. */
export interface ErrorClass {
  readonly role: (typeof REPORTED)[number];
  /** The error and the type of the quotation, such as `missing, Indirect`. */
  readonly name: string;
  /** The number of these errors. */
  readonly count: number;
  /** The loss of precision and recall in this role, each from 0 to 1. */
  readonly precision: number;
  readonly recall: number;
}

const NO_TOKENS: ReadonlySet<number> = new Set();

/**
 * Returns the kind of error in the tokens of a role. Null if the tokens are correct, or if both sides have no tokens
 * for the role.
 */
function fault(predicted: ReadonlySet<number>, gold: ReadonlySet<number>, common: number): string | null {
  if (predicted.size === 0) return gold.size === 0 ? null : 'missing';
  if (gold.size === 0) return 'spurious';
  if (common === 0) return 'other words';
  const [more, fewer] = [predicted.size > common, gold.size > common];
  if (more && fewer) return 'shifted';
  return more ? 'too long' : fewer ? 'too short' : null;
}

function nameOf(role: Role, wrong: string, { predicted, gold }: Pair, found: boolean): string {
  if (role !== 'quote' && !found)
    return gold === undefined || wrong === 'spurious' ? 'quote spurious' : 'quote not found';
  const type = TYPES.find((known) => known === (gold ?? predicted)?.quote.type) ?? 'other';
  return `${wrong}, ${type}`;
}

interface Sums {
  count: number;
  precision: number;
  recall: number;
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const token of a) if (b.has(token)) common += 1;
  return common;
}

const tokensOf = (counted: Counted | undefined, role: Role): ReadonlySet<number> => counted?.tokens[role] ?? NO_TOKENS;

function classesOf(role: (typeof REPORTED)[number], pairs: readonly Pair[]): ErrorClass[] {
  const sums = new Map<string, Sums>();
  const filled = { predicted: 0, gold: 0 };
  for (const pair of pairs) {
    const [predicted, gold] = [tokensOf(pair.predicted, role), tokensOf(pair.gold, role)];
    filled.predicted += predicted.size > 0 ? 1 : 0;
    filled.gold += gold.size > 0 ? 1 : 0;
    const common = overlap(predicted, gold);
    const wrong = fault(predicted, gold, common);
    if (wrong === null) continue;
    const name = nameOf(
      role,
      wrong,
      pair,
      overlap(tokensOf(pair.predicted, 'quote'), tokensOf(pair.gold, 'quote')) > 0,
    );
    const sum = sums.get(name) ?? { count: 0, precision: 0, recall: 0 };
    sum.count += 1;
    sum.precision += predicted.size === 0 ? 0 : 1 - common / predicted.size;
    sum.recall += gold.size === 0 ? 0 : 1 - common / gold.size;
    sums.set(name, sum);
  }
  return [...sums].map(([name, { count, precision, recall }]) => ({
    role,
    name,
    count,
    precision: precision / Math.max(1, filled.predicted),
    recall: recall / Math.max(1, filled.gold),
  }));
}

/**
 * Classifies the errors of predictions. Quotations are matched in the same way as for the score.
 *
 * @returns the classes for quote, speaker and cue, each sorted by cost in descending order
 */
export function errorClasses(corpus: readonly CorpusArticle[], predictions: readonly QuotedArticle[]): ErrorClass[] {
  const byId = new Map(predictions.map(({ id, quotes }) => [id, quotes]));
  const pairs = corpus.flatMap((article) => pairsOf(article, byId.get(article.id) ?? []));
  return REPORTED.flatMap((role) =>
    classesOf(role, pairs).sort((a, b) => b.precision + b.recall - (a.precision + a.recall)),
  );
}

/** The number of classes to print per role. */
const SHOWN = 10;

/**
 * Formats the largest error classes of several predictions side by side.
 *
 * @param columns - the predictions. The first one determines the order of the classes.
 * @returns the lines of the table, without a trailing line break
 */
export function errorTable(
  columns: readonly { readonly name: string; readonly classes: readonly ErrorClass[] }[],
): string {
  const lines = ['', ...columns.map(({ name }) => name.padEnd(23))].map((head, at) =>
    at === 0 ? head.padEnd(40) : head,
  );
  const heads = ['error'.padEnd(40), ...columns.map(() => ' number  lost P  lost R')];
  const rows = REPORTED.flatMap((role) => {
    const names = columns.flatMap(({ classes }) => classes.filter((one) => one.role === role).map(({ name }) => name));
    return [...new Set(names)].slice(0, SHOWN).map((name) =>
      [
        `${role}: ${name}`.padEnd(40),
        ...columns.map(({ classes }) => {
          const found = classes.find((one) => one.role === role && one.name === name);
          const [count, precision, recall] = [found?.count ?? 0, found?.precision ?? 0, found?.recall ?? 0];
          return `${String(count).padStart(7)}  ${precision.toFixed(3).padStart(6)}  ${recall.toFixed(3).padStart(6)}`;
        }),
      ].join(' | '),
    );
  });
  return [lines.join(' | '), heads.join(' | '), ...rows].join('\n');
}
