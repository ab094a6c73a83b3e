import type { ReactNode } from 'react';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './notice.module.css';

/** Something that the reader should know about what is shown. */
export function Note({ children }: { children: ReactNode }) {
  return <div className={css.note}>{children}</div>;
}

/** Stands where there is nothing to show, and says why and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** Stands where a list is empty because of its filter. */
export function NothingFits() {
  const { t } = useLocale();
  return (
    <Empty title={t.lists.filter.none}>
      <p>{t.lists.filter.noneHint}</p>
    </Empty>
  );
}
