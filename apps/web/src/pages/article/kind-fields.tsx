import { Select } from '../../components/select.tsx';
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
        labels={t.labels.statementKind}
        onChange={(kind) => onChange({ kind })}
      />
      <Select
        label={t.edit.medium}
        value={draft.medium}
        values={media}
        labels={t.labels.medium}
        onChange={(medium) => onChange({ medium })}
      />
    </div>
  );
}
