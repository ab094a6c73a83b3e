import type { suggestions as english } from '../en/suggestions.ts';

/** The German version of {@link english}. */
export const suggestions: typeof english = {
  title: 'Mögliche Duplikate',
  nav: 'Duplikate',
  navCount: (n) => `Duplikate: ${n} zu prüfen`,
  lead: 'Personen und Ereignisse, die möglicherweise doppelt vorkommen. Zusammengeführt wird nur nach Bestätigung.',
  none: 'Keine Duplikate zu prüfen',
  noneHint: 'Mögliche Duplikate aus neuen Artikeln erscheinen hier.',
  people: 'Personen',
  events: 'Ereignisse',
  accept: 'Zusammenführen',
  acceptOf: (name, other) => `Zusammenführen: „${other}“ mit „${name}“`,
  dismiss: 'Getrennt lassen',
  dismissOf: (name, other) => `Getrennt lassen: ${name} und ${other}`,
  doneMerge: (gone, name) => `${gone} wurde mit ${name} zusammengeführt.`,
  doneDismiss: 'Getrennt gelassen. Dieser Vorschlag erscheint nicht mehr.',
};
