import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Extracts the statements of a German text. Returns the stance and the words of each, in text order. */
function read(body: string): string[] {
  const { statements } = extract({ body, language: 'de' });
  return statements.map(({ stance, quote }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    return `${stance} ${words}`;
  });
}

/** Returns the names of all people in a German text. */
const names = (body: string): string[] => extract({ body, language: 'de' }).people.map(({ name }) => name ?? '');

describe('nobody said it', () => {
  test.each([
    ['Zu keinem Zeitpunkt hat Jost Kamp erklärt, dass der Kran sicher sei.', 'dass der Kran sicher sei'],
    ['In keinem Interview sagte Jost Kamp, dass der Kran sicher sei.', 'dass der Kran sicher sei'],
    ['Jost Kamp hat zu keiner Zeit behauptet, der Kran sei sicher.', 'der Kran sei sicher'],
    ['Nie hat Jost Kamp behauptet, dass der Kran sicher sei.', 'dass der Kran sicher sei'],
    ['Niemals behauptete Jost Kamp, der Kran sei sicher.', 'der Kran sei sicher'],
    ['Nirgends schrieb Jost Kamp, dass der Kran sicher sei.', 'dass der Kran sicher sei'],
    ['Weder Jost Kamp noch Ute Krall bestätigten, dass der Kran sicher sei.', 'dass der Kran sicher sei'],
    ['Nicht einmal Jost Kamp behauptete, dass der Kran sicher sei.', 'dass der Kran sicher sei'],
    ['Kaum jemand behauptet, dass der Kran sicher sei.', 'dass der Kran sicher sei'],
    ['Das Amt bestätigte weder, dass der Kran kippte, noch dementierte es das.', 'dass der Kran kippte'],
  ])('%s', (body, words) => {
    expect(read(body)).toEqual([`NOT_SAID ${words}`]);
    expect(names(body).join()).not.toMatch(/Nie|Weder|Nirgends/);
  });

  test.each([
    ['In keinem Hafen sei der Kran sicher, sagte Jost Kamp.', 'In keinem Hafen sei der Kran sicher'],
    ['Nie wieder werde er lügen, sagte Jost Kamp.', 'Nie wieder werde er lügen'],
    ['Weder der Kran noch der Deich sei sicher, sagte Ute Krall.', 'Weder der Kran noch der Deich sei sicher'],
    ['Kaum zwei Tage später sagte Ute Krall, der Deich halte.', 'der Deich halte'],
    ['Nicht einmal zwei Tage später sagte Ute Krall, der Deich halte.', 'der Deich halte'],
  ])('%s is said', (body, words) => {
    expect(read(body)).toEqual([`ASSERTS ${words}`]);
  });
});

describe('a question is not answered yet', () => {
  test.each([
    ['Ute Krall wollte wissen, wer den Deich geprüft hat.', 'ASKS wer den Deich geprüft hat'],
    ['Ute Krall will von der Stadt wissen, wie der Deich halten soll.', 'ASKS wie der Deich halten soll'],
    ['Ute Krall will erklären, warum der Deich brach.', 'ANNOUNCES warum der Deich brach'],
    ['Ute Krall erklärte, warum der Deich brach.', 'ASSERTS warum der Deich brach'],
    ['Zum Vorwurf, er habe gelogen, wollte Jost Kamp nichts sagen.', 'NOT_SAID Zum Vorwurf, er habe gelogen'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });

  test('silence about an accusation is not a statement', () => {
    expect(read('Zu den Vorwürfen, er habe Geld genommen, schwieg Jost Kamp.')).toEqual([]);
  });
});

test.each([
  ['Dass das Dorf sterbe, wie Jost Kamp meint, glaubt hier keiner.', 'ASSERTS Dass das Dorf sterbe'],
  ['Dass der Deich hält, wie Ute Krall sagt, ist neu.', 'ASSERTS Dass der Deich hält'],
  ['Der Deich, wie Ute Krall sagt, hält.', 'ASSERTS Der Deich … hält'],
])('the words before a frame: %s', (body, statement) => {
  expect(read(body)).toEqual([statement]);
});

test.each([
  ['Jost Kamp nannte die Vorwürfe absurd, dass er gelogen habe.', 'DENIES dass er gelogen habe'],
  ['Ute Krall hält die Vorwürfe für unbegründet, sie habe gelogen.', 'DENIES sie habe gelogen'],
  ['Den Bericht, wonach der Deich bricht, bezeichnete Ute Krall als frei erfunden.', 'DENIES der Deich bricht'],
  ['Jost Kamp nannte die Behauptung richtig, dass der Kran kippte.', 'ASSERTS dass der Kran kippte'],
  ['Jost Kamp nannte es absurd, dass der Kran stillsteht.', 'ASSERTS dass der Kran stillsteht'],
])('the judgment of a claim: %s', (body, statement) => {
  expect(read(body)).toEqual([statement]);
});
