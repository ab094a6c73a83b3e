import {
  analyse,
  contextOf,
  findStatements,
  indexDrafts,
  type PlainChain,
  type PlainModel,
  quotationParts,
  roleParts,
  roleWindows,
  tokenParts,
} from '@wortlaut/extract/learned';
import type { CorpusArticle } from './corpus.ts';
import { goldQuotationLabels, goldQuotes, goldRoleLabels, goldTokenLabels, LABEL_COUNTS } from './gold-labels.ts';
import { describeSequence, indexFeatures, type Sequence } from './sequence.ts';
import { type TrainingOptions, trainChain } from './train-chain.ts';

/** Options for training one chain of the model. */
export interface ChainOptions extends Omit<TrainingOptions, 'seed'> {
  /** Minimum number of times that a feature must occur. Rarer features are dropped. */
  readonly least: number;
  /** Number of training runs with different seeds. The model gets the mean of their weights. */
  readonly seeds: number;
  /** The value that is subtracted from the score of the first label ("nothing") to balance precision and recall. */
  readonly shift: number;
}

/** The chains of the model, which are trained separately. */
export type PlainModelParts = Omit<PlainModel, 'name'>;

/** Settings that were chosen by cross-validation within the training part. */
export const SETTINGS: Readonly<Record<keyof PlainModelParts, ChainOptions>> = {
  tokens: { least: 6, epochs: 14, averageFrom: 7, rate: 0.1, decay: 0.2, dropout: 0.3, seeds: 2, shift: -0.1 },
  quotations: { least: 2, epochs: 15, averageFrom: 5, rate: 0.1, decay: 0.02, dropout: 0.3, seeds: 2, shift: 0 },
  roles: { least: 5, epochs: 8, averageFrom: 3, rate: 0.1, decay: 0.05, dropout: 0.3, seeds: 2, shift: 0.2 },
};

/** The language of the corpus, which is German Wikinews. */
const CORPUS_LANGUAGE = 'de';

/** The training sequences of an article, for each chain. */
export type ArticleSequences = Readonly<Record<keyof PlainModelParts, readonly Sequence[]>>;

/** Computes the features of an article in the same way as the learned layer, and adds the gold labels. */
function sequencesOf(article: CorpusArticle): ArticleSequences {
  const { text, title, date, quotes } = article;
  const analysis = analyse({
    body: text,
    title,
    language: CORPUS_LANGUAGE,
    ...(date === '' ? {} : { published: date }),
  });
  const drafts = findStatements(analysis);
  const context = contextOf(analysis, drafts);
  const said = goldQuotes(analysis, quotes);
  const windows = roleWindows(context, indexDrafts(analysis, drafts), said);
  const tokens = describeSequence(goldTokenLabels(analysis, quotes), tokenParts(context));
  const quotations = describeSequence(goldQuotationLabels(analysis, quotes), quotationParts(context));
  const roles = said.flatMap((quote, index) => {
    const window = windows[index];
    if (window === undefined) return [];
    const labels = goldRoleLabels(analysis, quote, window);
    return [describeSequence(labels, roleParts(context, window), window.first)];
  });
  return { tokens: [tokens], quotations: [quotations], roles };
}

function mean(parts: readonly Float32Array[]): Float32Array {
  const sums = new Float32Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (part[at] ?? 0);
  return sums.map((sum) => sum / parts.length);
}

/**
 * Trains one chain.
 *
 * @param sequences - sequences whose features are hashes
 * @param labels - number of labels, including the first one, which means "nothing"
 * @param report - called with progress messages
 */
function trainPlainChain(
  sequences: readonly Sequence[],
  labels: number,
  options: ChainOptions,
  report: (message: string) => void,
): PlainChain {
  const indexed = indexFeatures(sequences, options.least);
  report(`  ${indexed.hashes.length} features, ${labels} labels`);
  const chains = Array.from({ length: options.seeds }, (_, index) => {
    report(`  run ${index + 1} of ${options.seeds}`);
    return trainChain(indexed.sequences, labels, indexed.hashes.length, { ...options, seed: index + 1 });
  });
  const bias = new Float32Array(labels);
  bias[0] = -options.shift;
  return {
    labels,
    transitions: mean(chains.map(({ transitions }) => transitions)),
    bias,
    hashes: indexed.hashes,
    weights: mean(chains.map(({ weights }) => weights)),
  };
}

/**
 * Trains the learned layer on annotated articles.
 *
 * @param report - called with progress messages
 * @returns the model; deterministic for the same articles in the same order
 */
export function trainModel(
  articles: readonly CorpusArticle[],
  name: string,
  report: (message: string) => void,
  settings = SETTINGS,
): PlainModel {
  const sequences = articles.map(sequencesOf);
  const train = (part: keyof PlainModelParts) => {
    report(`Training the chain "${part}"`);
    return trainPlainChain(
      sequences.flatMap((article) => article[part]),
      LABEL_COUNTS[part],
      settings[part],
      report,
    );
  };
  return { name, roles: train('roles'), quotations: train('quotations'), tokens: train('tokens') };
}
