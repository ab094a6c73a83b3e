import type { ReviewState } from '@wortlaut/vocabulary';
import { useLocale } from '../i18n/locale-context.tsx';
import css from './confidence.module.css';

/** The confidence of a statement, as a meter and as text. */
export function Confidence({ value, unsure }: { value: number; unsure: boolean }) {
  const { t, format } = useLocale();
  return (
    <span className={css.confidence}>
      <UnsureBadge unsure={unsure} />
      <meter
        min={0}
        max={1}
        value={value}
        aria-label={t.statement.confidence}
        title={t.statement.confidenceOf(format.percent(value))}
      >
        {format.percent(value)}
      </meter>
    </span>
  );
}

/** A badge for a statement with a low confidence, or the result of its review. Renders nothing for other statements. */
export function Sureness({ of }: { of: { readonly unsure: boolean; readonly reviewState: ReviewState } }) {
  const { t } = useLocale();
  return of.reviewState === 'EXTRACTED' ? (
    <UnsureBadge unsure={of.unsure} />
  ) : (
    <span className={of.reviewState === 'REJECTED' ? css.badge : css.reviewed}>
      {t.labels.reviewStateShort[of.reviewState]}
    </span>
  );
}

/** A badge for statements with a low confidence. Renders nothing for other statements. */
export function UnsureBadge({ unsure }: { unsure: boolean }) {
  const { t } = useLocale();
  return unsure ? <span className={css.badge}>{t.labels.unsure}</span> : null;
}
