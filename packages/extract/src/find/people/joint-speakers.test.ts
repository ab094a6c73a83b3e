import { expect, test } from 'vitest';
import { extract } from '../../extract.ts';

function speakersOf(body: string, language: string) {
  const { people, statements } = extract({ body, language });
  const names = (indices: readonly number[] = []) => indices.map((at) => people[at]?.name);
  return statements.map(({ speaker, speakers, reportedBy }) => {
    expect(speakers[0] ?? null).toBe(speaker);
    return { speakers: names(speakers), reportedBy: names(reportedBy) };
  });
}

test.each([
  ['de', 'Das Geld fehle, sagten Ärztin Ute Krall und Werftleiter Jost Kamp.', ['Ute Krall', 'Jost Kamp']],
  ['de', '„Wir zahlen nicht“, erklärten Ute Krall, Jost Kamp und Lea Dorn.', ['Ute Krall', 'Jost Kamp', 'Lea Dorn']],
  ['en', '“We will not pay,” Ute Krall and Jost Kamp said.', ['Ute Krall', 'Jost Kamp']],
  ['en', 'The dam is safe, said Mayor Ute Krall and engineer Rosa Hale.', ['Ute Krall', 'Rosa Hale']],
  ['en', 'Ute Krall, a doctor and mother, said the dam would hold.', ['Ute Krall']],
])('%s: everyone who said it is a speaker: %s', (language, body, speakers) => {
  expect(speakersOf(body, language)).toEqual([{ speakers, reportedBy: [] }]);
});

test.each([
  [
    'de',
    'Der Minister trete zurück, schreibt die Hafenzeitung unter Berufung auf Staatssekretär Ole Kranz.',
    [{ speakers: ['Ole Kranz'], reportedBy: ['Hafenzeitung'] }],
  ],
  [
    'de',
    'Der Minister trete zurück, wie die Hafenzeitung unter Berufung auf Regierungskreise berichtet.',
    [{ speakers: ['Regierungskreise'], reportedBy: ['Hafenzeitung'] }],
  ],
  [
    'en',
    'The minister will resign, the Harbour Times reported, citing Deputy Minister Ole Kranz.',
    [{ speakers: ['Ole Kranz'], reportedBy: ['Harbour Times'] }],
  ],
  [
    'en',
    'AFP reports that Ole Kranz said the minister would resign.',
    [
      { speakers: ['AFP'], reportedBy: [] },
      { speakers: ['Ole Kranz'], reportedBy: ['AFP'] },
    ],
  ],
])('%s: the speaker is the source, and the outlet passed it on: %s', (language, body, expected) => {
  expect(speakersOf(body, language)).toEqual(expected);
});

test('a quotation inside the report of the same speaker was passed on by nobody', () => {
  const body = 'Ute Krall sagte, die Werft habe „viel zu lange gewartet“.';
  expect(speakersOf(body, 'de').map(({ reportedBy }) => reportedBy)).toEqual([[], []]);
});
