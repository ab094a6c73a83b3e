import { readModel, writeModel } from '@wortlaut/extract/learned';
import type { CorpusArticle, QuotedArticle } from '@wortlaut/weights-wikinews/corpus';
import { trainModel } from '@wortlaut/weights-wikinews/train';
import { predict } from './predict.ts';

/**
 * Runs a cross-validation: extracts from each part of the corpus with weights that were trained on the other parts.
 *
 * @param folds - the number of parts. Article i belongs to part i modulo `folds`.
 * @param report - called with a progress message for each part
 * @returns the predictions for all articles
 */
export function predictAcross(
  corpus: readonly CorpusArticle[],
  folds: number,
  report: (message: string) => void,
): QuotedArticle[] {
  return Array.from({ length: folds }, (_, fold) => {
    report(`part ${fold + 1} of ${folds}`);
    const others = corpus.filter((_article, index) => index % folds !== fold);
    const held = corpus.filter((_article, index) => index % folds === fold);
    const model = trainModel(others, 'cross-validation', () => undefined);
    return predict(held, readModel(writeModel(model)));
  }).flat();
}
