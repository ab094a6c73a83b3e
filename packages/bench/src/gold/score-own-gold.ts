import { fileURLToPath } from 'node:url';
import { type Extraction, extract, type Model } from '@wortlaut/extract';
import { type GoldArticle, readGold } from './read-gold.ts';
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
/**
 * The origins of gold articles. The articles in "dev" and "blind" were written and annotated by people who had not seen
 * the extractor. The errors in "dev" are used to improve the rules. Nobody who works on the rules reads "blind".
 */
const ORIGINS = [
  { name: 'own', folder: FOLDER },
  { name: 'dev', folder: `${FOLDER}/dev` },
  { name: 'blind', folder: `${FOLDER}/blind` },
] as const;
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** Returns all gold articles by origin. */
export function readGoldGroups(): { readonly name: 'own' | 'dev' | 'blind'; readonly articles: GoldArticle[] }[] {
  return ORIGINS.map(({ name, folder }) => ({ name, articles: readGold(folder) }));
}

/** Returns the gold articles whose errors may be read, which are all except the blind articles. */
export function readDevelopmentGold(): GoldArticle[] {
  return readGoldGroups().flatMap(({ name, articles }) => (name === 'blind' ? [] : articles));
}

/** Extracts statements from a gold article. Without a model, only the rules are used. */
export function extractGold({ text: body, title, language, published }: GoldArticle, model?: Model): Extraction {
  return extract({ body, title, language, published }, model ? { model } : {});
}

/**
 * Extracts statements from all gold articles and scores the result, by origin and language.
 *
 * @param model - the learned layer. If it is omitted, only the rules are used.
 * @returns the groups. The articles used to develop the rules come first, the blind articles last.
 */
export function scoreOwnGold(model?: Model): GoldGroup[] {
  return readGoldGroups().flatMap(({ name, articles: all }) => {
    const languages = [...new Set(all.map(({ language }) => language))];
    return languages.map((language) => {
      const articles = all.filter((article) => article.language === language);
      const scores = articles.map((article) => scoreGold(article, extractGold(article, model)));
      const label = languageNames.of(language) ?? language;
      return { name: `${name}, ${label}`, language: label, articles: articles.length, score: sumGold(scores) };
    });
  });
}
