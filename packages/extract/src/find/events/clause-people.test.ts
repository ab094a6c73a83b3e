import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the names of the participants of the first event in a text that quotes three people. */
function participants(sentence: string, language: 'de' | 'en'): string[] {
  const quotes =
    language === 'de'
      ? '„Das ist falsch“, sagte Frerk Tammen. „Ja“, sagte Uwe Rinck. „Nein“, sagte Otto Haim.'
      : '"That is wrong," Norris Blake said. "Yes," said Hella Dornbusch.';
  const { events, people } = extract({ body: `${sentence} ${quotes}`, published: '2024-03-05', language });
  return (events[0]?.participants ?? []).flatMap((index) => people[index]?.name ?? []);
}

describe('the subject before the comma of a clause takes part in its event', () => {
  test.each([
    ['Frerk Tammen, der Leiter der Hafenbehörde in Emden, ist am Montag entlassen worden.', ['Frerk Tammen']],
    ['Der Leiter der Hafenbehörde in Emden, Frerk Tammen, ist am Montag entlassen worden.', ['Frerk Tammen']],
    ['Der Autor Otto Haim (81), der lange in Bath lebte, starb am Montag in Rom.', ['Otto Haim']],
    [
      'Nach Angaben von Uwe Rinck, dem Präsidenten des Vereins, ist Frerk Tammen am Montag entlassen worden.',
      ['Frerk Tammen'],
    ],
    ['Der Mann, der Uwe Rinck beraten hatte, ist am Montag entlassen worden.', []],
  ])('%s', (sentence, names) => {
    expect(participants(sentence, 'de')).toEqual(names);
  });
  test.each([
    ['Hella Dornbusch, the mayor of Celle, resigned on Tuesday.', ['Hella Dornbusch']],
    ['The mayor of Celle, Hella Dornbusch, resigned on Tuesday.', ['Hella Dornbusch']],
    ['Norris Blake, 54, was sacked on Monday.', ['Norris Blake']],
    ['The man, who had advised Norris Blake, was arrested on Monday.', []],
  ])('%s', (sentence, names) => {
    expect(participants(sentence, 'en')).toEqual(names);
  });
});

describe('the speaker of the statement that tells of an event does not take part in it', () => {
  test.each<[string, 'de' | 'en', string[]]>([
    ['Norris Blake said six aid workers had been killed on Monday.', 'en', []],
    ['Norris Blake said on Tuesday Hella Dornbusch had been arrested on Monday.', 'en', ['Hella Dornbusch']],
    ['Frerk Tammen sagte, sechs Helfer seien am Montag in Rom getötet worden.', 'de', []],
  ])('%s', (sentence, language, names) => expect(participants(sentence, language)).toEqual(names));
});

test('the owner whose surname is in the name of a company does not take part', () => {
  const body =
    'Mit einem Warnstreik haben Beschäftigte am Montag das Werk von Tammen Antriebe in Emden lahmgelegt. Frerk Tammen nannte den Ausstand überzogen.';
  const { events, people } = extract({ body, published: '2024-03-05', language: 'de' });
  expect(people.map(({ name, mentions }) => `${name} ×${mentions.length}`)).toEqual(['Frerk Tammen ×1']);
  expect(events.flatMap((event) => event.participants)).toEqual([]);
});
