import { PeopleList } from '@wortlaut/client';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CountBars } from '../../components/count-bars.tsx';
import { PersonRef } from '../../components/links.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';

/** The most quoted people, as bars. Renders nothing while loading. */
export function MostQuoted() {
  const { t } = useLocale();
  const variables = { first: 10, orderBy: 'MOST_QUOTED' } as const;
  const [{ data }] = useQuery({ query: PeopleList, variables, requestPolicy: 'cache-and-network' });
  const quoted = (data?.people.nodes ?? []).filter(({ statementCount }) => statementCount > 0);
  if (quoted.length === 0) return null;
  return (
    <section>
      <h2>{t.articles.mostQuoted}</h2>
      <CountBars
        rows={quoted.map((person) => ({
          key: person.id,
          label: <PersonRef person={person} />,
          count: person.statementCount,
          shown: t.common.count.statements(person.statementCount),
        }))}
      />
      <p>
        <Link to="/people">{t.articles.allPeople}</Link>
      </p>
    </section>
  );
}
