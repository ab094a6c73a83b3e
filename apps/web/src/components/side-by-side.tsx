import type { ArticleLink, FragmentOf } from '@wortlaut/client';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLocale } from '../i18n/locale-context.tsx';
import { type WordingPiece, wordsOnlyIn } from '../text/wording.ts';
import { langOf } from './links.tsx';
import css from './side-by-side.module.css';

/** Shows two versions side by side, or one below the other on narrow screens. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className={css.pair}>{children}</div>;
}

/**
 * One version of a text. The words that the other version does not have are highlighted.
 *
 * @param to - the path of the passage in the article
 * @param listDifferences - whether to list the highlighted words again as text, for readers who cannot see highlights
 * @param children - further information, such as the speaker
 */
export function Version({
  article,
  pieces,
  to,
  listDifferences = false,
  children,
}: {
  article: FragmentOf<typeof ArticleLink>;
  pieces: readonly WordingPiece[];
  to: string;
  listDifferences?: boolean;
  children?: ReactNode;
}) {
  const { t, format } = useLocale();
  const only = wordsOnlyIn(pieces);
  return (
    <figure className={css.version}>
      <figcaption className={css.outlet}>
        <strong>{article.outlet ?? t.article.noOutlet}</strong>
        <time dateTime={article.publishedAt ?? article.retrievedAt}>
          {format.publishedDay(article) ?? t.article.imported(format.dayOf(article.retrievedAt))}
        </time>
      </figcaption>
      {children}
      <blockquote className={css.words} lang={langOf(article)}>
        <MarkedWords pieces={pieces} />
      </blockquote>
      {listDifferences && only.length > 0 && (
        <p className={css.only}>
          {t.compare.onlyHere} <span lang={langOf(article)}>{only.join(' · ')}</span>
        </p>
      )}
      <p className={css.place}>
        <Link to={to} title={article.title}>
          {t.compare.place}
        </Link>
      </p>
    </figure>
  );
}

function MarkedWords({ pieces }: { pieces: readonly WordingPiece[] }) {
  let offset = 0;
  return pieces.map(({ text, only }) => {
    const key = offset;
    offset += text.length;
    return only ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
