import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import css from './confirm-dialog.module.css';

/** A modal dialog that asks for confirmation. The children explain the consequences. */
export function ConfirmDialog({
  title,
  confirm,
  busy,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useLocale();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={css.dialog} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {children}
      <div className={css.buttons}>
        <Button onClick={() => dialog.current?.close()}>{t.common.state.cancel}</Button>
        <Button look="danger" disabled={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
}
