import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the statements of a text as "speaker: words". */
function said(body: string): string[] {
  const { statements, people } = extract({ body, language: 'de' });
  return statements.map(({ quote, speaker }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    return `${people[speaker ?? -1]?.name ?? '-'}: ${words}`;
  });
}

describe('a source phrase', () => {
  test.each([
    ['Der Zug hielt in Kiel, der Lokführer wurde laut Bahn abgelöst.', 'Bahn: der Lokführer wurde … abgelöst'],
    [
      'Alle Läden, auch der Kiosk, bleiben zu, lediglich der Markt wurde laut Bahn geöffnet.',
      'Bahn: lediglich der Markt wurde … geöffnet',
    ],
    [
      'Jan Dose soll laut Polizei gestohlen haben und steht unter Druck, sein Amt abzugeben.',
      'Polizei: Jan Dose soll … gestohlen haben',
    ],
    [
      'Der Ablauf stellt sich laut Polizei so dar: Die Täter kamen durch das Fenster.',
      'Polizei: Die Täter kamen durch das Fenster',
    ],
    ['Der Hafen ist laut Polizei zu (er war schon im Mai gesperrt).', 'Polizei: Der Hafen ist … zu'],
    ['Der Hafen ist zu (laut Polizei).', 'Polizei: Der Hafen ist zu'],
    ['Der Zug hielt in Kiel, was laut Bahn nicht geplant war.', 'Bahn: was … nicht geplant war'],
    [
      'Ziel ist der Sturz der Partei, die laut Bahn zu Unrecht die Macht innehat.',
      'Bahn: die … zu Unrecht die Macht innehat',
    ],
    ['Kiel liegt 37 Kilometer entfernt (laut Bahn sind es 46 Kilometer).', 'Bahn: sind es 46 Kilometer'],
  ])('does not apply to what the article tells: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });

  test.each([
    [
      'Die Bahn habe den Zug gestoppt, der Lokführer sei laut Polizei abgelöst worden.',
      'Polizei: Die Bahn habe den Zug gestoppt, der Lokführer sei … abgelöst worden',
    ],
    [
      'Die Halle, der Garten und die Scheune sind laut Polizei sicher.',
      'Polizei: Die Halle, der Garten und die Scheune sind … sicher',
    ],
    [
      'Die Feuerwehr soll laut Polizei spät gekommen sein und das Haus nicht gerettet haben.',
      'Polizei: Die Feuerwehr soll … spät gekommen sein und das Haus nicht gerettet haben',
    ],
    [
      'Laut Polizei gibt es zwei Gründe: das Wetter und den Verkehr.',
      'Polizei: gibt es zwei Gründe: das Wetter und den Verkehr',
    ],
    ['Laut Polizei ist das Werk alt (Baujahr 1970).', 'Polizei: ist das Werk alt (Baujahr 1970)'],
  ])('applies to the whole report: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });

  test.each([
    [
      'Laut Polizei kamen 4000 Menschen, laut Bahn waren es 7000.',
      'Polizei: kamen 4000 Menschen',
      'Bahn: waren es 7000',
    ],
    [
      'Laut Polizei ist der Mann, der laut Bahn schwarz gefahren war, tot.',
      'Polizei: ist der Mann … tot',
      'Bahn: der … schwarz gefahren war',
    ],
    [
      'Sie ist eine von fünf Frauen, die laut Bahn schuld sind, zumindest aber laut Polizei dabei waren.',
      'Bahn: die … schuld sind',
      'Polizei: zumindest aber … dabei waren',
    ],
  ])('does not apply to the clause of another source: %s', (body, ...statements) => {
    expect(said(body)).toEqual(statements);
  });

  test.each([
    'Der laut Bahn reichste Mann der Stadt ist tot.',
    'Die Polizei sucht den laut Bahn betrunkenen Fahrer.',
    'Gerettet wurden 246 der laut Bahn 350 Gäste.',
  ])('inside a noun phrase is not a statement: %s', (body) => {
    expect(said(body)).toEqual([]);
  });

  test('after a pronoun is a statement', () => {
    expect(said('Das hat laut Bahn niemand bemerkt.')).toEqual(['Bahn: Das hat … niemand bemerkt']);
  });

  test('with “wie” can lack its comma', () => {
    expect(said('Wie die Polizei mitteilte soll der Fahrer, der aus Kiel stammt, betrunken gewesen sein.')).toEqual([
      'Polizei: soll der Fahrer, der aus Kiel stammt, betrunken gewesen sein',
    ]);
  });

  test.each([
    ['Uta Krall sagte, der Hafen sei sicher, wie die Bahn berichtet.', 'Uta Krall: der Hafen sei sicher'],
    [
      'Uta Krall sagte, die Lage sei nicht so schlimm, wie die Bahn berichtet.',
      'Uta Krall: die Lage sei nicht so schlimm, wie die Bahn berichtet',
    ],
  ])('at the end is not part of the report, but a comparison is: %s', (body, statement) => {
    expect(said(body)).toContain(statement);
  });
});

describe('“Das teilte X mit”', () => {
  test.each([
    [
      'Der Markt zieht an den Hafen. Er öffnet schon um sieben. Das teilte die Bahn mit.',
      'Bahn: Der Markt zieht an den Hafen. Er öffnet schon um sieben … Das',
    ],
    [
      'Der Markt zieht an den Hafen. Er öffnet schon um sieben. Das bestätigte die Bahn.',
      'Bahn: Er öffnet schon um sieben … Das',
    ],
    [
      'Der Markt zieht an den Hafen. Er öffnet schon um sieben. Viele freuen sich darauf. Das teilte die Bahn mit.',
      'Bahn: Viele freuen sich darauf … Das',
    ],
    [
      'Der Markt zieht an den Hafen.\nEr öffnet schon um sieben. Das teilte die Bahn mit.',
      'Bahn: Er öffnet schon um sieben … Das',
    ],
  ])('refers to a lead of two sentences, or to the previous sentence: %s', (body, statement) => {
    expect(said(body)).toEqual([statement]);
  });
});
