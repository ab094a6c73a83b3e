import { speakerText } from '../../components/speakers.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { TextStatement } from './article-marks.ts';
import css from './statement-details.module.css';
import type { Select } from './use-open-statement.ts';

/** Links to the statements inside this statement, and to the statement around it. */
export function StatementLinks({
  statement,
  statements,
  onSelect,
}: {
  statement: TextStatement;
  statements: readonly TextStatement[];
  onSelect: Select;
}) {
  const { t, format } = useLocale();
  const groups = [
    {
      label: t.statement.containedIn,
      others: statements.filter(({ id }) => id === statement.container?.id),
    },
    {
      label: t.statement.contains,
      others: statements.filter(({ container }) => container?.id === statement.id),
    },
  ];
  return groups.map(
    ({ label, others }) =>
      others.length > 0 && (
        <div key={label}>
          <dt>{label}</dt>
          {others.map((other) => (
            <dd key={other.id}>
              <button type="button" className={css.other} onClick={() => onSelect(other.id)}>
                {t.statement.open(statements.indexOf(other) + 1, speakerText(other, t, format))}
              </button>
            </dd>
          ))}
        </div>
      ),
  );
}
