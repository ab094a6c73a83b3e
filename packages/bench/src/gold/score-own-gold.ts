import { fileURLToPath } from 'node:url';
import { extract, type Model } from '@wortlaut/extract';
import { readGold } from './read-gold.ts';
import { type GoldScore, scoreGold, sumGold } from './score-gold.ts';

/** The score of the extraction for the gold articles of one origin and language. */
export interface GoldGroup {
  readonly name: string;
  /** The English name of the language. */
  readonly language: string;
  readonly articles: number;
  readonly score: GoldScore;
}

const FOLDER = fileURLToPath(new URL('../../gold', import.meta.url));
/** The authors of the articles in "blind" had not seen the extractor. */
const ORIGINS = [
  { name: 'own', folder: FOLDER },
  { name: 'blind', folder: `${FOLDER}/blind` },
] as const;
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/**
 * Extracts statements from all gold articles and scores the result, by origin and language.
 *
 * @param model - the learned layer; without it, only the rules are used
 * @returns the groups: first the articles that the rules were developed with, then the blind ones
 */
export function scoreOwnGold(model?: Model): GoldGroup[] {
  return ORIGINS.flatMap(({ name, folder }) => {
    const all = readGold(folder);
    const languages = [...new Set(all.map(({ language }) => language))];
    return languages.map((language) => {
      const articles = all.filter((article) => article.language === language);
      const scores = articles.map((article) => {
        const { text: body, title, published } = article;
        return scoreGold(article, extract({ body, title, language, published }, model ? { model } : {}));
      });
      const label = languageNames.of(language) ?? language;
      return { name: `${name}, ${label}`, language: label, articles: articles.length, score: sumGold(scores) };
    });
  });
}
