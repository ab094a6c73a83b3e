import { useRouteError } from 'react-router';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './crash-page.module.css';

/** The error page. It replaces a page that threw an error. */
export function CrashPage() {
  const { t } = useLocale();
  const error = useRouteError();
  return (
    <main className={css.crash}>
      <h1>{t.common.state.crashed}</h1>
      <p>{t.common.state.crashedHint}</p>
      <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
      <p>
        <a href="/">{t.common.state.toArticles}</a>
      </p>
    </main>
  );
}
