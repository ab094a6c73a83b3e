import type { MorePages } from '../data/use-more-pages.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import { ErrorNotice } from './error-notice.tsx';
import css from './more-button.module.css';

/**
 * A button that loads more of a list, and the number of entries shown.
 *
 * @param total - the total number of entries. Null if unknown.
 */
export function MoreButton<Node>({ pages, total }: { pages: MorePages<Node>; total: number | null }) {
  const { t } = useLocale();
  if (pages.error !== undefined) return <ErrorNotice error={pages.error} retry={pages.loadMore} />;
  const shown = t.common.count.shown(pages.nodes.length, total);
  return (
    <div className={css.more}>
      {pages.hasMore && (
        <Button onClick={pages.loadMore} disabled={pages.loading}>
          {pages.loading ? t.common.state.loadingMore : t.common.state.more}
        </Button>
      )}
      <p role="status">{pages.hasMore ? shown : <span className="visually-hidden">{shown}</span>}</p>
    </div>
  );
}
