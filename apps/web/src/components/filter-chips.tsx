import { Link, useSearchParams } from 'react-router';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './filter-chips.module.css';

/** An active filter: its URL parameter and its label. */
export interface FilterInForce {
  readonly name: string;
  readonly label: string;
}

/** The active filters, each with a link that removes it. Renders nothing if no filter is active. */
export function FilterChips({ filters }: { filters: readonly FilterInForce[] }) {
  const { t } = useLocale();
  const [parameters] = useSearchParams();
  if (filters.length === 0) return null;
  const without = (names: readonly string[]) => {
    const left = new URLSearchParams(parameters);
    for (const name of names) left.delete(name);
    return `?${left}`;
  };
  return (
    <ul className={css.chips} aria-label={t.lists.filter.current}>
      {filters.map(({ name, label }) => (
        <li key={name}>
          <Link to={without([name])} preventScrollReset aria-label={t.lists.filter.remove(label)}>
            {label} <span aria-hidden="true">✕</span>
          </Link>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <Link to={without(filters.map(({ name }) => name))} className={css.all} preventScrollReset>
            {t.lists.filter.clear}
          </Link>
        </li>
      )}
    </ul>
  );
}
