import { EventArticles as EventArticlesQuery } from '@wortlaut/client';
import { ArticleRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Event } from './event-query.ts';

/** The articles about an event, newest first. */
export function EventArticles({ event }: { event: Event }) {
  const { t } = useLocale();
  const { id } = event;
  const pages = useMorePages({
    name: 'articles',
    first: event.articles,
    document: EventArticlesQuery,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.event?.articles,
  });
  return (
    <section>
      <h2>{t.event.articles}</h2>
      <ul className={lists.plain}>
        {pages.nodes.map((article) => (
          <li key={article.id}>
            <ArticleRef article={article} />
          </li>
        ))}
      </ul>
      {pages.hasMore && <MoreButton pages={pages} total={event.articles.totalCount} />}
    </section>
  );
}
