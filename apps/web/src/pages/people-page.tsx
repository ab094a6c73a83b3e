import { PeopleList, type VariablesOf } from '@wortlaut/client';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { FilterLinks } from '../components/filter-links.tsx';
import { PersonFacts, PersonRef } from '../components/links.tsx';
import lists from '../components/lists.module.css';
import { MoreButton } from '../components/more-button.tsx';
import { Empty } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { QueryView } from '../components/query-view.tsx';
import { pageSize } from '../data/page-size.ts';
import { useMorePages } from '../data/use-more-pages.ts';
import { useLocale } from '../i18n/locale-context.tsx';

type Order = VariablesOf<typeof PeopleList>['orderBy'];

/** Everyone in the graph, by how often they are quoted or by name. */
export function PeoplePage() {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const orderBy: Order = parameters.get('order') === 'name' ? 'NAME' : 'MOST_QUOTED';
  return (
    <>
      <PageHead title={t.person.listTitle}>
        <p>{t.person.listLead}</p>
      </PageHead>
      <FilterLinks
        label={t.person.order}
        choices={[
          { to: '/people', label: t.person.mostQuoted, current: orderBy === 'MOST_QUOTED' },
          { to: '/people?order=name', label: t.person.byName, current: orderBy === 'NAME' },
        ]}
      />
      <People key={orderBy} orderBy={orderBy} />
    </>
  );
}

function People({ orderBy }: { orderBy: Order }) {
  const { t } = useLocale();
  const variables = { first: pageSize, orderBy };
  const [result, retry] = useQuery({ query: PeopleList, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: `people:${orderBy}`,
    first: result.data?.people,
    document: PeopleList,
    variables: (after) => ({ first: pageSize, orderBy, after }),
    select: ({ people }) => people,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ people }) =>
        people.totalCount === 0 ? (
          <Empty title={t.person.none} />
        ) : (
          <>
            <ol className={lists.ruled}>
              {pages.nodes.map((person) => (
                <li key={person.id} className={lists.row}>
                  <span>
                    <PersonRef person={person} /> <PersonFacts person={person} />
                  </span>
                  <span className={lists.count}>{t.count.statements(person.statementCount)}</span>
                </li>
              ))}
            </ol>
            <MoreButton pages={pages} total={people.totalCount} />
          </>
        )
      }
    </QueryView>
  );
}
