import { PeopleList, type VariablesOf } from '@wortlaut/client';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportLinks } from '../../components/export-links.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { FilterLinks } from '../../components/filter-links.tsx';
import { PersonFacts, PersonRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty, NothingFits } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useFilterFields } from '../../components/use-filter-fields.ts';
import { filterOf, personFilter } from '../../data/list-filters.ts';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';

type Order = VariablesOf<typeof PeopleList>['orderBy'];

/** The list of people, sorted by number of statements or by name, with a filter. */
export function PeoplePage() {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const orderBy: Order = parameters.get('order') === 'name' ? 'NAME' : 'MOST_QUOTED';
  const filter = filterOf('people', parameters);
  const fields = useFilterFields();
  const ordered = (order: string | null) => {
    const next = new URLSearchParams(filter);
    if (order !== null) next.set('order', order);
    return next.size === 0 ? '/people' : `/people?${next}`;
  };
  return (
    <>
      <PageHead title={t.people.title}>
        <p>{t.people.lead}</p>
      </PageHead>
      <FilterForm fields={fields.people} />
      <FilterLinks
        label={t.people.order}
        choices={[
          { to: ordered(null), label: t.people.mostQuoted, current: orderBy === 'MOST_QUOTED' },
          { to: ordered('name'), label: t.people.byName, current: orderBy === 'NAME' },
        ]}
      />
      <People key={`${orderBy}:${filter}`} orderBy={orderBy} filter={filter} />
    </>
  );
}

function People({ orderBy, filter }: { orderBy: Order; filter: URLSearchParams }) {
  const { t } = useLocale();
  const variables = { first: pageSize, orderBy, filter: personFilter(filter) };
  const [result, retry] = useQuery({ query: PeopleList, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: `people:${orderBy}:${filter}`,
    first: result.data?.people,
    document: PeopleList,
    variables: (after) => ({ ...variables, after }),
    select: ({ people }) => people,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ people }) =>
        people.totalCount === 0 ? (
          filter.size === 0 ? (
            <Empty title={t.people.none} />
          ) : (
            <NothingFits />
          )
        ) : (
          <>
            <ol className={lists.ruled}>
              {pages.nodes.map((person) => (
                <li key={person.id} className={lists.row}>
                  <span>
                    <PersonRef person={person} /> <PersonFacts person={person} />
                  </span>
                  <span className={lists.count}>{t.common.count.statements(person.statementCount)}</span>
                </li>
              ))}
            </ol>
            <MoreButton pages={pages} total={people.totalCount} />
            <ExportLinks kind="people" total={people.totalCount} filter={filter} />
          </>
        )
      }
    </QueryView>
  );
}
