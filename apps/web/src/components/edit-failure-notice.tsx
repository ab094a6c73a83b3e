import type { ReactNode } from 'react';
import type { EditError, EditFailure } from '../data/use-edit.ts';
import type { Messages } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './notice.module.css';

/** Returns the label of an input field. Null if the interface has no label for it. */
function fieldLabel(path: readonly string[], t: Messages): string | null {
  const names: Readonly<Record<string, string>> = t.history.field;
  const name = path.find((part) => part !== 'input');
  return name === undefined ? null : (names[name] ?? names[`${name}.text`] ?? null);
}

/** Explains in the reader's language why a change failed. */
function explain(editError: EditError, t: Messages): string {
  if (editError.__typename !== 'InvalidInputError') return t.edit.problem[editError.__typename];
  const codes: Readonly<Record<string, string>> = t.labels.errorCode;
  const label = fieldLabel(editError.path, t);
  return [label === null ? '' : t.edit.problem.at(label), codes[editError.code] ?? t.edit.problem.InvalidInputError]
    .join(' ')
    .trim();
}

/**
 * Explains why a change failed. Renders no text if there is no failure.
 *
 * @param children - the actions that the user can take
 */
export function EditFailureNotice({ failure, children }: { failure: EditFailure | null; children?: ReactNode }) {
  return (
    <div role="alert">
      {failure !== null && (
        <div className={css.failure}>
          <FailureText failure={failure} />
          {children}
        </div>
      )}
    </div>
  );
}

function FailureText({ failure }: { failure: EditFailure }) {
  const { t } = useLocale();
  if (failure.__typename !== 'Unanswered') {
    return (
      <>
        <strong>{t.edit.problem.title}</strong>
        <p>
          {explain(failure, t)}{' '}
          <small>
            {t.common.state.serverSays} <span lang="en">{failure.message}</span>
          </small>
        </p>
        {failure.__typename === 'ForbiddenError' && <p>{t.common.session.howToSignIn}</p>}
      </>
    );
  }
  if (failure.error.networkError !== undefined) {
    return (
      <>
        <strong>{t.common.state.offline}</strong>
        <p>{t.common.state.offlineHint}</p>
      </>
    );
  }
  return (
    <>
      <strong>{t.edit.problem.title}</strong>
      {failure.error.graphQLErrors.map(({ message }) => (
        <p key={message} lang="en">
          {message}
        </p>
      ))}
    </>
  );
}
