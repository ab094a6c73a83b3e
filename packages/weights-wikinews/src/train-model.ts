import {
  analyse,
  contextOf,
  describeQuotation,
  describeToken,
  findStatements,
  type PlainChain,
  type PlainModel,
} from '@wortlaut/extract/learned';
import type { CorpusArticle } from './corpus.ts';
import { goldQuotationLabels, goldTokenLabels, LABEL_COUNTS } from './gold-labels.ts';
import { describeSequence, indexFeatures, type Sequence } from './sequence.ts';
import { type TrainingOptions, trainChain } from './train-chain.ts';

/** How a chain of the model is trained. */
export interface ChainOptions extends Omit<TrainingOptions, 'seed'> {
  /** How often a feature must occur. */
  readonly least: number;
  /** The mean of the weights of so many trainings with different seeds is kept. */
  readonly seeds: number;
  /** Taken off the score of "nothing": balances precision and recall. */
  readonly shift: number;
}

/** The settings that cross-validation within the training part chose. */
export const SETTINGS: Readonly<Record<'tokens' | 'quotations', ChainOptions>> = {
  tokens: { least: 6, epochs: 14, averageFrom: 7, rate: 0.1, decay: 0.2, dropout: 0.3, seeds: 1, shift: 0.3 },
  quotations: { least: 2, epochs: 15, averageFrom: 5, rate: 0.1, decay: 0.02, dropout: 0.3, seeds: 3, shift: 0 },
};

/** An article's sequences. */
export interface ArticleSequences {
  readonly tokens: Sequence;
  readonly quotations: Sequence;
}

/** Describes an article by the features that the learned layer sees, with its gold labels. */
export function sequencesOf(article: CorpusArticle): ArticleSequences {
  const { text, title, date, quotes } = article;
  const analysis = analyse({ body: text, title, language: 'de', ...(date === '' ? {} : { published: date }) });
  const context = contextOf(analysis, findStatements(analysis));
  return {
    tokens: describeSequence(goldTokenLabels(analysis, quotes), (sink, at) => describeToken(sink, context, at)),
    quotations: describeSequence(goldQuotationLabels(analysis, quotes), (sink, item) =>
      describeQuotation(sink, context, item),
    ),
  };
}

function mean(parts: readonly Float32Array[]): Float32Array {
  const sums = new Float32Array(parts[0]?.length ?? 0);
  for (const part of parts) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (part[at] ?? 0);
  return sums.map((sum) => sum / parts.length);
}

/**
 * Trains one chain.
 *
 * @param sequences - features as hashes
 * @param labels - number of labels; the first one means nothing
 * @param report - is told what is being done
 */
export function trainPlainChain(
  sequences: readonly Sequence[],
  labels: number,
  options: ChainOptions,
  report: (message: string) => void,
): PlainChain {
  const indexed = indexFeatures(sequences, options.least);
  report(`${indexed.hashes.length} features, ${labels} labels`);
  const chains = Array.from({ length: options.seeds }, (_, index) => {
    report(`training ${index + 1} of ${options.seeds}`);
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
 * @returns the same model for the same articles in the same order
 */
export function trainModel(
  articles: readonly CorpusArticle[],
  name: string,
  report: (message: string) => void,
  settings = SETTINGS,
): PlainModel {
  const sequences = articles.map(sequencesOf);
  const train = (part: 'tokens' | 'quotations') => {
    report(`${part}:`);
    return trainPlainChain(
      sequences.map((article) => article[part]),
      LABEL_COUNTS[part],
      settings[part],
      report,
    );
  };
  return { name, quotations: train('quotations'), tokens: train('tokens') };
}
