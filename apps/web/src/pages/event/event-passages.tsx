import { EventPassages as EventPassagesQuery } from '@wortlaut/client';
import { Link } from 'react-router';
import { placePath } from '../../app/paths.ts';
import { ArticleRef, langOf } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { pageSize } from '../../data/page-size.ts';
import { type MorePages, useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './event-passages.module.css';
import type { Event } from './event-query.ts';
import { passagesOf } from './passages.ts';

type Mention = Event['mentions']['nodes'][number];

/**
 * The sentences that mention an event, in the order in which the articles were imported. If there are statements about
 * the event, the sentences are folded. Nothing if no article names the event.
 */
export function EventPassages({ event }: { event: Event }) {
  const { t } = useLocale();
  const { id } = event;
  const pages = useMorePages({
    name: 'mentions',
    first: event.mentions,
    document: EventPassagesQuery,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.event?.mentions,
  });
  if (pages.nodes.length === 0) return null;
  const list = <PassageList pages={pages} total={event.mentions.totalCount} />;
  return (
    <section>
      <h2>{t.event.mentions}</h2>
      {event.statements.totalCount === 0 ? (
        list
      ) : (
        <details className={css.folded}>
          <summary>{t.event.mentionsShow(event.mentions.totalCount)}</summary>
          {list}
        </details>
      )}
    </section>
  );
}

function PassageList({ pages, total }: { pages: MorePages<Mention>; total: number }) {
  return (
    <>
      <ul className={lists.ruled}>
        {passagesOf(pages.nodes).map(({ key, article, place, pieces }) => (
          <li key={key} className={css.passage}>
            <blockquote className={css.words} lang={langOf(article)}>
              <Link to={placePath(article.id, place)}>
                {pieces.map(({ start, text, marked }) =>
                  marked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
                )}
              </Link>
            </blockquote>
            <p>
              <ArticleRef article={article} />
            </p>
          </li>
        ))}
      </ul>
      {pages.hasMore && <MoreButton pages={pages} total={total} />}
    </>
  );
}
