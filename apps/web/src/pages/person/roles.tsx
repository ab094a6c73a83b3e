import { PersonRoles } from '@wortlaut/client';
import { ArticleRef, langOf } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { groupBy } from '../../data/group-by.ts';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

/** The roles of a person, each with the articles that mention it. */
export function Roles({ person }: { person: Person }) {
  const { t, format, locale } = useLocale();
  const { id } = person;
  const pages = useMorePages({
    name: 'roles',
    first: person.roles,
    document: PersonRoles,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.person?.roles,
  });
  const byRole = groupBy(pages.nodes, ({ role }) => role);
  const day = (date: string | null) => (date === null ? null : ({ date, precision: 'DAY' } as const));
  const datesOf = ([first]: typeof pages.nodes) => first && format.period(day(first.firstDate), day(first.lastDate));
  return (
    <section>
      <h2>{t.person.roles}</h2>
      {byRole.size === 0 && <p className={lists.count}>{t.person.rolesNone}</p>}
      <ul className={lists.plain}>
        {[...byRole].map(([role, printed]) => (
          <li key={role}>
            <details>
              <summary lang={printed[0] && langOf(printed[0].article)}>
                {role}{' '}
                <span className={lists.count} lang={locale}>
                  {[datesOf(printed), t.common.count.articles(printed.length)].filter(Boolean).join(' · ')}
                </span>
              </summary>
              <ul className={lists.plain}>
                {printed.map(({ article }) => (
                  <li key={article.id}>
                    <ArticleRef article={article} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {pages.hasMore && <MoreButton pages={pages} total={null} />}
    </section>
  );
}
