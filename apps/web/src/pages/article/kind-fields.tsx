import { useId } from 'react';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { StatementDraft } from './statement-draft.ts';
import css from './statement-form.module.css';

const kinds = ['DIRECT', 'INDIRECT', 'FREE_INDIRECT', 'INDIRECT_FREE_INDIRECT', 'REPORTED'] as const;
const media = ['SPEECH', 'WRITING', 'THOUGHT', 'SPEECH_WRITING', 'SPEECH_THOUGHT', 'THOUGHT_WRITING'] as const;

/** How a statement is rendered, and by which medium it was made. */
export function KindFields({
  draft,
  onChange,
}: {
  draft: StatementDraft;
  onChange: (changed: Pick<StatementDraft, 'kind'> | Pick<StatementDraft, 'medium'>) => void;
}) {
  const { t } = useLocale();
  return (
    <div className={css.pair}>
      <Select
        label={t.edit.kind}
        value={draft.kind}
        values={kinds}
        labels={t.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        label={t.edit.medium}
        value={draft.medium}
        values={media}
        labels={t.medium}
        onChange={(medium) => onChange({ medium })}
      />
    </div>
  );
}

/** Chooses one of the values of an enumeration of the schema. */
export function Select<Value extends string>({
  label,
  value,
  values,
  labels,
  onChange,
}: {
  label: string;
  value: Value;
  values: readonly Value[];
  labels: Readonly<Record<Value, string>>;
  onChange: (value: Value) => void;
}) {
  const id = useId();
  const choose = (text: string) => {
    const chosen = values.find((one) => one === text);
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <div className={css.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {labels[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
