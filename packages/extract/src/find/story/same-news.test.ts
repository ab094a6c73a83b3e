import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { tellsPlannedNews, tellsSameNews } from './same-news.ts';

const terms = (title: string, body: string, language = 'de') =>
  extract({ title, body, published: '2024-05-14', language }).story;

const strike = terms(
  'Warnstreik legt Busse in Ellwingen lahm',
  'Ein Warnstreik hat am Montag den Busverkehr in Ellwingen lahmgelegt. Rund 400 Fahrer legten die Arbeit nieder.',
);

test('an article whose lead tells the event tells the same news', () => {
  const still = terms(
    'Ellwinger Busse stehen still',
    'In Ellwingen sind am Montag die meisten Busse im Depot geblieben. Grund war ein Warnstreik der Gewerkschaft.',
  );
  expect(tellsSameNews(still, strike, 'STRIKE')).toBe(true);
  expect(tellsSameNews(still, strike, 'ARREST')).toBe(false);
});

test.each([
  [
    'de',
    'Ellwingen kauft neue Busse',
    'Die Stadt Ellwingen kauft acht Busse. Am Montag hatte ein Warnstreik den Verkehr lahmgelegt.',
  ],
  ['de', 'Ellwingen kauft neue Busse', 'Einen Tag nach dem Warnstreik hat die Stadt Ellwingen acht Busse bestellt.'],
  [
    'en',
    'Ellwingen buys new buses',
    'The town of Ellwingen has bought eight buses. Drivers had gone on strike on Monday.',
  ],
])('an event that the lead tells as an earlier one is not its news (%s): %s', (language, title, body) => {
  expect(tellsSameNews(terms(title, body, language), strike, 'STRIKE')).toBe(false);
});

test.each([
  ['de', 'Nach Warnstreik in Ellwingen: Krall fordert Schlichter'],
  ['de', 'Stadtrat Krall kritisiert Busfahrer in Ellwingen'],
  ['en', 'Ellwingen mayor calls for mediator'],
])('a headline about what followed is other news (%s): %s', (language, title) => {
  const body =
    language === 'de'
      ? 'Ein Warnstreik hat am Montag in Ellwingen den Busverkehr lahmgelegt. Ina Krall will einen Schlichter.'
      : 'A strike stopped buses in Ellwingen on Monday. Ina Krall wants a mediator.';
  expect(tellsSameNews(terms(title, body, language), strike, 'STRIKE')).toBe(false);
});

test('a day and a number in common show the same news, a name alone does not', () => {
  const opened = terms(
    'Neue Halle für Brill in Ellwingen eröffnet',
    'In Ellwingen ist am Montag eine Halle der Firma Brill eröffnet worden. Sie bietet Platz für 570 Maschinen.',
  );
  const started = terms(
    'Brill in Ellwingen: Krall gibt Startschuss',
    'Ina Krall hat der Firma Brill in Ellwingen am Montag den Schlüssel gegeben. Die Halle fasst 570 Maschinen.',
  );
  const watchman = terms(
    'Firma Brill verzichtet auf Wachmann',
    'Die Firma Brill in Ellwingen verzichtet auf ihren Wachmann.',
  );
  expect(tellsSameNews(started, opened, 'OPENING')).toBe(true);
  expect(tellsSameNews(watchman, opened, 'OPENING')).toBe(false);
});

test('an event of the same kind but another sense is not the same news where a kind has many senses', () => {
  const telling = (sense: string) => [{ term: `@told:${sense}`, kind: 'TOLD', weight: 0 } as const];
  expect(tellsSameNews(telling('GOING'), strike, 'RAID')).toBe(false);
  expect(tellsSameNews(telling('RESIGNATION'), strike, 'APPOINTMENT')).toBe(false);
  expect(tellsSameNews(telling('VICTORY'), strike, 'MATCH')).toBe(true);
});

describe('an article without a type of event announces the news of another article', () => {
  const planned = (title: string, body: string) => ({
    ...{ published: '2024-04-29', terms: extract({ title, body, published: '2024-04-29', language: 'de' }).story },
  });
  const reported = (title: string, body: string) => ({ published: '2024-05-14', terms: terms(title, body) });
  const plan = planned(
    'Rat in Ellwingen entscheidet am 13. Mai über Hallenbad',
    'Der Rat von Ellwingen stimmt am 13. Mai über das Hallenbad ab. Bürgermeisterin Ina Krall will das Bad für 12 Millionen Euro sanieren. Der Förderverein sammelt Unterschriften.',
  );

  test('if they share its day and its words', () => {
    const decision = reported(
      'Ellwingen saniert Hallenbad',
      'Der Rat von Ellwingen hat am Montag die Sanierung des Hallenbads beschlossen. Das Bad kostet 12 Millionen Euro. Bürgermeisterin Ina Krall dankte dem Förderverein.',
    );
    expect(tellsPlannedNews(plan, decision, 'DECISION')).toBe(true);
    expect(tellsPlannedNews(plan, { ...decision, published: '2024-05-01' }, 'DECISION')).toBe(true);
    expect(tellsPlannedNews(plan, decision, 'FIRE')).toBe(false);
    expect(tellsPlannedNews(plan, decision, 'PROTEST')).toBe(false);
  });

  test('but not if they share only the day and the names', () => {
    const prize = reported(
      'Ellwingen erhält Umweltpreis',
      'Die Stadt Ellwingen ist am Montag mit dem Umweltpreis des Landes ausgezeichnet worden. Ina Krall nahm die Urkunde entgegen.',
    );
    expect(tellsPlannedNews(plan, prize, 'OTHER')).toBe(false);
  });

  test('or if the report is about another day', () => {
    const later = reported(
      'Ellwingen saniert Hallenbad',
      'Der Rat von Ellwingen hat am Dienstag die Sanierung des Hallenbads beschlossen. Das Bad kostet 12 Millionen Euro. Bürgermeisterin Ina Krall dankte dem Förderverein.',
    );
    expect(tellsPlannedNews(plan, later, 'DECISION')).toBe(false);
  });
});
