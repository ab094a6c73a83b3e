import { useLocale } from '../../i18n/locale-context.tsx';
import css from './article-page.module.css';
import type { Article } from './article-query.ts';

/** The outlet, date, author and language of an article, with a link to the original. */
export function ByLine({ article }: { article: Article }) {
  const { t, format } = useLocale();
  const language = format.language(article.language);
  return (
    <p className={css['by-line']}>
      <strong>{article.outlet ?? t.article.noOutlet}</strong>
      <time dateTime={article.publishedAt ?? article.retrievedAt}>
        {format.published(article) ?? t.article.imported(format.dayOf(article.retrievedAt))}
      </time>
      {article.author !== null && <span>{t.article.by(article.author)}</span>}
      {language !== null && <span>{language}</span>}
      {article.url !== null && isWebAddress(article.url) && (
        <a href={article.url} rel="noreferrer">
          {t.article.source}
        </a>
      )}
    </p>
  );
}

/** Checks whether a URL has a safe protocol, because URLs come from imported sources. */
function isWebAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}
