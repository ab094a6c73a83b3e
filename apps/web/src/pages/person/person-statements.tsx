import { PersonStatements as PersonStatementsQuery } from '@wortlaut/client';
import { useSearchParams } from 'react-router';
import { ExportLinks } from '../../components/export-links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { StatementItem } from '../../components/statement-item.tsx';
import { groupBy } from '../../data/group-by.ts';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useSimilarCounts } from '../../data/use-similar-counts.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { Activity } from './activity.tsx';
import type { Person } from './person-query.ts';
import css from './person-statements.module.css';
import { readSearch, StatementSearch, StatementSearchResults } from './statement-search.tsx';

/** The statements of a person by date. If there is a search, only the matching statements. */
export function PersonStatements({ person }: { person: Person }) {
  const { t, format } = useLocale();
  const [parameters] = useSearchParams();
  const search = readSearch(parameters);
  const { id, name, statementCount } = person;
  return (
    <section>
      <h2>{`${t.person.statements} (${format.number(statementCount)})`}</h2>
      {statementCount === 0 ? (
        <p className={lists.count}>{t.person.statementsNone}</p>
      ) : (
        <>
          <StatementSearch name={name} />
          {search === null ? (
            <Everything person={person} />
          ) : (
            <StatementSearchResults key={`${search.stance} ${search.text}`} personId={id} search={search} />
          )}
        </>
      )}
    </section>
  );
}

/** All statements, newest article first, grouped by publication date. */
function Everything({ person }: { person: Person }) {
  const { t, format } = useLocale();
  const { id, statementCount } = person;
  const pages = useMorePages({
    name: 'statements',
    first: person.statements,
    document: PersonStatementsQuery,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.person?.statements,
  });
  const similarCounts = useSimilarCounts(pages.nodes);
  const byDay = groupBy(pages.nodes, ({ article }) => format.publishedDay(article) ?? t.article.noDate);
  return (
    <>
      <Activity key={statementCount} id={id} />
      {[...byDay].map(([day, statements]) => (
        <section key={day} className={css.day}>
          <h3>{day}</h3>
          <ul className={lists.ruled}>
            {statements.map((statement) => (
              <li key={statement.id}>
                <StatementItem
                  statement={statement}
                  of={{ personId: id }}
                  similarCount={similarCounts.get(statement.id) ?? 0}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <MoreButton pages={pages} total={statementCount} />
      <ExportLinks kind="statements" total={statementCount} filter={new URLSearchParams({ speaker: id })} />
    </>
  );
}
