import { PersonEvents as PersonEventsQuery } from '@wortlaut/client';
import { EventRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

/** The events in which a person took part, latest first. */
export function PersonEvents({ person }: { person: Person }) {
  const { t } = useLocale();
  const { id } = person;
  const pages = useMorePages({
    name: 'events',
    first: person.events,
    document: PersonEventsQuery,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.person?.events,
  });
  return (
    <section>
      <h2>{t.person.events}</h2>
      {pages.nodes.length === 0 && <p className={lists.count}>{t.person.eventsNone}</p>}
      <ul className={lists.plain}>
        {pages.nodes.map((event) => (
          <li key={event.id}>
            <EventRef event={event} />
          </li>
        ))}
      </ul>
      {pages.hasMore && <MoreButton pages={pages} total={person.events.totalCount} />}
    </section>
  );
}
