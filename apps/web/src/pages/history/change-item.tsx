import { FieldValue, fieldName, type Names, RecordLink } from '../../components/field-value.tsx';
import type { ShownChange } from '../../data/shown-changes.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './history.module.css';

/** A change to one entry, or the same change to several entries. */
export function ChangeItem({ change, names }: { change: ShownChange; names: Names }) {
  const { t } = useLocale();
  const entries: Readonly<Record<string, string>> = t.history.entry;
  const { entry, operation, count, records } = change;
  const [record] = records;
  const state = { CREATED: t.history.created, DELETED: t.history.deleted, UPDATED: null }[operation];
  return (
    <li>
      <p className={css.entry}>
        {count > 1 && `${count} × `}
        {entries[entry] ?? entry}
        {state !== null && ` (${state})`}
        {record !== undefined && records.length === 1 && (
          <>
            {': '}
            <RecordLink name={names.get(record)} />
          </>
        )}
      </p>
      <Fields change={change} names={names} />
    </li>
  );
}

function Fields({ change, names }: { change: ShownChange; names: Names }) {
  const { t } = useLocale();
  const { fields, operation } = change;
  const shown = operation === 'UPDATED' ? fields : fields.filter(({ before, after }) => before.type !== after.type);
  if (shown.length === 0) return null;
  return (
    <dl className={css.fields}>
      {shown.map(({ name, before, after }) => (
        <div key={name}>
          <dt>{fieldName(name, t)}</dt>
          <dd>
            {operation !== 'CREATED' && (
              <del>
                <span className="visually-hidden">{t.history.before} </span>
                <FieldValue field={name} value={before} names={names} />
              </del>
            )}
            {operation === 'UPDATED' && <span aria-hidden="true"> → </span>}
            {operation !== 'DELETED' && (
              <ins>
                <span className="visually-hidden">{t.history.after} </span>
                <FieldValue field={name} value={after} names={names} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
