import {
  ArticleEventMentions,
  ArticleMentions,
  ArticlePage,
  ArticleStatements,
  largestPage,
  type ResultOf,
} from '@wortlaut/client';
import { useQuery } from 'urql';
import { useAfterChange } from '../../data/graph-changes.ts';
import { useMorePages } from '../../data/use-more-pages.ts';

/** An article as the query of the article page returns it. */
export type Article = NonNullable<ResultOf<typeof ArticlePage>['article']>;

/**
 * Loads an article with all its statements, people and events.
 *
 * @remarks The text and the first page of each list are loaded first, so that the reader can start. The other pages
 * follow.
 */
export function useArticle(id: string) {
  const [result, retry] = useQuery({
    query: ArticlePage,
    variables: { id, first: largestPage },
    requestPolicy: 'cache-and-network',
  });
  useAfterChange(() => retry({ requestPolicy: 'network-only' }));
  const article = result.data?.article;
  return {
    result,
    retry,
    statements: useMorePages({
      name: `statements:${id}`,
      first: article?.statements,
      document: ArticleStatements,
      variables: (after) => ({ id, first: largestPage, after }),
      select: (data) => data.article?.statements,
      all: true,
    }),
    mentions: useMorePages({
      name: `mentions:${id}`,
      first: article?.mentions,
      document: ArticleMentions,
      variables: (after) => ({ id, first: largestPage, after }),
      select: (data) => data.article?.mentions,
      all: true,
    }),
    eventMentions: useMorePages({
      name: `events:${id}`,
      first: article?.eventMentions,
      document: ArticleEventMentions,
      variables: (after) => ({ id, first: largestPage, after }),
      select: (data) => data.article?.eventMentions,
      all: true,
    }),
  };
}
