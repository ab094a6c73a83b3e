import type { EventLink, FragmentOf } from '@wortlaut/client';
import { Button } from '../../components/button.tsx';
import { EventCombobox } from '../../components/event-combobox.tsx';
import { eventTitle } from '../../i18n/event-title.ts';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './statement-form.module.css';

type Event = FragmentOf<typeof EventLink>;

/** The field for the events of a statement. Events can be added and removed. */
export function EventsField({
  events,
  near,
  onChange,
}: {
  events: readonly Event[];
  near: readonly Event[];
  onChange: (events: readonly Event[]) => void;
}) {
  const { t, locale } = useLocale();
  const shown = events.map((event) => ({ event, title: eventTitle(event, locale).title }));
  return (
    <fieldset className={css.passage}>
      <legend>{t.edit.events}</legend>
      <ul className={css.events}>
        {shown.map(({ event, title }) => (
          <li key={event.id}>
            <span>{title}</span>
            <Button
              look="quiet"
              aria-label={t.edit.removeEvent(title)}
              onClick={() => onChange(events.filter(({ id }) => id !== event.id))}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <EventCombobox
        label={t.edit.addEvent}
        hint={t.edit.eventsHint}
        near={near}
        selected={null}
        without={events.map(({ id }) => id)}
        onSelect={(choice) => choice && onChange([...events, choice.event])}
      />
    </fieldset>
  );
}
