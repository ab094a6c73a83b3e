import { Button } from '../../components/button.tsx';
import { langOf } from '../../components/links.tsx';
import { NotificationBar } from '../../components/notification-bar.tsx';
import { SignInHint } from '../../components/sign-in-hint.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Findings } from './article-marks.ts';
import css from './article-page.module.css';
import type { Article } from './article-query.ts';
import type { FormArticle } from './form-article.ts';
import { StatementDetails } from './statement-details.tsx';
import { draftOf, newDraft } from './statement-draft.ts';
import { StatementEditor } from './statement-editor.tsx';
import { StatementList } from './statement-list.tsx';
import type { EditingState } from './use-editing.ts';
import type { MarkingTask } from './use-marking.ts';
import type { OpenStatement } from './use-open-statement.ts';

interface SideProps {
  readonly article: Article;
  readonly formArticle: FormArticle;
  readonly found: Findings;
  readonly selection: OpenStatement;
  readonly editing: EditingState;
  /** Whether to hide the panel, because the editor is selecting words in the text. */
  readonly hidden: boolean;
  readonly canWrite: boolean;
  readonly onMark: (task: MarkingTask) => void;
}

/** The panel next to the text: the open statement or its form, and the list of statements. */
export function ArticleSide(props: SideProps) {
  const { article, found, selection, editing, hidden, canWrite, onMark } = props;
  const { t } = useLocale();
  const { selected, select } = selection;
  const add = () => onMark({ what: t.edit.quote, from: null, onTake: editing.add });
  return (
    <aside className={css.side} aria-label={t.article.statements}>
      <Panel {...props} />
      <NotificationBar />
      <div hidden={hidden}>
        <StatementList
          statements={found.statements}
          language={langOf(article)}
          supported={article.supported}
          selected={selected?.id ?? null}
          onSelect={select}
        />
        {canWrite ? (
          <p className={css.add}>
            <Button id="add-statement" onClick={add}>
              {t.edit.add}
            </Button>
          </p>
        ) : (
          selected === null && <SignInHint />
        )}
      </div>
    </aside>
  );
}

/** Moves the focus to the heading or the button after the form has closed. */
function focusAfterForm(): void {
  requestAnimationFrame(() => {
    const next = document.getElementById('statement-heading') ?? document.getElementById('add-statement');
    next?.focus({ preventScroll: true });
  });
}

function Panel({ article, formArticle, found, selection, editing, hidden, onMark }: SideProps) {
  const { t } = useLocale();
  const { selected, select } = selection;
  const { current } = editing;
  const close = () => {
    editing.end();
    focusAfterForm();
  };
  if (current?.type === 'add') {
    return (
      <StatementEditor
        title={t.edit.addTitle}
        article={formArticle}
        statement={null}
        begun={newDraft(article.body, current.range)}
        hidden={hidden}
        onMark={onMark}
        onSaved={({ id }) => {
          editing.end();
          select(id);
        }}
        onClose={close}
      />
    );
  }
  if (selected === null) return found.statements.length > 0 && <p className={css.hint}>{t.statement.hint}</p>;
  if (current?.type === 'correct') {
    return (
      <StatementEditor
        title={t.edit.title(found.statements.indexOf(selected) + 1)}
        article={formArticle}
        statement={selected}
        begun={draftOf(selected, t)}
        hidden={hidden}
        onMark={onMark}
        onSaved={close}
        onClose={close}
      />
    );
  }
  return (
    <StatementDetails
      key={selected.id}
      statement={selected}
      statements={found.statements}
      language={langOf(article)}
      openedByUrl={selection.openedByUrl}
      onSelect={select}
      onCorrect={editing.correct}
    />
  );
}
