import { Search } from '@wortlaut/client';
import { type SearchType, searchType, valuesOf } from '@wortlaut/vocabulary';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { statementsPath } from '../../app/paths.ts';
import { FilterLinks } from '../../components/filter-links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { searchPath } from '../../components/search-form.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { SearchHit } from './search-hit.tsx';
import css from './search-page.module.css';

/** The position of each tab on the page. A missing type is a type error. */
const positions: Readonly<Record<SearchType, number>> = { STATEMENT: 0, PERSON: 1, EVENT: 2, ARTICLE: 3 };

const searchTypes = valuesOf(searchType).toSorted((a, b) => positions[a] - positions[b]);

/** The page that searches all articles, people, events and statements. */
export function SearchPage() {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const query = parameters.get('q')?.trim() ?? '';
  const type = searchTypes.find((known) => known === parameters.get('type')) ?? null;
  return (
    <>
      <PageHead title={query === '' ? t.search.title : t.search.titleFor(query)}>
        <p>{t.search.hint}</p>
      </PageHead>
      {query === '' ? (
        <Empty title={t.search.empty} />
      ) : (
        <>
          <FilterLinks
            label={t.search.in}
            choices={[
              { to: searchPath(query, null), label: t.search.all, current: type === null },
              ...searchTypes.map((each) => ({
                to: searchPath(query, each),
                label: t.labels.searchType[each],
                current: type === each,
              })),
            ]}
          />
          <Results key={`${type}:${query}`} query={query} types={type === null ? searchTypes : [type]} />
        </>
      )}
    </>
  );
}

function Results({ query, types }: { query: string; types: readonly SearchType[] }) {
  const { t } = useLocale();
  const variables = { query, types: [...types], first: pageSize };
  const [result, retry] = useQuery({ query: Search, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: 'search',
    first: result.data?.search,
    document: Search,
    variables: (after) => ({ ...variables, after }),
    select: (data) => data.search,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ search }) => (
        <>
          <p role="status" className={css.count}>
            {search.totalCount === 0 ? '' : t.search.results(search.totalCount, query)}
          </p>
          {search.totalCount === 0 ? (
            <Empty title={t.search.none(query)}>
              <p>{t.search.noneHint}</p>
            </Empty>
          ) : (
            <>
              <ol className={lists.ruled}>
                {pages.nodes.map((hit) => (
                  <li key={hit.target.id}>
                    <SearchHit {...hit} />
                  </li>
                ))}
              </ol>
              <MoreButton pages={pages} total={search.totalCount} />
              {types.includes('STATEMENT') && (
                <p className={css.count}>
                  <Link to={statementsPath({ text: query })}>{t.statements.withWords}</Link>
                </p>
              )}
            </>
          )}
        </>
      )}
    </QueryView>
  );
}
