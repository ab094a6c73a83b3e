import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

/** Returns the quote, the speaker and the cue of each statement. */
const found = (body: string) => readStatements(body, 'de').map(({ quote, speaker, cue }) => [quote, speaker, cue]);

describe('German cues by their place', () => {
  test('can be any verb between a quotation and its subject', () => {
    expect(found('„Die Brücke fällt“, murrte Lea Brandt.')).toEqual([['„Die Brücke fällt“', 'Lea Brandt', 'murrte']]);
    expect(found('„Das wird nichts“, trompetete Trainer Jan Pohl.')).toEqual([
      ['„Das wird nichts“', 'Trainer Jan Pohl', 'trompetete'],
    ]);
    expect(found('„Wir haben das Moor gerettet“, strahlte die Försterin.')).toEqual([
      ['„Wir haben das Moor gerettet“', 'die Försterin', 'strahlte'],
    ]);
  });

  test('are not verbs after a title', () => {
    expect(found('Mit der Fähre „Seeadler“, gebaut in Kiel, fuhr Jan Pohl.')).toEqual([]);
  });

  test('can introduce a report in the Konjunktiv with a colon', () => {
    expect(found('Lea Brandt legte nach: Die Brücke müsse weg.')).toEqual([
      ['Die Brücke müsse weg', 'Lea Brandt', 'legte nach'],
    ]);
    expect(found('Der Wirt wurde deutlich: Das Geld sei weg, es werde im Mai eng.')).toEqual([
      ['Das Geld sei weg, es werde im Mai eng', 'Der Wirt', 'wurde deutlich'],
    ]);
    expect(found('Im Schuppen lagen drei Dinge: ein Seil, ein Ruder und ein Netz.')).toEqual([]);
  });

  test('can be infinitives after a modal verb', () => {
    expect(found('Lea Brandt wollte nicht sagen, ob sie Geld erhielt.')).toEqual([
      ['ob sie Geld erhielt', 'Lea Brandt', 'wollte … sagen'],
    ]);
    expect(found('Kai Lund musste einräumen, dass der Plan zu teuer ist.')).toEqual([
      ['dass der Plan zu teuer ist', 'Kai Lund', 'musste einräumen'],
    ]);
    expect(found('Kai Lund ließ offen, ob er antritt.')).toEqual([['ob er antritt', 'Kai Lund', 'ließ offen']]);
    expect(found('Die Kinder wollten nicht schlafen, weil es hell war.')).toEqual([]);
  });
});

describe('German clauses', () => {
  test('can be a noun phrase and a verb', () => {
    expect(found('Kai Lund sagte, der Plan scheitere.')).toEqual([['der Plan scheitere', 'Kai Lund', 'sagte']]);
    expect(found('Uta Renz sagte am Freitag, die Polizei ermittle.')).toEqual([
      ['die Polizei ermittle', 'Uta Renz', 'sagte'],
    ]);
    expect(found('Der Wirt klagte, das kleine Hotel am See schließe.')).toEqual([
      ['das kleine Hotel am See schließe', 'Der Wirt', 'klagte'],
    ]);
  });

  test('can be interrupted by their frame', () => {
    expect(found('Der Tunnel, heißt es in einem Vermerk des Amtes, sei nie abgenommen worden.')).toEqual([
      ['Der Tunnel … sei nie abgenommen worden', 'einem Vermerk des Amtes', 'heißt es'],
    ]);
    expect(found('Der Deich, sagte Kai Lund, sei seit Jahren undicht.')).toEqual([
      ['Der Deich … sei seit Jahren undicht', 'Kai Lund', 'sagte'],
    ]);
    expect(found('Der Kran war laut Hafenmeister Gero Thamm, der Fotos vorlegte, stark verrostet.')).toEqual([
      ['Der Kran war … stark verrostet', 'Hafenmeister Gero Thamm', 'laut'],
    ]);
  });

  test('can be relative clauses with "wonach" or "zufolge"', () => {
    expect(found('Der Rat stützt sich auf einen Bericht der Hafenzeitung, wonach die Werft schließt.')).toEqual([
      ['die Werft schließt', 'der Hafenzeitung', 'Bericht … wonach'],
    ]);
    expect(found('Sie stützt sich auf zwei Hebammen, denen zufolge das Haus zu wenige Betten hat.')).toEqual([
      ['das Haus zu wenige Betten hat', 'zwei Hebammen', 'denen zufolge'],
    ]);
    expect(found('Kai Lund wies Berichte zurück, wonach die Werft verkauft wird.')).toEqual([
      ['die Werft verkauft wird', 'Kai Lund', 'wies … zurück'],
    ]);
    expect(found('Niemand wusste, wonach das Kind suchte.')).toEqual([]);
  });

  test('can belong to the noun of an advice', () => {
    expect(found('Die Ärztin gab ihm den Rat, weniger zu fliegen.')).toEqual([
      ['weniger zu fliegen', 'Die Ärztin', 'gab … den Rat'],
    ]);
  });
});

describe('German quotations with a name beside them', () => {
  test('have the name in brackets or after a dash as their speaker', () => {
    expect(found('„Wir zahlen keinen Euro mehr.“ (Kai Lund, Fraktionschef)')).toEqual([
      ['„Wir zahlen keinen Euro mehr.“', 'Kai Lund', ''],
    ]);
    expect(found('„Der Deich hält jedem Sturm stand.“ – Wasserverband Nordsiel')).toEqual([
      ['„Der Deich hält jedem Sturm stand.“', 'Wasserverband Nordsiel', ''],
    ]);
    expect(found('„Das war ein schöner Abend.“ (Beifall)')).toEqual([['„Das war ein schöner Abend.“', '', '']]);
  });
});
