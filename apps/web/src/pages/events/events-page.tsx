import type { EventLink } from '@wortlaut/client';
import { EventList, type FragmentOf } from '@wortlaut/client';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportLinks } from '../../components/export-links.tsx';
import { FilterForm } from '../../components/filter-form.tsx';
import { EventTitle } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { Empty, NothingFits } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useFilterFields } from '../../components/use-filter-fields.ts';
import { eventFilter, filterOf } from '../../data/list-filters.ts';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { eventDate } from '../../i18n/event-date.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './events-page.module.css';

/** The list of events, latest first, with a filter. */
export function EventsPage() {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  const filter = filterOf('events', parameters);
  const fields = useFilterFields();
  return (
    <>
      <PageHead title={t.events.title}>
        <p>{t.events.lead}</p>
      </PageHead>
      <FilterForm fields={fields.events} />
      <Events key={filter.toString()} filter={filter} />
    </>
  );
}

function Events({ filter }: { filter: URLSearchParams }) {
  const { t } = useLocale();
  const variables = { first: pageSize, filter: eventFilter(filter) };
  const [result, retry] = useQuery({ query: EventList, variables, requestPolicy: 'cache-and-network' });
  const pages = useMorePages({
    name: `events:${filter}`,
    first: result.data?.events,
    document: EventList,
    variables: (after) => ({ ...variables, after }),
    select: ({ events }) => events,
  });
  return (
    <QueryView result={result} retry={retry}>
      {({ events }) => {
        if (events.totalCount === 0) return filter.size === 0 ? <Empty title={t.events.none} /> : <NothingFits />;
        return (
          <>
            <ol className={lists.ruled}>
              {pages.nodes.map((event) => (
                <li key={event.id}>
                  <EventRow event={event} />
                </li>
              ))}
            </ol>
            <MoreButton pages={pages} total={events.totalCount} />
            <ExportLinks kind="events" total={events.totalCount} filter={filter} />
          </>
        );
      }}
    </QueryView>
  );
}

function EventRow({ event }: { event: FragmentOf<typeof EventLink> }) {
  const translation = useLocale();
  const { t } = translation;
  return (
    <article className={css.row}>
      <p className={css.when}>
        {eventDate(translation, event)}
        {event.status !== 'PAST' && <span className={css.planned}>{t.labels.eventStatusShort[event.status]}</span>}
      </p>
      <h2 className={css.title}>
        <EventTitle event={event} />
      </h2>
      {event.place !== null && <p className={css.place}>{event.place}</p>}
    </article>
  );
}
