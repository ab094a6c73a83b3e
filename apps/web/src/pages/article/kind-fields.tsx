import { medium, stance, statementKind, valuesOf } from '@wortlaut/vocabulary';
import { Select } from '../../components/select.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { StatementDraft } from './statement-draft.ts';
import css from './statement-form.module.css';

/** The fields for the quotation type, the medium and the stance of a statement. */
export function KindFields({
  draft,
  onChange,
}: {
  draft: StatementDraft;
  onChange: (changed: Partial<Pick<StatementDraft, 'kind' | 'medium' | 'stance'>>) => void;
}) {
  const { t } = useLocale();
  return (
    <div className={css.pair}>
      <Select
        label={t.edit.kind}
        value={draft.kind}
        values={valuesOf(statementKind)}
        labels={t.labels.statementKind}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        label={t.edit.medium}
        value={draft.medium}
        values={valuesOf(medium)}
        labels={t.labels.medium}
        onChange={(chosen) => onChange({ medium: chosen })}
      />
      <Select
        label={t.edit.stance}
        value={draft.stance}
        values={valuesOf(stance)}
        labels={t.labels.stance}
        onChange={(chosen) => onChange({ stance: chosen })}
      />
    </div>
  );
}
