import { StatementList as StatementListQuery } from '@wortlaut/client';
import { isValueOf, type Stance, stance, valuesOf } from '@wortlaut/vocabulary';
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

/** The URL parameters of the search: the query and the stance. */
const parameterNames = { text: 'said', stance: 'stance' } as const;

/** A search in the statements of a person. */
export interface SaidSearch {
  /** The query. Empty to find all statements. */
  readonly text: string;
  /** The stance of the statements. Null for any stance. */
  readonly stance: Stance | null;
}

/** Reads the search from the URL. Null if the URL does not contain a search. */
export function readSearch(parameters: URLSearchParams): SaidSearch | null {
  const text = parameters.get(parameterNames.text)?.trim() ?? '';
  const chosen = parameters.get(parameterNames.stance) ?? '';
  if (text === '' && !isValueOf(stance, chosen)) return null;
  return { text, stance: isValueOf(stance, chosen) ? chosen : null };
}

/** A search input and a filter by stance for the statements of a person. */
export function StatementSearch({ name }: { name: string }) {
  const { t } = useLocale();
  const [parameters, setParameters] = useSearchParams();
  const said = readSearch(parameters);
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const next = new URLSearchParams(parameters);
    for (const parameter of Object.values(parameterNames)) {
      const value = form.get(parameter);
      if (typeof value === 'string' && value.trim() !== '') next.set(parameter, value.trim());
      else next.delete(parameter);
    }
    setParameters(next, { preventScrollReset: true });
  };
  return (
    <search>
      <form key={`${said?.stance} ${said?.text}`} className={css.search} onSubmit={search}>
        <input
          type="search"
          name={parameterNames.text}
          defaultValue={said?.text ?? ''}
          aria-label={t.person.search.label(name)}
          placeholder={t.person.search.placeholder}
          autoComplete="off"
          maxLength={500}
        />
        <select name={parameterNames.stance} defaultValue={said?.stance ?? ''} aria-label={t.lists.filter.stance}>
          <option value="">{t.person.search.anyStance}</option>
          {valuesOf(stance).map((value) => (
            <option key={value} value={value}>
              {t.labels.stance[value]}
            </option>
          ))}
        </select>
        <Button type="submit">{t.person.search.go}</Button>
      </form>
    </search>
  );
}

/**
 * The statements of a person that contain the words of the query, in any inflected form, and have the selected stance.
 */
export function StatementSearchResults({ personId, search }: { personId: string; search: SaidSearch }) {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const { text } = search;
  const filter = {
    speaker: personId,
    text: text === '' ? null : text,
    stance: search.stance === null ? null : [search.stance],
  };
  const variables = { first: pageSize, filter };
  const [result, retry] = useQuery({ query: StatementListQuery, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: `said:${search.stance}:${text}`,
    first: result.data?.statements,
    document: StatementListQuery,
    variables: (after) => ({ ...variables, after }),
    select: ({ statements }) => statements,
  });
  const all = new URLSearchParams(parameters);
  for (const parameter of Object.values(parameterNames)) all.delete(parameter);
  const back = (
    <Link to={`?${all}`} preventScrollReset>
      {t.person.search.all}
    </Link>
  );
  return (
    <QueryView result={result} retry={retry}>
      {({ statements }) =>
        statements.totalCount === 0 ? (
          <Empty title={text === '' ? t.lists.filter.none : t.person.search.none(text)}>
            <p>{t.person.search.noneHint}</p>
            {back}
          </Empty>
        ) : (
          <>
            <p role="status" className={css.found}>
              <span>
                {text === ''
                  ? t.statements.found(statements.totalCount)
                  : t.person.search.results(statements.totalCount, text)}
              </span>{' '}
              {back}
            </p>
            <StatementList statements={pages.nodes} of={{ personId }} />
            <MoreButton pages={pages} total={statements.totalCount} />
            <ExportLinks
              kind="statements"
              total={statements.totalCount}
              filter={
                new URLSearchParams({
                  speaker: personId,
                  ...(text !== '' && { text }),
                  ...(search.stance !== null && { stance: search.stance }),
                })
              }
            />
          </>
        )
      }
    </QueryView>
  );
}
