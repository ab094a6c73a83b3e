import { fileURLToPath } from 'node:url';
import { extract, type Model } from '@wortlaut/extract';
import { type GoldArticle, readGold } from './gold.ts';
import { type Count, type GoldScore, scoreGold, sumGold } from './score.ts';

/** Articles of one origin and language, and how an extraction agrees with their gold. */
export interface GoldGroup {
  readonly name: string;
  readonly articles: number;
  readonly score: GoldScore;
}

const FOLDER = fileURLToPath(new URL('../../gold', import.meta.url));
const ORIGINS = [
  { name: 'own', folder: FOLDER },
  { name: 'blind', folder: `${FOLDER}/blind` },
] as const;
const LANGUAGES = { de: 'German', en: 'English' } as const satisfies Record<GoldArticle['language'], string>;

/**
 * Extracts from the articles of our own gold and scores the result: those that the rules were developed on, and
 * those that somebody wrote who had not seen the extractor, parted by language.
 *
 * @param model - the learned layer; the rules alone where it is absent
 */
export function scoreOwnGold(model?: Model): GoldGroup[] {
  return ORIGINS.flatMap(({ name, folder }) => {
    const all = readGold(folder);
    return (['de', 'en'] as const).map((language) => {
      const articles = all.filter((article) => article.language === language);
      const scores = articles.map((article) => {
        const { text: body, title, published } = article;
        return scoreGold(article, extract({ body, title, language, published }, model ? { model } : {}));
      });
      return { name: `${name}, ${LANGUAGES[language]}`, articles: articles.length, score: sumGold(scores) };
    });
  });
}

const LABEL_WIDTH = 16;
const figure = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3)).padStart(6);

function three({ right, predicted, found, gold }: Count): string {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  return `${figure(right, predicted)} ${figure(found, gold)} ${figure(2 * precision * recall, precision + recall)}`;
}

/**
 * Prints how extraction agrees with our own gold: a line for each group of articles.
 *
 * @returns lines of text, parted by line breaks, without one at the end
 */
export function goldTable(layer: string, groups: readonly GoldGroup[]): string {
  const heads = ['names', 'people (B³)', 'statements', 'events'].map((head) => head.padEnd(20));
  return [
    `Own gold, ${layer}`,
    [''.padEnd(LABEL_WIDTH), 'articles', ...heads, 'speaker', 'date'].join('  | '),
    [''.padEnd(LABEL_WIDTH), ''.padEnd(8), ...heads.map(() => '     P      R     F1'), '  right', ' exact'].join(
      '  | ',
    ),
    ...groups.map(({ name, articles, score }) =>
      [
        name.padEnd(LABEL_WIDTH),
        String(articles).padStart(8),
        three(score.mentions),
        three(score.people),
        three(score.statements),
        three(score.events),
        ` ${figure(score.speakers.right, score.speakers.predicted)}`,
        figure(score.dates.right, score.dates.predicted),
      ].join('  | '),
    ),
  ].join('\n');
}
