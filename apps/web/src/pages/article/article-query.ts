import { ArticleEventMentions, ArticleMentions, ArticlePage, ArticleStatements, largestPage } from '@wortlaut/client';
import { useQuery } from 'urql';
import { useAfterChange } from '../../data/graph-changes.ts';
import { useMorePages } from '../../data/use-more-pages.ts';

/**
 * Loads an article with everything that was found in it: the first page of each list with the text, the others after
 * it, so that the text can be read at once.
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
