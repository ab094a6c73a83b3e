import type { ArticleLine } from '@wortlaut/client';
import { ArticleList, type FragmentOf } from '@wortlaut/client';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { pathOf } from '../app/paths.ts';
import { GraphCounts } from '../components/graph-counts.tsx';
import { langOf } from '../components/links.tsx';
import lists from '../components/lists.module.css';
import { MoreButton } from '../components/more-button.tsx';
import { MostQuoted } from '../components/most-quoted.tsx';
import { Empty } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { QueryView } from '../components/query-view.tsx';
import { pageSize } from '../data/page-size.ts';
import { useMorePages } from '../data/use-more-pages.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './articles-page.module.css';
import { Flash } from './flash.tsx';

/** All articles, newest first. */
export function ArticlesPage() {
  const { t } = useLocale();
  const [result, retry] = useQuery({
    query: ArticleList,
    variables: { first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  const pages = useMorePages({
    name: 'articles',
    first: result.data?.articles,
    document: ArticleList,
    variables: (after) => ({ first: pageSize, after }),
    select: ({ articles }) => articles,
  });
  return (
    <>
      <PageHead title={t.article.listTitle}>
        <p>{t.article.listLead}</p>
        <GraphCounts />
      </PageHead>
      <Flash />
      <QueryView result={result} retry={retry}>
        {({ articles }) =>
          articles.totalCount === 0 ? (
            <NoArticles />
          ) : (
            <div className={lists.columns}>
              <div>
                <ol className={lists.ruled}>
                  {pages.nodes.map((article) => (
                    <li key={article.id}>
                      <ArticleRow article={article} />
                    </li>
                  ))}
                </ol>
                <MoreButton pages={pages} total={articles.totalCount} />
              </div>
              <aside className={lists.side} aria-label={t.person.mostQuoted}>
                <MostQuoted />
              </aside>
            </div>
          )
        }
      </QueryView>
    </>
  );
}

function NoArticles() {
  const { t } = useLocale();
  return (
    <Empty title={t.article.none}>
      <p>{t.article.noneHint}</p>
      <Link to="/add">{t.nav.add}</Link>
    </Empty>
  );
}

function ArticleRow({ article }: { article: FragmentOf<typeof ArticleLine> }) {
  const { t, format } = useLocale();
  const language = format.language(article.language);
  return (
    <article className={css.row}>
      <p className={css.outlet}>
        <span>{article.outlet ?? t.article.noOutlet}</span>
        <time dateTime={article.publishedAt ?? article.retrievedAt}>
          {format.publishedDay(article) ?? t.article.imported(format.dayOf(article.retrievedAt))}
        </time>
      </p>
      <h2 className={css.title} lang={langOf(article)}>
        <Link to={pathOf('Article', article.id)}>{article.title}</Link>
      </h2>
      <p className={css.facts}>
        <span>{t.count.statements(article.statementCount)}</span>
        {language !== null && <span>{language}</span>}
      </p>
    </article>
  );
}
