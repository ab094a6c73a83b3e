import type { EventLink } from '@wortlaut/client';
import { EventList, type FragmentOf } from '@wortlaut/client';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { pathOf } from '../app/paths.ts';
import lists from '../components/lists.module.css';
import { MoreButton } from '../components/more-button.tsx';
import { Empty } from '../components/notice.tsx';
import { PageHead } from '../components/page-head.tsx';
import { QueryView } from '../components/query-view.tsx';
import { pageSize } from '../data/page-size.ts';
import { useMorePages } from '../data/use-more-pages.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './events-page.module.css';

/** All events, latest first. */
export function EventsPage() {
  const { t } = useLocale();
  const [result, retry] = useQuery({
    query: EventList,
    variables: { first: pageSize },
    requestPolicy: 'cache-and-network',
  });
  const pages = useMorePages({
    name: 'events',
    first: result.data?.events,
    document: EventList,
    variables: (after) => ({ first: pageSize, after }),
    select: ({ events }) => events,
  });
  return (
    <>
      <PageHead title={t.event.listTitle}>
        <p>{t.event.listLead}</p>
      </PageHead>
      <QueryView result={result} retry={retry}>
        {({ events }) =>
          events.totalCount === 0 ? (
            <Empty title={t.event.none} />
          ) : (
            <>
              <ol className={lists.ruled}>
                {pages.nodes.map((event) => (
                  <li key={event.id}>
                    <EventRow event={event} />
                  </li>
                ))}
              </ol>
              <MoreButton pages={pages} total={events.totalCount} />
            </>
          )
        }
      </QueryView>
    </>
  );
}

function EventRow({ event }: { event: FragmentOf<typeof EventLink> }) {
  const { t, format } = useLocale();
  const when =
    format.period(event.start, event.end) ?? (event.dateText === null ? t.event.undated : t.quoted(event.dateText));
  return (
    <article className={css.row}>
      <p className={css.when}>
        {when}
        {event.status === 'PLANNED' && <span className={css.planned}>{t.planned}</span>}
      </p>
      <h2 className={css.title}>
        <Link to={pathOf('Event', event.id)}>{event.title}</Link>
      </h2>
      {event.place !== null && <p className={css.place}>{event.place}</p>}
    </article>
  );
}
