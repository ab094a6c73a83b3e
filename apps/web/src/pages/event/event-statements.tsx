import { EventStatements as EventStatementsQuery } from '@wortlaut/client';
import { ExportLinks } from '../../components/export-links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { StatementList } from '../../components/statement-list.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Event } from './event-query.ts';

/**
 * The statements about an event, newest article first. Nothing if there are no statements but mentions, which the page
 * shows instead.
 */
export function EventStatements({ event }: { event: Event }) {
  const { t } = useLocale();
  const { id } = event;
  const pages = useMorePages({
    name: 'statements',
    first: event.statements,
    document: EventStatementsQuery,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.event?.statements,
  });
  if (pages.nodes.length === 0 && event.mentions.nodes.length > 0) return null;
  return (
    <section>
      <h2>{t.event.said}</h2>
      {pages.nodes.length === 0 ? (
        <p className={lists.count}>{t.event.saidNone}</p>
      ) : (
        <>
          <StatementList statements={pages.nodes} of={{ eventId: id }} />
          <MoreButton pages={pages} total={event.statements.totalCount} />
          <ExportLinks
            kind="statements"
            total={event.statements.totalCount}
            filter={new URLSearchParams({ event: id })}
          />
        </>
      )}
    </section>
  );
}
