import type { ReactNode } from 'react';
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
