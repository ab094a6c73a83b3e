import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const people = (body: string) => extract({ body, language: 'en' }).people;
const names = (body: string) => people(body).map(({ name }) => name);

describe('a headline in title case', () => {
  test.each([
    ['Lindsay Norman Checks Out Of Clinic', 'Lindsay Norman left on Monday.', ['Lindsay Norman']],
    ['Former President Brandt Had Enacted Laws That Weakened Rules', 'The law was passed in May.', ['Brandt']],
    ['Mayor Ann Keller Rejects New Harbour Plan', 'The mayor said no.', ['Ann Keller']],
    ['Mary Ann Parker Wins Second Term In Halden', 'Mary Ann Parker was elected.', ['Mary Ann Parker']],
    ['Keller Reverses Brandt On Fishing Rules', 'John Keller said Brandt had erred.', ['John Keller']],
  ])('names only people: %s', (headline, text, expected) => {
    expect(names(`${headline}\n\n${text}`).filter((name) => name !== 'mayor')).toEqual(expected);
  });

  test('is not a line of text', () => {
    expect(names('Ann Lee Keller Norman met Jo Park, and they left.')).toContain('Ann Lee Keller Norman');
  });
});

describe('an unknown first name', () => {
  test.each([
    ['LuAnn Marie Jensen left the hall.', 'LuAnn Marie Jensen'],
    ['Police arrested Sharrel Diane Norman in May.', 'Sharrel Diane Norman'],
    ['H. Dale Hollis, the director, said no.', 'H. Dale Hollis'],
    ['The court heard Sgt. Corvan Paul Norman first.', 'Corvan Paul Norman'],
  ])('belongs to the name: %s', (body, name) => {
    expect(names(body)).toContain(name);
  });

  test.each([
    'On Sunday Diane Norman left.',
    'Teammate Diane Norman left.',
    'Fans of the Stags Diane Norman saw left.',
    'In Norway Diane Norman left.',
    'The agency National Diane Norman left.',
  ])('is not any capitalized word: %s', (body) => {
    expect(names(body)).toContain('Diane Norman');
  });
});

test('the acronym of a law is not an organization', () => {
  const law = 'The Energy Savings Act (ESA) was changed. Advice under the ESA is not needed, Ann Fenner said.';
  expect(names(law)).toEqual(['Ann Fenner']);
  expect(names('The ESA said the probe was lost.')).toEqual(['ESA']);
});

test('an attribute of a plural noun is not an organization', () => {
  expect(names('Local Internet Service Providers lost their lines, Ann Fenner said.')).toEqual(['Ann Fenner']);
});

test('a title after two first names is a surname', () => {
  expect(names('Adam Luther King said it was time.')).toEqual(['Adam Luther King']);
});

describe('a surname that several people share', () => {
  const speakers = (body: string) => {
    const found = extract({ body, language: 'en' });
    return found.statements.map(({ speaker }) => found.people[speaker ?? -1]?.name);
  };

  test('is the person whom the title fits', () => {
    expect(speakers('Joyce Norman met Paul Norman. Mr. Norman said it was fine. "No," Ms. Norman said.')).toEqual([
      'Paul Norman',
      'Joyce Norman',
    ]);
  });

  test('is the person whom the article is about', () => {
    const family = 'He leaves his wife, Joyce Norman, his nephew William Norman and his brother Paul Norman.';
    expect(
      speakers(
        `Fred Norman died on Monday. Fred Norman was 75. ${family}\n\n"I did my duty," Mr. Norman said in 1990.`,
      ),
    ).toEqual(['Fred Norman']);
  });

  test('is nobody if it is unclear', () => {
    expect(speakers('Ann Norman met her sister Joyce Norman. Norman said it was fine.')).toEqual([undefined]);
  });

  test('is never an organization', () => {
    const { people } = extract({ body: 'Al Norman met Paul Norman. "No," Mr. Norman said.', language: 'en' });
    expect(people.filter(({ kind }) => kind !== 'INDIVIDUAL')).toEqual([]);
  });
});

describe('a surname that is also a company', () => {
  const rows = (body: string) => people(body).map(({ name, kind, roles }) => [name, kind, roles]);

  test('is a person after an office or a title', () => {
    expect(rows('"It is bad," Mayor Bloomberg said. Bloomberg left.')).toEqual([
      ['Bloomberg', 'INDIVIDUAL', ['Mayor']],
    ]);
    expect(rows('"It is bad," President Ford said.')).toEqual([['Ford', 'INDIVIDUAL', ['President']]]);
  });

  test('is a company elsewhere', () => {
    expect(rows('Bloomberg reported a loss.')).toEqual([['Bloomberg', 'ORGANIZATION', []]]);
  });
});

describe('a nickname', () => {
  test.each(['Adam (Moose) Norman', 'Adam "Moose" Norman', 'Adam “Moose” Norman'])(
    'is part of the name: %s',
    (name) => {
      const found = people(`${name} said he was sorry. Norman left.`);
      expect(found.map((person) => [person.name, person.kind, person.mentions.length])).toEqual([
        [name, 'INDIVIDUAL', 2],
      ]);
    },
  );

  test('can have an article', () => {
    expect(names('Adam "The Moose" Norman left. His brother Paul Norman said he was sorry.')).toEqual([
      'Adam "The Moose" Norman',
      'Paul Norman',
    ]);
  });

  test('is not a party or an age', () => {
    expect(names('Adam Norman (Labour) said he was sorry.')).toEqual(['Adam Norman']);
  });
});

describe('a role', () => {
  const roles = (body: string) => people(body).map((person) => [person.name, person.roles]);

  test('keeps its possessive', () => {
    expect(roles("County sheriff's Deputy Hugh Norman was hurt.")).toEqual([['Hugh Norman', ["sheriff's Deputy"]]]);
  });

  test('can be an office that is not yet held', () => {
    expect(roles('US President-elect Paul Norman said he was glad.')).toEqual([['Paul Norman', ['President-elect']]]);
    expect(roles('The chairwoman-designate said she was glad.')[0]?.[0]).toBe('chairwoman-designate');
  });

  test('is not a surname', () => {
    expect(roles('He met Jon Stewart, Ellen Norman and others.').map(([, role]) => role)).toEqual([[], []]);
    expect(roles('He met the chancellor, Ellen Norman, on Monday.')).toContainEqual(['Ellen Norman', ['chancellor']]);
  });
});

test('a patrol, a corps or a rescue service is an organization', () => {
  for (const name of ['California Highway Patrol', 'Nordland Medical Corps', 'Halden Fire and Rescue'])
    expect(people(`The ${name} said the road was closed.`).map((body) => [body.name, body.kind])).toEqual([
      [name, 'ORGANIZATION'],
    ]);
});
