import { useMemo } from 'react';
import { Link } from 'react-router';
import { pathOf } from '../../app/paths.ts';
import { useSimilarCounts } from '../../data/use-similar-counts.ts';
import { useLocale } from '../../i18n/locale-context.tsx';

/** Leads from one statement to how other articles print it, or says that none does; nothing while that is not known. */
export function CompareLink({ id }: { id: string }) {
  const { t } = useLocale();
  const count = useSimilarCounts(useMemo(() => [{ id }], [id])).get(id);
  if (count === undefined) return null;
  if (count === 0) return t.compare.none;
  return <Link to={pathOf('Statement', id)}>{t.compare.versions(count)}</Link>;
}
