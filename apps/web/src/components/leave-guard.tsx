import { type ReactNode, type RefObject, useCallback, useEffect } from 'react';
import { useBlocker } from 'react-router';
import { useLocale } from '../i18n/locale-context.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

/**
 * Keeps what has not been saved: asks before the reader goes elsewhere.
 *
 * @param unsaved - whether there is anything to lose; looked at when the reader leaves
 * @returns the question, while it is to be answered
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
