import { PersonReportedStatements, PersonRepresentativeStatements } from '@wortlaut/client';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { MoreButton } from '../../components/more-button.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { StatementList } from '../../components/statement-list.tsx';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

/** The number of statements that one request loads. */
const shownFirst = 5;

/**
 * The statements by people who speak for a person, such as spokespeople. Renders nothing if there are no such
 * statements.
 */
export function RepresentativeStatements({ person }: { person: Person }) {
  const { t } = useLocale();
  const { id, name } = person;
  const [result, retry] = useQuery({ query: PersonRepresentativeStatements, variables: { id, first: shownFirst } });
  const pages = useMorePages({
    name: 'representative-statements',
    first: result.data?.person?.representativeStatements,
    document: PersonRepresentativeStatements,
    variables: (after) => ({ id, first: shownFirst, after }),
    select: (data) => data.person?.representativeStatements,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ person: found }) => (
        <Section
          title={t.person.representatives.statements(name)}
          total={found?.representativeStatements.totalCount ?? 0}
          filter={new URLSearchParams({ speakerRepresents: id })}
          pages={pages}
        />
      )}
    </QueryView>
  );
}

/** The statements by others that a person passed on. Renders nothing if there are no such statements. */
export function ReportedStatements({ person }: { person: Person }) {
  const { t } = useLocale();
  const { id, name } = person;
  const [result, retry] = useQuery({ query: PersonReportedStatements, variables: { id, first: shownFirst } });
  const pages = useMorePages({
    name: 'reported-statements',
    first: result.data?.person?.reportedStatements,
    document: PersonReportedStatements,
    variables: (after) => ({ id, first: shownFirst, after }),
    select: (data) => data.person?.reportedStatements,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ person: found }) => (
        <Section
          title={t.person.reported.title(name)}
          total={found?.reportedStatements.totalCount ?? 0}
          filter={new URLSearchParams({ reportedBy: id })}
          pages={pages}
        />
      )}
    </QueryView>
  );
}

type Pages = Parameters<typeof MoreButton>[0]['pages'] & {
  readonly nodes: Parameters<typeof StatementList>[0]['statements'];
};

function Section({
  title,
  total,
  filter,
  pages,
}: {
  title: string;
  total: number;
  filter: URLSearchParams;
  pages: Pages;
}) {
  const { t, format } = useLocale();
  if (total === 0) return null;
  return (
    <section>
      <h2>{`${title} (${format.number(total)})`}</h2>
      <StatementList statements={pages.nodes} />
      <MoreButton pages={pages} total={total} />
      <p>
        <Link to={`/statements?${filter}`}>{t.person.representatives.all}</Link>
      </p>
    </section>
  );
}
