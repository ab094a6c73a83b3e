import { PersonArticles as PersonArticlesQuery } from '@wortlaut/client';
import { ArticleRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { MoreButton } from '../../components/more-button.tsx';
import { pageSize } from '../../data/page-size.ts';
import { useMorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Person } from './person-query.ts';

/** The articles that quote or mention a person, newest first. */
export function PersonArticles({ person }: { person: Person }) {
  const { t } = useLocale();
  const { id } = person;
  const pages = useMorePages({
    name: 'articles',
    first: person.articles,
    document: PersonArticlesQuery,
    variables: (after) => ({ id, first: pageSize, after }),
    select: (data) => data.person?.articles,
  });
  return (
    <section>
      <h2>{t.person.articles}</h2>
      <ul className={lists.plain}>
        {pages.nodes.map((article) => (
          <li key={article.id}>
            <ArticleRef article={article} />
          </li>
        ))}
      </ul>
      {pages.hasMore && <MoreButton pages={pages} total={person.articles.totalCount} />}
    </section>
  );
}
