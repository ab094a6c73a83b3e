import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the speakers of the statements that contain the given words. */
function speakers(body: string, words: string): (string | null)[] {
  const { statements, people } = extract({ body, language: 'de' });
  const found = statements.filter(({ quote }) =>
    quote.some(({ start, end }) => body.slice(start, end).includes(words)),
  );
  return [...new Set(found.map(({ speaker }) => (speaker === null ? null : (people[speaker]?.name ?? null))))];
}

describe('a report with „soll“', () => {
  test.each<readonly [string | null, string, string]>([
    ['Polizei', 'Die Polizei sagte, der Mann sei geflohen. Er soll ein Messer gehabt haben.', 'Er soll ein Messer'],
    [
      null,
      'Die Polizei sagte, der Mann sei geflohen. Am Montag begann die Suche.\nEr soll ein Messer gehabt haben.',
      'Er soll ein Messer',
    ],
    [
      null,
      'Sprecher Jo Wendt erklärte: „Die Lage ist ernst und bleibt es auch.“ Mit dem Ablassen soll Platz entstehen.',
      'soll Platz entstehen',
    ],
    [
      null,
      'Nach Ansicht der Firma soll der Vertrag nicht gelten. Bei dem Treffen am Sonntag soll darüber beraten werden.',
      'soll darüber beraten',
    ],
    [
      null,
      'Mehrere Beamte seien im Einsatz gewesen. Einige Wasserwerfer standen bereit. Es soll zu Einsätzen gekommen sein.',
      'Es soll zu Einsätzen',
    ],
  ])('speaker %s: %s', (speaker, body, words) => {
    expect(speakers(body, words)).toEqual([speaker]);
  });
});

describe('„diese“ and „dieser“', () => {
  test.each<readonly [string, string, string]>([
    [
      'Pflegerin',
      'Die Anwältin der Frau sagte, der Mann sei krank. Später kam eine Pflegerin hinzu. Diese erklärte, er schlafe.',
      'er schlafe',
    ],
    ['Bruder', 'Die Ärztin von Rolf Kern kam mit ihrem Bruder. Dieser sagte, Kern sei krank.', 'Kern sei krank'],
    ['Uta Lund', 'Ein Beamter traf die Präsidentin Uta Lund. Diese sagte, der Streit sei beendet.', 'der Streit sei'],
  ])('speaker %s: %s', (speaker, body, words) => {
    expect(speakers(body, words)).toEqual([speaker]);
  });
});

describe('a quotation in brackets after a name', () => {
  test.each<readonly [string | null, string, string]>([
    [
      'Mohamed Bradi',
      'Auch andere gratulierten, so Minister Berlo, der Leiter der Behörde, Mohamed Bradi („Mir fällt niemand ein, der das verdient.“), und viele mehr.',
      '„Mir fällt niemand',
    ],
    ['Uta Lund', 'Kritik kam von Uta Lund („Das ist ein schwerer Fehler gewesen.“) und anderen.', '„Das ist ein'],
    ['Jost Kamp', 'Auch Jost Kamp („Wir nehmen das auf keinen Fall hin.“) protestierte.', '„Wir nehmen das'],
    [null, 'Auf dem Plakat („Wir nehmen das auf keinen Fall hin.“) war ein Baum.', '„Wir nehmen das'],
  ])('speaker %s: %s', (speaker, body, words) => {
    expect(speakers(body, words).at(-1)).toBe(speaker);
  });
});

describe('a source', () => {
  test.each<readonly [string | null, string, string]>([
    ['stadtblog.de', 'Laut stadtblog.de ist die Brücke gesperrt.', 'die Brücke gesperrt'],
    ['torwart.com', 'Der Website torwart.com zufolge ist Undi verletzt.', 'Undi verletzt'],
    ['RVA', 'Laut RVA-Pressemitteilung ist der Start verschoben.', 'der Start verschoben'],
    ['Feuerwehr', 'Nach Feuerwehrangaben brach der Brand im Keller aus.', 'der Brand'],
    ['Polizei', 'Nach Polizeiangaben brach der Brand im Keller aus.', 'der Brand'],
    ['CDU', 'Laut Vorschlag der CDU beginnt die Sitzung um zehn Uhr.', 'die Sitzung'],
  ])('speaker %s: %s', (speaker, body, words) => {
    expect(speakers(body, words)).toEqual([speaker]);
  });
});
