import { useViewer } from '../data/use-viewer.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './sign-in-hint.module.css';

/** Tells readers without editing rights how to correct mistakes. Renders nothing for editors. */
export function SignInHint() {
  const { t } = useLocale();
  const { viewer, canWrite } = useViewer();
  if (canWrite || viewer === undefined) return null;
  return (
    <details className={css.hint}>
      <summary>{t.edit.hintVisitor}</summary>
      <p>{viewer === null ? t.edit.hintSignIn : t.common.session.reader}</p>
    </details>
  );
}
