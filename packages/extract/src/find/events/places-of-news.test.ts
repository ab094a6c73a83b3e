import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/**
 * Returns the kind, day and place of the main event of an article from Thursday, 12 November, and the kinds of the
 * other events.
 */
function read(language: string, title: string, body: string) {
  const { events, main, headlineNews, headlineDate } = extract({ language, title, body, published: '2026-11-12' });
  const event = main === null ? undefined : events[main];
  const kind = event?.kind ?? headlineNews?.kind ?? 'OTHER';
  const start = event === undefined ? headlineDate?.start : event.start;
  return {
    main: [kind, start?.date ?? null, event?.place ?? headlineNews?.place ?? null],
    others: events.filter((_, index) => index !== main).map((other) => [other.kind, other.place]),
  };
}

describe('an arrest far from the deed', () => {
  test.each([
    [
      'de',
      'Überfall in Emden: Männer gefasst',
      'Nach dem Überfall auf einen Juwelier in Emden sind zwei Männer festgenommen worden. Sie wurden am Mittwoch in Leer gefasst.',
      'Leer',
      [['CRIME', 'Emden']],
    ],
    [
      'en',
      'Two held over Lucerne robbery',
      'Two men have been arrested over a robbery in Lucerne. The suspects were detained in Lyon on Wednesday.',
      'Lyon',
      [['CRIME', 'Lucerne']],
    ],
  ])('has its own place and day: %s, %s', (language, title, body, place, others) => {
    expect(read(language, title, body)).toEqual({ main: ['ARREST', '2026-11-11', place], others });
  });

  test('but another one is another event', () => {
    const body =
      'Nach dem Überfall in Emden sind zwei Männer festgenommen worden. Zwei weitere wurden am Mittwoch in Leer gefasst.';
    expect(read('de', 'Überfall in Emden: Männer gefasst', body).main).toEqual(['ARREST', null, 'Emden']);
  });
});

describe('the place of the news', () => {
  test.each([
    [
      'de',
      'Auch Bars in Viersen durchsucht',
      'Drei Tage nach der Razzia in Krefeld hat die Polizei auch in Viersen Bars durchsucht.',
      'Viersen',
    ],
    ['de', 'Streik der Busfahrer in Kiel', 'Die Busfahrer legten am Mittwoch die Arbeit nieder.', 'Kiel'],
    ['de', 'Kanzlerin besucht Kiel', 'Kanzlerin Ina Krall hat am Mittwoch Kiel besucht.', 'Kiel'],
    [
      'en',
      'Krall visits Edinburgh',
      'Chancellor Ina Krall visited Edinburgh on Wednesday and will travel on to London on Thursday.',
      'Edinburgh',
    ],
    [
      'de',
      'Zwei Tote bei Unfall',
      'Bei einem Unfall bei Visselhövede sind am Mittwoch zwei Menschen ums Leben gekommen.',
      'Visselhövede',
    ],
  ])('is not that of what was before or comes after: %s, %s', (language, title, body, place) => {
    expect(read(language, title, body).main[2]).toBe(place);
  });
});

describe('the kind of the news', () => {
  test.each([
    [
      'de',
      'Juwelier in Luzern überfallen',
      'Drei Männer haben am Mittwoch in Luzern ein Schmuckgeschäft überfallen.',
      'CRIME',
    ],
    [
      'de',
      'Überfall auf Dorf',
      'Bei einem Überfall von Rebellen auf ein Dorf sind am Mittwoch vier Menschen getötet worden.',
      'ATTACK',
    ],
    [
      'de',
      'Mann durch Messerstich verletzt',
      'In Fulda ist am Mittwoch ein Mann durch einen Messerstich verletzt worden.',
      'ATTACK',
    ],
    [
      'de',
      'Brandanschlag auf Moschee: 19-Jähriger gesteht',
      'Nach dem Brandanschlag auf eine Moschee hat die Polizei am Mittwoch einen 19-Jährigen festgenommen.',
      'ARREST',
    ],
    [
      'de',
      'Bundestag beschließt Waldgesetz',
      'Der Bundestag hat am Mittwoch das neue Waldgesetz beschlossen.',
      'SIGNING',
    ],
    ['de', 'Einbruch in Museum', 'Unbekannte sind am Mittwoch in das Museum eingebrochen.', 'CRIME'],
    [
      'en',
      'Danube states meet in Redcar',
      'Leaders of eleven states met in Redcar on Wednesday to discuss flood protection.',
      'MEETING',
    ],
  ])('%s, %s', (language, title, body, kind) => {
    expect(read(language, title, body).main.slice(0, 2)).toEqual([kind, '2026-11-11']);
  });

  test('mourning the victims of a shooting is not the shooting', () => {
    const body = 'Hundreds gathered in Redcar on Wednesday to mourn the victims of the mall shooting.';
    expect(read('en', 'Redcar mourns victims of mall shooting', body).main[0]).not.toBe('ATTACK');
  });

  test('a prize at a festival is not the festival, and a party does not crash', () => {
    const prize = 'Jana Wolters ist am Mittwoch beim Filmfest in Kiel ausgezeichnet worden.';
    expect(read('de', 'Preis für Jana Wolters', prize).others.map(([kind]) => kind)).not.toContain('LAUNCH');
    const poll = 'Die Partei ist bei der Wahl am Sonntag auf 6 Prozent abgestürzt.';
    expect(read('de', 'Partei stürzt ab', poll).main[0]).not.toBe('ACCIDENT');
  });
});

