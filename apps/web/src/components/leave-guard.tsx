import { type ReactNode, type RefObject, useCallback, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useLocale } from '../i18n/locale-context.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

/**
 * Asks for confirmation before the user leaves a page with unsaved changes.
 *
 * @param unsaved - contains true if there are unsaved changes. It is read when the user leaves.
 * @param onLeave - called when the user confirms
 * @returns the dialog while it is open, or null
 */
export function LeaveGuard({ unsaved, onLeave }: { unsaved: RefObject<boolean>; onLeave: () => void }): ReactNode {
  const { t } = useLocale();
  const blocker = useBlocker(useCallback(() => unsaved.current, [unsaved]));
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  if (blocker.state !== 'blocked') return null;
  const leave = () => {
    onLeave();
    blocker.proceed();
  };
  return (
    <ConfirmDialog
      title={t.edit.leaveTitle}
      confirm={t.edit.leave}
      busy={false}
      onConfirm={leave}
      onClose={() => blocker.reset?.()}
    >
      <p>{t.edit.leaveWhat}</p>
    </ConfirmDialog>
  );
}
