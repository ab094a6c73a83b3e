import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

function speakersIn(body: string) {
  const { people, statements } = extract({ body, language: 'de' });
  return statements.map(({ speaker }) => (speaker === null ? null : people[speaker]?.name));
}

describe('names with small words', () => {
  test('surnames begin with a particle after the full name was printed', () => {
    const intro = 'Ministerin Ursula von der Tann kam am Abend.';
    expect(speakersIn(`${intro} „Gut“, sagte von der Tann.`)).toEqual(['Ursula von der Tann']);
    expect(speakersIn(`${intro} Von der Tann sagte, das Gesetz sei fertig.`)).toEqual(['Ursula von der Tann']);
    expect(speakersIn(`${intro} Wie von der Tann sagte, kommt das Gesetz.`)).toEqual(['Ursula von der Tann']);
    expect(speakersIn('Trainer Ernst zu Hohenfels ging. „Schluss“, rief zu Hohenfels.')).toEqual([
      'Ernst zu Hohenfels',
    ]);
  });

  test('prepositions stay prepositions', () => {
    expect(speakersIn('Ernst Tann kam von der Arbeit. „Gut“, sagte der Mann von der Werft.')).toEqual([
      'Mann von der Werft',
    ]);
    expect(speakersIn('„Gut“, sagte Ina Holm von den Grünen. „Nein“, sagte Ernst Tann von der Union.')).toEqual([
      'Ina Holm',
      'Ernst Tann',
    ]);
    expect(speakersIn('„Stark“, sagte Ina Holm zum Spiegel. „Schwach“, sagte Trainer Tann zur Presse.')).toEqual([
      'Ina Holm',
      'Tann',
    ]);
  });

  test('academic degrees of any length are not part of the name', () => {
    for (const degree of [
      'Dr. rer. nat.',
      'Prof. Dr. Dr. h. c. mult.',
      'Dipl.-Kfm.',
      'Univ.-Prof. Dr.-Ing.',
      'Dr. med. dent.',
    ])
      expect(speakersIn(`„Der Boden ist feucht“, sagte ${degree} Ina Holm.`)).toEqual(['Ina Holm']);
    expect(speakersIn('„Der Boden ist feucht“, sagte Dr. med. Wohlfart.')).toEqual(['Wohlfart']);
  });
});

test.each([
  ['Man müsse handeln, betonte van Olden.', 'van Olden'],
  ['„Gut“, sagte de Mareuil am Montag.', 'de Mareuil'],
  ['„Gut“, sagte von Stauren.', 'von Stauren'],
  // Without the full name, it is unclear if this is a person.
  ['Man werde liefern, sagte von der Tann.', null],
])('a verb of saying without another subject shows a surname with a particle: %s', (body, name) => {
  expect(speakersIn(body)).toEqual([name]);
});

test('a noun with its article is no surname', () => {
  const { people } = extract({
    body: 'Der Passus regelt die Wahl. „Niemand darf fehlen“, sagt der Passus.',
    language: 'de',
  });
  expect(people.filter(({ named }) => named)).toEqual([]);
});

test('a preposition after a verb of saying is no surname if the subject follows', () => {
  expect(speakersIn('„Gut“, rief von der Tribüne ein Mann.')).toEqual(['Mann']);
});
