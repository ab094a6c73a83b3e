import { useMemo } from 'react';
import { useParams } from 'react-router';
import { QueryView } from '../../components/query-view.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { useArticle } from './article-query.ts';
import { ArticleView } from './article-view.tsx';
import { MarksState } from './marks-state.tsx';

/** The page of an article, with its text and all statements, people and events. */
export function ArticlePage() {
  const { id = '' } = useParams();
  const { t } = useLocale();
  const { result, retry, statements, mentions, eventMentions } = useArticle(id);
  const found = useMemo(
    () => ({ statements: statements.nodes, mentions: mentions.nodes, eventMentions: eventMentions.nodes }),
    [statements.nodes, mentions.nodes, eventMentions.nodes],
  );
  const missing = <NotFoundPage title={t.article.notFound} />;
  return (
    <QueryView result={result} retry={retry} missing={missing}>
      {({ article }) =>
        article === null ? (
          missing
        ) : (
          <ArticleView article={article} found={found}>
            <LiveNotice
              articleId={article.id}
              shown={statements.nodes.map((statement) => statement.id)}
              reload={() => retry({ requestPolicy: 'network-only' })}
            />
            <MarksState lists={[statements, mentions, eventMentions]} />
          </ArticleView>
        )
      }
    </QueryView>
  );
}
