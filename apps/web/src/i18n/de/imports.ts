import type { imports as english } from '../en/imports.ts';
import { articles, number } from './count.ts';

/** The German version of {@link english}. */
export const imports: typeof english = {
  title: 'Sammelimporte',
  lead: 'Die Artikel werden nacheinander im Hintergrund importiert. Nach einem Neustart des Servers läuft der Import weiter.',
  none: 'Noch keine Sammelimporte',
  noneHint: 'Unter „Hinzufügen“ mehrere Dateien auswählen oder diesen Befehl ausführen: npx wortlaut import ordner/',
  progress: (done, refused, total) => `${number(done + refused)} von ${number(total)} verarbeitet`,
  refused: (n) => `${articles(n)} abgelehnt`,
  by: (actor, when) => `${actor}, ${when}`,
  bar: 'Fortschritt des Imports',
  why: 'Abgelehnte Artikel',
  position: (n) => `Nr. ${number(n)}`,
  notFound: 'Import nicht gefunden',
  cancel: 'Import abbrechen',
  cancelHint: 'Bereits importierte Artikel bleiben erhalten.',
  cancelFailed: 'Der Import konnte nicht abgebrochen werden.',
  retry: (n) => `${articles(n)} erneut importieren`,
  retryFailed: 'Die Artikel konnten nicht erneut importiert werden.',
  all: 'Alle Sammelimporte',
};
