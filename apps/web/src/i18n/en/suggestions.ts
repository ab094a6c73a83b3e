/** Texts for the page with possible duplicates. */
export const suggestions = {
  title: 'Possible duplicates',
  nav: 'Duplicates',
  navCount: (n: number) => `Duplicates: ${n} to review`,
  lead: 'People and events that may be listed twice. Nothing is merged until you confirm it.',
  none: 'No duplicates to review',
  noneHint: 'Possible duplicates in new articles appear here.',
  people: 'People',
  events: 'Events',
  accept: 'Merge',
  acceptOf: (name: string, other: string) => `Merge “${other}” into “${name}”`,
  dismiss: 'Keep separate',
  dismissOf: (name: string, other: string) => `Keep separate: ${name} and ${other}`,
  doneMerge: (gone: string, name: string) => `${gone} was merged into ${name}.`,
  doneDismiss: 'Kept separate. This suggestion will not appear again.',
};
