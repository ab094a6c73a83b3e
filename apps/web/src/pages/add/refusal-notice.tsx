import type { Messages } from '../../i18n/locale.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './add-page.module.css';
import type { Refusal } from './refusal.ts';

/** What a refusal means, in the reader's language. */
export function explain({ code, message }: Refusal, t: Messages): string {
  if (code === null) return message === null ? t.add.needContent : t.add.failed;
  const known: Readonly<Record<string, string>> = t.labels.errorCode;
  return known[code] ?? t.add.failed;
}

/** Says above the form that the article was not taken in, and why. */
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

/** The explanation and what the server says to it, which is English. */
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
