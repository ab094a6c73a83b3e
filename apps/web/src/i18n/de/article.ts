import type { article as english } from '../en/article.ts';
import { count, events, people, statements } from './count.ts';

/** The German version of {@link english}. */
export const article: typeof english = {
  noOutlet: 'Medium unbekannt',
  imported: (day) => `importiert am ${day}`,
  noDate: 'Erscheinungsdatum unbekannt',
  mainEvent: 'Hauptereignis:',
  noMainEvent: 'noch keines',
  changeMainEvent: 'Ändern …',
  mainEventTitle: 'Hauptereignis ändern',
  mainEventField: 'Hauptereignis',
  mainEventHint: 'Aussagen in diesem Artikel, die kein anderes Ereignis nennen, gehören zum Hauptereignis.',
  by: (author) => `Von ${author}`,
  source: 'Originalartikel',
  notFound: 'Artikel nicht gefunden',
  unsupported: (language) => `Wortlaut unterstützt diese Sprache nicht (${language}). Nur der Text wurde gespeichert.`,
  noStatements: 'In diesem Artikel wurden keine Aussagen gefunden.',
  extractor: (version) => `Verarbeitet mit Extraktor-Version ${version}`,
  marks: 'Im Text hervorheben',
  markStatements: 'Aussagen',
  markPeople: 'Personen',
  markEvents: 'Ereignisse',
  legendDirect: 'wörtlich',
  legendIndirect: 'indirekt',
  legendUnsure: 'unsicher',
  statements: 'Aussagen in diesem Artikel',
  related: (n) => `Aus dem Text entfernt: ${count(n, 'Überschrift', 'Überschriften')} anderer Artikel`,
  boilerplate: (n) =>
    `Aus dem Text entfernt: ${count(n, 'Textstelle', 'Textstellen')} (Agenturangaben, Bildunterschriften, Hinweise)`,
  incomplete: 'Einige Hervorhebungen fehlen, weil sie nicht geladen werden konnten.',
  loadingMarks: 'Weitere Hervorhebungen werden geladen …',
  delete: 'Artikel löschen',
  deleteTitle: 'Diesen Artikel löschen?',
  deleteWhat: (n) =>
    `Gelöscht werden der Text und ${n === 1 ? 'seine einzige Aussage' : `seine ${statements(n)}`} sowie Personen, Schreibweisen und Ereignisse, die kein anderer Artikel erwähnt. Das lässt sich rückgängig machen.`,
  deleteNow: 'Löschen',
  deleting: 'Wird gelöscht …',
  deleted: (title, s, p, e) => `„${title}“ wurde gelöscht, ebenso ${statements(s)}, ${people(p)} und ${events(e)}.`,
  deleteGone: 'Dieser Artikel wurde bereits gelöscht.',
  deleteFailed: 'Der Artikel konnte nicht gelöscht werden.',
};
