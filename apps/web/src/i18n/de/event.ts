import type { event as english } from '../en/event.ts';
import { articles, count, statements } from './count.ts';

/** The German version of {@link english}. */
export const event: typeof english = {
  notFound: 'Ereignis nicht gefunden',
  when: 'Datum',
  noDate: 'Kein Artikel nennt ein genaues Datum, und kein Artikel hat ein Erscheinungsdatum.',
  printedDate: (words) => `im Artikel: „${words}“`,
  where: 'Ort',
  noPlace: 'Kein Artikel nennt einen Ort.',
  status: 'Status',
  kind: 'Art',
  partOf: 'Gehört zu',
  timeline: 'Zeitleiste',
  entry: { whole: 'Ereignis', part: 'Gehört dazu', article: 'Artikel', statement: 'Aussage' },
  allEntries: (n) => `Alle ${count(n, 'Eintrag', 'Einträge')} anzeigen`,
  fewer: 'Weniger Einträge anzeigen',
  moreEntries: (n) => `Die Listen unten enthalten ${count(n, 'weiteren Eintrag', 'weitere Einträge')}.`,
  participants: 'Beteiligte',
  sameStory: 'Mehr zum Thema',
  said: 'Aussagen zu diesem Ereignis',
  saidNone: 'Keine Aussagen zu diesem Ereignis.',
  mentions: 'Erwähnungen in den Artikeln',
  mentionsShow: (n) => `${count(n, 'Erwähnung', 'Erwähnungen')} anzeigen`,
  articles: 'Artikel',
  coverage: {
    title: 'Berichterstattung',
    lead: 'Anzahl der Aussagen nach Person und Medium. Ein Klick auf eine Zahl zeigt die Aussagen.',
    table: 'Aussagen nach Person und Medium',
    person: 'Person',
    unknown: 'Andere oder unbekannt',
    articles,
    cell: (n, person, outlet) => `${statements(n)} von ${person} in ${outlet}`,
    nothing: 'keine',
    more: (n) => `${count(n, 'weitere Person', 'weitere Personen')} anzeigen`,
    one: (outlet) => `Bisher berichtet nur ${outlet} über dieses Ereignis. Deshalb gibt es noch nichts zu vergleichen.`,
    oneUnknown:
      'Bei keinem Artikel über dieses Ereignis ist das Medium bekannt. Deshalb gibt es noch nichts zu vergleichen.',
    noArticles: 'Kein Artikel berichtet mehr über dieses Ereignis.',
    moreOutlets: (n) => `und ${count(n, 'weiteres Medium', 'weitere Medien')}`,
    differences: 'Unterschiede zwischen den Artikeln',
    differencesLead:
      'Wortlaut vergleicht Artikel über dieselben Personen aus derselben Woche. Welcher Artikel recht hat, beurteilt Wortlaut nicht.',
    differencesNone:
      'Keine Unterschiede bei Zahlen, Daten oder Verneinungen gefunden. Unsichere Unterschiede werden nicht angezeigt.',
  },
  edit: {
    open: 'Bearbeiten …',
    title: 'Ereignis bearbeiten',
    name: 'Titel',
    start: 'Beginn',
    end: 'Ende',
    precision: 'Genauigkeit',
    place: 'Ort',
    status: 'Status',
    kind: 'Art',
    parent: 'Gehört zu',
    parentHint:
      'Das Ereignis, zu dem dieses Ereignis gehört. Eine Festnahme kann zum Beispiel zu einem Angriff gehören. Leer lassen, wenn es kein solches Ereignis gibt.',
  },
  merge: {
    open: 'Zusammenführen …',
    title: 'Mit einem anderen Ereignis zusammenführen',
    other: 'Anderes Ereignis',
    hint: (title) =>
      `Beide Einträge werden zu einem Ereignis mit dem Titel „${title}“. Alle Erwähnungen, Beteiligten und Aussagen bleiben erhalten.`,
    submit: 'Zusammenführen',
    done: (gone, title) => `„${gone}“ wurde mit „${title}“ zusammengeführt.`,
  },
};
