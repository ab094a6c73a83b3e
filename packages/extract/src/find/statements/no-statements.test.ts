import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

type Language = 'de' | 'en';

/** Lists the statements as "speaker: words". */
function statements(body: string, language: Language): string[] {
  const { people, statements } = extract({ body, published: '2024-03-05', language });
  return statements.map(({ speaker, quote }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    return `${speaker === null ? '?' : people[speaker]?.name}: ${words}`;
  });
}

describe('quoted words that nobody says are not statements', () => {
  test.each<[string, Language, string]>([
    ['a term', 'de', 'Dies nennt man einen „Aktiensplit“.'],
    ['a term in the passive', 'de', 'Die Rauchschwaden, die als „nebelartig“ beschrieben wurden, zogen ab.'],
    ['a noun phrase', 'en', "Ann Felt was no liberal. She ran the agency's “goon squad” to monitor agents."],
    ['a description', 'en', 'Ann Felt was the star of “aquatic musicals” and left.'],
    ['one word', 'en', 'Users in Norland experienced slower connections due to “downtime” on Monday.'],
    ['a title', 'en', 'A report by Ann Felt, titled “A Nation at Risk,” was late.'],
  ])('%s', (_, language, body) => expect(statements(body, language)).toEqual([]));

  test('a name inside the words for the speaker', () => {
    const body = 'Ein Vertreter der „grün energie ag“ bezeichnete den Kauf als „strategisch wichtig“.';
    expect(statements(body, 'de')).toEqual(['Vertreter der „grün energie ag“: „strategisch wichtig“']);
  });

  test('the name of a magazine inside a report', () => {
    const body = 'Sie rate zum Kauf, sagte Ina Holm. Laut einem Test des Magazins „boot und meer“ sinken die Preise.';
    expect(statements(body, 'de')).not.toContainEqual(expect.stringMatching(/: „boot und meer“$/u));
  });

  test('but quoted judgments are', () => {
    expect(statements('Ina Holm nannte den Vorschlag „absurd“.', 'de')).toEqual(['Ina Holm: „absurd“']);
    expect(statements('Ann Felt accepted her resignation “with deep regret”.', 'en')).toEqual([
      'Ann Felt: “with deep regret”',
    ]);
    expect(statements('The group “We Rise” left. “We go on,” Ann Felt said.', 'en')).toEqual(['Ann Felt: “We go on,”']);
  });
});

describe('a question to the speaker is not a statement of the speaker', () => {
  test.each<[Language, string, string[]]>([
    ['de', 'Auf die Frage „Treten Sie zurück?“ antwortete Jan Kolb: „Nein, nie.“', ['Jan Kolb: „Nein, nie.“']],
    ['de', 'Jan Kolb stellte die Frage „Wer zahlt das?“', ['Jan Kolb: „Wer zahlt das?“']],
    ['en', 'Asked “Will you quit?” Ann Holt replied “No.”', ['Ann Holt: “No.”']],
    ['en', '“Who pays for it?” Ann Holt was asked by a reporter.', []],
    ['en', 'Ann Holt asked, “Who pays for it?”', ['Ann Holt: “Who pays for it?”']],
  ])('%s: %s', (language, body, expected) => expect(statements(body, language)).toEqual(expected));
});

test('a report that the next sentence attributes to somebody else is inside the attributed words', () => {
  const body = 'Nach dem Brand gehen die Ermittler von Brandstiftung aus. Das teilte die Polizei mit.';
  const { statements: found } = extract({ body, published: '2024-03-05', language: 'de' });
  expect(found.map(({ container }) => container)).toContain(1);
});
