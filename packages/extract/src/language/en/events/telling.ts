import type { NamedInTitle, TitledEvent } from '../../../find/events/titled-event.ts';

/** Titles with fewer words do not say who did what. */
const MIN_WORDS = 4;

/** Whether the title of an event tells which event it is: it names somebody or a place, and undated ones say what happened. */
export function isTelling({ title, date, status }: TitledEvent, named: NamedInTitle): boolean {
  if (!named.person && !named.organization && named.place === null) return false;
  return date !== null || (status !== 'PLANNED' && title.split(' ').length >= MIN_WORDS);
}
