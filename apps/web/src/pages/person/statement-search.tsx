import { StatementList as StatementListQuery } from '@wortlaut/client';
import type { FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { Button } from '../../components/button.tsx';
import { ExportLinks } from '../../components/export-links.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty } from '../../components/notice.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { StatementList } from '../../components/statement-list.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './statement-search.module.css';

/** The URL parameter with the query. */
export const searchParameter = 'said';

/** A search input for the statements of a person. */
export function StatementSearch({ name }: { name: string }) {
  const { t } = useLocale();
  const [parameters, setParameters] = useSearchParams();
  const said = parameters.get(searchParameter) ?? '';
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get(searchParameter);
    const next = new URLSearchParams(parameters);
    if (typeof typed === 'string' && typed.trim() !== '') next.set(searchParameter, typed.trim());
    else next.delete(searchParameter);
    setParameters(next, { preventScrollReset: true });
  };
  return (
    <search>
      <form className={css.search} onSubmit={search}>
        <input
          key={said}
          type="search"
          name={searchParameter}
          defaultValue={said}
          aria-label={t.person.search.label(name)}
          placeholder={t.person.search.placeholder}
          autoComplete="off"
          maxLength={500}
        />
        <Button type="submit">{t.person.search.go}</Button>
      </form>
    </search>
  );
}

/** The statements of a person that contain the words of the query in any form. */
export function StatementSearchResults({ personId, text }: { personId: string; text: string }) {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const variables = { first: pageSize, filter: { speaker: personId, text } };
  const [result, retry] = useQuery({ query: StatementListQuery, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: `said:${text}`,
    first: result.data?.statements,
    document: StatementListQuery,
    variables: (after) => ({ ...variables, after }),
    select: ({ statements }) => statements,
  });
  const all = new URLSearchParams(parameters);
  all.delete(searchParameter);
  const back = (
    <Link to={`?${all}`} preventScrollReset>
      {t.person.search.all}
    </Link>
  );
  return (
    <QueryView result={result} retry={retry}>
      {({ statements }) =>
        statements.totalCount === 0 ? (
          <Empty title={t.person.search.none(text)}>
            <p>{t.person.search.noneHint}</p>
            {back}
          </Empty>
        ) : (
          <>
            <p role="status" className={css.found}>
              <span>{t.person.search.results(statements.totalCount, text)}</span> {back}
            </p>
            <StatementList statements={pages.nodes} of={{ personId }} />
            <MoreButton pages={pages} total={statements.totalCount} />
            <ExportLinks
              kind="statements"
              total={statements.totalCount}
              filter={new URLSearchParams({ speaker: personId, text })}
            />
          </>
        )
      }
    </QueryView>
  );
}
