import { describe, expect, it } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the roles of each person in an English text. */
const roles = (body: string): Record<string, readonly string[]> =>
  Object.fromEntries(extract({ body, language: 'en' }).people.map((person) => [person.name, person.roles]));

describe('roles of several words', () => {
  it.each([
    ['Rovers General Manager Paul Harker said the team was ready.', ['General Manager']],
    ['The move was late, said assistant general manager Paul Harker.', ['assistant general manager']],
    ['Veltran Chief Executive Paul Harker said profits rose.', ['Chief Executive']],
    ['Former head coach Paul Harker said the team was tired.', ['Former head coach']],
    ['The acting police chief, Paul Harker, said the road was open.', ['acting police chief']],
    ['The trial is over, Deputy District Attorney Paul Harker said.', ['Deputy District Attorney']],
    ['The bridge is safe, said Chief of Staff Paul Harker.', ['Chief of Staff']],
    ['Rovers President and General Manager Paul Harker said so.', ['President', 'General Manager']],
    ['IMF chief Paul Harker said the loan was late.', ['chief']],
    ['General Paul Harker said the troops had left.', ['General']],
    ['Police have arrested alleged drug gang leader Paul Harker.', ['alleged drug gang leader']],
    ['Police have met the former Norland chancellor Paul Harker.', ['former Norland chancellor']],
    ['Police have met Paul Harker, a former Liberal congressman.', ['former Liberal congressman']],
    ['The purported prince Paul Harker said he was innocent.', ['purported prince']],
    ['Paul Harker, the suspected gang leader, said he was innocent.', ['suspected gang leader']],
    ['Police have arrested alleged rebel leader Paul Harker.', ['alleged rebel leader']],
    ['The doors stay shut, store manager Paul Harker said.', ['store manager']],
    ['The band is tired, said tour manager Paul Harker.', ['tour manager']],
    ['The town will pay, council leader Paul Harker said.', ['council leader']],
    ['The rain came late, said wheat farmer Paul Harker.', ['wheat farmer']],
    ['The ferry is late, harbour master Paul Harker said.', ['harbour master']],
    ['The camp is full, UN coordinator Paul Harker said.', ['UN coordinator']],
    ['Last week manager Paul Harker said he was ill.', ['manager']],
    ["Paul Harker, the leader of Sudan's Harara militia, said it was over.", ["leader of Sudan's Harara militia"]],
  ])('reads one role in “%s”', (body, expected) => {
    expect(roles(body)['Paul Harker']).toEqual(expected);
  });

  it('keeps the role of an unnamed person', () => {
    expect(roles('The fire chief said the blaze was out.')).toEqual({ 'fire chief': ['fire chief'] });
  });

  it('gives a name only its own role after an article', () => {
    expect(roles('The mayor and coach Paul Harker said the club was broke.')['Paul Harker']).toEqual(['coach']);
  });
});

describe('words after a name that are no role', () => {
  it.each([
    'Mary Colton, only the third woman to head the academy, said it was time.',
    'Mary Colton, told reporters her brother was well.',
    'The guard shot Mary Colton, in the head, and fled.',
    'He beat Mary Colton, stopping the former champion in round six.',
    'They met Mary Colton, one of the players, at the gate.',
  ])('reads no role in “%s”', (body) => {
    expect(roles(body)['Mary Colton']).toEqual([]);
  });

  it.each([
    ['Mary Colton, then the head of the Fishing Board, said it was time.', 'head of the Fishing Board'],
    ['Mary Colton, a high-ranking club official, said it was time.', 'high-ranking club official'],
    ['Mary Colton, the former swimming champion, said it was time.', 'former swimming champion'],
    ["Mary Colton, the city's deputy fire chief, said it was time.", 'deputy fire chief'],
  ])('reads the role in “%s”', (body, role) => {
    expect(roles(body)['Mary Colton']).toEqual([role]);
  });
});

describe('an office of several words before a name', () => {
  const read = (body: string) => {
    const { people, statements } = extract({ body, language: 'en' });
    return [people.map(({ name, roles }) => [name, roles]), people[statements[0]?.speaker ?? -1]?.name];
  };

  it.each([
    [
      'Norlandish Minister of Communications and Information Technology Adam Fenner said it was bad.',
      'Minister of Communications and Information Technology',
    ],
    ['The Mayor of London Adam Fenner said it was bad.', 'Mayor of London'],
  ])('%s', (body, role) => expect(read(body)).toEqual([[['Adam Fenner', [role]]], 'Adam Fenner']));

  it('is not a relation to the person', () => {
    expect(read('The wife of President Adam Fenner said he was ill.')[1]).toBe('wife of President Adam Fenner');
  });
});

describe('a rank or office before a name', () => {
  it.each([
    ['Lt. Mary Colton said the road was open.', 'lieutenant'],
    ['Sgt Mary Colton said the road was open.', 'sergeant'],
    ['Capt. Mary Colton said the road was open.', 'captain'],
    ['Maj. Mary Colton said the road was open.', 'major'],
    ['Lt. Gov. Mary Colton said the road was open.', 'lieutenant governor'],
  ])('is spelled out in “%s”', (body, role) => {
    expect(roles(body)['Mary Colton']).toEqual([role]);
  });
});

describe('a verb that tells what somebody is', () => {
  it.each([
    ['Mary Colton works as a goldsmith in Aberford. "The shop is empty," Colton said.', ['goldsmith']],
    ['Mary Colton, who works as a goldsmith, said the shop was empty.', ['goldsmith']],
    ['Mary Colton is a baker in Aberford. "The shop is empty," Colton said.', ['baker']],
    ['Mary Colton is not a baker. "The shop is empty," Colton said.', []],
    ['Mary Colton is a baker Tom Voss admires. "The shop is empty," Colton said.', []],
  ])('gives a name its role in “%s”', (body, expected) => {
    expect(roles(body)['Mary Colton']).toEqual(expected);
  });
});

describe('a role after a verb', () => {
  it.each([
    ['Paul Harker has been named head coach of Dorran Rovers.', ['head coach']],
    ['Paul Harker becomes the new manager of Dorran Rovers.', ['manager']],
    ['Paul Harker was appointed coach on Monday.', ['coach']],
    ['Paul Harker is the mayor of Talton.', ['mayor']],
    ['Paul Harker was elected president of the club.', []],
    ['Paul Harker is the coach who won.', []],
    ['Paul Harker is expected to meet the minister of trade.', []],
  ])('%s', (body, expected) => {
    expect(roles(body)['Paul Harker']).toEqual(expected);
  });
});

it('does not give a person the gender of a German noun', () => {
  const body = 'Secretary-General Amina Lorme praised the agent Ina Krall. Attorney-General Tolu Bray agreed.';
  const { people } = extract({ body, language: 'en' });
  expect(people.map(({ name, gender }) => [name, gender])).toEqual([
    ['Amina Lorme', 'FEMALE'],
    ['Ina Krall', null],
    ['Tolu Bray', null],
  ]);
});
