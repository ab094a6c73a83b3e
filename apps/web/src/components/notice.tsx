import type { ReactNode } from 'react';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './notice.module.css';

/** A note about the content of a page. */
export function Note({ children }: { children: ReactNode }) {
  return <div className={css.note}>{children}</div>;
}

/** A message that replaces an empty page or list. The children explain what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={css.empty}>
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** A message that replaces a list if its filter has no matches. */
export function NothingFits() {
  const { t } = useLocale();
  return (
    <Empty title={t.lists.filter.none}>
      <p>{t.lists.filter.noneHint}</p>
    </Empty>
  );
}
