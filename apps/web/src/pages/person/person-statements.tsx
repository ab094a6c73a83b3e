import { PersonStatements as PersonStatementsQuery } from '@wortlaut/client';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { StatementItem } from '../../components/statement-item.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { groupBy } from '../../text/group-by.ts';
import type { Person } from './person-page.tsx';
import css from './person-statements.module.css';
import { StatementTimeline } from './statement-timeline.tsx';

/** What a person said, newest article first, under the days of publication. */
export function PersonStatements({ person }: { person: Person }) {
  const { t, format } = useLocale();
  const { id } = person;
  const pages = useMorePages({
    name: 'statements',
    first: person.statements,
    document: PersonStatementsQuery,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.person?.statements,
  });
  const byDay = groupBy(pages.nodes, ({ article }) => format.publishedDay(article) ?? t.article.importedHeading);
  return (
    <section>
      <h2>{`${t.person.statements} (${format.number(person.statementCount)})`}</h2>
      {pages.nodes.length === 0 && <p className={lists.count}>{t.person.statementsNone}</p>}
      <StatementTimeline statements={pages.nodes} total={person.statementCount} />
      {[...byDay].map(([day, statements]) => (
        <section key={day} className={css.day}>
          <h3>{day}</h3>
          <ul className={lists.ruled}>
            {statements.map((statement) => (
              <li key={statement.id}>
                <StatementItem statement={statement} of={{ personId: id }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {pages.nodes.length > 0 && <MoreButton pages={pages} total={person.statementCount} />}
    </section>
  );
}
