import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the place of the news. */
function placeOf(language: string, title: string, body: string): string | null {
  const { main, events, headlineNews } = extract({ title, body, language, published: '2024-04-17' });
  return events[main ?? -1]?.place ?? headlineNews?.place ?? null;
}

describe('the place of the news', () => {
  test.each([
    [
      'de',
      'Nürnberg: Vermisstes Mädchen gefunden',
      'Eine Spaziergängerin hat das Mädchen am Montag entdeckt.',
      'Nürnberg',
    ],
    ['de', 'Bremen: Kiosk überfallen', 'Zwei Männer haben am Montag einen Kiosk überfallen.', 'Bremen'],
    ['en', 'Norway: Man arrested after robbery', 'A man has been arrested on suspicion of robbery.', 'Norway'],
  ])('is the topic of the headline: %s, %s', (language, title, body, place) => {
    expect(placeOf(language, title, body)).toBe(place);
  });

  test('is not the topic of the headline if the text names another place, or for a meeting', () => {
    expect(placeOf('de', 'Norwegen: Urlauber verhaftet', 'Ein Urlauber ist am Montag in Kiel verhaftet worden.')).toBe(
      'Kiel',
    );
    expect(
      placeOf('de', 'Norwegen: Minister treffen sich zum Gipfel', 'Die Minister trafen sich am Montag.'),
    ).toBeNull();
  });

  test('is a word of the headline that the first sentence uses as a place', () => {
    const body = 'The biscuit maker Harlow is to close its factory in Carlisle with the loss of 310 jobs.';
    expect(placeOf('en', 'Biscuit maker Harlow to close Carlisle factory', body)).toBe('Carlisle');
  });

  test('is in the clause with the day of the headline', () => {
    const body =
      'In Kassel fahren am kommenden Montag kaum Busse. Die Gewerkschaft hat zu einem Warnstreik aufgerufen.';
    expect(placeOf('de', 'Busfahrer legen am Montag die Arbeit nieder', body)).toBe('Kassel');
  });

  test('is not the topic of a meeting', () => {
    const body = 'A summit on Norway aid will be held in Riga on 2 May.';
    expect(placeOf('en', 'Summit on Norway to be held in Riga', body)).toBe('Riga');
  });

  test('can be a spa town', () => {
    expect(placeOf('de', 'Viehscheid abgesagt', 'Der Viehscheid in Bad Moosdorf fällt aus.')).toBe('Bad Moosdorf');
  });
});

describe('the day of a cancelled event', () => {
  const dayOf = (language: string, title: string, body: string) => {
    const { main, events, headlineDate, headlineStatus } = extract({ title, body, language, published: '2024-04-17' });
    const event = events[main ?? -1];
    return [event?.start?.date ?? headlineDate?.start.date, event?.status ?? headlineStatus];
  };

  test.each([
    [
      'de',
      'Viehscheid in Talheim abgesagt',
      'Der Viehscheid in Talheim findet nicht statt. Die Gemeinde sagte die für Samstag geplante Veranstaltung ab.',
    ],
    [
      'de',
      'Lichterlauf in Kiel abgesagt',
      'Der für Samstag geplante Lichterlauf in Kiel fällt aus. Das teilte der Verein am Montag mit.',
    ],
    [
      'de',
      'Konzert in Kiel abgesagt',
      'Das Konzert in Kiel ist abgesagt worden. Es hätte am Samstag stattfinden sollen.',
    ],
    [
      'en',
      'Lantern walk in Derby called off',
      'A lantern walk planned for Saturday in Derby has been called off, the council said on Monday.',
    ],
  ])('is the day for which it was planned: %s, %s, %s', (language, title, body) => {
    expect(dayOf(language, title, body)).toEqual(['2024-04-20', 'CANCELLED']);
  });
});

test('an age is not a distance from an event', () => {
  const body = 'Der Mime Ole Krall ist am Montag mit 81 Jahren nach langer Krankheit gestorben.';
  const [event] = extract({ body, language: 'de', published: '2024-04-17' }).events;
  expect(event?.start?.date).toBe('2024-04-15');
});

test('the results of the sets do not end a clause', () => {
  const body = 'Marta Krall beat Ana Brandt 6-3, 6-4 on Sunday to win the Lakeside Open.';
  const [event] = extract({ body, language: 'en', published: '2024-04-17' }).events;
  expect(event?.start?.date).toBe('2024-04-14');
});

