import { Link } from 'react-router';
import { pathOf } from '../../app/paths.ts';
import { EventTitle, langOf } from '../../components/links.tsx';
import { eventDate } from '../../i18n/event-date.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Event } from './event-query.ts';
import css from './event-timeline.module.css';
import { type TimelineEntry, timelineOf } from './timeline.ts';

/** The time line of an event: the event itself, its parts and the articles about it, earliest first. */
export function EventTimeline({ event }: { event: Event }) {
  const { t } = useLocale();
  const entries = timelineOf(event);
  if (event.parts.nodes.length === 0 && event.articles.nodes.length < 2) return null;
  return (
    <section className={css.timeline}>
      <h2>{t.event.timeline}</h2>
      <ol>
        {entries.map((entry) => (
          <li key={`${entry.type} ${entry.id}`} className={css[entry.type]}>
            <When entry={entry} />
            <What entry={entry} />
          </li>
        ))}
      </ol>
      {event.parts.totalCount > event.parts.nodes.length && (
        <p className={css.note}>{t.event.moreParts(event.parts.totalCount - event.parts.nodes.length)}</p>
      )}
    </section>
  );
}

type Entry = TimelineEntry<Event>;

function When({ entry }: { entry: Entry }) {
  const translation = useLocale();
  const { t, format } = translation;
  const text =
    entry.type === 'article'
      ? (format.publishedDay(entry.article) ?? t.article.imported(format.dayOf(entry.article.retrievedAt)))
      : eventDate(translation, entry.event);
  return <p className={css.when}>{text}</p>;
}

function What({ entry }: { entry: Entry }) {
  const { t, locale } = useLocale();
  if (entry.type === 'article') {
    return (
      <p>
        <span className={css.label}>{t.event.entry.article}</span>{' '}
        <Link to={pathOf('Article', entry.article.id)} lang={langOf(entry.article)}>
          {entry.article.title}
        </Link>{' '}
        <span className={css.outlet}>{entry.article.outlet ?? t.article.noOutlet}</span>
      </p>
    );
  }
  if (entry.type === 'whole') {
    const { title, language } = eventTitle(entry.event, locale);
    return (
      <p>
        <strong lang={language}>{title}</strong>
      </p>
    );
  }
  const { event } = entry;
  return (
    <p>
      <EventTitle event={event} />
      {event.place !== null && <span className={css.place}>{event.place}</span>}
      {event.status !== 'PAST' && <span className={css.status}>{t.labels.eventStatusShort[event.status]}</span>}
    </p>
  );
}
