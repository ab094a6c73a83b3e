import { Counts } from '@wortlaut/client';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './graph-counts.module.css';

/** The total numbers of articles, statements, people and events. Renders nothing while loading. */
export function GraphCounts() {
  const { t } = useLocale();
  const [{ data }] = useQuery({ query: Counts, requestPolicy: 'cache-and-network' });
  if (data === undefined || data.articles.totalCount === 0) return null;
  return (
    <ul className={css.counts}>
      <li>{t.common.count.articles(data.articles.totalCount)}</li>
      <li>
        <Link to="/statements">{t.common.count.statements(data.statements.totalCount)}</Link>
      </li>
      <li>
        <Link to="/people">{t.common.count.people(data.people.totalCount)}</Link>
      </li>
      <li>
        <Link to="/events">{t.common.count.events(data.events.totalCount)}</Link>
      </li>
    </ul>
  );
}
