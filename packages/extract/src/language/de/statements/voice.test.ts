import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../find/statements/read-statements.ts';

const speakers = (body: string) => readStatements(body, 'de').map(({ quote, speaker }) => [quote, speaker]);

describe('the current speaker', () => {
  test('is the subject of a sentence that mentions an utterance without its words', () => {
    expect(speakers('Die Werft begrüßte den Beschluss. Das Geld genüge bis Mai.').slice(1)).toEqual([
      ['Das Geld genüge bis Mai.', 'Die Werft'],
    ]);
  });

  test('is the subject of the clause before a colon', () => {
    expect(speakers('Krall sieht das anders: „Das Geld reicht nie und nimmer.“')).toEqual([
      ['„Das Geld reicht nie und nimmer.“', 'Krall'],
    ]);
  });

  test('stays the same through quotations and sentences in the Konjunktiv', () => {
    const found = speakers('„Wir warten“, sagte Krall. „Das Geld ist da.“ Die Brücke werde im Mai fertig.');
    expect(found.map(([, speaker]) => speaker)).toEqual(['Krall', 'Krall', 'Krall']);
  });

  test('stays the same if a cue is part of indirect speech', () => {
    expect(speakers('Krall wies die Kritik zurück. Sie hoffe, dass die Brücke bald fertig sei.').slice(1)).toEqual([
      ['Sie hoffe, dass die Brücke bald fertig sei.', 'Krall'],
    ]);
  });

  test('is the speaker of quoted words in a sentence that continues the report', () => {
    const found = speakers('Krall sagte, die Stadt sei arm. Das Land habe „viel zu lange gezögert“.');
    expect(found).toContainEqual(['„viel zu lange gezögert“', 'Krall']);
  });
});
