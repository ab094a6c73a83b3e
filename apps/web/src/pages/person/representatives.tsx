import { PersonRepresentatives } from '@wortlaut/client';
import { useQuery } from 'urql';
import { CountBars } from '../../components/count-bars.tsx';
import { PersonRef } from '../../components/links.tsx';
import { MoreButton } from '../../components/more-button.tsx';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';

/** The number of people that one request loads. */
const shownFirst = 8;

/** The people who speak for a person. Renders nothing if nobody speaks for the person. */
export function Representatives({ id }: { id: string }) {
  const { t } = useLocale();
  const [{ data }] = useQuery({ query: PersonRepresentatives, variables: { id, first: shownFirst } });
  const pages = useMorePages({
    name: 'representatives',
    first: data?.person?.representatives,
    document: PersonRepresentatives,
    variables: (after) => ({ id, first: shownFirst, after }),
    select: (more) => more.person?.representatives,
  });
  if (pages.nodes.length === 0) return null;
  return (
    <section>
      <h2>{t.person.representatives.title}</h2>
      <CountBars
        rows={pages.nodes.map((person) => ({
          key: person.id,
          label: <PersonRef person={person} />,
          count: person.statementCount,
          shown: t.common.count.statements(person.statementCount),
        }))}
      />
      {pages.hasMore && <MoreButton pages={pages} total={data?.person?.representatives.totalCount ?? null} />}
    </section>
  );
}
