import type { article as english } from '../en/article.ts';
import { count, events, people, statements } from './count.ts';

/** The German version of {@link english}. */
export const article: typeof english = {
  noOutlet: 'Medium unbekannt',
  imported: (day) => `importiert am ${day}`,
  noDate: 'Erscheinungsdatum unbekannt',
  by: (author) => `Von ${author}`,
  source: 'Originalartikel',
  notFound: 'Artikel nicht gefunden',
  unsupported: (language) =>
    `Aussagen in dieser Sprache (${language}) kann das Programm nicht erkennen. Der Text wurde trotzdem gespeichert.`,
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
  related: (n) => `${count(n, 'Überschrift', 'Überschriften')} anderer Artikel, aus dem Text entfernt`,
  boilerplate: (n) =>
    `${count(n, 'Textstelle', 'Textstellen')} entfernt (Agenturangaben, Bildunterschriften, Hinweise)`,
  incomplete: 'Einige Hervorhebungen fehlen, weil sie nicht geladen werden konnten.',
  loadingMarks: 'Weitere Hervorhebungen werden geladen …',
  delete: 'Artikel löschen',
  deleteTitle: 'Diesen Artikel löschen?',
  deleteWhat: (n) =>
    `Gelöscht werden der Text und ${n === 1 ? 'seine einzige Aussage' : `seine ${statements(n)}`} sowie Personen, Schreibweisen und Ereignisse, die kein anderer Artikel erwähnt. Das lässt sich rückgängig machen.`,
  deleteNow: 'Löschen',
  deleting: 'Wird gelöscht …',
  deleted: (title, s, p, e) => `„${title}“ wurde gelöscht, ebenso ${statements(s)}, ${people(p)} und ${events(e)}.`,
  deleteGone: 'Der Artikel war bereits gelöscht.',
  deleteFailed: 'Der Artikel konnte nicht gelöscht werden.',
};
