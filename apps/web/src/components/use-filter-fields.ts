import { eventKind, eventStatus, personKind, stance, statementKind, valuesOf } from '@wortlaut/vocabulary';
import { useLocale } from '../i18n/locale-context.tsx';
import type { FilterField } from './filter-form.tsx';

/** Returns the filter fields of each list, with labels in the reader's language. */
export function useFilterFields() {
  const { t } = useLocale();
  const text = { name: 'text', label: t.lists.filter.text, type: 'text' } as const;
  const days = [
    { name: 'from', label: t.lists.filter.from, type: 'date' },
    { name: 'before', label: t.lists.filter.before, type: 'date' },
  ] as const;
  const language = {
    name: 'language',
    label: t.lists.filter.language,
    type: 'choice',
    choices: Object.entries(t.labels.language).map(([value, label]) => ({ value, label })),
  } as const;
  const choice = <Value extends string>(
    name: string,
    label: string,
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
  ) => ({ name, label, type: 'choice', choices: values.map((value) => ({ value, label: labels[value] })) }) as const;
  return {
    statements: [
      text,
      choice('kind', t.lists.filter.statementKind, valuesOf(statementKind), t.labels.statementKind),
      choice('stance', t.lists.filter.stance, valuesOf(stance), t.labels.stance),
      choice('unsure', t.lists.filter.sureness, ['true', 'false'] as const, t.lists.filter.unsure),
      language,
      ...days,
    ],
    articles: [text, language, ...days],
    people: [
      { name: 'name', label: t.lists.filter.name, type: 'text' },
      choice('kind', t.lists.filter.personKind, valuesOf(personKind), t.labels.personKind),
    ],
    events: [
      text,
      choice('kind', t.lists.filter.eventKind, valuesOf(eventKind), t.labels.eventKind),
      choice('status', t.lists.filter.status, valuesOf(eventStatus), t.labels.eventStatusShort),
      ...days,
    ],
  } as const satisfies Record<string, readonly FilterField[]>;
}
