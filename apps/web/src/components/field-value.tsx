import { datePrecision, isValueOf } from '@wortlaut/vocabulary';
import { Fragment } from 'react';
import { Link } from 'react-router';
import type { ShownValue } from '../data/shown-changes.ts';
import type { RecordName } from '../data/use-record-names.ts';
import type { Messages } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './field-value.module.css';

/** The names of records by their IDs. */
export type Names = ReadonlyMap<string, RecordName | null>;

/** Returns the labels of a field whose values are enum values. */
export function labelsOf(field: string, t: Messages): Readonly<Record<string, string>> {
  switch (field) {
    case 'kind':
      return { ...t.labels.statementKind, ...t.labels.personKind, ...t.labels.eventKind };
    case 'medium':
      return t.labels.medium;
    case 'stance':
      return t.labels.stance;
    case 'pattern':
      return t.labels.pattern;
    case 'attribution':
      return t.labels.attribution;
    case 'reviewState':
      return t.labels.reviewStateShort;
    case 'gender':
      return t.labels.gender;
    case 'link':
      return t.labels.eventLink;
    case 'status':
      return t.labels.eventStatusShort;
    default:
      return {};
  }
}

/** Returns the label of a field. Null for internal fields, which are not shown. */
export function fieldName(name: string, t: Messages): string | null {
  const names: Readonly<Record<string, string>> = t.history.field;
  return names[name] ?? null;
}

/** The value of a field as text. */
export function FieldValue({ field, value, names }: { field: string; value: ShownValue; names: Names }) {
  const { t, format } = useLocale();
  switch (value.type) {
    case 'empty':
      return <span className={css.none}>{t.history.empty}</span>;
    case 'flag':
      return value.flag ? t.history.yes : t.history.no;
    case 'text':
      return labelsOf(field, t)[value.text] ?? value.text;
    case 'date':
      return format.precise({
        date: value.date,
        precision: value.precision !== null && isValueOf(datePrecision, value.precision) ? value.precision : 'DAY',
      });
    case 'instant':
      return format.dayOf(value.instant);
    case 'place':
      return <span className={css.none}>{t.history.otherPlace}</span>;
    case 'record':
      return <RecordLink name={names.get(value.id)} />;
    case 'records':
      return value.ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <RecordLink name={names.get(id)} />
        </Fragment>
      ));
  }
}

/**
 * The name of a record, linked to its page.
 *
 * @param name - null if the record was deleted, undefined while the name is loading
 */
export function RecordLink({ name }: { name: RecordName | null | undefined }) {
  const { t } = useLocale();
  if (name === undefined) return '…';
  if (name === null) return <span className={css.none}>{t.history.gone}</span>;
  return (
    <Link to={name.path} className={css.record}>
      {name.name}
    </Link>
  );
}
