import { EventParticipants as EventParticipantsQuery } from '@wortlaut/client';
import { PersonFacts, PersonRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Event } from './event-query.ts';

/** The participants of an event. Nothing if no article names one. */
export function EventParticipants({ event }: { event: Event }) {
  const { t } = useLocale();
  const { id } = event;
  const pages = useMorePages({
    name: 'participants',
    first: event.participants,
    document: EventParticipantsQuery,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.event?.participants,
  });
  if (pages.nodes.length === 0) return null;
  return (
    <section>
      <h2>{t.event.participants}</h2>
      <ul className={lists.plain}>
        {pages.nodes.map((person) => (
          <li key={person.id}>
            <PersonRef person={person} /> <PersonFacts person={person} />
          </li>
        ))}
      </ul>
      {pages.hasMore && <MoreButton pages={pages} total={null} />}
    </section>
  );
}
