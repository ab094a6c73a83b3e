import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the stance and the speaker of each statement. */
function read(body: string, language: string): string[] {
  const { people, statements } = extract({ body, language });
  return statements.map(({ stance, speaker }) => `${stance} [${people[speaker ?? -1]?.name ?? '–'}]`);
}

describe('nobody says what the article only supposes', () => {
  test.each([
    ['Hat Jutta Reiss gesagt, dass der Damm hält?', 'de'],
    ['Hätte Jutta Reiss gesagt, der Damm breche, wäre Panik ausgebrochen.', 'de'],
    ['Falls Jutta Reiss erklärt, der Damm halte, gibt es Streit.', 'de'],
    ['Wenn Jutta Reiss sagt, dass der Damm hält, hört niemand zu.', 'de'],
    ['Es ist falsch, dass Jutta Reiss sagte, der Damm halte.', 'de'],
    ['Did Jane Reiss say that the dam is safe?', 'en'],
    ['Had Jane Reiss said that the dam was safe, people would have stayed.', 'en'],
    ['It is false that Jane Reiss said the dam was safe.', 'en'],
  ])('%s', (body, language) => {
    expect(read(body, language)).toEqual([]);
    expect(extract({ body, language }).people.map(({ name }) => name)).not.toContain('Did Jane Reiss');
  });

  test.each([
    ['Es sei falsch, dass der Damm brach, sagte Jutta Reiss.', 'de', 'ASSERTS [Jutta Reiss]'],
    ['It is not true that the dam failed, Jane Reiss said.', 'en', 'ASSERTS [Jane Reiss]'],
    ['Jutta Reiss sagte, der Damm halte.', 'de', 'ASSERTS [Jutta Reiss]'],
  ])('but: %s', (body, language, expected) => {
    expect(read(body, language)).toEqual([expected]);
  });
});

test('what somebody is doubted to have said was not said', () => {
  const body = 'Jutta Reiss bezweifelt, dass Jan Pohl gesagt hat, der Damm halte.';
  expect(read(body, 'de')).toEqual(['DOUBTS [Jutta Reiss]', 'NOT_SAID [Jan Pohl]']);
});
