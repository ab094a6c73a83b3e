import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

const speakerOf = (body: string) => readStatements(body, 'de')[0]?.speaker ?? '';

describe('the subject of a cue', () => {
  test.each([
    ['Die Äußerungen Brandts bezeichnete Ohlsen als „Unsinn und Theater“.', 'Ohlsen'],
    ['Die neuen Pläne, die seit Mai vorliegen, beschrieb der Kurier als „halb fertig und teuer“.', 'der Kurier'],
    ['Eine Verlegung des Termins bezeichnete Krall als „völlig abwegig“.', 'Krall'],
    [
      'Eine Schließung der Bäder nannte der parteilose Bürgermeister „einen groben Fehler“.',
      'der parteilose Bürgermeister',
    ],
  ])('is not the object before the verb: %s', (body, speaker) => {
    expect(speakerOf(body)).toBe(speaker);
  });

  test.each([
    [
      'Besorgt äußerte sich auch der Vorsitzende Jan Petersen: „Wir haben kein Wasser mehr.“',
      'der Vorsitzende Jan Petersen',
    ],
    ['Passend zum Wetter warnte die Moderatorin: „Auf der Brücke ist es glatt.“', 'die Moderatorin'],
    ['Stellvertretend für die Kammer empfahl ihr Präsident, die Halle zu verkaufen.', 'ihr Präsident'],
    ['Warum der Damm brach, erklärte die Behörde so: „Der Boden war zu nass.“', 'die Behörde'],
  ])('is not an adverb at the start: %s', (body, speaker) => {
    expect(speakerOf(body)).toBe(speaker);
  });

  test.each([
    ['Die Regierung sagte, Ohlsen sei krank.', 'Die Regierung'],
    ['Die beiden Gemeinden forderten, die Brücke zu bauen.', 'Die beiden Gemeinden'],
    ['Die Bevölkerung nannte Ohlsen einen „Mann des Volkes“.', 'Die Bevölkerung'],
    ['Beide Seiten hatten vereinbart, die Truppen abzuziehen.', 'Beide Seiten'],
  ])('stays before the verb if it can speak: %s', (body, speaker) => {
    expect(speakerOf(body)).toBe(speaker);
  });
});
