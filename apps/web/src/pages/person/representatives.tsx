import { PersonRepresentatives } from '@wortlaut/client';
import { useQuery } from 'urql';
import { PersonRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';

/** The number of people that one request loads. */
const shownFirst = 8;

/** The people who speak for a person. Nothing if there are no such people. */
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
      <ul className={lists.ruled}>
        {pages.nodes.map((person) => (
          <li key={person.id}>
            <PersonRef person={person} />{' '}
            <span className={lists.count}>{t.common.count.statements(person.statementCount)}</span>
          </li>
        ))}
      </ul>
      <MoreButton pages={pages} total={data?.person?.representatives.totalCount ?? null} />
    </section>
  );
}
