import type { FragmentOf, StatementLine } from '@wortlaut/client';
import { Link } from 'react-router';
import { pathOf, statementPath } from '../app/paths.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { Sureness } from './confidence.tsx';
import { EventLinkText, type LinkToEvent } from './event-link-text.tsx';
import { ArticleRef, EventRef, langOf } from './links.tsx';
import { Speakers, Stance } from './speakers.tsx';
import css from './statement-item.module.css';

/** A statement in a list. Only lists of the statements about an event load the links to events. */
export type ListedStatement = FragmentOf<typeof StatementLine> & {
  readonly eventLinks?: readonly (LinkToEvent & { readonly event: { readonly id: string } })[];
};

/**
 * A statement in a list, with its speakers, stance, source and confidence.
 *
 * @param of - the person or event of the page. The item does not repeat it.
 * @param similarCount - the number of other articles that contain the statement. @defaultValue 0
 */
export function StatementItem({
  statement,
  of,
  similarCount = 0,
}: {
  statement: ListedStatement;
  of?: { personId?: string; eventId?: string };
  similarCount?: number;
}) {
  const { t, format } = useLocale();
  const { speakers, article, said } = statement;
  const [first, ...others] = speakers;
  const isOther =
    of?.personId === undefined || first?.id !== of.personId || others.length > 0 || statement.reportedBy.length > 0;
  const link = statement.eventLinks?.find(({ event }) => event.id === of?.eventId);
  // The title of the main event is often the headline of the article, which is already visible.
  const events = statement.events.nodes.filter(
    ({ id, title }) => id !== of?.eventId && title !== statement.article.title,
  );
  return (
    <article className={css.statement}>
      <p>{isOther ? <Speakers of={statement} /> : <Stance of={statement} />}</p>
      <blockquote className={css[statement.quotationKind === 'DIRECT' ? 'direct' : 'indirect']} lang={langOf(article)}>
        <Link to={statementPath(article.id, statement.id)}>{statement.quote.text}</Link>
      </blockquote>
      <p className={css.facts}>
        <span>{t.labels.statementKind[statement.quotationKind]}</span>
        {said !== null && <span>{t.statement.saidOn(format.precise(said))}</span>}
        {statement.container !== null && <span>{t.statement.part}</span>}
        <Sureness of={statement} />
        <EventLinkText of={link} />
      </p>
      <p className={css.where}>
        <ArticleRef article={article} />
      </p>
      {similarCount > 0 && (
        <p className={css.similar}>
          <Link to={pathOf('Statement', statement.id)}>{t.compare.versions(similarCount)}</Link>
        </p>
      )}
      {events.length > 0 && (
        <ul className={css.events} aria-label={t.statement.about}>
          {events.map((event) => (
            <li key={event.id}>
              <EventRef event={event} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
