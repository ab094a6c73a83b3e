import type { EventCoverage, ResultOf } from '@wortlaut/client';
import { useState } from 'react';
import { Link } from 'react-router';
import { statementsPath } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { PersonRef } from '../../components/links.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import { coverageRows } from './coverage-rows.ts';
import css from './coverage-table.module.css';

/** The coverage of an event by one outlet. */
export type Outlet = NonNullable<ResultOf<typeof EventCoverage>['event']>['coverage']['outlets']['nodes'][number];

/** The number of rows that are visible before the reader expands the table. */
const mostRows = 12;

/** A table of statement counts: a row for each person, a column for each outlet. Each count links to the statements. */
export function CoverageTable({ eventId, outlets }: { eventId: string; outlets: readonly Outlet[] }) {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  const rows = coverageRows(outlets);
  const hidden = all ? 0 : Math.max(0, rows.length - mostRows);
  return (
    <>
      <section className={css.scroll} aria-label={t.event.coverage.table}>
        <table className={css.table}>
          <Head outlets={outlets} />
          <tbody>
            {rows.slice(0, rows.length - hidden).map(({ person, counts }) => (
              <tr key={person?.id ?? ''}>
                <th scope="row">{person === null ? t.event.coverage.unknown : <PersonRef person={person} />}</th>
                {outlets.map(({ outlet }, index) => (
                  <td key={outlet}>
                    <Cell eventId={eventId} person={person} outlet={outlet} count={counts[index] ?? 0} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {hidden > 0 && (
        <p className={css.more}>
          <Button onClick={() => setAll(true)}>{t.event.coverage.more(hidden)}</Button>
        </p>
      )}
    </>
  );
}

function Head({ outlets }: { outlets: readonly Outlet[] }) {
  const { t } = useLocale();
  return (
    <thead>
      <tr>
        <th scope="col">{t.event.coverage.person}</th>
        {outlets.map(({ outlet, articleCount }) => (
          <th key={outlet} scope="col">
            {outlet ?? t.article.noOutlet}
            <span className={css.articles}>{t.event.coverage.articles(articleCount)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Cell({
  eventId,
  person,
  outlet,
  count,
}: {
  eventId: string;
  person: { readonly id: string; readonly name: string } | null;
  outlet: string | null;
  count: number;
}) {
  const { t, format } = useLocale();
  if (count === 0) {
    return (
      <>
        <span aria-hidden="true" className={css.none}>
          –
        </span>
        <span className="visually-hidden">{t.event.coverage.nothing}</span>
      </>
    );
  }
  // The list of statements cannot be filtered by an unknown speaker or outlet.
  if (person === null || outlet === null) return <span className={css.count}>{format.number(count)}</span>;
  return (
    <Link
      className={css.count}
      to={statementsPath({ event: eventId, speaker: person.id, outlet })}
      aria-label={t.event.coverage.cell(count, person.name, outlet)}
    >
      {format.number(count)}
    </Link>
  );
}
