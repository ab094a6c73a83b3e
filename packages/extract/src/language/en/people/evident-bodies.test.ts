import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const read = (body: string) => extract({ body, language: 'en', published: '2025-03-14' });
const bodies = (body: string) =>
  read(body)
    .people.filter(({ kind, named }) => kind === 'ORGANIZATION' && named)
    .map(({ name }) => name);
const speakers = (body: string) => {
  const { people, statements } = read(body);
  return statements.map(({ speaker }) => (speaker === null ? null : people[speaker]?.name));
};

describe('organizations without a generic word in their name', () => {
  test.each([
    ['The hotel chain Ambervale opened in May.', ['Ambervale']],
    ['Quillon Torrance, a low-cost airline based in Malmo, was fined.', ['Quillon Torrance']],
    ['The operator, Tramwick, did not answer.', ['Tramwick']],
    ['Shares in Ambervale fell by a tenth.', ['Ambervale']],
    ['Ambervale’s chief executive, Tom Reed, left on Friday.', ['Ambervale']],
    ['LISBON, May 3 (Corrin Wire) — The port was shut.', ['Corrin Wire']],
    ['The Tarnbrook Otters beat the Selby Herons on Sunday.', ['Tarnbrook Otters', 'Selby Herons']],
    ['The Fresh Dawn party won two seats.', ['Fresh Dawn']],
    ['In the evening Ambervale said that it would close two hotels.', ['Ambervale']],
    ['A grant came from the Northgate Community Project.', ['Northgate Community Project']],
  ])('are found by the words around it: %s', (body, expected) => {
    expect(bodies(body)).toEqual(expected);
  });

  test('are found again by a short form', () => {
    const { people } = read(
      'Nordlake Instruments, a maker of scales, closed. Nordlake lost money. The Tarnbrook Otters won. An Otters fan ran.',
    );
    expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Nordlake Instruments', 2],
      ['Tarnbrook Otters', 2],
    ]);
  });

  test.each([
    'The Klarvik Islands lie to the west.',
    'The German coach Lena Roth left.',
    'Ann Tolliver, the company’s lawyer, went home.',
    'The farm that Tolliver sold was small, Ann Tolliver said.',
    'The Americans and the Europeans met in the Dolomites.',
  ])('are not made up from people, places and nations: %s', (body) => {
    expect(bodies(body)).toEqual([]);
  });
});

describe('"the company"', () => {
  test('is the company that was described as one', () => {
    expect(
      speakers('The hotel chain Ambervale closed. The harbour board met. The company said it had no choice.'),
    ).toEqual(['Ambervale']);
    expect(speakers('Shares in Ambervale fell. The low-cost airline said it would cut routes.')).toEqual(['Ambervale']);
  });

  test('is found by the kind that the text gives for each name', () => {
    const body =
      'The airline Skarvair sued the newspaper Morgenlyset. The airline said the story was false. The paper said it was true.';
    expect(speakers(body)).toEqual(['Skarvair', 'Morgenlyset']);
  });

  test('is the company at the start of the sentence before if there are several', () => {
    const body =
      'The carmaker Veltrix sued the carmaker Ombra. Veltrix wants money. The company said its patent was clear.';
    expect(speakers(body)).toEqual(['Veltrix']);
  });

  test('stays a description if it can be several companies, or none', () => {
    expect(
      speakers('A deal was signed by the airline Skarvair and the airline Nordfly. The airline said it was happy.'),
    ).toEqual(['airline']);
    expect(speakers('The Oster Bay Council met. The company said it would sue.')).toEqual(['company']);
  });
});
