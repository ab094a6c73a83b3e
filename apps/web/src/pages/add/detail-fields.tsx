import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './add-page.module.css';
import type { DetailName, Draft } from './draft.ts';
import type { Refusal } from './refusal.ts';
import { FieldError } from './refusal-notice.tsx';

interface FieldsProps {
  readonly draft: Draft;
  readonly refusal: Refusal | null;
  readonly onChange: (changed: Partial<Draft>) => void;
}

/** The metadata of the article: headline, outlet, date, language, author, URL. */
export function DetailFields(props: FieldsProps) {
  const { t } = useLocale();
  const { draft, onChange } = props;
  return (
    <fieldset className={css.details}>
      <legend>{t.add.details}</legend>
      <p className={css.hint}>{t.add.detailsHint}</p>
      <TextField {...props} name="title" label={t.add.headline} wide />
      <TextField {...props} name="outlet" label={t.add.outlet} hint={t.add.outletHint} />
      <TextField {...props} name="published" label={t.add.published} hint={t.add.publishedHint} type="date" />
      <Field name="language" label={t.add.language} refusal={props.refusal}>
        {(described) => (
          <select {...described} value={draft.language} onChange={({ target }) => onChange({ language: target.value })}>
            <option value="">{t.add.detect}</option>
            <option value="de">{t.labels.language.de}</option>
            <option value="en">{t.labels.language.en}</option>
          </select>
        )}
      </Field>
      <TextField {...props} name="author" label={t.add.author} />
      <TextField {...props} name="url" label={t.add.url} hint={t.add.urlHint} type="url" wide />
    </fieldset>
  );
}

function TextField({
  draft,
  refusal,
  onChange,
  name,
  label,
  hint,
  type = 'text',
  wide = false,
}: FieldsProps & { name: DetailName; label: string; hint?: string; type?: 'text' | 'date' | 'url'; wide?: boolean }) {
  return (
    <Field name={name} label={label} refusal={refusal} {...(hint === undefined ? {} : { hint })} wide={wide}>
      {(described) => (
        <input
          {...described}
          type={type}
          value={draft[name]}
          autoComplete="off"
          onChange={({ target }) => onChange({ [name]: target.value })}
        />
      )}
    </Field>
  );
}

/** A labeled control with its hint and its error. */
function Field({
  name,
  label,
  hint,
  refusal,
  wide = false,
  children,
}: {
  name: DetailName;
  label: string;
  hint?: string;
  refusal: Refusal | null;
  wide?: boolean;
  children: (control: {
    id: string;
    name: string;
    'aria-invalid': boolean;
    'aria-describedby': string | undefined;
  }) => ReactNode;
}) {
  const wrong = refusal?.field === name;
  const described = [wrong ? `${name}-error` : '', hint === undefined ? '' : `${name}-hint`].filter(Boolean).join(' ');
  return (
    <div className={wide ? css.wide : css.field}>
      <label htmlFor={`field-${name}`}>{label}</label>
      {children({ id: `field-${name}`, name, 'aria-invalid': wrong, 'aria-describedby': described || undefined })}
      {hint !== undefined && (
        <p id={`${name}-hint`} className={css.hint}>
          {hint}
        </p>
      )}
      {wrong && <FieldError id={`${name}-error`} refusal={refusal} />}
    </div>
  );
}
