import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const read = (body: string, title?: string) => {
  const { events, main } = extract({ body, title, language: 'en', published: '2024-05-16' });
  return { events, main: events[main ?? -1] };
};

describe('the years of a life or a company', () => {
  test('give no event', () => {
    const life = 'Ina Quill was born in Aberford in 1936 and fled with her family in 1945.';
    expect(read(life).events).toEqual([]);
    expect(read('The company was founded in Aberford in 1921 and bought by Harcourt in 1988.').events).toEqual([]);
  });
});

describe('deals that are forbidden and plans that are given up', () => {
  test.each([
    [
      'Cartel office blocks takeover of Kellman',
      'The cartel office on Monday blocked the takeover of Kellman by Harcourt.',
    ],
    [
      'Regulator forbids merger of Harcourt and Kellman',
      'The regulator on Monday forbade the merger of Harcourt and Kellman.',
    ],
  ])('a blocked deal is cancelled and has not the date of the ban: %s', (title, body) => {
    expect(read(body, title).main).toMatchObject({ sense: 'MERGER', status: 'CANCELLED', start: null });
  });

  test('a plan that is given up is a cancelled event', () => {
    const body = 'Harcourt has abandoned plans to close its plant in Aberford.';
    expect(read(body, 'Harcourt reverses decision to close plant').main).toMatchObject({
      sense: 'CLOSURE',
      status: 'CANCELLED',
      start: null,
    });
  });
});

describe('offices', () => {
  test.each([
    [
      'Ina Quill named fisheries minister',
      'Ina Quill was named the new fisheries minister on Tuesday.',
      'APPOINTMENT',
      '2024-05-14',
    ],
    [
      'Quill steps down as minister',
      'Minister Ina Quill stepped down on Tuesday over a memo.',
      'RESIGNATION',
      '2024-05-14',
    ],
    ['Ole Brandt sent to prison', 'Ole Brandt was sent to prison for four years on Tuesday.', 'VERDICT', '2024-05-14'],
    ['Harcourt takes over rival Kellman', 'Harcourt took over its rival Kellman on Tuesday.', 'MERGER', '2024-05-14'],
    [
      'Brandt takes over as coach',
      'Ole Brandt took over as coach of Marlow Town on Tuesday.',
      'HANDOVER',
      '2024-05-14',
    ],
  ])('%s', (title, body, sense, date) => {
    expect(read(body, title).main).toMatchObject({ sense, start: { date } });
  });
});
