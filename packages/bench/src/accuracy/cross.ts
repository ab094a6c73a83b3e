import { readModel, writeModel } from '@wortlaut/extract/learned';
import { trainModel } from '@wortlaut/weights-wikinews/train';
import type { CorpusArticle, QuotedArticle } from './corpus.ts';
import { predict } from './predict.ts';

/**
 * Extracts from each article by weights that were learned from the others: cross-validation.
 *
 * @param folds - into how many parts the corpus is parted, article by article in turn
 * @param report - is told what is being done
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
