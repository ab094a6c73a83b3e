import { Button } from '../../components/button.tsx';
import { Note } from '../../components/notice.tsx';
import type { MorePages } from '../../data/use-more-pages.ts';
import { useLocale } from '../../i18n/locale-context.tsx';

/** Shows that marks are still loading or could not be loaded. The marks are loaded page by page after the text. */
export function MarksState({ lists }: { lists: readonly MorePages<unknown>[] }) {
  const { t } = useLocale();
  const failed = lists.filter(({ error }) => error !== undefined);
  if (failed.length > 0) {
    const retry = () => {
      for (const { loadMore } of failed) loadMore();
    };
    return (
      <div role="alert">
        <Note>
          <p>{t.article.incomplete}</p>
          <Button onClick={retry}>{t.common.state.retry}</Button>
        </Note>
      </div>
    );
  }
  return (
    <p role="status" className="visually-hidden">
      {lists.some(({ hasMore }) => hasMore) ? t.article.loadingMarks : ''}
    </p>
  );
}
