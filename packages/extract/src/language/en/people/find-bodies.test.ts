import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const read = (body: string) => extract({ body, language: 'en', published: '2025-03-14' });
const bodies = (body: string) =>
  read(body)
    .people.filter(({ kind, named }) => kind === 'ORGANIZATION' && named)
    .map(({ name, mentions }) => [name, mentions.length]);

describe('English organizations', () => {
  test('are found by the last word of their name, even if they do not speak', () => {
    expect(
      bodies('The Gannet Coast Council met at noon. Ann Lee of the Fishers’ Union spoke to the Daily Sentinel.'),
    ).toEqual([
      ['Gannet Coast Council', 1],
      ['Fishers’ Union', 1],
      ['Daily Sentinel', 1],
    ]);
  });

  test('do not end with a weekday', () => {
    expect(
      bodies(
        'The Court of Appeal on Tuesday threw out the ruling. The Committee on Fisheries on Friday met in Halden.',
      ),
    ).toEqual([
      ['Court of Appeal', 1],
      ['Committee on Fisheries', 1],
    ]);
  });

  test('can have names with "of" and "and"', () => {
    expect(
      bodies(
        'The University of San Telmo, the Department of Health and Social Care, and Northmere Fire and Rescue Service met.',
      ),
    ).toEqual([
      ['University of San Telmo', 1],
      ['Department of Health and Social Care', 1],
      ['Northmere Fire and Rescue Service', 1],
    ]);
  });

  test('are recognized by short forms and initials', () => {
    expect(
      bodies(
        'Veltran Motors closed two plants. Veltran lost money. The United Nations waited. A UN envoy left. The Daily Sentinel asked why. The Sentinel got no answer.',
      ),
    ).toEqual([
      ['Veltran Motors', 2],
      ['United Nations', 2],
      ['Daily Sentinel', 2],
    ]);
  });

  test('do not overlap with the names of people', () => {
    const { people } = read(
      'Wren Ossip of the Marine Accident Board spoke. Mayor Rosa Delgado of Millbrook Council left.',
    );
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([
      ['Rosa Delgado', 'INDIVIDUAL'],
      ['Wren Ossip', 'INDIVIDUAL'],
      ['Marine Accident Board', 'ORGANIZATION'],
      ['Millbrook Council', 'ORGANIZATION'],
    ]);
  });
});

describe('unnamed English speakers', () => {
  const speakers = (body: string) => {
    const { people, statements } = read(body);
    return statements.map(({ speaker }) => (speaker === null ? null : people[speaker]?.name));
  };

  test('are different people: one, another, a third', () => {
    expect(
      speakers('One neighbour said she smelt gas. Another said he had slept. A third said nothing had happened.'),
    ).toEqual(['neighbour', 'Another', 'A third']);
  });

  test('are the same person if the noun has a definite article', () => {
    expect(
      speakers(
        'Two sources close to the board said it was broke. The sources said that a sale was near. One of the sources said that nobody would buy.',
      ),
    ).toEqual(['Two sources close to the board', 'Two sources close to the board', 'One of the sources']);
  });

  test('can belong to a named person', () => {
    expect(speakers('Neil Garroway wept. Garroway’s solicitor said he would appeal.')).toEqual([
      'Garroway’s solicitor',
    ]);
  });

  test('are not documents or figures', () => {
    expect(speakers('An internal memo said that wages would fall. The survey found that half had left.')).toEqual([
      null,
      null,
    ]);
  });

  test('can be identified by an epithet with new information', () => {
    expect(
      speakers(
        'Captain Joel Abara said the team was tired. “We tried,” the midfielder told reporters. The 27-year-old said he would stay.',
      ),
    ).toEqual(['Joel Abara', 'Joel Abara', 'Joel Abara']);
  });

  test('can be countries', () => {
    const { people } = read('Envoys from Karesh and Dolmar met. Karesh said its forces had left.');
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([['Karesh', 'ORGANIZATION']]);
  });
});

describe('English names', () => {
  const names = (body: string) => read(body).people.map(({ name, kind }) => [name, kind]);

  test('are recognized by the surname alone, even at the start of a sentence', () => {
    expect(names('Thandi Mokoena won. “It was broken,” Mokoena said.')).toEqual([['Thandi Mokoena', 'INDIVIDUAL']]);
  });

  test('do not include a description of the person', () => {
    expect(names('Her coach, former Olympian Bas Verhoeven, said he was not surprised.')).toEqual([
      ['Bas Verhoeven', 'INDIVIDUAL'],
    ]);
  });

  test('are not ships', () => {
    expect(names('The Lady Muriel had left the harbour at noon.')).toEqual([]);
  });

  test('are not countries, which have a foreign minister or an army', () => {
    expect(names('Norrey has soured ties with its neighbour Sundmark. Sundmark’s navy left.')).toEqual([]);
  });

  test('can be organizations in apposition to a noun such as "operator"', () => {
    expect(names('The ferry’s operator, Western Isles Link, said it was sorry.')).toEqual([
      ['Western Isles Link', 'ORGANIZATION'],
    ]);
  });

  test('can be referred to as "the company", "the beer maker" and "the trust"', () => {
    const { people, statements } = read(
      'Haldane Breweries will close a plant. The beer maker said sales had fallen. The Brackwater Hospitals Trust met. The trust said it was sorry.',
    );
    expect(statements.map(({ speaker }) => people[speaker ?? -1]?.name)).toEqual([
      'Haldane Breweries',
      'Brackwater Hospitals Trust',
    ]);
  });

  test('can be referred to as "it" in the next sentence', () => {
    const { people, statements } = read('The agency has 21 days to appeal. It said it would study the ruling.');
    expect(statements.map(({ speaker }) => people[speaker ?? -1]?.name)).toEqual(['agency']);
  });
});

test('the two words of a team’s name are a short form of the name with its city', () => {
  expect(bodies('The Boston Red Sox made an offer. The Red Sox met him. Then the Red Sox lost.')).toEqual([
    ['Boston Red Sox', 3],
  ]);
});

test('an airport that is called by its town is an organization only if it speaks', () => {
  const bodies = (body: string) =>
    extract({ body, language: 'en' })
      .people.filter(({ kind }) => kind === 'ORGANIZATION')
      .map(({ name }) => name);
  expect(
    bodies('A jet returned to Denver International on Monday. It had left Denver International for Boston.'),
  ).toEqual([]);
  expect(bodies('Denver International said on Monday that the runway was open.')).toEqual(['Denver International']);
  expect(bodies('Rights group Sentry International said on Monday that the law was unjust.')).toEqual([
    'Sentry International',
  ]);
});
