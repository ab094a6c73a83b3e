import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

const german = (body: string) => readStatements(body, 'de');

describe('a source phrase', () => {
  test.each([
    ['Nach einer Bewertung der Kammer ist die Halle sicher.', 'einer Bewertung der Kammer'],
    ['Dem Vernehmen nach soll Ohlsen im Mai gehen.', 'Dem Vernehmen'],
    ['Nach Schätzung der Feuerwehr liegt der Schaden bei einer Million Euro.', 'Schätzung der Feuerwehr'],
    ['Laut hafen.example sank die Fähre vor Sylt.', 'hafen.example'],
    ['Wie hafen.example berichtet, sank die Fähre vor Sylt.', 'hafen.example'],
  ])('is found: %s', (body, speaker) => {
    expect(german(body)[0]?.speaker).toBe(speaker);
  });

  test('ends before a subject in the nominative', () => {
    const [statement] = german('Dabei würde nach Auskunft der Werft der größte Teil des Öls verbrennen.');
    expect(statement?.quote).toBe('Dabei würde … der größte Teil des Öls verbrennen');
  });

  test('does not contain the noun before it', () => {
    const [statement] = german('Damit nimmt die Gruppe Schätzungen zufolge zwei Millionen Euro ein.');
    expect(statement).toMatchObject({
      quote: 'Damit nimmt die Gruppe … zwei Millionen Euro ein',
      speaker: 'Schätzungen',
    });
  });

  test('keeps an adjective at the start of a sentence', () => {
    expect(german('Ersten Angaben zufolge sank die Fähre vor Sylt.')[0]?.speaker).toBe('Ersten Angaben');
  });

  test.each([
    'Nach Abschluss der Ermittlungen kam der Fall vor Gericht.',
    'Nach der Veröffentlichung des Buches zog sie nach Kiel.',
    'Die Vermietung wird aller Voraussicht nach schwierig.',
    'Viele Familien zogen fort, so auch die Petersens.',
    'Im Mai wurden 300 Autos verkauft, so viele wie noch nie.',
    'Der Wald war meiner Meinung nach nie gesund.',
  ])('is not found: %s', (body) => {
    expect(german(body)).toEqual([]);
  });

  test('is not read from a view inside a report', () => {
    const statements = german(
      'In einem Interview erklärte Jan Petersen, der Hafen besitze seiner Meinung nach vier Kräne.',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Jan Petersen']);
  });

  test('can separate the subject from the verb with "so"', () => {
    const [statement] = german('In zehn Jahren, so schätzen die Forscher, soll der Wald gesund sein.');
    expect(statement).toMatchObject({ quote: 'In zehn Jahren … soll der Wald gesund sein', speaker: 'die Forscher' });
  });
});
