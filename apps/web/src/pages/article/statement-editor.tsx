import { useEffect, useRef, useState } from 'react';
import { LeaveGuard } from '../../components/leave-guard.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { TextStatement } from './article-marks.ts';
import type { FormArticle } from './form-article.ts';
import css from './statement-details.module.css';
import { isChanged, type StatementDraft } from './statement-draft.ts';
import { StatementForm } from './statement-form.tsx';
import type { MarkingTask } from './use-marking.ts';
import { type Saved, useSaveStatement } from './use-save-statement.ts';

/**
 * The panel with the form that edits or adds a statement.
 *
 * @param statement - the current version of the statement, or null to add one
 * @param begun - the initial form values
 * @param hidden - whether to hide the panel, because the editor is selecting words in the text
 */
export function StatementEditor({
  title,
  article,
  statement,
  begun,
  hidden,
  onMark,
  onSaved,
  onClose,
}: {
  title: string;
  article: FormArticle;
  statement: TextStatement | null;
  begun: StatementDraft;
  hidden: boolean;
  onMark: (task: MarkingTask) => void;
  onSaved: (saved: Saved) => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  const { notify } = useNotification();
  const [before] = useState(begun);
  const [draft, setDraft] = useState(begun);
  const saved = useRef(false);
  const unsaved = useRef(false);
  useEffect(() => {
    unsaved.current = !saved.current && isChanged(before, draft);
  });
  const { correct, add, busy, failure } = useSaveStatement(setDraft);
  const save = async () => {
    const done = await (statement === null ? add(article.id, draft) : correct(statement, before, draft));
    if (done === null) return;
    saved.current = true;
    unsaved.current = false;
    const message = statement === null ? t.edit.doneCreate : t.edit.doneSave;
    notify({ message: done.revisions.length > 0 ? message : t.edit.nothingChanged, revisions: done.revisions });
    onSaved(done);
  };
  return (
    <section className={css.details} hidden={hidden} aria-labelledby="statement-form">
      <StatementForm
        title={title}
        article={article}
        draft={draft}
        busy={busy}
        failure={failure}
        onDraft={setDraft}
        onMark={onMark}
        onSave={() => void save()}
        onClose={onClose}
      />
      <LeaveGuard unsaved={unsaved} onLeave={onClose} />
    </section>
  );
}
