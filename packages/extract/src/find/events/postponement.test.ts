import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { movedFrom } from '../story/distinct-news.ts';

/** Returns the new day, the status and the old days of the main event of an article from Wednesday, 5 March 2025. */
function main(language: string, title: string, body: string) {
  const { events, main, story } = extract({ language, title, body, published: '2025-03-05' });
  const event = events[main ?? -1];
  return [event?.start?.date ?? null, event?.status, movedFrom(story)];
}

describe('a postponed event has its new day and remembers the old one', () => {
  test.each([
    [
      'de',
      'Gipfel in Talheim verschoben',
      'Der für den 24. April geplante Gipfel in Talheim ist verschoben worden. Neuer Termin sei der 12. Juni, teilte das Amt mit.',
    ],
    [
      'de',
      'Gipfel in Talheim auf Juni verschoben',
      'Der Gipfel in Talheim wird vom 24. April auf den 12. Juni verschoben.',
    ],
    [
      'de',
      'Gipfel in Talheim verschoben',
      'Der Gipfel in Talheim ist verschoben worden. Er soll nun am 12. Juni stattfinden. Ursprünglich war er für den 24. April geplant.',
    ],
    [
      'de',
      'Hochwasser: Stadtfest in Talheim verschoben',
      'Das für den 24. April geplante Stadtfest in Talheim wird wegen des Hochwassers auf den 12. Juni verschoben.',
    ],
    [
      'en',
      'Dahl postpones Brenford trip to 12 June',
      'Foreign Minister Ina Dahl has postponed her visit to Brenford, which was planned for 24 April, to 12 June.',
    ],
    [
      'en',
      'Summit in Brenford postponed',
      'The summit in Brenford has been postponed to 12 June. It was originally scheduled for 24 April.',
    ],
    [
      'en',
      'Brenford council postpones hearing on drone rules',
      'The council in Brenford has postponed a hearing on drone rules that was scheduled for 24 April. The new date is 12 June, she said.',
    ],
    [
      'en',
      'Talks in Brenford postponed until June',
      'Talks in Brenford have been postponed until 12 June. The meeting in Brenford had been planned for 24 April.',
    ],
    [
      'de',
      'Prozess gegen Reeder in Talheim verschoben',
      'Der Prozess gegen einen Reeder in Talheim ist verschoben worden. Er sollte am 24. April beginnen. Ein Richter ist erkrankt. Der neue Termin ist der 12. Juni.',
    ],
    [
      'de',
      'Eröffnung der Brücke in Talheim verzögert sich',
      'Die Eröffnung der Brücke in Talheim wird verschoben. Sie war für den 24. April angesetzt. Bürgermeisterin Ute Krall sagte, die Brücke werde am 12. Juni eröffnet.',
    ],
    [
      'en',
      'Talks in Brenford put off',
      'Talks in Brenford have been postponed. They were to be held on 24 April. The two sides will meet on 12 June instead, mediator Ina Dahl said.',
    ],
    [
      'en',
      'Brenford fair postponed',
      'A fair in Brenford planned for 24 April has been postponed because of a storm. "Safety comes first," organiser Ina Dahl said. It will take place on 12 June.',
    ],
  ])('%s, %s', (language, title, body) => {
    expect(main(language, title, body)).toEqual(['2025-06-12', 'PLANNED', ['2025-04-24']]);
  });

  test.each([
    [
      'de',
      'Streik in Talheim verschoben',
      'Der für den 24. April geplante Streik in Talheim ist verschoben worden. Die Gewerkschaft will am 12. April weiter verhandeln.',
    ],
    [
      'en',
      'Strike in Brenford postponed',
      'A strike in Brenford planned for 24 April has been postponed. The union will hold talks with the airline on 12 April.',
    ],
  ])('the day of other talks is not the new day: %s, %s', (language, title, body) => {
    expect(main(language, title, body)).toEqual([null, 'PLANNED', ['2025-04-24']]);
  });

  test('both days can be unknown', () => {
    const [title, body] = ['Summit in Brenford postponed', 'The summit in Brenford has been postponed.'];
    expect(main('en', title, body)).toEqual([null, 'PLANNED', ['']]);
  });
});

test('a plan for the old day is not a second event', () => {
  const body = 'Talks in Brenford have been postponed. The meeting in Brenford had been planned for 24 April.';
  const { events } = extract({ language: 'en', body, published: '2025-03-05' });
  expect(events.filter(({ kind }) => kind === 'MEETING')).toHaveLength(1);
});

test.each([
  [
    'de',
    'Minister treffen sich in Talheim',
    'Die Minister beider Länder haben sich am Dienstag in Talheim getroffen. Das Treffen war im Februar verschoben worden.',
    [''],
  ],
  [
    'en',
    'Danube states meet in Brenford',
    'Leaders of the Danube states met in Brenford on Tuesday. The meeting had been postponed from 11 February.',
    ['2025-02-11'],
  ],
])('a report can mention an earlier postponement: %s, %s', (language, title, body, days) => {
  expect(main(language, title, body)).toEqual(['2025-03-04', 'PAST', days]);
});

test.each([
  ['de', 'Gipfel in Talheim abgesagt', 'Der für den 24. April geplante Gipfel in Talheim ist abgesagt worden.'],
  ['en', 'Summit in Brenford cancelled', 'The summit in Brenford planned for 24 April has been cancelled.'],
])('a cancelled event keeps its day: %s, %s', (language, title, body) => {
  expect(main(language, title, body)).toEqual(['2025-04-24', 'CANCELLED', []]);
});
