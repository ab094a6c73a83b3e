import type { ArticleLink, FragmentOf } from '@wortlaut/client';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLocale } from '../i18n/locale-context.tsx';
import { type WordingPiece, wordsOnlyIn } from '../text/wording.ts';
import { langOf } from './links.tsx';
import css from './side-by-side.module.css';

/** Two versions beside each other, or below each other where there is no room. */
export function SideBySide({ children }: { children: ReactNode }) {
  return <div className={css.pair}>{children}</div>;
}

/**
 * What one article prints, with the words marked that the other version does not have.
 *
 * @param to - the place of the words in the article
 * @param listDifferences - whether the marked words are told once more below, for those who do not see marks
 * @param children - what is to be known of it besides: who speaks
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
