import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the date of each statement. The article's date is a Thursday. */
function said(body: string, language: string) {
  const { statements } = extract({ body, language, published: '2024-05-16' });
  return statements.map(({ said }) => said?.date ?? null);
}

describe('the date of a statement', () => {
  test.each([
    ['de', '„Wir zahlen“, sagte Vera Lindt (Freie Liste) am Montag.', '2024-05-13'],
    ['de', '„Wir zahlen“, sagte Vera Lindt, Sprecherin der Werft, am Montag.', '2024-05-13'],
    ['de', 'Am Montag, kurz nach der Sitzung, sagte Vera Lindt, die Werft werde zahlen.', '2024-05-13'],
    ['de', 'Bei der Sitzung am Montag sagte Vera Lindt, die Werft sei sicher.', '2024-05-13'],
    ['de', 'Nach dem Unglück am Samstag sagte Vera Lindt am Montag, die Werft sei sicher.', '2024-05-13'],
    ['de', '„Wir zahlen“, kündigt Vera Lindt am Montag an.', '2024-05-13'],
    ['de', 'In einer Erklärung der Werft vom Montag heißt es, der Hafen sei sicher.', '2024-05-13'],
    ['en', 'On Tuesday, Vera Lindt said: “We will pay.”', '2024-05-14'],
    ['en', 'On Tuesday, in a letter to the council, Vera Lindt said that the port was safe.', '2024-05-14'],
    ['en', '“We will pay,” said Vera Lindt, the mayor of Nebelfurt, on Tuesday.', '2024-05-14'],
    ['en', 'Vera Lindt said Tuesday the port will stay open.', '2024-05-14'],
    ['en', 'Speaking on Tuesday, Vera Lindt said the port was safe.', '2024-05-14'],
    ['en', 'In Tuesday’s speech, Vera Lindt said that the port was safe.', '2024-05-14'],
  ])('%s: %s', (language, body, expected) => expect(said(body, language)).toEqual([expected]));

  test.each([
    ['de', 'Nach dem Anschlag am Montag sagte Vera Lindt, der Hafen sei sicher.'],
    ['de', 'Vor der Wahl am Sonntag sagte Vera Lindt, der Hafen sei sicher.'],
    ['de', 'Zum Urteil vom Montag sagte Vera Lindt, der Hafen sei sicher.'],
    ['de', 'Der am Montag gewählte Bürgermeister sagte, der Hafen sei sicher.'],
    ['de', '„Wir zahlen“, sagte Vera Lindt über die Wahl am Montag.'],
    ['de', 'Vera Lindt wird am Montag erklären, dass der Hafen sicher ist.'],
    ['de', 'Vera Lindt sagte der „Post am Sonntag“, der Hafen sei sicher.'],
    ['en', 'After the attack on Monday, Vera Lindt said the port was safe.'],
    ['en', 'Ahead of the vote on Monday, Vera Lindt said that the port was safe.'],
    ['en', 'Vera Lindt, who was elected on 3 May, said that the port was safe.'],
    ['en', 'Vera Lindt said of Monday’s attack that the port was safe.'],
    ['en', '“The port is safe,” Vera Lindt told the Sunday Times.'],
  ])('is not the date of something else: %s: %s', (language, body) => expect(said(body, language)).toEqual([null]));

  test('also applies to what the speaker added', () => {
    const german =
      'Vera Lindt sagte am Montag, der Hafen sei sicher. Sie fügte hinzu: „Es gibt keinen Grund zur Sorge.“';
    expect(said(german, 'de')).toEqual(['2024-05-13', '2024-05-13']);
    const english = 'Vera Lindt said on Monday that the port was safe. “There is no danger,” she added.';
    expect(said(english, 'en')).toEqual(['2024-05-13', '2024-05-13']);
  });

  test('does not apply to another speaker, another paragraph or an earlier occasion', () => {
    const dated = 'Vera Lindt sagte am Montag, der Hafen sei sicher.';
    expect(said(`${dated} Ole Kranz sagte: „Das glaube ich nicht.“`, 'de')).toEqual(['2024-05-13', null]);
    expect(said(`${dated}\n\nVera Lindt sagte: „Wir zahlen alles.“`, 'de')).toEqual(['2024-05-13', null]);
    expect(said(`${dated} Zuvor hatte sie gesagt: „Wir zahlen alles.“`, 'de')).toEqual(['2024-05-13', null]);
  });
});
