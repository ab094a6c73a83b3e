import { Button } from '../components/button.tsx';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './live-notice.module.css';
import { type PendingChanges, useLiveStatements, type Watch } from './use-live-statements.ts';

/**
 * Tells the reader that statements have changed, and reloads them on request. Without a request, the page content does
 * not change. Renders no text if nothing has changed.
 *
 * @param watch - the statements that the page subscribes to
 * @param articleId - limits new statements to one article. @defaultValue all articles
 * @param shown - the IDs of the statements on the page. They do not count as new, and only their deletions are
 * reported.
 * @param reload - loads the page again
 */
export function LiveNotice({
  watch = {},
  articleId,
  shown,
  reload,
}: {
  watch?: Watch;
  articleId?: string;
  shown: readonly string[];
  reload: () => void;
}) {
  const { t } = useLocale();
  const { pending, disconnected, clear } = useLiveStatements(watch);
  const { created, changed, deleted } = countNews(pending, new Set(shown), articleId);
  const news = [
    ...(created > 0 ? [t.live.created(created)] : []),
    ...(changed > 0 ? [t.live.changed(changed)] : []),
    ...(deleted > 0 ? [t.live.deleted(deleted)] : []),
  ];
  const show = () => {
    clear();
    reload();
  };
  return (
    <div role="status" className={css.live}>
      {(news.length > 0 || pending.maybeMore) && (
        <p className={css.news}>
          <span>{news.length > 0 ? news.join(', ') : t.live.maybe}</span>
          <Button onClick={show}>{t.live.show}</Button>
        </p>
      )}
      {disconnected && <p className={css.away}>{t.live.disconnected}</p>}
    </div>
  );
}

/** Counts the changes that are not on the page yet. The cache already updates the statements on the page. */
function countNews({ changes }: PendingChanges, shown: ReadonlySet<string>, articleId: string | undefined) {
  const news = [...changes].filter(([id, { kind, article }]) =>
    kind === 'DELETED' ? shown.has(id) : !shown.has(id) && (articleId === undefined || article === articleId),
  );
  const count = (wanted: string) => news.filter(([, { kind }]) => kind === wanted).length;
  return { created: count('CREATED'), changed: count('UPDATED'), deleted: count('DELETED') };
}
