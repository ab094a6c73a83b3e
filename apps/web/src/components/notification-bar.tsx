import { UndoRevision } from '@wortlaut/client';
import { useTold } from '../data/notification-context.tsx';
import { useEdit } from '../data/use-edit.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import { TroubleNotice } from './edit-failure-notice.tsx';
import css from './notification-bar.module.css';

/**
 * Says what was done last, and offers to take it back. It floats, so that nothing moves, and stays until it is closed;
 * it stands where the keyboard comes next after what was done.
 */
export function ToldBar() {
  const { t } = useLocale();
  const { told, tell } = useTold();
  const { run, busy, trouble, forget } = useEdit(UndoRevision);
  const undo = async () => {
    if (told === null || busy) return;
    const made: string[] = [];
    for (const id of told.revisions.toReversed()) {
      const done = await run({ id });
      if (done === null) return;
      if (done.revision !== null) made.push(done.revision.id);
    }
    const redone = told.way === 'redo';
    tell({
      message: redone ? t.edit.doneRedo : t.edit.doneUndo,
      revisions: made,
      way: redone ? 'undo' : 'redo',
    });
  };
  const close = () => {
    forget();
    tell(null);
  };
  return (
    <div className={told === null ? css.none : css.bar} data-told={told === null ? undefined : ''}>
      <p role="status">{told?.message}</p>
      {told !== null && (
        <div className={css.buttons}>
          {told.revisions.length > 0 && (
            <Button look="quiet" aria-disabled={busy} onClick={undo}>
              {told.way === 'redo' ? t.edit.redo : t.edit.undo}
            </Button>
          )}
          <Button look="quiet" aria-label={t.edit.dismiss} onClick={close}>
            ✕
          </Button>
        </div>
      )}
      {told !== null && <TroubleNotice trouble={trouble} />}
    </div>
  );
}
