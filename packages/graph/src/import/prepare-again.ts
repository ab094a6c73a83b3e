import type { Prisma } from '@wortlaut/database';
import { toLocalTime } from '@wortlaut/source';
import type { Transaction } from '../transaction.ts';
import type { Extract, PreparedArticle } from './prepare-article.ts';

/** Reads and extracts an article of the graph. */
export type ReadPrepared = (articleId: string) => Promise<Retrieved>;

/** An extracted article, with the time of its import. */
export interface Retrieved {
  readonly prepared: PreparedArticle;
  readonly retrievedAt: Date;
}

/** Returns a function that extracts articles of the graph again, each only once. */
export function articleReader(tx: Transaction, extract: Extract): ReadPrepared {
  const known = new Map<string, Retrieved>();
  return async (id) => {
    const article =
      known.get(id) ?? (await prepareAgain(await tx.article.findUniqueOrThrow({ where: { id } }), extract));
    known.set(id, article);
    return article;
  };
}

/** The columns of an article that are needed to extract it again. */
export type StoredArticle = Pick<
  Prisma.ArticleGetPayload<object>,
  | 'title'
  | 'url'
  | 'outlet'
  | 'author'
  | 'language'
  | 'body'
  | 'relatedHeadlines'
  | 'boilerplate'
  | 'contentHash'
  | 'publishedAt'
  | 'publishedDayOnly'
  | 'retrievedAt'
  | 'sourceContent'
  | 'sourceFormat'
>;

/** Extracts an article of the graph again. */
export async function prepareAgain(article: StoredArticle, extract: Extract): Promise<Retrieved> {
  const { title, url, outlet, author, body, relatedHeadlines, boilerplate, contentHash, publishedAt } = article;
  const language = article.language === 'und' ? null : article.language;
  const published = publishedAt?.toISOString().replace(/\.\d+Z$/, 'Z');
  // As in an import, relative dates are resolved from the date of publication in local time.
  const local =
    published === undefined || article.publishedDayOnly ? published : toLocalTime(published, { language, url });
  const day = local?.slice(0, 10);
  const dateline = boilerplate[0];
  const extraction = await extract({ body, title, language: language ?? undefined, published: day, dateline });
  const source = { content: article.sourceContent, format: article.sourceFormat };
  return {
    prepared: {
      source: { title, url, outlet, author, language, publishedAt: day ?? null, text: body, source, notes: [] },
      clean: { body, relatedHeadlines, boilerplate, author },
      ...{ extraction, contentHash, publishedAt, publishedDayOnly: article.publishedDayOnly, notes: [] },
    },
    retrievedAt: article.retrievedAt,
  };
}
