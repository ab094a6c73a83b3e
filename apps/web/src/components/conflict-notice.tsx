import { recordsIn, type ShownField, shownFields } from '../data/shown-changes.ts';
import type { EditFailure } from '../data/use-edit.ts';
import { useRecordNames } from '../data/use-record-names.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import css from './conflict-notice.module.css';
import { EditFailureNotice } from './edit-failure-notice.tsx';
import { FieldValue, fieldName } from './field-value.tsx';
import notice from './notice.module.css';

interface ConflictNoticeProps {
  readonly failure: EditFailure | null;
  /** The label of the button that saves anyway. */
  readonly mine: string;
  /** Saves the user's change, even though someone else has changed the record. */
  readonly onMine: () => void;
  /** Keeps the other user's change. */
  readonly onTheirs: () => void;
}

/** Explains why a change failed. For a conflict, it shows the other change and lets the user choose. */
export function ConflictNotice({ failure, mine, onMine, onTheirs }: ConflictNoticeProps) {
  const { t } = useLocale();
  if (failure?.__typename !== 'ConflictError') return <EditFailureNotice failure={failure} />;
  return (
    <div role="alert" className={notice.failure}>
      <strong>{t.edit.problem.changedTitle}</strong>
      <Changed conflict={failure} />
      <div className={css.buttons}>
        <Button onClick={onTheirs}>{t.edit.problem.keepTheirs}</Button>
        <Button look="primary" onClick={onMine}>
          {mine}
        </Button>
      </div>
    </div>
  );
}

type Conflict = Extract<EditFailure, { __typename: 'ConflictError' }>;

function Changed({ conflict }: { conflict: Conflict }) {
  const { t, format } = useLocale();
  const changed = conflict.fields.map(({ field, now }) => ({ name: field, before: null, after: now }));
  const fields = shownFields(changed, (name) => fieldName(name, t) !== null);
  const names = useRecordNames(recordsIn([{ entry: '', operation: 'UPDATED', count: 1, records: [], fields }]));
  const { revision } = conflict;
  return (
    <>
      {revision !== null && (
        <p>{t.edit.problem.changedBy(t.history.actor(revision.actor), format.instant(revision.at))}</p>
      )}
      {fields.length > 0 && (
        <dl className={css.fields}>
          {fields.map((field) => (
            <ChangedField key={field.name} field={field} names={names} />
          ))}
        </dl>
      )}
    </>
  );
}

function ChangedField({ field, names }: { field: ShownField; names: ReturnType<typeof useRecordNames> }) {
  const { t } = useLocale();
  return (
    <div>
      <dt>{fieldName(field.name, t)}</dt>
      <dd>
        <FieldValue field={field.name} value={field.after} names={names} />
      </dd>
    </div>
  );
}
