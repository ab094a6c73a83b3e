import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const rows = (body: string) =>
  extract({ body, language: 'en' }).people.map(({ name, kind }) => `${name} ${kind.slice(0, 3)}`);

describe('things are not people', () => {
  test.each([
    ['The church on Mabel Avenue burned down.', []],
    ['He sang on the Harold Finch Show.', []],
    ['The hearing is at Jane Holm Stadium.', []],
    ['They met at Garland High Street.', []],
    ['Robbers stole the stock of the Henry Walton store.', []],
    ['The rule follows the Marine Mammals Act.', []],
    ['Should Holm return? The mayor did not say.', []],
    ['Neither Perlin nor his lawyer came.', []],
    ['Replacing Holm will be hard for the team.', []],
    ['Woman Shoots Neighbour In Dorran', []],
    ['Assistant Chief Fire Officer at the scene, he waited.', []],
    ['Footage of a mother’s Fatal fall was shown.', []],
  ])('%s', (body, expected) => {
    expect(rows(body)).toEqual(expected);
  });

  test.each([
    ['Sally Field sang in Dorran.', ['Sally Field IND']],
    ['Nick Park left the hall.', ['Nick Park IND']],
    ['Will Walker scored 14 points.', ['Will Walker IND']],
    ['President Holm Rejects New Harbour Plan', ['Holm IND']],
    ['Mark Jay Weller told the court that it was late.', ['Mark Jay Weller IND']],
    ['Kyle Vanden Bosch left. Senator James O. Eastland stayed.', ['Kyle Vanden Bosch IND', 'James O. Eastland IND']],
  ])('but people stay people: %s', (body, expected) => {
    expect(rows(body)).toEqual(expected);
  });
});

describe('an unknown noun is not a speaker', () => {
  test.each([
    'The unrest said that it was over.',
    'The memorandum says that the road is closed.',
    'Two letters say that the road is closed.',
    'A handbook said that the road is closed.',
    'According to the scene, the road is closed.',
    'Current rules say that the road is closed.',
  ])('%s', (body) => {
    expect(rows(body)).toEqual([]);
  });

  test.each([
    ['The coastguard said that the road is closed.', 'coastguard ORG'],
    ['Environmentalists said that the road is closed.', 'Environmentalists GRO'],
    ['Two cops said that the road is closed.', 'two cops GRO'],
    ['A woman wrapped in a blanket said that it was cold.', 'woman wrapped in a blanket IND'],
    ['Whitmire questioned why the road was closed.', 'Whitmire IND'],
    ['“I am tired,” said Soral, 45, a resident of the town.', 'Soral IND'],
  ])('but a noun for people or bodies is: %s', (body, expected) => {
    expect(rows(body).map((row) => row.replace('Two', 'two'))).toEqual([expected]);
  });
});

describe('the name of an organization', () => {
  test.each([
    ['The Norland Department of Criminal Justice met.', ['Norland Department of Criminal Justice ORG']],
    ['The Department of Health Secretary Ann Lee left.', ['Ann Lee IND', 'Department of Health ORG']],
    ['The Union of Concerned Farmers met.', ['Union of Concerned Farmers ORG']],
    ['Oxfam and the Center for River Studies met.', ['Oxfam ORG', 'Center for River Studies ORG']],
    ['He was held by New Halden Police.', ['New Halden Police ORG']],
    ['Paris-based Harbour Watch met.', ['Harbour Watch ORG']],
    ['He works at France’s Marlow Research Center.', ['Marlow Research Center ORG']],
    ['He met the Norland State Police.', ['Norland State Police ORG']],
    ['They beat the Tampa Bay Vikings and Halden Hornets.', ['Tampa Bay Vikings ORG', 'Halden Hornets ORG']],
  ])('is complete and alone: %s', (body, expected) => {
    expect(rows(body)).toEqual(expected);
  });
});

describe('what stands before a name', () => {
  test.each([
    ['Injured Stags RB Reggie Norman will miss two games.', 'Reggie Norman IND'],
    ['In fact, Dorran GM Tony Reagan confirmed it.', 'Tony Reagan IND'],
    ['Deputy D.A. Lowell Archer opened the case.', 'Lowell Archer IND'],
    ['Dorran’s Henry Clark scored twice.', 'Henry Clark IND'],
  ])('is not part of it: %s', (body, expected) => {
    expect(rows(body)).toContain(expected);
  });

  test('an institution is not the person it is named after', () => {
    const body = 'She left the Betty Nord Center. She had been at Betty Nord since May.';
    expect(rows(body)).toEqual(['Betty Nord Center ORG']);
    expect(rows('Robbers stole rings from a posh Henry Walton boutique.')).toEqual([]);
  });
});

test.each([
  ['Cisco said it would close the plant.', ['Cisco ORG']],
  ['Newsday reported that the mayor would resign.', ['Newsday ORG']],
  ['San Francisco-based Twitter said the site was down. "We are sorry," Twitter said.', ['Twitter ORG']],
])('a well-known organization that speaks alone is no person: %s', (body, expected) => {
  const { people } = extract({ body, language: 'en' });
  expect(people.map(({ name, kind }) => `${name} ${kind.slice(0, 3)}`)).toEqual(expected);
});
