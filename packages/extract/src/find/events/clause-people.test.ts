import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** The names of the participants of the first event of a text that quotes three people. */
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
