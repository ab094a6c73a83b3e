import { Button } from '../components/button.tsx';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './live-notice.module.css';
import { type Happened, useLiveStatements, type Watch } from './use-live-statements.ts';

/**
 * Tells the reader of an open page that something it shows has changed, and shows it when they want; nothing while
 * nothing has. It never moves what is being read by itself.
 *
 * @param watch - which statements the page is about
 * @param articleId - the article that it is about. @defaultValue any
 * @param shown - the ids of the statements that it shows: what is there already is no news, what is gone is
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
  const { happened, away, forget } = useLiveStatements(watch);
  const { created, changed, deleted } = newsOf(happened, new Set(shown), articleId);
  const news = [
    ...(created > 0 ? [t.live.created(created)] : []),
    ...(changed > 0 ? [t.live.changed(changed)] : []),
    ...(deleted > 0 ? [t.live.deleted(deleted)] : []),
  ];
  const show = () => {
    forget();
    reload();
  };
  return (
    <div role="status" className={css.live}>
      {(news.length > 0 || happened.maybe) && (
        <p className={css.news}>
          <span>{news.length > 0 ? news.join(', ') : t.live.maybe}</span>
          <Button onClick={show}>{t.live.show}</Button>
        </p>
      )}
      {away && <p className={css.away}>{t.live.away}</p>}
    </div>
  );
}

/** What the page does not show yet. A statement on it that was changed shows its new words by itself. */
function newsOf({ changes }: Happened, shown: ReadonlySet<string>, articleId: string | undefined) {
  const news = [...changes].filter(([id, { kind, article }]) =>
    kind === 'DELETED' ? shown.has(id) : !shown.has(id) && (articleId === undefined || article === articleId),
  );
  const count = (wanted: string) => news.filter(([, { kind }]) => kind === wanted).length;
  return { created: count('CREATED'), changed: count('UPDATED'), deleted: count('DELETED') };
}
