import type { FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useLocale } from '../i18n/locale-context.tsx';
import { Button } from './button.tsx';
import css from './search-form.module.css';

/**
 * Returns the path of a search.
 *
 * @param type - the type of record to search, or null to search all types
 */
export function searchPath(query: string, type: string | null): string {
  const parameters = new URLSearchParams({ q: query });
  if (type !== null) parameters.set('type', type);
  return `/search?${parameters}`;
}

/** The search input in the header. */
export function SearchForm() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const query = parameters.get('q') ?? '';
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    navigate(searchPath(typeof typed === 'string' ? typed.trim() : '', parameters.get('type')));
  };
  return (
    <search>
      <form className={css.form} action="/search" onSubmit={search}>
        <input
          key={query}
          type="search"
          name="q"
          defaultValue={query}
          aria-label={t.common.nav.searchLabel}
          placeholder={t.common.nav.search}
          autoComplete="off"
          maxLength={500}
        />
        <Button type="submit">{t.search.go}</Button>
      </form>
    </search>
  );
}
