import { Link } from 'react-router';
import { Empty } from '../../components/notice.tsx';
import { PageHead } from '../../components/page-head.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';

/**
 * The page for URLs that do not exist.
 *
 * @param title - says what was not found. @defaultValue "Page not found"
 */
export function NotFoundPage({ title }: { title?: string }) {
  const { t } = useLocale();
  return (
    <>
      <PageHead title={title ?? t.common.state.notFound} />
      <Empty title={t.common.state.notFoundHint}>
        <Link to="/">{t.common.state.toArticles}</Link>
      </Empty>
    </>
  );
}
