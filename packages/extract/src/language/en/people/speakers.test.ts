import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const read = (body: string) => extract({ body, language: 'en', published: '2025-03-14' });
const speakers = (body: string) => {
  const { people, statements } = read(body);
  return statements.map(({ speaker }) => (speaker === null ? null : people[speaker]?.name));
};
const names = (body: string) =>
  read(body)
    .people.filter(({ named, kind }) => named && kind === 'INDIVIDUAL')
    .map(({ name }) => name);

describe('English speakers', () => {
  test('are found by pronouns that show the gender of an unusual first name', () => {
    expect(speakers('Zorvan Teel, 24, hurt his knee. Mirabo Quenn, 31, waved her flag. “I can run,” he said.')).toEqual(
      ['Zorvan Teel'],
    );
    expect(speakers('Zorvan Teel, the coach, said she was tired. “We lost,” she said.').at(-1)).toBe('Zorvan Teel');
  });

  test('are the people of the paragraph and not those before it', () => {
    const body =
      '“It is late,” said Peter Hale.\n\nThe harbour master, Colm Dorrity, disagreed with that. He said there was time.';
    expect(speakers(body)).toEqual(['Peter Hale', 'Colm Dorrity']);
    expect(speakers('“It is late,” said Peter Hale.\n\n“Too late,” he said.')).toEqual(['Peter Hale', 'Peter Hale']);
  });

  test('can be introduced without a name', () => {
    expect(speakers('A plumber in a red coat came in. Perhaps, she said, the pipes were old.')).toEqual(['plumber']);
  });

  test('are officials whose name follows after the first sentence', () => {
    const body =
      'A judge ordered the mill to close, saying that it was unsafe.\n\nJudge Ann Pell wrote that men had died.';
    expect(new Set(speakers(body))).toEqual(new Set(['Ann Pell']));
    const two = 'A judge said the mill was unsafe.\n\nJudge Ann Pell and Judge Tom Orr left. The mayor spoke.';
    expect(speakers(two)).toEqual(['judge']);
  });

  test.each(['Afterwards', 'Elsewhere', 'Later', 'Meanwhile', 'Nearby', 'Overnight', 'Eventually'])(
    'do not include an adverb in front: %s',
    (adverb) => {
      expect(speakers(`Ida Farrow came late. ${adverb} Farrow said the road was shut.`)).toEqual(['Ida Farrow']);
      expect(names(`${adverb} Ida Farrow said the road was shut.`)).toEqual(['Ida Farrow']);
    },
  );

  test.each([
    ['Paramedic Mal Croft said the road was shut.', 'Mal Croft'],
    ['“It is shut,” said trader Dirk Osten.', 'Dirk Osten'],
    ['Rapper Lil Quarry said the road was shut.', 'Lil Quarry'],
    ['“It is shut,” said the lawyer Cyx Blakeworth.', 'Cyx Blakeworth'],
  ])('have no role in their name: %s', (body, name) => {
    const { people, statements } = read(body);
    const speaker = people[statements[0]?.speaker ?? -1];
    expect([speaker?.name, speaker?.kind, speaker?.named]).toEqual([name, 'INDIVIDUAL', true]);
  });

  test('can be named by "called" or "named"', () => {
    expect(speakers('A captain who goes by the name Abu Tarek said the road was shut.')).toEqual(['Abu Tarek']);
    expect(speakers('A man named Joss Tremlett said the road was shut.')).toEqual(['Joss Tremlett']);
    expect(speakers('A friend of Joss Tremlett said the road was shut.')).toEqual(['friend of Joss Tremlett']);
  });
});

describe('English names', () => {
  test.each([
    ['“No,” said Hanneke van der Velde.', ['Hanneke van der Velde']],
    ['Minister Vasco d’Almeida said no.', ['Vasco d’Almeida']],
    ['Nguyen Thi Bich Ngoc said no.', ['Nguyen Thi Bich Ngoc']],
    ['Local TD Sinéad Prunty said no.', ['Sinéad Prunty']],
    ['Yusuke Taniguchi and Agnieszka Pawlak left.', ['Yusuke Taniguchi', 'Agnieszka Pawlak']],
  ])('are complete: %s', (body, expected) => {
    expect(names(body)).toEqual(expected);
  });

  test.each([
    'Police searched Marlow Gardens. Marlow is old.',
    'Placards said that nobody had asked.',
    'No member of the board would say when it was.',
    'A biography said that he was shy.',
  ])('are not made up: %s', (body) => {
    expect(names(body)).toEqual([]);
    expect(speakers(body).filter((speaker) => speaker !== null)).toEqual([]);
  });

  test('end before a verb in a headline', () => {
    expect(names('Yvonne Marsh Charged With Fraud')).toEqual(['Yvonne Marsh']);
  });
});

test('a shared surname is the person who was mentioned so far, or the one in the paragraph', () => {
  const body =
    'Ingrid Solberg spoke. Solberg said it was over.\n\nLeif Solberg founded the firm. Solberg said it was early.\n\nSolberg said it was noon.';
  expect(speakers(body)).toEqual(['Ingrid Solberg', 'Leif Solberg', null]);
});

test('a shared surname is still the person who was called by it before a relative was named', () => {
  const body =
    'Walt Solberg repairs clocks. Solberg said it was quiet.\n\nHis daughter worries. “He is old,” said Erin Solberg, a nurse.\n\nThe shop is small. Solberg said it was enough.';
  expect(speakers(body)).toEqual(['Walt Solberg', 'Erin Solberg', 'Walt Solberg']);
});

describe('a name in apposition', () => {
  test.each([
    ['His wife, Ania, said he was cold.', 'Ania'],
    ['Their daughter, Louise, only found out last month. She said she was stunned.', 'Louise'],
    ['His nephew Declan agreed. “It is far,” he pointed out.', 'Declan'],
    ['The postmistress, Bridie Marlow, retires in June. Mrs Marlow said she was sad.', 'Bridie Marlow'],
    ['Counsel for the council, Hermione Varn KC, argued that the path was old.', 'Hermione Varn'],
    ['Pauline and Terry Ogden won. “We are glad,” said Pauline, a retired dinner lady.', 'Pauline Ogden'],
    ['Mahmoud Al-Gowan, a member of the board said that the cable was cut.', 'Mahmoud Al-Gowan'],
    ['Buster Colney of Sportsline.com believes the team will sign him.', 'Buster Colney'],
    ['Rovik Tarlund, 55, said a wave hit the boat. “It went over,” he said.', 'Rovik Tarlund'],
    // Without a person, the words name a town, a company or a website.
    ['Her home town, Norvik, said it would honour her.', 'home town'],
    ['His employer, Bright Homes, said he was fired.', 'Bright Homes'],
    ['The website of Sportsline.com said the team would sign him.', 'Sportsline.com'],
  ])('%s', (body, name) => {
    expect(speakers(body).at(-1)).toBe(name);
  });
});
