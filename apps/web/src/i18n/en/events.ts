/** Texts for the list of events. */
export const events = {
  title: 'Events',
  lead: 'All events in the articles, latest first.',
  none: 'No events yet',
  undated: 'no date',
  reported: (day: string) => `reported on ${day}`,
};
