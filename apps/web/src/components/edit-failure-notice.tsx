import type { ReactNode } from 'react';
import type { Refused, Trouble } from '../data/use-edit.ts';
import type { Messages } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './notice.module.css';

/** The field of an input as the page calls it; null where it has no name here. */
export function fieldLabel(path: readonly string[], t: Messages): string | null {
  const names: Readonly<Record<string, string>> = t.history.field;
  const name = path.find((part) => part !== 'input');
  return name === undefined ? null : (names[name] ?? names[`${name}.text`] ?? null);
}

/** Why a change was not made, in the reader's language. */
function explain(refused: Refused, t: Messages): string {
  if (refused.__typename !== 'InvalidInputError') return t.problem[refused.__typename];
  const codes: Readonly<Record<string, string>> = t.problem.codes;
  const label = fieldLabel(refused.path, t);
  return [label === null ? '' : t.problem.at(label), codes[refused.code] ?? t.problem.InvalidInputError]
    .join(' ')
    .trim();
}

/**
 * Says why a change was not made; nothing where it was.
 *
 * @param children - what can be done about it
 */
export function TroubleNotice({ trouble, children }: { trouble: Trouble | null; children?: ReactNode }) {
  return (
    <div role="alert">
      {trouble !== null && (
        <div className={css.trouble}>
          <TroubleWords trouble={trouble} />
          {children}
        </div>
      )}
    </div>
  );
}

function TroubleWords({ trouble }: { trouble: Trouble }) {
  const { t } = useLocale();
  if (trouble.__typename !== 'Unanswered') {
    return (
      <>
        <strong>{t.problem.title}</strong>
        <p>
          {explain(trouble, t)}{' '}
          <small>
            {t.problem.serverSays} <span lang="en">{trouble.message}</span>
          </small>
        </p>
        {trouble.__typename === 'ForbiddenError' && <p>{t.session.howToSignIn}</p>}
      </>
    );
  }
  if (trouble.error.networkError !== undefined) {
    return (
      <>
        <strong>{t.state.serverAway}</strong>
        <p>{t.state.serverAwayHint}</p>
      </>
    );
  }
  return (
    <>
      <strong>{t.problem.title}</strong>
      {trouble.error.graphQLErrors.map(({ message }) => (
        <p key={message} lang="en">
          {message}
        </p>
      ))}
    </>
  );
}
