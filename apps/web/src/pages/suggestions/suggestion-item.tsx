import { AcceptSuggestion, DismissSuggestion } from '@wortlaut/client';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { ConflictNotice } from '../../components/conflict-notice.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useCurrentVersion } from '../../data/use-current-version.ts';
import { useEdit } from '../../data/use-edit.ts';
import { useViewer } from '../../data/use-viewer.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './suggestions.module.css';

/** One record of a pair. */
export interface Side {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly shown: ReactNode;
}

/** A pair of records that may be the same, with the reasons, and buttons to merge them or keep them separate. */
export function SuggestionItem({
  id,
  first,
  second,
  score,
  reasons,
}: {
  id: string;
  /** The record that remains after a merge. */
  first: Side;
  second: Side;
  score: number;
  readonly reasons: readonly string[];
}) {
  const { t, format } = useLocale();
  const { canWrite } = useViewer();
  return (
    <article className={css.pair}>
      <div className={css.sides}>
        <p>{first.shown}</p>
        <p>{second.shown}</p>
      </div>
      <ul className={css.reasons}>
        <li>{t.common.likely(format.percent(score))}</li>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {canWrite && <Decision id={id} first={first} second={second} />}
    </article>
  );
}

function Decision({ id, first, second }: { id: string; first: Side; second: Side }) {
  const { t } = useLocale();
  const { notify } = useNotification();
  const accept = useEdit(AcceptSuggestion);
  const dismiss = useEdit(DismissSuggestion);
  const currentVersion = useCurrentVersion();
  const [last, setLast] = useState<'accept' | 'dismiss'>('accept');
  const busy = accept.busy || dismiss.busy;
  const finish = (message: string, revision: { id: string } | null) => {
    notify({ message, revisions: revision === null ? [] : [revision.id] });
    // The pair has disappeared, so the focus moves to the start of the content.
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  const merge = async (again: boolean) => {
    if (busy) return;
    setLast('accept');
    const [one, other] = again
      ? [await currentVersion(first.id), await currentVersion(second.id)]
      : [first.version, second.version];
    if (one === null || other === null) return;
    const done = await accept.run({ id, expectedVersion: one, otherExpectedVersion: other });
    if (done !== null) finish(t.suggestions.doneMerge(second.name, first.name), done.revision);
  };
  const keepApart = async () => {
    if (busy) return;
    setLast('dismiss');
    const done = await dismiss.run({ id });
    if (done !== null) finish(t.suggestions.doneDismiss, done.revision);
  };
  return (
    <div className={css.buttons}>
      <Button
        aria-label={t.suggestions.acceptOf(first.name, second.name)}
        aria-disabled={busy}
        onClick={() => void merge(false)}
      >
        {t.suggestions.accept}
      </Button>
      <Button
        aria-label={t.suggestions.dismissOf(first.name, second.name)}
        aria-disabled={busy}
        onClick={() => void keepApart()}
      >
        {t.suggestions.dismiss}
      </Button>
      <ConflictNotice
        failure={last === 'accept' ? accept.failure : dismiss.failure}
        mine={t.edit.problem.saveAnyway}
        onMine={() => void merge(true)}
        onTheirs={accept.reset}
      />
    </div>
  );
}
