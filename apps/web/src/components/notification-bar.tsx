import { UndoRevision } from '@wortlaut/client';
import { useNotification } from '../data/notification-context.tsx';
import { useEdit } from '../data/use-edit.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import { EditFailureNotice } from './edit-failure-notice.tsx';
import css from './notification-bar.module.css';

/**
 * Shows the message about the last change, with a button to undo it.
 *
 * @remarks The bar floats, so it does not move the page content. Place it directly after the controls that make changes,
 * so that it comes next in the tab order.
 */
export function NotificationBar() {
  const { t } = useLocale();
  const { notification, notify } = useNotification();
  const { run, busy, failure, reset } = useEdit(UndoRevision);
  const undo = async () => {
    if (notification === null || busy) return;
    const made: string[] = [];
    for (const id of notification.revisions.toReversed()) {
      const done = await run({ id });
      if (done === null) return;
      if (done.revision !== null) made.push(done.revision.id);
    }
    const redone = notification.way === 'redo';
    notify({
      message: redone ? t.edit.doneRedo : t.edit.doneUndo,
      revisions: made,
      way: redone ? 'undo' : 'redo',
    });
  };
  const close = () => {
    reset();
    notify(null);
  };
  const shown = notification !== null;
  return (
    <div className={shown ? css.bar : css.none} data-notification={shown ? '' : undefined}>
      <p role="status">{notification?.message}</p>
      {shown && (
        <div className={css.buttons}>
          {notification.revisions.length > 0 && (
            <Button look="quiet" aria-disabled={busy} onClick={undo}>
              {notification.way === 'redo' ? t.edit.redo : t.edit.undo}
            </Button>
          )}
          <Button look="quiet" aria-label={t.edit.dismiss} onClick={close}>
            ✕
          </Button>
        </div>
      )}
      {shown && <EditFailureNotice failure={failure} />}
    </div>
  );
}
