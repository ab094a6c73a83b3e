import { type FormEvent, useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import css from './filter-form.module.css';

/** A field of a filter form. `name` is the URL parameter, which the exports share. */
export type FilterField =
  | { readonly name: string; readonly label: string; readonly type: 'text' | 'date' }
  | {
      readonly name: string;
      readonly label: string;
      readonly type: 'choice';
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    };

/** A form that filters a list, dates last. The filter is part of the URL, so it can be linked to and works with the back button. */
export function FilterForm({ fields }: { fields: readonly FilterField[] }) {
  const { t } = useLocale();
  const [parameters, setParameters] = useSearchParams();
  // On small screens the form starts collapsed, unless a filter is active.
  const [opened] = useState(
    () => window.matchMedia('(min-width: 48rem)').matches || fields.some(({ name }) => parameters.has(name)),
  );
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const next = new URLSearchParams(parameters);
    for (const { name } of fields) {
      const value = typed.get(name);
      if (typeof value === 'string' && value.trim() !== '') next.set(name, value.trim());
      else next.delete(name);
    }
    setParameters(next, { preventScrollReset: true });
  };
  const show = (field: FilterField) => (
    <Field key={field.name} field={field} value={parameters.get(field.name) ?? ''} />
  );
  const dates = fields.filter(({ type }) => type === 'date');
  return (
    <details className={css.fold} open={opened}>
      <summary>{t.lists.filter.title}</summary>
      <form key={parameters.toString()} className={css.filter} onSubmit={apply} aria-label={t.lists.filter.title}>
        {fields.filter(({ type }) => type !== 'date').map(show)}
        {dates.length > 0 && <div className={css.dates}>{dates.map(show)}</div>}
        <Button type="submit">{t.lists.filter.apply}</Button>
      </form>
    </details>
  );
}

function Field({ field, value }: { field: FilterField; value: string }) {
  const { t } = useLocale();
  const id = useId();
  return (
    <p className={field.type === 'text' ? css.text : css.field}>
      <label htmlFor={id}>{field.label}</label>
      {field.type === 'choice' ? (
        <select id={id} name={field.name} defaultValue={value}>
          <option value="">{t.lists.filter.any}</option>
          {field.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={field.name}
          type={field.type === 'date' ? 'date' : 'search'}
          defaultValue={value}
          autoComplete="off"
          maxLength={500}
        />
      )}
    </p>
  );
}
