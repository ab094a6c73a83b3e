import { FindPeople, type FragmentOf, type PersonLink } from '@wortlaut/client';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDebounced } from '../data/use-debounced.ts';
import type { Messages } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { type Choice, Combobox, type Found } from './combobox.tsx';

type Person = FragmentOf<typeof PersonLink>;

/** An option for a speaker: a known person, an unknown speaker, or a new person with the typed name. */
export type PersonChoice = Choice &
  (
    | { readonly type: 'known'; readonly person: Person; readonly version: number | null }
    | { readonly type: 'none' }
    | { readonly type: 'new'; readonly name: string }
  );

/** Creates an option for a known person. */
export function knownPerson(
  person: Person & { readonly version?: number; readonly statementCount?: number },
  t: Messages,
): PersonChoice {
  const facts = [
    ...(person.kind === 'INDIVIDUAL' ? [] : [t.labels.personKind[person.kind]]),
    ...(person.named ? [] : [t.labels.unnamed]),
    ...(person.statementCount === undefined ? [] : [t.common.count.statements(person.statementCount)]),
  ];
  return {
    ...{ type: 'known', id: person.id, label: person.name, person, version: person.version ?? null },
    ...(facts.length > 0 && { detail: facts.join(', ') }),
  };
}

/** Creates the option for an unknown speaker. */
export function unknownSpeaker(t: Messages): PersonChoice {
  return { type: 'none', id: 'none', label: t.edit.speakerNone };
}

/** The maximum number of options. */
const shown = 8;

/**
 * A combobox that searches people by any spelling of their names. Accents are optional.
 *
 * @param near - the people to suggest before anything is typed
 * @param speaker - whether an unknown speaker and a new person can be selected
 * @param without - the IDs of people to exclude
 */
export function PersonCombobox({
  label,
  hint,
  near,
  selected,
  speaker,
  without = [],
  onSelect,
}: {
  label: string;
  hint?: string;
  near: readonly Person[];
  selected: PersonChoice | null;
  speaker: boolean;
  without?: readonly string[];
  onSelect: (choice: PersonChoice | null) => void;
}) {
  const { t } = useLocale();
  const [query, setQuery] = useState(selected?.label ?? '');
  const typed = query.trim();
  const name = typed === selected?.label ? '' : typed;
  const search = usePeople(name);
  const known = (name === '' ? near : search.people).filter(({ id }) => !without.includes(id)).slice(0, shown);
  const extra: PersonChoice[] = speaker ? extraChoices(name, t) : [];
  const found: Found<PersonChoice> = {
    items: [...known.map((person) => knownPerson(person, t)), ...extra],
    state: name === '' ? 'done' : search.state,
  };
  return (
    <Combobox
      label={label}
      {...(hint !== undefined && { hint })}
      selected={selected}
      query={query}
      found={found}
      onQuery={setQuery}
      onSelect={onSelect}
    />
  );
}

function extraChoices(name: string, t: Messages): PersonChoice[] {
  if (name === '') return [unknownSpeaker(t)];
  return [
    { type: 'new', id: `new:${name}`, label: name, name, detail: t.common.combobox.newPerson },
    unknownSpeaker(t),
  ];
}

/** Searches people with the same or a similar name. */
function usePeople(name: string) {
  const settled = useDebounced(name);
  const variables = { name: settled, first: shown };
  const [{ data, error, fetching }] = useQuery({ query: FindPeople, variables, pause: settled === '' });
  const waiting = fetching || settled !== name;
  return {
    people: settled === '' ? [] : (data?.people.nodes ?? []),
    state: error !== undefined ? 'failed' : waiting ? 'searching' : 'done',
  } as const;
}
