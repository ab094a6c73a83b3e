import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the kind, day and status of the news in an article from Sunday, 2 November. */
function read(language: string, title: string, body: string) {
  const { events, main, headlineNews, headlineDate, headlineStatus } = extract({
    language,
    title,
    body,
    published: '2025-11-02',
  });
  const event = main === null ? undefined : events[main];
  const start = event === undefined ? headlineDate?.start : event.start;
  return [event?.kind ?? headlineNews?.kind ?? 'OTHER', start?.date ?? null, event?.status ?? headlineStatus];
}

describe('the news of a headline with several meanings', () => {
  test.each([
    [
      'Pokal-Sensation: Moosdorf wirft Talheim raus',
      'Drittligist FC Moosdorf hat im Halbfinale den SV Talheim mit 2:1 (1:1) besiegt und steht im Endspiel. Vor 900 Zuschauern erzielte Ole Brandt am Freitagabend den Siegtreffer.',
      'SPORT',
    ],
    [
      'Moosdorf schmeißt Titelverteidiger aus dem Pokal',
      'Der FC Moosdorf hat am Freitag den SV Talheim mit 2:1 aus dem Wettbewerb geworfen.',
      'SPORT',
    ],
    ['Moosdorf wirft Trainer Krall raus', 'Der FC Moosdorf hat am Freitag Trainer Ole Krall entlassen.', 'APPOINTMENT'],
    [
      'Neue Intendantin: Vera Lind übernimmt Oper Kiel',
      'Die Regisseurin Vera Lind wird neue Intendantin der Oper Kiel. Der Aufsichtsrat wählte sie am Freitag.',
      'APPOINTMENT',
    ],
    [
      'Krall übernimmt Talheim',
      'Trainer Ole Krall übernimmt den Drittligisten SV Talheim. Das teilte der Verein am Freitag mit.',
      'APPOINTMENT',
    ],
    [
      'Nordwerk übernimmt Seebau',
      'Der Konzern Nordwerk übernimmt den Konkurrenten Seebau. Das teilte das Unternehmen am Freitag mit.',
      'DEAL',
    ],
    [
      'Patientenmorde von Celle: Gericht verhängt Höchststrafe',
      'Im Prozess um drei getötete Patienten ist das Urteil gefallen. Das Landgericht Lüneburg sprach Ole K. am Freitag des dreifachen Mordes schuldig.',
      'TRIAL',
    ],
    [
      'Mord an Rentnerin: Lebenslang für Neffen',
      'Das Landgericht Lüneburg hat am Freitag einen Mann verurteilt. Er hatte in Celle eine Frau erstochen.',
      'TRIAL',
    ],
    [
      'Gericht kippt Bürgerentscheid in Celle',
      'Das Verwaltungsgericht Lüneburg hat am Freitag den Bürgerentscheid über den Radweg für ungültig erklärt. Abgestimmt worden war am 14. September.',
      'TRIAL',
    ],
    [
      'Prozess gegen Anwalt Peter Krall in Celle',
      'Vor dem Amtsgericht Celle muss sich seit Freitag der Anwalt Peter Krall wegen Betrugs verantworten.',
      'TRIAL',
    ],
  ])('German: "%s"', (title, body, kind) => {
    expect(read('de', title, body)).toEqual([kind, '2025-10-31', 'PAST']);
  });

  test.each([
    [
      'Talford murders: Judge imposes maximum sentence',
      'A judge sentenced Ben Krall to life in prison on Friday for the murder of three patients.',
    ],
    ['Suspect in Talford arson charged', 'Prosecutors on Friday charged a man over the arson in Talford.'],
    ['Court overturns referendum in Talford', 'A court on Friday declared the referendum on a bridge invalid.'],
    ['Judge voids Talford mayoral election', 'A judge on Friday voided the mayoral election held in September.'],
  ])('English: "%s"', (title, body) => {
    expect(read('en', title, body)).toEqual(['TRIAL', '2025-10-31', 'PAST']);
  });

  test('a fine of an association is no verdict', () => {
    const [kind] = read(
      'de',
      'Verband verhängt Höchststrafe gegen Talheim',
      'Der Verband hat am Freitag 3000 Euro gefordert.',
    );
    expect(kind).toBe('OTHER');
  });

  test('a lawsuit in the present tense is past', () => {
    const body = 'Der Anwalt Peter Krall verklagt die Stadt im Namen von 300 Fahrgästen.';
    expect(read('de', 'Anwalt Krall verklagt Stadt', body)).toEqual(['TRIAL', null, 'PAST']);
  });
});

