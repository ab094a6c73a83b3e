import { expect, it } from 'vitest';
import { nameOf } from './use-record-names.ts';

it('names an event by its title in the language of the reader', () => {
  const event = {
    ...({ __typename: 'Event', id: 'fire', title: 'Fire in Seaham', place: null, start: null, end: null } as const),
    ...({ dateText: null, status: 'PAST', reportedAt: null, reportedDayOnly: false } as const),
    titles: [
      { language: 'en-GB', title: 'Fire in Seaham' },
      { language: 'de', title: 'Brand in Seaham' },
    ],
  };
  expect(nameOf(event, 'de')).toEqual({ name: 'Brand in Seaham', path: '/events/fire' });
  expect(nameOf(event, 'en')?.name).toBe('Fire in Seaham');
});
