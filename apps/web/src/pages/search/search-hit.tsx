import type { ResultOf, Search } from '@wortlaut/client';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { statementPath } from '../../app/paths.ts';
import { Sureness } from '../../components/confidence.tsx';
import { ArticleRef, EventRef, langOf, PersonFacts, PersonRef } from '../../components/links.tsx';
import lists from '../../components/lists.module.css';
import { Speakers } from '../../components/speakers.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './search-page.module.css';

type Hit = ResultOf<typeof Search>['search']['nodes'][number];

/** A search result with the matching words highlighted. */
export function SearchHit({ target, ...excerpt }: Hit) {
  const { t } = useLocale();
  return (
    <article className={css.hit}>
      <p className={css.type}>{t.labels.recordType[target.__typename]}</p>
      <Found target={target} snippet={<Snippet {...excerpt} />} />
    </article>
  );
}

function Found({ target, snippet }: { target: Hit['target']; snippet: ReactNode }) {
  const { t } = useLocale();
  switch (target.__typename) {
    case 'Article':
      return (
        <>
          <ArticleRef article={target} />
          <p className={css.snippet} lang={langOf(target)}>
            {snippet}
          </p>
        </>
      );
    case 'Person':
      return (
        <>
          <p>
            <PersonRef person={target} /> <PersonFacts person={target} />
          </p>
          <p className={lists.count}>
            {snippet}, {t.common.count.statements(target.statementCount)}
          </p>
        </>
      );
    case 'Event':
      return (
        <>
          <EventRef event={target} />
          <p className={css.snippet}>{snippet}</p>
        </>
      );
    case 'Statement':
      return (
        <>
          <p>
            <Speakers of={target} /> <Sureness of={target} />
          </p>
          <blockquote className={css.snippet} lang={langOf(target.article)}>
            <Link to={statementPath(target.article.id, target.id)}>{snippet}</Link>
          </blockquote>
          <ArticleRef article={target.article} />
        </>
      );
  }
}

function Snippet({ snippet, truncatedStart, truncatedEnd }: Omit<Hit, 'target'>) {
  let offset = 0;
  return (
    <>
      {truncatedStart && '… '}
      {snippet.map(({ text, match }) => {
        const key = offset;
        offset += text.length;
        return match ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
      {truncatedEnd && ' …'}
    </>
  );
}
