import type { Messages } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './add-page.module.css';
import type { Refusal } from './refusal.ts';

/** Explains in the reader's language why an import failed. */
export function explain({ code, message }: Refusal, t: Messages): string {
  if (code === null) return message === null ? t.add.needContent : t.add.failed;
  const known: Readonly<Record<string, string>> = t.labels.errorCode;
  return known[code] ?? t.add.failed;
}

/** The message above the form after a failed import. */
export function RefusalNotice({ refusal }: { refusal: Refusal | null }) {
  const { t } = useLocale();
  return (
    <div role="alert">
      {refusal !== null && (
        <div className={css.refusal}>
          <strong>{t.add.failed}</strong>
          <FieldError refusal={refusal} />
        </div>
      )}
    </div>
  );
}

/** The explanation, followed by the server's message in English. */
export function FieldError({ refusal, id }: { refusal: Refusal; id?: string }) {
  const { t } = useLocale();
  return (
    <p id={id} className={css.error}>
      {explain(refusal, t)}
      {refusal.message !== null && (
        <>
          {' '}
          {t.common.state.serverSays} <span lang="en">{refusal.message}</span>
        </>
      )}
    </p>
  );
}
