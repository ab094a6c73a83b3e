import type { events as english } from '../en/events.ts';

/** The German version of {@link english}. */
export const events: typeof english = {
  title: 'Ereignisse',
  lead: 'Alle Ereignisse aus den Artikeln, die neuesten zuerst.',
  none: 'Noch keine Ereignisse',
  undated: 'ohne Datum',
  reported: (day) => `gemeldet am ${day}`,
};
