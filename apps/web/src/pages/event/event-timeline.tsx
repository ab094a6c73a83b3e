import { EventTimeline as EventTimelineQuery, type ResultOf } from '@wortlaut/client';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { pathOf, statementPath } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { EventTitle, langOf } from '../../components/links.tsx';
import { Speakers } from '../../components/speakers.tsx';
import { useAfterChange } from '../../data/graph-changes.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './event-timeline.module.css';
import { type TimelineDay, type TimelineEntry, timelineOf, UNDATED } from './timeline.ts';

type Event = NonNullable<ResultOf<typeof EventTimelineQuery>['event']>;
type Entry = TimelineEntry<Event>;

/** The maximum number of parts, of articles, and of statements. */
const MOST = 100;
/** The number of entries that are visible at first. */
const FEW = 12;

/** The timeline of an event: the event itself, its parts, the articles about it and the statements, earliest first. */
export function EventTimeline({ id }: { id: string }) {
  const [{ data }, retry] = useQuery({
    query: EventTimelineQuery,
    variables: { id, first: MOST },
    requestPolicy: 'cache-and-network',
  });
  useAfterChange(() => retry({ requestPolicy: 'network-only' }));
  const event = data?.event;
  if (!event) return null;
  const { parts, articles, statements } = event;
  if (parts.nodes.length + articles.nodes.length + statements.nodes.length < 2) return null;
  return <Days event={event} days={timelineOf(event)} />;
}

function Days({ event, days }: { event: Event; days: readonly TimelineDay<Event>[] }) {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  const listId = useId();
  const total = days.reduce((sum, { entries }) => sum + entries.length, 0);
  const shown = all ? days : firstOf(days, FEW);
  const missing = [event.parts, event.articles, event.statements].reduce(
    (sum, { totalCount, nodes }) => sum + totalCount - nodes.length,
    0,
  );
  return (
    <section className={css.timeline}>
      <h2>{t.event.timeline}</h2>
      <ol id={listId}>
        {shown.map(({ day, precision, entries }) => (
          <li key={`${day} ${precision}`} className={css.day}>
            <Day day={day} precision={precision} />
            <ol>
              {entries.map((entry) => (
                <li key={`${entry.type} ${entry.id}`} className={css[entry.type]}>
                  <What entry={entry} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {total > FEW && (
        <Button aria-expanded={all} aria-controls={listId} onClick={() => setAll(!all)}>
          {all ? t.event.fewer : t.event.allEntries(total)}
        </Button>
      )}
      {all && missing > 0 && <p className={css.note}>{t.event.moreEntries(missing)}</p>}
    </section>
  );
}

/** Returns the days with the first entries. */
function firstOf(days: readonly TimelineDay<Event>[], count: number): TimelineDay<Event>[] {
  let left = count;
  return days.flatMap((day) => {
    const entries = day.entries.slice(0, Math.max(0, left));
    left -= entries.length;
    return entries.length === 0 ? [] : [{ ...day, entries }];
  });
}

function Day({ day, precision }: Pick<TimelineDay<Event>, 'day' | 'precision'>) {
  const { t, format } = useLocale();
  return <h3>{day === UNDATED ? t.events.undated : format.precise({ date: day, precision })}</h3>;
}

function What({ entry }: { entry: Entry }) {
  switch (entry.type) {
    case 'whole':
      return <WholeEvent event={entry.event} />;
    case 'part':
      return <Part event={entry.event} />;
    case 'article':
      return <Article entry={entry} />;
    case 'statement':
      return <Statement statement={entry.statement} about={entry.about} />;
  }
}

function WholeEvent({ event }: { event: Event }) {
  const { t, locale } = useLocale();
  const { title, language } = eventTitle(event, locale);
  return (
    <>
      <p className={css.label}>{t.event.entry.whole}</p>
      <p>
        <strong lang={language}>{title}</strong>
      </p>
    </>
  );
}

function Part({ event }: { event: Event['parts']['nodes'][number] }) {
  const { t } = useLocale();
  return (
    <>
      <p className={css.label}>{t.event.entry.part}</p>
      <p>
        <EventTitle event={event} />
        {event.place !== null && <span className={css.fact}>{event.place}</span>}
        {event.status !== 'PAST' && <span className={css.fact}>{t.labels.eventStatusShort[event.status]}</span>}
      </p>
    </>
  );
}

function Article({ entry: { article, at } }: { entry: Extract<Entry, { type: 'article' }> }) {
  const { t, format } = useLocale();
  return (
    <>
      <p className={css.label}>
        {t.event.entry.article}
        {at !== null && (
          <time dateTime={at} className={css.fact}>
            {format.hour(at)}
          </time>
        )}
      </p>
      <p>
        <Link to={pathOf('Article', article.id)} lang={langOf(article)}>
          {article.title}
        </Link>
        <span className={css.fact}>{article.outlet ?? t.article.noOutlet}</span>
      </p>
    </>
  );
}

type StatementEntry = Extract<Entry, { type: 'statement' }>;

function Statement({ statement, about }: Pick<StatementEntry, 'statement' | 'about'>) {
  const { t } = useLocale();
  const { article, quote } = statement;
  return (
    <>
      <p className={css.label}>{t.event.entry.statement}</p>
      <div>
        <p>
          <Speakers of={statement} />
          <span className={css.fact}>{article.outlet ?? t.article.noOutlet}</span>
        </p>
        <blockquote lang={langOf(article)}>
          <Link to={statementPath(article.id, statement.id)}>{quote.text}</Link>
        </blockquote>
        {about !== null && (
          <p className={css.note}>
            {t.statement.about}: <EventTitle event={about} />
          </p>
        )}
      </div>
    </>
  );
}
