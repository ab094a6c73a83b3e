import type { CombinedError } from 'urql';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import css from './notice.module.css';

/** Explains why something could not be loaded, with a button to try again. */
export function ErrorNotice({ error, retry }: { error: CombinedError; retry: () => void }) {
  const { t } = useLocale();
  const away = error.networkError !== undefined;
  return (
    <div className={css.error} role="alert">
      <h2>{away ? t.common.state.offline : t.common.state.failed}</h2>
      {away ? (
        <p>{t.common.state.offlineHint}</p>
      ) : (
        <ul lang="en">
          {error.graphQLErrors.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <Button onClick={retry}>{t.common.state.retry}</Button>
    </div>
  );
}
