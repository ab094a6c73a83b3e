import type { ReactNode } from 'react';
import css from './count-bars.module.css';
import lists from './lists.module.css';

/** A list of counts with bars. The bar of the largest count has the full width. `more` is shown below a bar. */
export function CountBars({
  rows,
}: {
  rows: readonly { key: string; label: ReactNode; count: number; shown: string; more?: ReactNode }[];
}) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className={css.bars}>
      {rows.map(({ key, label, count, shown, more }) => (
        <li key={key}>
          <span>{label}</span>
          <span className={lists.count}>{shown}</span>
          <svg className={css.bar} aria-hidden="true">
            <rect width={`${(100 * count) / most}%`} height="100%" />
          </svg>
          {more !== undefined && <div className={css.more}>{more}</div>}
        </li>
      ))}
    </ul>
  );
}
