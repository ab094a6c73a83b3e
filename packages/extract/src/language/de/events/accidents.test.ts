import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const found = (body: string) =>
  extract({ body, language: 'de', published: '2024-03-06' }).events.map(({ kind, start, place }) => [
    kind,
    start?.date ?? null,
    place,
  ]);

describe('verbs tell of an accident if a vehicle stands beside them', () => {
  test.each([
    'Ein Auto hat sich am Dienstag bei Kassel überschlagen.',
    'Ein Radfahrer ist am Dienstag in Kassel gegen einen Bus geprallt.',
    'Ein Gleitschirmflieger stürzte am Dienstag bei Kassel in einen Wald.',
    'Am Dienstag ist in Kassel ein Auto in eine Gruppe von Fußgängern gefahren.',
    'Am Dienstag ist in Kassel ein Kind von einem Lastwagen erfasst worden.',
  ])('%s', (body) => {
    expect(found(body)).toEqual([['ACCIDENT', '2024-03-05', 'Kassel']]);
  });

  test.each([
    'Die Ereignisse haben sich am Dienstag in Kassel überschlagen.',
    'Der Ball ist am Dienstag in Kassel gegen den Pfosten geprallt.',
    'Am Dienstag ist Ida Krall mit dem Bus nach Kassel gefahren.',
    'Die Daten wurden am Dienstag in Kassel erfasst.',
  ])('but not without one: %s', (body) => {
    expect(found(body).filter(([kind]) => kind === 'ACCIDENT')).toEqual([]);
  });
});

describe('the place of an event', () => {
  test.each([
    ['Ein Fahrer ist am Dienstag bei Moosdorf im Kreis Kassel verunglückt.', 'Moosdorf'],
    ['Am Dienstag hat auch Kassel einen Warnstreik erlebt.', 'Kassel'],
    ['Ein Sturm hat am Dienstag Kassel getroffen.', 'Kassel'],
    ['Am Dienstag haben in der Stadt Tausende gegen Kürzungen demonstriert.', null],
    ['Am Dienstag brannten in der iranischen Hauptstadt Reifen und Tonnen.', null],
    ['Am Dienstag haben in der Stadt Hunderte gegen Kürzungen demonstriert.', null],
  ])('%s', (body, place) => {
    expect(found(body)[0]?.[2]).toBe(place);
  });
});

test('a strike that is the reason of what the sentence before it tells has its day', () => {
  expect(found('In Kassel sind am Dienstag die Busse im Depot geblieben. Grund war ein Warnstreik.')).toEqual([
    ['STRIKE', '2024-03-05', 'Kassel'],
  ]);
});

test('an event has the tense of its own clause', () => {
  const statuses = (body: string) =>
    extract({ body, language: 'de', published: '2024-03-06' }).events.map(({ start, status }) => [
      start?.date ?? null,
      status,
    ]);
  expect(statuses('Sie gibt am 12. Mai ein Konzert in Kassel, wie der Veranstalter mitteilte.')).toEqual([
    ['2024-05-12', 'PLANNED'],
  ]);
  expect(
    statuses('Das Gericht hat den früheren Leiter der Bank, Otto Haim, wegen Untreue zu drei Jahren Haft verurteilt.'),
  ).toEqual([[null, 'PAST']]);
});

test('what somebody demands has not happened, and what an office forbids does not', () => {
  const found = (body: string) =>
    extract({ body, language: 'de', published: '2024-03-06' }).events.map(({ sense, status }) => [sense, status]);
  expect(found('Der Rat hat das Land zur Freilassung des Fotografen Otto Haim aufgefordert.')).toEqual([]);
  expect(found('Das Kartellamt hat die Fusion der Werften untersagt.')).toEqual([['MERGER', 'CANCELLED']]);
});

describe('an event that the text only names as an earlier one does not give its place to the news', () => {
  const main = (title: string, body: string) => {
    const { events, main } = extract({
      title,
      body: `${body} „Ja“, sagte Otto Haim.`,
      language: 'de',
      published: '2024-03-06',
    });
    const { kind, start, place } = events[main ?? -1] ?? {};
    return [kind, start?.date ?? null, place];
  };

  test.each([
    [
      'Ballon verunglückt bei Kassel',
      'Eine Woche nach dem Absturz bei Landshut ist in Hessen erneut ein Ballon verunglückt. Ein Ballon stürzte am Dienstag bei Kassel in einen Wald.',
      ['ACCIDENT', '2024-03-05', 'Kassel'],
    ],
    [
      'Beben auf Samos: Keine Verletzten',
      'Zwei Tage nach dem Erdbeben in der Türkei hat die Erde auch auf der Insel Samos gebebt. Schäden gab es nicht.',
      ['DISASTER', null, 'Samos'],
    ],
    [
      'Sturm «Otto» trifft Kassel',
      'Eine Woche nach dem Orkan in Emden ist Kassel von einem Sturm getroffen worden. Das Tief «Otto» deckte am Dienstag viele Dächer ab.',
      ['DISASTER', '2024-03-05', 'Kassel'],
    ],
  ])('%s', (title, body, expected) => {
    expect(main(title, body)).toEqual(expected);
  });
});

test('nobody was hurt or arrested, so that there is no event', () => {
  const found = (body: string) => extract({ body, language: 'de', published: '2024-03-06' }).events;
  expect(found('Verletzt wurde am Dienstag niemand.')).toEqual([]);
  expect(found('Am Dienstag war in Kassel noch niemand festgenommen worden.')).toEqual([]);
});
