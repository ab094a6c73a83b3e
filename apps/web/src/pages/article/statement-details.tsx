import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { TextStatement } from './article-marks.ts';
import { CompareLink } from './compare-link.tsx';
import { StatementActions } from './statement-actions.tsx';
import css from './statement-details.module.css';
import { Circumstances, SpeakerAndWords } from './statement-facts.tsx';
import { StatementLinks } from './statement-links.tsx';
import type { Select } from './use-open-statement.ts';

/** The details of the open statement. */
export function StatementDetails({
  statement,
  statements,
  language,
  openedByUrl,
  onSelect,
  onCorrect,
}: {
  statement: TextStatement;
  statements: readonly TextStatement[];
  language: string | undefined;
  openedByUrl: boolean;
  onSelect: Select;
  onCorrect: () => void;
}) {
  const { t } = useLocale();
  const heading = useFocusWhenOpened(openedByUrl);
  const index = statements.indexOf(statement);
  return (
    <section className={css.details} aria-labelledby="statement-heading">
      <header className={css.head}>
        <h2 id="statement-heading" tabIndex={-1} ref={heading}>
          {t.statement.number(index + 1)}
        </h2>
        <StepButtons index={index} statements={statements} onSelect={onSelect} />
      </header>
      <dl>
        <SpeakerAndWords statement={statement} language={language} />
        <Circumstances statement={statement} language={language} />
        <StatementLinks statement={statement} statements={statements} onSelect={onSelect} />
        <dt>{t.statement.review}</dt>
        <dd>{t.labels.reviewState[statement.reviewState]}</dd>
      </dl>
      <p className={css.compare}>
        <CompareLink id={statement.id} />
      </p>
      <StatementActions statement={statement} onCorrect={onCorrect} />
    </section>
  );
}

/** Moves the focus to the heading if the reader opened the statement, but not if the URL did. */
function useFocusWhenOpened(openedByUrl: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const active = document.activeElement;
    const isElsewhere = active instanceof HTMLElement && active !== document.body && active.id !== 'content';
    if (isElsewhere || !openedByUrl) heading.current?.focus({ preventScroll: true });
  }, [openedByUrl]);
  return heading;
}

function StepButtons({
  index,
  statements,
  onSelect,
}: {
  index: number;
  statements: readonly TextStatement[];
  onSelect: Select;
}) {
  const { t } = useLocale();
  const [previous, next] = [statements[index - 1], statements[index + 1]];
  return (
    <div className={css.steps}>
      <Button
        look="quiet"
        aria-label={t.statement.previous}
        disabled={previous === undefined}
        onClick={() => previous && onSelect(previous.id)}
      >
        ←
      </Button>
      <Button
        look="quiet"
        aria-label={t.statement.next}
        disabled={next === undefined}
        onClick={() => next && onSelect(next.id)}
      >
        →
      </Button>
      <Button look="quiet" aria-label={t.common.state.close} onClick={() => onSelect(null)}>
        ✕
      </Button>
    </div>
  );
}
