import { exportPath } from '../app/paths.ts';
import { exportFilter } from '../data/list-filters.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './export-links.module.css';

const formats = ['csv', 'ndjson', 'jsonld'] as const;

/**
 * Leads to a list as a file, with the filter that is in force.
 *
 * @param total - how many entries the file will have
 * @param filter - as the address of the list has it; the parameters of the export have the same names
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
        {t.lists.exports.title}: {t.lists.exports.hint(total)}
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
