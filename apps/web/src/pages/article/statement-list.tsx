import { UnsureBadge } from '../../components/confidence.tsx';
import { namesOf, reportersText, Stance } from '../../components/speakers.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { TextStatement } from './article-marks.ts';
import css from './statement-list.module.css';
import type { Select } from './use-open-statement.ts';

/** The list of all statements of an article, in text order. Each item opens the details of a statement. */
export function StatementList({
  statements,
  language,
  supported,
  selected,
  onSelect,
}: {
  statements: readonly TextStatement[];
  language: string | undefined;
  supported: boolean;
  selected: string | null;
  onSelect: Select;
}) {
  const { t, format } = useLocale();
  if (statements.length === 0) return supported ? <p className={css.none}>{t.article.noStatements}</p> : null;
  return (
    <section>
      <h2 className={css.heading}>{t.article.statements}</h2>
      <ol className={css.list}>
        {statements.map((statement, index) => (
          <li key={statement.id} className={statement.container === null ? '' : css.contained}>
            <button
              type="button"
              aria-current={statement.id === selected ? 'true' : undefined}
              onClick={() => onSelect(statement.id)}
            >
              <span className={css.number}>{index + 1}</span>
              <span className={statement.reviewState === 'REJECTED' ? css.rejected : ''}>
                <span className={css.speaker}>{namesOf(statement.speakers, t, format)}</span> <Stance of={statement} />
                {reportersText(statement, t)}{' '}
                {statement.reviewState === 'REJECTED' ? (
                  <span className={css.badge}>{t.edit.rejected}</span>
                ) : (
                  <UnsureBadge unsure={statement.unsure} />
                )}
                <span className={css.words} lang={language}>
                  {statement.quote.text}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
