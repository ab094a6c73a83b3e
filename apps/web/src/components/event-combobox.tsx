import { type EventLink, FindEvents, type FragmentOf } from '@wortlaut/client';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDebounced } from '../data/use-debounced.ts';
import { eventDate } from '../i18n/event-date.ts';
import { eventTitle } from '../i18n/event-title.ts';
import type { Translation } from '../i18n/locale.ts';
import { useLocale } from '../i18n/locale-context.tsx';
import { type Choice, Combobox, type Found } from './combobox.tsx';

type Event = FragmentOf<typeof EventLink>;

/** An event as an option. */
export interface EventChoice extends Choice {
  readonly event: Event;
  readonly version: number | null;
}

function choiceOf(event: Event & { readonly version?: number }, translation: Translation): EventChoice {
  const when = eventDate(translation, event);
  const detail = [when, event.place].filter((fact) => fact !== null && fact !== '').join(', ');
  return {
    ...{ id: event.id, label: eventTitle(event, translation.locale).title, event, version: event.version ?? null },
    ...(detail !== '' && { detail }),
  };
}

/** The maximum number of options. */
const shown = 8;

/**
 * A combobox that searches events by words in their titles and places.
 *
 * @param near - the events to suggest before anything is typed
 * @param without - the IDs of events to exclude
 */
export function EventCombobox({
  label,
  hint,
  near,
  selected,
  without,
  onSelect,
}: {
  label: string;
  hint?: string;
  near: readonly Event[];
  selected: EventChoice | null;
  without: readonly string[];
  onSelect: (choice: EventChoice | null) => void;
}) {
  const translation = useLocale();
  const [query, setQuery] = useState(selected?.label ?? '');
  const typed = query.trim();
  const text = typed === selected?.label ? '' : typed;
  const settled = useDebounced(text);
  const variables = { text: settled, first: shown };
  const [{ data, error, fetching }] = useQuery({ query: FindEvents, variables, pause: settled === '' });
  const matching = settled === '' ? [] : (data?.events.nodes ?? []);
  const events = (text === '' ? near : matching).filter(({ id }) => !without.includes(id)).slice(0, shown);
  const waiting = text !== '' && (fetching || settled !== text);
  const found: Found<EventChoice> = {
    items: events.map((event) => choiceOf(event, translation)),
    state: error !== undefined ? 'failed' : waiting ? 'searching' : 'done',
  };
  return (
    <Combobox
      label={label}
      {...(hint !== undefined && { hint })}
      selected={selected}
      query={query}
      found={found}
      onQuery={setQuery}
      onSelect={(choice) => {
        onSelect(choice);
        // If the user can add several events, the input is cleared for the next one.
        if (selected === null && choice !== null) setQuery('');
      }}
    />
  );
}
