import { describe, expect, test } from 'vitest';
import { analyse } from '../../core/analyse.ts';
import type { Span, Stance } from '../../core/types.ts';
import { extract } from '../../extract.ts';
import { findStances } from './stance.ts';

/** Returns the stances of the statements that contain these words. */
function stances(body: string, language: string, words: string): Stance[] {
  const { statements } = extract({ body, language });
  return statements
    .filter(({ quote }) => quote.some(({ start, end }) => body.slice(start, end).includes(words)))
    .map(({ stance }) => stance);
}

describe.each<readonly [Stance, string, readonly (readonly [body: string, words: string])[]]>([
  [
    'DENIES',
    'de',
    [
      ['Werftleiter Jost Kamp bestritt, dass der Kran defekt war.', 'der Kran defekt war'],
      ['Jost Kamp hat abgestritten, den Kran bedient zu haben.', 'den Kran bedient zu haben'],
      ['Jost Kamp wies den Vorwurf zurück, er habe die Prüfung vergessen.', 'er habe die Prüfung vergessen'],
      ['Jost Kamp wies die Vorwürfe zurück.', 'wies die Vorwürfe zurück'],
    ],
  ],
  [
    'REJECTS',
    'de',
    [
      ['Die Reederei lehnte es ab, den Hafen zu räumen.', 'den Hafen zu räumen'],
      ['Die Reederei schloss aus, dass sie den Hafen räumt.', 'sie den Hafen räumt'],
      ['Ärztin Ute Krall riet davon ab, das Wasser zu trinken.', 'das Wasser zu trinken'],
      ['Ute Krall warnte davor, das Eis zu betreten.', 'das Eis zu betreten'],
    ],
  ],
  [
    'DOUBTS',
    'de',
    [
      ['Ute Krall bezweifelt, dass der Deich hält.', 'der Deich hält'],
      ['Ute Krall glaubt nicht, dass der Deich hält.', 'der Deich hält'],
      ['Ute Krall zeigte sich nicht überzeugt, dass der Deich hält.', 'der Deich hält'],
    ],
  ],
  ['ASKS', 'de', [['Ute Krall fragte, ob der Deich hält.', 'der Deich hält']]],
  [
    'DEMANDS',
    'de',
    [
      ['Ute Krall forderte, den Deich zu erhöhen.', 'den Deich zu erhöhen'],
      ['Der Deich müsse höher werden, mahnte Ute Krall.', 'Der Deich müsse höher werden'],
      ['Ute Krall rief die Stadt auf, den Deich zu erhöhen.', 'den Deich zu erhöhen'],
    ],
  ],
  [
    'ANNOUNCES',
    'de',
    [
      ['Die Stadt kündigte an, den Deich zu erhöhen.', 'den Deich zu erhöhen'],
      ['Die Stadt kündigte an, den Deich prüfen zu lassen.', 'den Deich prüfen zu lassen'],
    ],
  ],
  [
    'NOT_SAID',
    'de',
    [
      ['Ute Krall sagte nicht, dass der Deich hält.', 'der Deich hält'],
      ['Ute Krall hat nie behauptet, dass der Deich hält.', 'der Deich hält'],
      ['Niemand im Amt sagte, dass der Deich hält.', 'der Deich hält'],
    ],
  ],
  [
    'ASSERTS',
    'de',
    [
      ['Ute Krall sagte, der Deich halte nicht.', 'der Deich halte nicht'],
      ['Ute Krall erklärte nicht ohne Stolz, dass der Deich fertig sei.', 'der Deich fertig sei'],
      ['Der nicht genannte Beamte sagte, der Deich sei marode.', 'der Deich sei marode'],
      ['Jost Kamp, der die Vorwürfe bestreitet, sagte, der Prozess sei unfair.', 'der Prozess sei unfair'],
      ['„Das stimmt nicht“, widersprach Jost Kamp.', 'Das stimmt nicht'],
      ['Das Amt wies den Bericht als „falsch“ zurück.', 'falsch'],
      ['Ute Krall sagte zu Jost Kamp, der Deich sei marode.', 'der Deich sei marode'],
      ['Der Deich sei marode, mahnte Ute Krall.', 'Der Deich sei marode'],
      ['Den Deich sieht Ute Krall nicht in Gefahr: Er werde halten.', 'Er werde halten'],
      ['Ob der Deich halte, wisse sie nicht, sagte Ute Krall.', 'wisse sie nicht'],
    ],
  ],
  [
    'DENIES',
    'en',
    [
      ['Yard manager Lea Marsh denied that the crane was broken.', 'the crane was broken'],
      ['Lea Marsh disputed that the crane was broken.', 'the crane was broken'],
      ['Lea Marsh denied the charges.', 'denied the charges'],
    ],
  ],
  [
    'REJECTS',
    'en',
    [
      ['The company refused to release the files.', 'to release the files'],
      ['The company refused to leave the port.', 'to leave the port'],
      ['The judge denied the motion.', 'denied the motion'],
    ],
  ],
  [
    'DOUBTS',
    'en',
    [
      ['Engineer Rosa Hale doubts that the dam will hold.', 'the dam will hold'],
      ['Rosa Hale does not believe the dam will hold.', 'the dam will hold'],
    ],
  ],
  ['ASKS', 'en', [['“Will the dam hold?” Rosa Hale asked.', 'Will the dam hold']]],
  ['DEMANDS', 'en', [['Rosa Hale urged the council to repair the dam.', 'to repair the dam']]],
  [
    'ANNOUNCES',
    'en',
    [
      ['The council promised to repair the dam.', 'to repair the dam'],
      ['The council said it would repair the dam.', 'would repair the dam'],
      ['Jost Kamp told the court that he would appeal.', 'would appeal'],
      ['“We will rebuild,” Jost Kamp said. The firm added it will pay the costs.', 'it will pay the costs'],
    ],
  ],
  [
    'ASSERTS',
    'en',
    [
      ['Jost Kamp said he would be happy to leave.', 'would be happy'],
      ['Jost Kamp predicted it would sink.', 'it would sink'],
      ['Jost Kamp said the water would rise.', 'the water would rise'],
    ],
  ],
  [
    'NOT_SAID',
    'en',
    [
      ['Rosa Hale never said that the dam was safe.', 'the dam was safe'],
      ['Nobody on the council claimed that the dam was safe.', 'the dam was safe'],
      ['The company would not say whether the dam was safe.', 'the dam was safe'],
      ['Neither Hale nor Marsh would confirm that the dam was safe.', 'the dam was safe'],
    ],
  ],
  [
    'ASSERTS',
    'en',
    [
      ['Rosa Hale said the dam was not safe.', 'the dam was not safe'],
      ['Lea Marsh, who denies the charges, said the trial was unfair.', 'the trial was unfair'],
      ['The mayor dismissed the report as “nonsense”.', 'nonsense'],
      ['The judge ruled that the dam was unsafe.', 'the dam was unsafe'],
      ['The council announced that two men had been arrested.', 'two men had been arrested'],
    ],
  ],
])('%s in texts with the language %s', (stance, language, cases) => {
  test.each(cases)('%s', (body, words) => {
    expect(stances(body, language, words)).toContain(stance);
    expect(new Set(stances(body, language, words))).toEqual(new Set([stance]));
  });
});

// The learned layer can find a frame without a cue.
test.each<readonly [Stance, string, string]>([
  ['ASSERTS', 'Ute Krall gab die Hoffnung nicht auf:', 'Er werde halten.'],
  ['NOT_SAID', 'Spekulationen konnte Ute Krall nicht bestätigen,', 'wonach der Deich bricht.'],
])('%s without a cue: %s %s', (stance, frame, quote) => {
  const body = `${frame} ${quote}`;
  const spans = (start: number, end: number): Span[] => [{ start, end }];
  const draft = {
    kind: 'INDIRECT',
    medium: 'SPEECH',
    quote: spans(frame.length + 1, body.length),
    speakerSpans: [],
    cue: [],
    frame: spans(0, frame.length),
    addressee: [],
    pattern: 'LEARNED',
    container: null,
    confidence: 1,
    carriedFrom: null,
  } as const;
  expect(findStances(analyse({ body, language: 'de' }), [draft])).toEqual([stance]);
});
