import type { ArticleLine } from '@wortlaut/client';
import { ArticleList, type FragmentOf } from '@wortlaut/client';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { pathOf } from '../../app/paths.ts';
import { ExportLinks } from '../../components/export-links.tsx';
import { FilterChips } from '../../components/filter-chips.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { langOf } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { NavigationMessage } from '../../components/navigation-message.tsx';
import { Empty, NothingFits } from '../../components/notice.tsx';
import { NotificationBar } from '../../components/notification-bar.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useFilterFields } from '../../components/use-filter-fields.ts';
import { articleFilter, filterOf } from '../../data/list-filters.ts';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import css from './articles-page.module.css';
import { GraphCounts } from './graph-counts.tsx';
import { MostQuoted } from './most-quoted.tsx';
import { WidelyReported } from './widely-reported.tsx';

/** The list of articles, newest first, with a filter. This is the home page. */
export function ArticlesPage() {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const filter = filterOf('articles', parameters);
  const outlet = filter.get('outlet');
  const fields = useFilterFields();
  return (
    <>
      <PageHead title={t.articles.title}>
        <p>{t.articles.lead}</p>
        <GraphCounts />
      </PageHead>
      <NavigationMessage />
      <NotificationBar />
      <FilterForm fields={fields.articles} />
      <FilterChips filters={outlet === null ? [] : [{ name: 'outlet', label: t.lists.filter.outlet(outlet) }]} />
      <Articles key={filter.toString()} filter={filter} />
    </>
  );
}

function Articles({ filter }: { filter: URLSearchParams }) {
  const variables = { first: pageSize, filter: articleFilter(filter) };
  const [result, retry] = useQuery({ query: ArticleList, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: `articles:${filter}`,
    first: result.data?.articles,
    document: ArticleList,
    variables: (after) => ({ ...variables, after }),
    select: ({ articles }) => articles,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ articles }) => (
        <>
          <LiveNotice shown={[]} reload={() => retry({ requestPolicy: 'network-only' })} />
          {articles.totalCount === 0 && filter.size === 0 && <NoArticles />}
          {articles.totalCount === 0 && filter.size > 0 && <NothingFits />}
          {articles.totalCount > 0 && (
            <div className={css.home}>
              <div className={`${css.reported} ${lists.side}`}>
                <WidelyReported />
              </div>
              <div className={css.articles}>
                <ol className={lists.ruled}>
                  {pages.nodes.map((article) => (
                    <li key={article.id}>
                      <ArticleRow article={article} />
                    </li>
                  ))}
                </ol>
                <MoreButton pages={pages} total={articles.totalCount} />
                <ExportLinks kind="articles" total={articles.totalCount} filter={filter} />
              </div>
              <div className={`${css.quoted} ${lists.side}`}>
                <MostQuoted />
              </div>
            </div>
          )}
        </>
      )}
    </QueryView>
  );
}

function NoArticles() {
  const { t } = useLocale();
  return (
    <Empty title={t.articles.none}>
      <p>{t.articles.noneHint}</p>
      <Link to="/add">{t.common.nav.add}</Link>
    </Empty>
  );
}

function ArticleRow({ article }: { article: FragmentOf<typeof ArticleLine> }) {
  const { t, format } = useLocale();
  const language = format.language(article.language);
  return (
    <article className={css.row}>
      <p className={css.outlet}>
        {article.outlet === null ? (
          <span>{t.article.noOutlet}</span>
        ) : (
          <Link
            to={`/?${new URLSearchParams({ outlet: article.outlet })}`}
            title={t.lists.filter.onlyOutlet(article.outlet)}
          >
            {article.outlet}
          </Link>
        )}
        <time dateTime={article.publishedAt ?? article.retrievedAt}>
          {format.publishedDay(article) ?? t.article.imported(format.dayOf(article.retrievedAt))}
        </time>
      </p>
      <h2 className={css.title} lang={langOf(article)}>
        <Link to={pathOf('Article', article.id)}>{article.title}</Link>
      </h2>
      <p className={css.facts}>
        <span>{t.common.count.statements(article.statementCount)}</span>
        {language !== null && <span>{language}</span>}
      </p>
    </article>
  );
}
