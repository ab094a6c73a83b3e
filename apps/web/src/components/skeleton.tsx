import { useLocale } from '../i18n/locale-context.tsx';
import css from './skeleton.module.css';

const rows = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A placeholder for content that is loading. */
export function Skeleton() {
  const { t } = useLocale();
  return (
    <div className={css.skeleton} role="status">
      <span className="visually-hidden">{t.common.state.loading}</span>
      {rows.map((row) => (
        <div key={row} className={css.row} aria-hidden="true">
          <span />
          <span />
        </div>
      ))}
    </div>
  );
}
