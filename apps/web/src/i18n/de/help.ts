import type { help as english } from '../en/help.ts';

/** The German version of {@link english}. */
export const help: typeof english = {
  title: 'So funktioniert es',
  whatTitle: 'Was Wortlaut macht',
  what: 'Wortlaut liest Nachrichtenartikel und erfasst, wer was gesagt hat, mit welchen Worten, zu welchem Ereignis und in welchem Artikel. Ein Programm findet die Aussagen mit Grammatikregeln. Nur Aussagen, die als bestätigt oder korrigiert gekennzeichnet sind, hat ein Mensch geprüft.',
  sourceTitle: 'Jede Angabe hat einen Beleg',
  source:
    'Zu jeder Aussage, jedem Namen und jedem Ereignis ist die Stelle im Text gespeichert. Im Artikel sind diese Stellen hervorgehoben. Ein Klick auf eine Nummer zeigt, woran das Programm erkennt, wer spricht.',
  kindsTitle: 'Fünf Zitatarten',
  kinds: {
    DIRECT: 'Die eigenen Worte der Person, meist in Anführungszeichen.',
    INDIRECT: 'Eine sinngemäße Wiedergabe, die ein Signalwort einleitet: „sie sagte, dass …“.',
    FREE_INDIRECT: 'Indirekte Rede, die den vorigen Satz ohne neues Signalwort fortsetzt.',
    INDIRECT_FREE_INDIRECT: 'Eine sinngemäße Wiedergabe mit Angabe der Quelle: „laut der Behörde …“.',
    REPORTED: 'Eine Erwähnung der Aussage und ihres Themas, ohne ihren Wortlaut: „sie kritisierte den Plan“.',
  },
  stanceTitle: 'Was die Haltung bedeutet',
  stance:
    'Wer etwas bestreitet, bezweifelt oder fragt, behauptet es nicht. Außer bei einfachen Aussagen steht die Haltung neben dem Namen, zum Beispiel „bestreitet“ oder „hat nicht gesagt“.',
  confidenceTitle: 'Was die Sicherheit bedeutet',
  confidence:
    'Jede Aussage, die das Programm gefunden hat, hat einen Wert von 0 bis 1. Er gibt an, für wie wahrscheinlich es das Programm hält, dass die Worte und die Person stimmen. Ein Beweis ist das nicht. Hat die Redaktion eine Aussage bestätigt, korrigiert oder verworfen, wird kein Wert mehr angezeigt.',
  unsure:
    'heißt: Die Worte oder die Person können falsch sein. Solche Aussagen sind nur ein Hinweis. Am besten die Textstelle selbst lesen.',
  comparisonTitle: 'Was Vergleiche zeigen',
  versions:
    'Wortlaut sucht dieselbe Aussage in Artikeln, die bis zu zwei Wochen früher oder später erschienen sind. Verglichen werden Aussagen derselben Person und sehr ähnliche Aussagen anderer Personen. Wörter, die nur in einer Version vorkommen, sind hervorgehoben. Ob eine Aussage gekürzt, übersetzt oder falsch verstanden wurde, kann Wortlaut nicht erkennen.',
  differences:
    'Zu einem Ereignis zeigt Wortlaut Sätze über denselben Sachverhalt nebeneinander, wenn sie unterschiedliche Zahlen oder Daten nennen oder einer dem anderen widerspricht. Beide können stimmen, etwa zu verschiedenen Zeitpunkten. Unsichere Unterschiede werden nicht angezeigt. Eine leere Liste bedeutet deshalb nicht, dass alle Artikel übereinstimmen.',
  emptyTitle: 'Fehlende Angaben',
  empty:
    'Wenn ein Artikel die Person, das Datum oder den Ort nicht nennt, bleibt das Feld leer. Wortlaut rät nicht. Zwei Schreibweisen, mit denen dieselbe Person gemeint sein könnte, bleiben getrennt und erscheinen unter „Mögliche Duplikate“.',
  apiTitle: 'Für Entwicklerinnen und Entwickler',
  api: 'Alle Daten sind über eine öffentliche GraphQL-API verfügbar.',
  apiLink: 'API-Playground mit Beispielabfragen öffnen',
};
