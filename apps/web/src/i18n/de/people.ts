import type { people as english } from '../en/people.ts';

/** The German version of {@link english}. */
export const people: typeof english = {
  title: 'Personen',
  lead: 'Alle Personen, Gruppen und Organisationen, die zitiert oder erwähnt werden.',
  order: 'Sortieren nach',
  mostQuoted: 'Am häufigsten zitiert',
  byName: 'Name (A–Z)',
  none: 'Noch keine Personen',
};
