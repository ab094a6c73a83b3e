import type { ReactNode } from 'react';
import css from './page-head.module.css';

/**
 * The heading of a page. Also sets the title of the browser window.
 *
 * @param language - the language of the title if it comes from an article
 */
export function PageHead({
  title,
  language,
  children,
}: {
  title: string;
  language?: string | undefined;
  children?: ReactNode;
}) {
  return (
    <header className={css.head}>
      <title>{`${title} – Wortlaut`}</title>
      <h1 lang={language}>{title}</h1>
      {children}
    </header>
  );
}
