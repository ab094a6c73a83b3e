import { useMemo } from 'react';
import { Link } from 'react-router';
import { pathOf } from '../../app/paths.ts';
import { useSimilarCounts } from '../../data/use-similar-counts.ts';
import { useLocale } from '../../i18n/locale-context.tsx';

/** A link to the other versions of a statement, or a message if none exist. Renders nothing while loading. */
export function CompareLink({ id }: { id: string }) {
  const { t } = useLocale();
  const count = useSimilarCounts(useMemo(() => [{ id }], [id])).get(id);
  if (count === undefined) return null;
  if (count === 0) return t.compare.none;
  return <Link to={pathOf('Statement', id)}>{t.compare.versions(count)}</Link>;
}
