import { useLocale } from '../i18n/locale-context.tsx';
import css from './confidence.module.css';
import { confidenceLevel } from './confidence-level.ts';

/** The confidence of a statement, as text and as a meter. */
export function Confidence({ value }: { value: number }) {
  const { t, format } = useLocale();
  const level = confidenceLevel(value);
  return (
    <span className={css.confidence}>
      <span className={css[level]}>{t.labels.confidence[level]}</span>
      <meter
        min={0}
        max={1}
        low={0.6}
        high={0.85}
        optimum={1}
        value={value}
        aria-label={t.statement.confidence}
        title={t.statement.confidenceOf(format.percent(value))}
      >
        {format.percent(value)}
      </meter>
    </span>
  );
}

/** A badge for low confidence. Renders nothing for higher confidence. */
export function UnsureBadge({ value }: { value: number }) {
  const { t } = useLocale();
  return confidenceLevel(value) === 'low' ? <span className={css.badge}>{t.labels.confidence.low}</span> : null;
}
