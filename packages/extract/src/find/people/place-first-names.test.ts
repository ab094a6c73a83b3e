import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

type Language = 'de' | 'en';

const individuals = (body: string, language: Language) =>
  extract({ body, published: '2024-03-05', language })
    .people.filter(({ kind, named }) => kind === 'INDIVIDUAL' && named)
    .map(({ name }) => name);

describe('a first name that is also a place', () => {
  test.each<[Language, string, string]>([
    ['en', 'Sydney Grant', 'The club fired head coach Sydney Grant on Monday. Grant left.'],
    ['en', 'Chad Miller', '“It was awful,” said Chad Miller, 41. Miller was on the bus.'],
    ['en', 'Kenya Moore', 'Actress Kenya Moore left the show. Moore thanked fans.'],
    ['en', 'London Breed', 'London Breed, the mayor, said the city would act. “We must,” Breed said.'],
    ['en', 'Brooklyn Hart', 'Brooklyn Hart, 19, won the 400 metres. Hart ran 51 seconds.'],
    ['en', 'Israel Gomes', 'Israel Gomes, who took over in May, left.'],
    ['de', 'Israel Gomes', 'Co-Trainer Israel Gomes übernimmt. „Wir sind bereit“, sagte Gomes.'],
    ['de', 'Chad Miller', 'Der Angeklagte Chad Miller schwieg. Miller ist 41.'],
  ])('is part of a name after a role or before an age, %s: %s', (language, name, body) => {
    expect(individuals(body, language)).toEqual([name]);
  });

  test.each<[Language, string]>([
    ['en', 'The Sydney Opera said it would reopen. Israel Radio reported that the talks had failed.'],
    ['en', 'Paris Police said 40 people had been arrested. Chad Army units crossed the border.'],
    ['en', 'Georgia Power said lines were down. Lincoln City, a club, won. The Jordan Times closed.'],
    ['de', 'Die Nachbarn Israel Radio und Chad Army. Paris Saint-Germain, ein Verein, gewann.'],
  ])('is not, without them, %s: %s', (language, body) => {
    expect(individuals(body, language)).toEqual([]);
  });
});

test('a plural after an adjective that is also a role is not a surname', () => {
  expect(individuals('„Junge Familien brauchen Platz“, sagte Bürgermeister Otto Kolb.', 'de')).toEqual(['Otto Kolb']);
  expect(individuals('Junge Eltern demonstrierten. Die Abgeordnete Wolff kam.', 'de')).toEqual(['Wolff']);
});

test('the leader of an organization is a person, even if the first name is unknown', () => {
  const body = 'Ozmar Idriss, the leader of the Hara militia, appeared. “I am alive,” he said. Idriss was in a car.';
  expect(individuals(body, 'en')).toEqual(['Ozmar Idriss']);
});
