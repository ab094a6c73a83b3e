import { eventStatuses, personKinds, statementKinds } from '../data/list-filters.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import type { FilterField } from './filter-form.tsx';

/** The fields of the filters of all lists, in the reader's language. */
export function useFilterFields() {
  const { t } = useLocale();
  const text = { name: 'text', label: t.filter.text, type: 'text' } as const;
  const days = [
    { name: 'from', label: t.filter.from, type: 'date' },
    { name: 'before', label: t.filter.before, type: 'date' },
  ] as const;
  const language = {
    name: 'language',
    label: t.filter.language,
    type: 'choice',
    choices: Object.entries(t.add.languages).map(([value, label]) => ({ value, label })),
  } as const;
  const choice = <Value extends string>(
    name: string,
    label: string,
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
  ) => ({ name, label, type: 'choice', choices: values.map((value) => ({ value, label: labels[value] })) }) as const;
  return {
    statements: [text, choice('kind', t.filter.kind, statementKinds, t.kind), language, ...days],
    articles: [text, language, ...days],
    people: [
      { name: 'name', label: t.filter.name, type: 'text' },
      choice('kind', t.filter.personKind, personKinds, t.personKind),
    ],
    events: [text, choice('status', t.filter.status, eventStatuses, t.filter.status_), ...days],
  } as const satisfies Record<string, readonly FilterField[]>;
}
