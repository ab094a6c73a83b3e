import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

const speakers = (body: string) => readStatements(body, 'de').map(({ quote, speaker }) => [quote, speaker]);

describe('who is being listened to', () => {
  test('is the subject of a sentence that tells of an utterance without its words', () => {
    expect(speakers('Die Werft begrüßte den Beschluss. Das Geld genüge bis Mai.').slice(1)).toEqual([
      ['Das Geld genüge bis Mai.', 'Die Werft'],
    ]);
  });

  test('is the subject of the clause before a colon', () => {
    expect(speakers('Krall sieht das anders: „Das Geld reicht nie und nimmer.“')).toEqual([
      ['„Das Geld reicht nie und nimmer.“', 'Krall'],
    ]);
  });

  test('goes on through quotations and sentences in the Konjunktiv', () => {
    const found = speakers('„Wir warten“, sagte Krall. „Das Geld ist da.“ Die Brücke werde im Mai fertig.');
    expect(found.map(([, speaker]) => speaker)).toEqual(['Krall', 'Krall', 'Krall']);
  });

  test('is still the same where the verb of saying is itself reported', () => {
    expect(speakers('Krall wies die Kritik zurück. Sie hoffe, dass die Brücke bald fertig sei.').slice(1)).toEqual([
      ['Sie hoffe, dass die Brücke bald fertig sei.', 'Krall'],
    ]);
  });

  test('quotes words within a sentence that carries the report on', () => {
    const found = speakers('Krall sagte, die Stadt sei arm. Das Land habe „viel zu lange gezögert“.');
    expect(found).toContainEqual(['„viel zu lange gezögert“', 'Krall']);
  });
});
