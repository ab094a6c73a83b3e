import { useLocale } from '../../i18n/locale-context.tsx';
import type { ShownMarks } from './article-marks.ts';
import text from './article-text.module.css';
import css from './mark-toggles.module.css';

/** Checkboxes that turn marks on and off, with a legend. */
export function MarkToggles({ shown, onChange }: { shown: ShownMarks; onChange: (shown: ShownMarks) => void }) {
  const { t } = useLocale();
  const labels = {
    statements: t.article.markStatements,
    people: t.article.markPeople,
    events: t.article.markEvents,
  };
  const choices = ['statements', 'people', 'events'] as const;
  return (
    <fieldset className={css.toggles}>
      <legend>{t.article.marks}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={shown[choice]}
            onChange={({ target }) => onChange({ ...shown, [choice]: target.checked })}
          />
          <span className={choice === 'statements' ? '' : text[choice === 'people' ? 'person' : 'event']}>
            {labels[choice]}
          </span>
        </label>
      ))}
      {shown.statements && (
        <p className={css.legend}>
          <span className={text.direct}>{t.article.legendDirect}</span>
          <span className={text.indirect}>{t.article.legendIndirect}</span>
          <span className={text.unsure}>{t.article.legendUnsure}</span>
        </p>
      )}
    </fieldset>
  );
}