describe('a day in the first sentences', () => {
  test('is that of the deed after "has been charged over"', () => {
    const body = 'A man has been charged with murder over a shooting in Derby on Sunday.';
    const { events } = extract({ language: 'en', title: 'Man charged over shooting', body, published: '2026-11-12' });
    expect(events.map(({ sense, start }) => [sense, start?.date ?? null])).toContainEqual(['SHOOTING', '2026-11-08']);
    expect(read('en', 'Man charged over shooting', body).main.slice(0, 2)).toEqual(['TRIAL', null]);
  });

  test('is that of the agreement and not of what it is for', () => {
    const body = 'Die Koalition hat sich am Mittwoch auf den Haushalt für das kommende Jahr geeinigt.';
    expect(read('de', 'Koalition einigt sich auf Haushalt', body).main.slice(0, 2)).toEqual(['SIGNING', '2026-11-11']);
  });

  test('is the nearest one that can be meant if something "was due to" happen', () => {
    const body = 'A cellist is ill. She was due to play a concert in Dundee on Saturday.';
    const { events } = extract({ language: 'en', body, published: '2026-11-12' });
    expect(events.find(({ sense }) => sense === 'CONCERT')?.start?.date).toBe('2026-11-14');
  });
});

describe('more headlines tell a kind', () => {
  test.each([
    ['de', 'Autozulieferer Bretz ist zahlungsunfähig', 'OTHER'],
    ['de', 'Nordwerk übernimmt italienischen Konkurrenten', 'DEAL'],
    ['de', 'Amtsinhaber Krall abgewählt', 'ELECTION'],
    ['de', 'Krall und Brandt einig über Brücke', 'SIGNING'],
    ['de', 'Sohn des Winzers nach Entführung frei', 'ARREST'],
    ['de', 'Bahnstrecke nach Plauen wieder frei', 'LAUNCH'],
    ['de', 'Moosdorf steigt in die Oberliga auf', 'SPORT'],
    ['de', 'Mann in Moosdorf niedergestochen', 'ATTACK'],
    ['de', 'Fähre läuft vor Föhr auf Grund', 'ACCIDENT'],
    ['en', 'Parliament passes new forest law', 'SIGNING'],
    ['en', 'Krall appeal against sentence thrown out', 'TRIAL'],
  ])('%s, %s', (language, title, kind) => {
    const body = language === 'de' ? 'Das wurde heute bekannt.' : 'That became known today.';
    expect(read(language, title, body).main[0]).toBe(kind);
  });
});

describe('a town after a preposition in the headline', () => {
  test('is the place, even if its name can be a surname', () => {
    const body = 'Ina Krall hat die Stichwahl am Mittwoch mit 54 Prozent gewonnen.';
    expect(read('de', 'Krall gewinnt Stichwahl in Celle', body).main).toEqual(['ELECTION', '2026-11-11', 'Celle']);
  });
});

describe('the place of a deed or an affair is not that of the trial or the resignation', () => {
  const placeOf = (language: string, kind: string, body: string) =>
    extract({ language, body, published: '2026-11-12' }).events.find((event) => event.kind === kind)?.place;

  test.each([
    [
      'de',
      'TRIAL',
      'Das Landgericht Lüneburg hat am Montag einen Mann wegen des Mordes in Celle verurteilt.',
      'Lüneburg',
    ],
    ['de', 'TRIAL', 'Das Gericht in Lüneburg hat am Montag einen Mann wegen Mordes in Celle verurteilt.', 'Lüneburg'],
    ['de', 'TRIAL', 'Im Prozess um den Brand in Celle ist das Urteil gefallen.', null],
    ['de', 'APPOINTMENT', 'Ina Krall ist am Montag nach der Affäre um ein Werk in Celle zurückgetreten.', null],
    [
      'de',
      'APPOINTMENT',
      'Ina Krall ist am Montag in Lüneburg wegen der Affäre um ein Werk zurückgetreten.',
      'Lüneburg',
    ],
    [
      'en',
      'TRIAL',
      'A court in Lüneburg on Monday sentenced a man to life for murdering a clerk in Celle.',
      'Lüneburg',
    ],
    ['en', 'TRIAL', 'A man was sentenced to life on Monday for the murder of a clerk in Celle.', null],
    ['en', 'APPOINTMENT', 'Ina Quill resigned on Monday over subsidies for a plant in Celle.', null],
    ['en', 'APPOINTMENT', 'Ina Quill resigned on Monday in Lüneburg over subsidies for a plant.', 'Lüneburg'],
  ])('%s, %s: %s', (language, kind, body, place) => {
    expect(placeOf(language, kind, body)).toBe(place);
  });

  test.each([
    ['A nurse who stole from patients in Hull was jailed for two years on Wednesday.', null],
    ['A man was jailed for life at Leeds Crown Court on Wednesday for a murder in York.', 'Leeds'],
  ])('a trial is at the town of the court: %s', (body, place) => {
    expect(placeOf('en', 'TRIAL', body)).toBe(place);
  });

  test('what is found again is not stolen where it is found', () => {
    const body = 'A painting stolen from a museum in 2013 has been recovered in Celle.';
    expect(placeOf('en', 'CRIME', body)).toBeNull();
  });
});

test('a rescue that can take weeks is not the news of its headline, and one that succeeded is', () => {
  const newsOf = (language: string, title: string) => extract({ language, title, body: 'Das Wetter.' }).headlineNews;
  expect(newsOf('de', 'Frachter steckt fest: Bergung im Suezkanal kann Wochen dauern')).toBeNull();
  expect(newsOf('en', 'Ship afloat again after six days')?.sense).toBe('RESCUE');
});
