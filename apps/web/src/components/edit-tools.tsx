import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { historyPath } from '../app/paths.ts';
import { useViewer } from '../data/use-viewer.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import css from './edit-panel.module.css';
import { NotificationBar } from './notification-bar.tsx';
import { SignInHint } from './sign-in-hint.tsx';

/** An editing tool: a button, and the form that it opens. */
export interface EditTool {
  readonly label: string;
  readonly form: (close: () => void) => ReactNode;
}

/** The editing tools of a page and the link to its history. Only editors see the tools. */
export function EditTools({ id, tools }: { id: string; tools: readonly EditTool[] }) {
  const { t } = useLocale();
  const { canWrite } = useViewer();
  const [open, setOpen] = useState<string | null>(null);
  const close = () => {
    const button = open;
    setOpen(null);
    requestAnimationFrame(() => document.getElementById(`tool-${button}`)?.focus());
  };
  return (
    <>
      <div className={css.tools}>
        {canWrite &&
          tools.map(({ label }) => (
            <Button
              key={label}
              id={`tool-${label}`}
              aria-expanded={open === label}
              onClick={() => setOpen(open === label ? null : label)}
            >
              {label}
            </Button>
          ))}
        <Link to={historyPath(id)}>{t.edit.history}</Link>
        <SignInHint />
      </div>
      <NotificationBar />
      {canWrite && tools.find(({ label }) => label === open)?.form(close)}
    </>
  );
}