describe('a plan', () => {
  test.each([
    [
      'de',
      'Almabtrieb in Moosdorf: 20.000 Besucher erwartet',
      'Moosdorf. Zum Almabtrieb am 13. November erwartet die Gemeinde Moosdorf rund 20.000 Besucher.',
      '2025-11-13',
    ],
    [
      'de',
      'Krall-Gemälde kommen nach Celle',
      'Sechzig Gemälde von Ina Krall werden 2027 in der Kunsthalle Celle zu sehen sein.',
      '2027-01-01',
    ],
    [
      'en',
      'Krall works coming to Talford for landmark exhibition',
      'Sixty paintings by Ben Krall will go on display at the Moor Gallery in Talford in 2027.',
      '2027-01-01',
    ],
  ])('is seen from the lead or from the expected visitors (%s): "%s"', (language, title, body, day) => {
    expect(read(language, title, body).slice(1)).toEqual([day, 'PLANNED']);
  });

  test.each([
    ['Teachers call off strike', 'Teachers called off a strike planned for Monday after talks.', '2025-11-03'],
    ['Pilots suspend strike', 'Pilots suspended a strike scheduled for Thursday, their union said.', '2025-11-06'],
  ])('that was given up keeps the coming day: "%s"', (title, body, day) => {
    expect(read('en', title, body)).toEqual(['STRIKE', day, 'CANCELLED']);
  });

  test('has the full name of a town with two words', () => {
    const { headlineDate } = extract({
      language: 'de',
      title: 'Lichterlauf in Bad Moosdorf: 20.000 Besucher erwartet',
      body: 'Zum Lichterlauf am 13. November erwartet die Gemeinde Bad Moosdorf rund 20.000 Besucher.',
      published: '2025-11-02',
    });
    expect(headlineDate?.place).toBe('Bad Moosdorf');
  });

  test.each([
    ['de', 'Tausende demonstrierten am Freitag gegen die geplante Schließung der Klinik in Celle.'],
    ['en', 'Thousands protested on Friday against the planned closure of the hospital in Talford.'],
  ])('is not past (%s): "%s"', (language, body) => {
    const { events } = extract({ language, body, published: '2025-11-02' });
    expect(events.find(({ sense }) => sense === 'CLOSURE')).toMatchObject({ start: null, status: 'PLANNED' });
  });

  test.each([
    ['de', 'Moosdorf gewann am Freitag das Halbfinale gegen Talheim und zog ins Endspiel in Berlin ein.'],
    ['en', 'Moorfield beat Talford 2-1 on Friday to reach the final in London.'],
  ])('for a final does not give its place to the match before (%s)', (language, body) => {
    const { events } = extract({ language, body, published: '2025-11-02' });
    const [first] = events.filter(({ kind }) => kind === 'SPORT');
    expect(first).toMatchObject({ start: { date: '2025-10-31' }, place: null });
  });

  test('for a final does not give its place to the semi-final', () => {
    const { events } = extract({
      language: 'de',
      body: 'Der FC Moosdorf hat am Freitag das Halbfinale gegen Talheim gewonnen. Das Finale findet am 24. Mai in Berlin statt.',
      published: '2025-05-04',
    });
    expect(events.find(({ place }) => place === 'Berlin')).toMatchObject({ start: { date: '2025-05-24' } });
    expect(events.find(({ title }) => title.includes('Halbfinale'))?.place ?? null).toBeNull();
  });
});
