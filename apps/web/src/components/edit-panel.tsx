import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import type { EditFailure } from '../data/use-edit.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import css from './edit-panel.module.css';

/** A form that opens on a page to edit its content. Takes the focus when it opens. */
export function EditPanel({
  title,
  save,
  busy,
  failure,
  onSave,
  onMine = onSave,
  onClose,
  children,
}: {
  title: string;
  /** The label of the submit button. */
  save: string;
  busy: boolean;
  failure: EditFailure | null;
  onSave: () => void;
  /** Saves even though someone else has changed the record. @defaultValue `onSave` */
  onMine?: () => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useLocale();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSave();
  };
  return (
    <form className={css.panel} onSubmit={submit} noValidate aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={heading}>
        {title}
      </h2>
      {children}
      <ConflictNotice failure={failure} mine={t.edit.problem.useMine} onMine={onMine} onTheirs={onClose} />
      <div className={css.buttons}>
        <Button onClick={onClose}>{t.common.state.cancel}</Button>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {busy ? t.edit.saving : save}
        </Button>
      </div>
    </form>
  );
}

/** A labeled single-line input. */
export function LineField({
  label,
  hint,
  value,
  type = 'text',
  onChange,
}: {
  label: string;
  hint?: string;
  value: string;
  type?: 'text' | 'date';
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        autoComplete="off"
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** The validation message of a form. */
export function Missing({ children }: { children: string | null }) {
  return (
    <p role="alert" className={css.missing}>
      {children}
    </p>
  );
}