test('the region of a town does not end a clause', () => {
  const body = 'Three people were killed at a mall in Tulsa, Oklahoma, on Sunday.';
  const [event] = extract({ body, language: 'en', published: '2024-04-17' }).events;
  expect([event?.start?.date, event?.place]).toEqual(['2024-04-14', 'Tulsa']);
});

test('an election has the day on which the text tells its result', () => {
  const body = 'Bei der Landratswahl in Celle hat am Sonntag kein Kandidat die absolute Mehrheit erreicht.';
  const [event] = extract({ body, language: 'de', published: '2024-04-17' }).events;
  expect([event?.sense, event?.start?.date]).toEqual(['ELECTION', '2024-04-14']);
  const reaction = 'Bei der Landratswahl in Celle sei alles möglich, erklärte die Partei am Montag.';
  expect(extract({ body: reaction, language: 'de', published: '2024-04-17' }).events[0]?.start ?? null).toBeNull();
});

describe('the place that the headline shows', () => {
  test.each([
    [
      'de',
      'Bremer Senat beschließt Haushaltssperre',
      'Der Bremer Senat hat am Dienstag eine Haushaltssperre beschlossen.',
      'Bremen',
    ],
    [
      'de',
      'Neue Gebühr für Hundehalter',
      'Die Kieler Ratsversammlung hat am Dienstag eine Gebühr beschlossen.',
      'Kiel',
    ],
    ['en', 'Dayton mayor vetoes stadium tax', 'Dayton Mayor Carla Krall vetoed a tax on Tuesday.', 'Dayton'],
    ['en', 'Council bans fireworks', 'Leeds City Council banned fireworks in public parks on Tuesday.', 'Leeds'],
  ])('is the town of the council that decides: %s, %s', (language, title, body, place) => {
    expect(placeOf(language, title, body)).toBe(place);
  });

  test('is not the town of a mayor who travels', () => {
    const body = 'Der Kieler Bürgermeister Jan Krall hat am Dienstag in Rom einen Preis angekündigt.';
    expect(placeOf('de', 'Kieler Bürgermeister kündigt Preis an', body)).not.toBe('Kiel');
  });

  test.each([
    [
      'de',
      'Internetlexikon in der Türkei gesperrt',
      'Die türkischen Behörden lassen niemanden mehr mitlesen.',
      'Türkei',
    ],
    ['de', 'Salafist in Niedersachsen untergetaucht', 'Der Mann lebte zuletzt in Niedersachsen.', 'Niedersachsen'],
    ['en', 'Jet overshoots runway at Leeds airport', 'The jet overshot the runway at Leeds on Tuesday.', 'Leeds'],
  ])('follows a preposition in the headline, if the text names it too: %s, %s', (language, title, body, place) => {
    expect(placeOf(language, title, body)).toBe(place);
  });

  test.each([
    ['de', 'Krall warnt vor Chaos in Syrien', 'Ina Krall hat am Dienstag vor Chaos in Syrien gewarnt.'],
    ['de', 'Frankreich: Krall rät zu Kandidatur in Polen', 'Krall hat angeregt, in Polen anzutreten.'],
    ['de', 'Salafist in Niedersachsen untergetaucht', 'Der Mann war als Übersetzer tätig.'],
  ])(
    'is not the place of a reaction, a proposal, or one that the text does not name: %s, %s',
    (language, title, body) => {
      expect(placeOf(language, title, body)).toBeNull();
    },
  );

  test.each([
    ['de', 'Japan führt neue Steuer ein', 'Die japanische Regierung braucht Geld.', 'Japan'],
    ['de', 'Dengue-Fieber: Paraguay ruft Notstand aus', 'In Paraguay sind Tausende erkrankt.', 'Paraguay'],
    ['de', 'Japan verliert gegen Paraguay', 'Die japanische Mannschaft unterlag.', null],
    ['de', 'Japan vor dem Aus', 'Die japanische Fußballmannschaft steht unter Druck.', null],
    ['de', 'Japan setzt auf Wasserstoff', 'Japan hat Anlagen in Norwegen bestellt.', null],
  ])('is the country at the start of the headline, if it is the only one: %s, %s', (language, title, body, place) => {
    expect(placeOf(language, title, body)).toBe(place);
  });

  test('is in the headline and not a place of something similar further down', () => {
    const body =
      'Thousands marched through Portland on Sunday against planned cuts. A similar rally took place in Salem.';
    expect(placeOf('en', 'Thousands march in Portland against school cuts', body)).toBe('Portland');
  });
});
