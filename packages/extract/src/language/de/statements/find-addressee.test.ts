import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import { findStatements } from '../../../find/statements/find-statements.ts';

function addressees(body: string): string[] {
  return findStatements(analyse({ body, language: 'de' })).flatMap(({ addressee }) =>
    addressee.map(({ start, end }) => body.slice(start, end)),
  );
}

describe('the addressee', () => {
  test.each([
    ['Krall sagte gegenüber dem „Hafenblatt“, die Brücke sei sicher.', 'dem „Hafenblatt“'],
    ['Gegenüber der Hafenzeitung sagte Krall, die Brücke sei sicher.', 'der Hafenzeitung'],
    ['Krall sagte vor Journalisten, die Brücke sei sicher.', 'Journalisten'],
    ['Krall sagte in einem Interview mit der Hafenzeitung, die Brücke sei sicher.', 'der Hafenzeitung'],
    ['Krall warf der Werft vor, das Geld verschwendet zu haben.', 'der Werft'],
    ['Krall forderte die Werft auf, das Geld zu zahlen.', 'die Werft'],
    ['Der Werft wird vorgeworfen, das Geld verschwendet zu haben.', 'Der Werft'],
  ])('is found in: %s', (body, words) => {
    expect(addressees(body)).toEqual([words]);
  });

  test('is neither the speaker nor a time expression', () => {
    expect(addressees('Am Montag sagte die Bürgermeisterin, die Brücke sei sicher.')).toEqual([]);
  });
});
