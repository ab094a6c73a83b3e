import { describe, expect, test } from 'vitest';
import type { Stance } from '../../../core/types.ts';
import { extract } from '../../../extract.ts';

function stances(body: string, words: string): Stance[] {
  const found = extract({ body, language: 'de' }).statements.filter(({ quote }) =>
    quote.some(({ start, end }) => body.slice(start, end).includes(words)),
  );
  return [...new Set(found.map(({ stance }) => stance))];
}

describe('what became of a claim', () => {
  test.each<readonly [Stance, string, string]>([
    ['NOT_SAID', 'Der Verdacht, er habe den Brand gelegt, bestätigte sich nach den Proben nicht.', 'den Brand gelegt'],
    ['NOT_SAID', 'Die Meldung, dass der Damm gebrochen sei, wurde bisher nicht bestätigt.', 'der Damm gebrochen sei'],
    ['NOT_SAID', 'Das Gerücht, die Fähre sei gesunken, hat sich nicht bestätigt.', 'die Fähre sei gesunken'],
    ['NOT_SAID', 'Die Polizei wollte den Bericht, dass der Damm brach, nicht bestätigen.', 'der Damm brach'],
    ['DENIES', 'Der Vorwurf, Ida Voss habe Geld genommen, erwies sich als falsch.', 'Ida Voss habe Geld genommen'],
    ['DENIES', 'Die Behauptung, die Fähre sei gesunken, wurde widerlegt.', 'die Fähre sei gesunken'],
    ['ASSERTS', 'Der Verdacht, Ida Voss habe Geld genommen, hat sich bestätigt.', 'Ida Voss habe Geld genommen'],
    ['ASSERTS', 'Der Verdacht, Ida Voss habe Geld genommen, wiegt schwer.', 'Ida Voss habe Geld genommen'],
  ])('%s: %s', (stance, body, words) => {
    expect(stances(body, words)).toEqual([stance]);
  });
});

describe('questions without an answer', () => {
  test.each<readonly [Stance, string, string]>([
    ['NOT_SAID', 'Die Leiterin Ute Krall hat keine Erklärung dafür, wer das Tor geöffnet hatte.', 'wer das Tor'],
    ['NOT_SAID', 'Ute Krall beklagte, dass die Planer nie genau erklärten, wie der Damm halte.', 'wie der Damm halte'],
    ['NOT_SAID', 'Ute Krall sagte nicht, wie viele Helfer kommen.', 'wie viele Helfer kommen'],
    ['NOT_SAID', 'Warum der Damm brach, konnte Ute Krall nicht sagen.', 'Warum der Damm brach'],
    ['ASSERTS', 'Ute Krall erklärte, warum der Damm brach.', 'warum der Damm brach'],
    ['ASSERTS', 'Ute Krall erklärte nicht nur, wie der Damm brach.', 'wie der Damm brach'],
    ['ASSERTS', 'Ute Krall sagte, niemand habe ihr erklärt, warum der Damm brach.', 'niemand habe ihr erklärt'],
  ])('%s: %s', (stance, body, words) => {
    expect(stances(body, words)).toContain(stance);
  });

  test.each<readonly [Stance, string, string]>([
    ['DEMANDS', 'Ute Krall warnte, die Stadt solle den Damm räumen.', 'die Stadt solle'],
    ['ASSERTS', 'Ute Krall warnte, der Damm sei marode.', 'der Damm sei marode'],
    ['REJECTS', 'Ute Krall warnte davor, den Damm zu betreten.', 'den Damm zu betreten'],
  ])('%s: %s', (stance, body, words) => {
    expect(stances(body, words)).toEqual([stance]);
  });
});
