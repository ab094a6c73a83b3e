import type { statement as english } from '../en/statement.ts';

/** The German version of {@link english}. */
export const statement: typeof english = {
  number: (n) => `Aussage ${n}`,
  open: (n, speaker) => `Aussage ${n}, ${speaker}`,
  speaker: 'Zitierte Person',
  speakers: 'Zitierte Personen',
  noSpeaker: 'Person unbekannt',
  printedAs: (words) => `in diesem Artikel: „${words}“`,
  quote: 'Zitat',
  kind: 'Zitatart',
  evidence: 'Beleg',
  words: { cue: 'Signalwort:', speaker: 'Genannt als:', frame: 'Begleitsatz:' },
  addressee: 'Gerichtet an',
  said: 'Datum der Aussage',
  about: 'Thema',
  contains: 'Enthält',
  containedIn: 'Enthalten in',
  review: 'Prüfung',
  confidence: 'Sicherheit',
  confidenceOf: (percent) => `${percent}, geschätzt vom Programm`,
  previous: 'Vorherige Aussage',
  next: 'Nächste Aussage',
  hint: 'Eine Nummer oder eine hervorgehobene Stelle auswählen, um zu sehen, wer spricht und woran das Programm das erkennt.',
  part: 'Teil einer längeren Aussage',
  saidOn: (day) => `Gesagt: ${day}`,
};
