/** Texts of the list of events. */
export const events = {
  title: 'Events',
  lead: 'Events that articles report on, latest first.',
  none: 'No events yet',
  undated: 'no date',
};
