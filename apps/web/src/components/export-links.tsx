import { exportPath } from '../app/paths.ts';
import { exportFilter } from '../data/list-filters.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './export-links.module.css';

const formats = ['csv', 'ndjson', 'jsonld'] as const;

/**
 * Links that download the current list as a file, with the active filter.
 *
 * @param total - the number of entries in the file
 * @param filter - the URL parameters of the list. The exports use the same names.
 */
export function ExportLinks({
  kind,
  total,
  filter,
}: {
  kind: Parameters<typeof exportPath>[0];
  total: number;
  filter: URLSearchParams;
}) {
  const { t } = useLocale();
  const query = filter.size === 0 ? '' : `?${exportFilter(filter)}`;
  return (
    <nav className={css.export} aria-label={t.lists.exports.title}>
      <span>
        {t.lists.exports.title} {t.lists.exports.hint(total)}
      </span>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <a href={`${exportPath(kind, format)}${query}`} download>
              {t.lists.exports.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
