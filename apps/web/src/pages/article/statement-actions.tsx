import { ConfirmStatement, RejectStatement } from '@wortlaut/client';
import { useState } from 'react';
import { Link } from 'react-router';
import { historyPath } from '../../app/paths.ts';
import { Button } from '../../components/button.tsx';
import { ConflictNotice } from '../../components/conflict-notice.tsx';
import { SignInHint } from '../../components/sign-in-hint.tsx';
import { useNotification } from '../../data/notification-context.tsx';
import { useEdit } from '../../data/use-edit.ts';
import { useViewer } from '../../data/use-viewer.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { TextStatement } from './article-marks.ts';
import css from './statement-details.module.css';

/** The buttons to confirm, reject and edit a statement, and the link to its history. */
export function StatementActions({ statement, onCorrect }: { statement: TextStatement; onCorrect: () => void }) {
  const { t } = useLocale();
  const { canWrite } = useViewer();
  const history = <Link to={historyPath(statement.id)}>{t.edit.history}</Link>;
  if (!canWrite) {
    return (
      <div className={css.actions}>
        <SignInHint />
        {history}
      </div>
    );
  }
  return (
    <fieldset className={css.actions}>
      <legend className="visually-hidden">{t.edit.actions}</legend>
      <ReviewButtons statement={statement} />
      <Button onClick={onCorrect}>{t.edit.open}</Button>
      {history}
    </fieldset>
  );
}

type Verdict = 'CONFIRMED' | 'REJECTED';

function ReviewButtons({ statement }: { statement: TextStatement }) {
  const { t } = useLocale();
  const { notify } = useNotification();
  const confirm = useEdit(ConfirmStatement);
  const reject = useEdit(RejectStatement);
  const [wanted, setWanted] = useState<Verdict>('CONFIRMED');
  const verdicts = {
    CONFIRMED: { edit: confirm, label: t.edit.confirm, was: t.edit.confirmed, done: t.edit.doneConfirm },
    REJECTED: { edit: reject, label: t.edit.reject, was: t.edit.rejected, done: t.edit.doneReject },
  };
  const busy = confirm.busy || reject.busy;
  const judge = async (verdict: Verdict) => {
    if (busy || statement.reviewState === verdict) return;
    setWanted(verdict);
    const { edit, done } = verdicts[verdict];
    const payload = await edit.run({ id: statement.id, expectedVersion: statement.version });
    if (payload === null) return;
    const { revision } = payload;
    notify({ message: revision ? done : t.edit.nothingChanged, revisions: revision ? [revision.id] : [] });
  };
  return (
    <>
      {(['CONFIRMED', 'REJECTED'] as const).map((verdict) => (
        <Button
          key={verdict}
          aria-disabled={busy || statement.reviewState === verdict}
          onClick={() => void judge(verdict)}
        >
          {statement.reviewState === verdict ? verdicts[verdict].was : verdicts[verdict].label}
        </Button>
      ))}
      <ConflictNotice
        failure={verdicts[wanted].edit.failure}
        mine={t.edit.problem.saveAnyway}
        onMine={() => void judge(wanted)}
        onTheirs={verdicts[wanted].edit.reset}
      />
    </>
  );
}
