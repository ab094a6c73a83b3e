import { useState } from 'react';
import { useParams } from 'react-router';
import { EventRef, EventTitle } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { PageHead } from '../../components/page-head.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { eventTitle } from '../../i18n/event-title.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { LiveNotice } from '../../live/live-notice.tsx';
import { NotFoundPage } from '../not-found/not-found-page.tsx';
import { EventArticles } from './event-articles.tsx';
import { EventCoverage } from './event-coverage.tsx';
import css from './event-page.module.css';
import { EventParticipants } from './event-participants.tsx';
import { EventPassages } from './event-passages.tsx';
import { type Event, useEvent } from './event-query.ts';
import { EventStatements } from './event-statements.tsx';
import { EventTimeline } from './event-timeline.tsx';
import { EventTools } from './event-tools.tsx';

/** The page of an event: date, place, participants, coverage, statements and mentions. */
export function EventPage() {
  const { id = '' } = useParams();
  const { t } = useLocale();
  const { result, retry } = useEvent(id);
  const missing = <NotFoundPage title={t.event.notFound} />;
  return (
    <QueryView result={result} retry={retry} missing={missing}>
      {({ event }) =>
        event === null ? (
          missing
        ) : (
          <EventView key={event.id} event={event} reload={() => retry({ requestPolicy: 'network-only' })} />
        )
      }
    </QueryView>
  );
}

function EventView({ event, reload }: { event: Event; reload: () => void }) {
  const { locale } = useLocale();
  const [loads, setLoads] = useState(0);
  return (
    <>
      <PageHead {...eventTitle(event, locale)} />
      <EventTools event={event} />
      <LiveNotice
        watch={{ event: event.id }}
        shown={event.statements.nodes.map(({ id }) => id)}
        reload={() => {
          setLoads(loads + 1);
          reload();
        }}
      />
      <EventFacts event={event} />
      <EventTimeline id={event.id} />
      <EventCoverage key={loads} id={event.id} />
      <div className={lists.columns}>
        <div className={css.main}>
          <EventStatements event={event} />
          <EventPassages event={event} />
        </div>
        <div className={lists.side}>
          <EventParticipants event={event} />
          <EventArticles event={event} />
          <SameStory event={event} />
        </div>
      </div>
    </>
  );
}

function EventFacts({ event }: { event: Event }) {
  const { t, format } = useLocale();
  const when = format.period(event.start, event.end);
  const reported = format.reportedDay(event);
  return (
    <dl className={css.facts}>
      <div>
        <dt>{t.event.when}</dt>
        <dd>
          {when ?? (reported === null ? t.event.noDate : t.events.reported(reported))}
          {event.dateText !== null && <span className={css.printed}>{t.event.printedDate(event.dateText)}</span>}
        </dd>
      </div>
      <div>
        <dt>{t.event.where}</dt>
        <dd>{event.place ?? t.event.noPlace}</dd>
      </div>
      <div>
        <dt>{t.event.status}</dt>
        <dd>{t.labels.eventStatus[event.status]}</dd>
      </div>
      <div>
        <dt>{t.event.kind}</dt>
        <dd>{t.labels.eventKind[event.eventKind]}</dd>
      </div>
      {event.parent !== null && (
        <div>
          <dt>{t.event.partOf}</dt>
          <dd>
            <EventTitle event={event.parent} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The other events of the same story, earliest first. Shows nothing if the story has no other event. */
function SameStory({ event: { sameStory } }: { event: Event }) {
  const { t } = useLocale();
  if (sameStory.length === 0) return null;
  return (
    <section>
      <h2>{t.event.sameStory}</h2>
      <ul className={lists.plain}>
        {sameStory.map((other) => (
          <li key={other.id}>
            <EventRef event={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
