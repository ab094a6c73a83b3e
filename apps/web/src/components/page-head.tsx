import type { ReactNode } from 'react';
import css from './page-head.module.css';

/**
 * The heading of a page, which is its title in the browser too.
 *
 * @param language - of the title, where it is the words of an article
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
