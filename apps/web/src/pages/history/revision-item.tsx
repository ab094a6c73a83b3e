import { type FragmentOf, type RevisionDetails, type RevisionLine, UndoRevision } from '@wortlaut/client';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/confirm-dialog.tsx';
import { EditFailureNotice } from '../../components/edit-failure-notice.tsx';
import { fieldName, type Names } from '../../components/field-value.tsx';
import { ArticleRef } from '../../components/links.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { type ShownChange, shownChanges } from '../../data/shown-changes.ts';
import { useEdit } from '../../data/use-edit.ts';
import { useViewer } from '../../data/use-viewer.ts';
import type { Messages } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import { ChangeItem } from './change-item.tsx';
import css from './history.module.css';

/** A revision as the queries return it. */
export type Revision = FragmentOf<typeof RevisionDetails>;

/** Prepares the changes of a revision for display. */
export function changesOf(revision: Revision, t: Messages): ShownChange[] {
  return shownChanges(revision.changes.nodes, (name) => fieldName(name, t) !== null);
}

/** A revision with its user, date and changes, and a button to undo it. */
export function RevisionItem({ revision, names }: { revision: Revision; names: Names }) {
  const { t, format } = useLocale();
  const { canWrite } = useViewer();
  const changes = changesOf(revision, t);
  const { undoneBy, undoOf, changes: listed } = revision;
  const further = listed.totalCount - listed.nodes.length;
  const when = (line: FragmentOf<typeof RevisionLine>) => format.instant(line.at);
  return (
    <article className={undoneBy === null ? css.revision : css.undone}>
      <header className={css.head}>
        <h2 id={`revision-${revision.number}`} tabIndex={-1}>
          {t.labels.revisionAction[revision.action]}
        </h2>
        <p>
          {t.history.by(t.history.actor(revision.actor))}, <time dateTime={revision.at}>{when(revision)}</time>
        </p>
        {canWrite && undoneBy === null && <UndoButton revision={revision} />}
      </header>
      {revision.article !== null && (
        <p>
          <ArticleRef article={revision.article} />
        </p>
      )}
      {revision.comment !== null && <p>{t.common.quoted(revision.comment)}</p>}
      {undoOf !== null && <p>{t.history.undoes(t.labels.revisionAction[undoOf.action], when(undoOf))}</p>}
      {undoneBy !== null && (
        <p className={css.note}>{t.history.undone(t.history.actor(undoneBy.actor), when(undoneBy))}</p>
      )}
      {changes.length > 0 && (
        <ul className={css.changes}>
          {changes.map((change) => (
            <ChangeItem key={JSON.stringify(change)} change={change} names={names} />
          ))}
          {further > 0 && <li className={css.note}>{t.history.more(further)}</li>}
        </ul>
      )}
    </article>
  );
}

function UndoButton({ revision }: { revision: Revision }) {
  const { t, format } = useLocale();
  const { notify } = useNotification();
  const { run, busy, failure } = useEdit(UndoRevision);
  const [asked, setAsked] = useState(false);
  const what = `${t.labels.revisionAction[revision.action]}, ${format.instant(revision.at)}`;
  const undo = async () => {
    if (busy) return;
    setAsked(false);
    const done = await run({ id: revision.id });
    if (done === null) return;
    notify({ message: t.edit.doneUndo, revisions: done.revision === null ? [] : [done.revision.id], way: 'redo' });
    // The button has disappeared, so the focus moves to the heading of the revision.
    document.getElementById(`revision-${revision.number}`)?.focus({ preventScroll: true });
  };
  const isImport = revision.action === 'IMPORT_ARTICLE';
  return (
    <div className={css.undo}>
      <Button
        aria-label={t.history.undoOf(what)}
        aria-disabled={busy}
        onClick={isImport ? () => setAsked(true) : () => void undo()}
      >
        {t.history.undo}
      </Button>
      <EditFailureNotice failure={failure} />
      {asked && (
        <ConfirmDialog
          title={t.history.importTitle}
          confirm={t.history.importNow}
          busy={busy}
          onConfirm={() => void undo()}
          onClose={() => setAsked(false)}
        >
          <p>{t.history.importWhat}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
