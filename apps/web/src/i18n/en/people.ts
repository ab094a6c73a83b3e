/** Texts for the list of people. */
export const people = {
  title: 'People',
  lead: 'All people, groups and organizations that are quoted or mentioned.',
  order: 'Sort by',
  mostQuoted: 'Most quoted',
  byName: 'Name (A–Z)',
  none: 'No people yet',
};
