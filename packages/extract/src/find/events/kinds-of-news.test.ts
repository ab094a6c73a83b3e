import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the kind, day and status of the news in an article from Thursday, 12 November. */
function read(language: string, title: string, body: string) {
  const { events, main, ...rest } = extract({ language, title, body, published: '2026-11-12' });
  const event = main === null ? undefined : events[main];
  const { headlineNews, headlineDate, headlineStatus } = rest;
  const start = event === undefined ? headlineDate?.start : event.start;
  return [event?.kind ?? headlineNews?.kind ?? 'OTHER', start?.date ?? null, event?.status ?? headlineStatus];
}

describe('the kind, day and status of the news', () => {
  test.each([
    ['Verdi ruft zu Streik auf', 'Verdi hat die Pfleger für Dienstag zum Streik aufgerufen.', 'STRIKE', '2026-11-17'],
    [
      'Klimagipfel in Porto für Dezember geplant',
      'Portugal richtet am 9. Dezember in Porto einen Klimagipfel aus.',
      'MEETING',
      '2026-12-09',
    ],
    ['Nordwerk baut 300 Stellen ab', 'Das teilte der Konzern am Mittwoch mit.', 'END', null],
    ['Nordwerk schließt Werk in Emden', 'Das teilte der Konzern am Mittwoch mit.', 'END', null],
  ])('German, planned: %s', (title, body, kind, day) => {
    expect(read('de', title, body)).toEqual([kind, day, 'PLANNED']);
  });

  test.each([
    [
      'Haftbefehl gegen Ex-Bankchef',
      'Gegen Ole Brandt ist am Mittwoch in Fulda Haftbefehl erlassen worden.',
      'ARREST',
      '2026-11-11',
    ],
    [
      'Nach Spendenaffäre: Krall gibt auf',
      'Ministerin Ina Krall hat ihr Amt niedergelegt. Das gab sie am Mittwoch in Kiel bekannt.',
      'APPOINTMENT',
      '2026-11-11',
    ],
    [
      'Präsidenten treffen sich in Genf',
      'Die Präsidenten von Karalien und Morvenien sind am Mittwoch in Genf zusammengekommen. Es ist ihr erstes Treffen.',
      'MEETING',
      '2026-11-11',
    ],
    [
      'Staatschefs treffen sich in Genf',
      'Die Staatschefs sind am Mittwoch in Genf zu Gesprächen zusammengekommen.',
      'MEETING',
      '2026-11-11',
    ],
    [
      'Krall entgeht Abwahl',
      'Ina Krall bleibt im Amt. Bei der Abstimmung am Sonntag stimmten 56 Prozent für sie.',
      'ELECTION',
      '2026-11-08',
    ],
    [
      'Torwart Brandt wechselt nach Bremen',
      'Ole Brandt verlässt Moosdorf. Das gab der Verein am Mittwoch bekannt.',
      'SPORT',
      '2026-11-11',
    ],
    [
      'Moosdorf gewinnt Hinspiel',
      'Der SV Moosdorf hat das Hinspiel 2:0 gewonnen. Die Tore erzielten am Mittwoch Krall und Brandt.',
      'SPORT',
      '2026-11-11',
    ],
    [
      'Krall zur Ministerpräsidentin gewählt',
      'Ina Krall ist neue Ministerpräsidentin. Der Landtag wählte die 46-Jährige am Mittwoch mit 52 Stimmen.',
      'ELECTION',
      '2026-11-11',
    ],
    [
      'Gestohlene Geige wieder aufgetaucht',
      'Eine gestohlene Geige ist wieder da. Die Polizei stellte sie am Mittwoch in Kiel sicher.',
      'OTHER',
      '2026-11-11',
    ],
    ['Bundesrat billigt Waldgesetz', 'Das Waldgesetz hat am Mittwoch den Bundesrat passiert.', 'SIGNING', '2026-11-11'],
    [
      'Zug kollidiert mit Lastwagen',
      'Ein Zug ist am Tag zuvor in Celle mit einem Lastwagen kollidiert. Das teilte die Polizei am Donnerstag mit.',
      'ACCIDENT',
      '2026-11-11',
    ],
    [
      'Minister Brandt stellt Haushalt vor',
      'Minister Ole Brandt hat am Mittwoch den Haushalt 2027 vorgestellt. Die Schulden sollen sinken.',
      'ANNOUNCEMENT',
      '2026-11-11',
    ],
    [
      'Celle bekommt ein Hallenbad',
      'Der Stadtrat von Celle hat am Mittwoch den Bau eines Hallenbads beschlossen.',
      'ANNOUNCEMENT',
      '2026-11-11',
    ],
    [
      'Feuerwehr Celle: Zwei Brände',
      'Nach zwei Bränden mahnt die Feuerwehr in Celle zum Einbau von Rauchmeldern.',
      'ACCIDENT',
      null,
    ],
  ])('German, past: %s', (title, body, kind, day) => {
    expect(read('de', title, body)).toEqual([kind, day, 'PAST']);
  });

  test.each([
    ['Bank chief resigns after collapse', 'Owen Quill resigned on Wednesday.', 'APPOINTMENT', '2026-11-11'],
    [
      'Quill not guilty in Redcar mill fire',
      'Owen Quill was found not guilty on Wednesday of arson in the Redcar mill fire that killed two people.',
      'TRIAL',
      '2026-11-11',
    ],
    [
      'Judge issues warrant for ex-minister',
      'A judge on Wednesday issued a warrant for the arrest of Owen Quill.',
      'ARREST',
      '2026-11-11',
    ],
    [
      'Quill defeats Marsh in mayoral race',
      'Owen Quill defeated Pete Marsh on Wednesday in the race for mayor of Derby.',
      'ELECTION',
      '2026-11-11',
    ],
    [
      'Striker Pike signs for Brackley',
      'Brackley United have signed striker Owen Pike, the club announced on Wednesday.',
      'SPORT',
      '2026-11-11',
    ],
    [
      'Quill knocks out Marsh to keep title',
      'Owen Quill knocked out Pete Marsh in the eighth round on Wednesday.',
      'SPORT',
      '2026-11-11',
    ],
    [
      'Fighting resumes in Sudan',
      'Fighting broke out again in Sudan on Wednesday, hours after a ceasefire began.',
      'ATTACK',
      '2026-11-11',
    ],
    [
      'Harcourt to buy rival Brenner',
      'Harcourt agreed on Wednesday to buy rival Brenner for 1.2 billion euros.',
      'DEAL',
      '2026-11-11',
    ],
    [
      'Train derails near Hexworth',
      'A train derailed near Hexworth the day before, police said on Thursday.',
      'ACCIDENT',
      '2026-11-11',
    ],
    ['Farmers block motorway', 'Farmers blocked a motorway near Derby on Wednesday.', 'PROTEST', '2026-11-11'],
    [
      'Harcourt buys Brenner in $2 billion deal',
      'Harcourt has reached a deal for Brenner. The companies announced it on Wednesday.',
      'DEAL',
      '2026-11-11',
    ],
    [
      'Bridge collapse kills three workers',
      'Three workers were killed on Wednesday when a bridge collapsed in Redcar.',
      'ACCIDENT',
      '2026-11-11',
    ],
  ])('English, past: %s', (title, body, kind, day) => {
    expect(read('en', title, body)).toEqual([kind, day, 'PAST']);
  });

  test('a strike that is called is still ahead', () => {
    const body = 'The Allied Union on Wednesday called a strike at the plants in Derby.';
    expect(read('en', 'Union calls strike at plants', body)).toEqual(['STRIKE', null, 'PLANNED']);
  });

  test('a phrase with other meanings counts only if the text names the event', () => {
    expect(read('de', 'Läuferin Krall gibt auf', 'Ina Krall hat den Lauf am Mittwoch abgebrochen.')[0]).toBe('OTHER');
    expect(read('en', 'Quill quits smoking', 'Owen Quill smoked his last cigarette on Wednesday.')[0]).toBe('OTHER');
  });

  test('people who part are no law, and the collapse of a plan is no accident', () => {
    expect(read('de', 'Fans verabschieden sich von Krall', 'Das teilte der Verein mit.')[0]).toBe('OTHER');
    expect(read('en', 'Quill warns of collapse of talks', 'Owen Quill spoke to reporters.')[0]).not.toBe('ACCIDENT');
  });

  test('the day of an announcement is not the day of a later resignation', () => {
    const body = 'Sie werde das Amt Ende Mai niederlegen, teilte Ina Krall am Mittwoch mit.';
    expect(read('de', 'Krall gibt Amt an der Universität auf', body)[1]).toBeNull();
  });
});

describe('the kind of news without a common event word', () => {
  test.each([
    ['de', 'Flut zerstört Hunderte Häuser', 'Am Montag sind in Norland Flüsse über die Ufer getreten.', 'DISASTER'],
    ['de', 'Norland: Sturm legt Bahnverkehr lahm', 'Tausende waren am Montag ohne Strom.', 'DISASTER'],
    ['de', 'Reisebus bei Celle von Fahrbahn abgekommen', 'Neun Menschen sind am Montag verletzt worden.', 'ACCIDENT'],
    ['de', 'Zwölf Tote nach Cholera-Ausbruch in Norland', 'Das teilte das Ministerium am Montag mit.', 'DISASTER'],
    ['de', 'Hubschrauber mit sechs Insassen vermisst', 'Der Kontakt brach am Montag ab.', 'ACCIDENT'],
    ['de', 'Staatsanwältin fordert sechs Jahre Haft', 'Der Angeklagte schwieg am Montag.', 'TRIAL'],
    ['de', 'Verfahren gegen Bankier eingestellt', 'Das Gericht sah am Montag keine Schuld.', 'TRIAL'],
    ['de', 'Polizei stürmt Armenviertel', 'Das Viertel ist seit Montag umstellt.', 'ARREST'],
    ['de', 'Forscher fälschte Messdaten', 'Das räumte der Hersteller am Montag ein.', 'CRIME'],
    ['de', 'Projekt veröffentlicht Testversion von Falke', 'Der Browser ist seit Montag zu haben.', 'LAUNCH'],
    ['de', 'Inselbewohner stimmen für mehr Rechte', 'Bei dem Referendum gab es eine klare Mehrheit.', 'ELECTION'],
    ['de', 'Ratsfraktion stimmt mit Nein', 'Die Fraktion ist gegen den Plan.', 'OTHER'],
    ['de', 'Molkereien einigen sich auf Zusammenschluss', 'Das teilten beide am Montag mit.', 'DEAL'],
    ['de', 'Brandes schießt Moosdorf an die Spitze', 'Stürmer Jan Brandes traf am Sonntag zum 2:1.', 'SPORT'],
    [
      'de',
      'Wirt in Celle getötet',
      'Ein Wirt ist am Montag in Celle getötet worden. Eine Mordkommission ermittelt.',
      'CRIME',
    ],
    ['en', 'Jet overshoots runway', 'The jet overshot the runway in Talford on Monday.', 'ACCIDENT'],
    ['en', 'Helicopter with six aboard goes missing', 'Contact was lost on Monday.', 'ACCIDENT'],
    ['en', 'Case against former banker dropped', 'There was too little evidence, prosecutors said on Monday.', 'TRIAL'],
    ['en', 'Krall set to lead Norland after election win', 'Her party won on Sunday.', 'APPOINTMENT'],
    ['en', 'Researcher faked earthquake data', 'The company admitted it on Monday.', 'CRIME'],
    ['en', 'Jeweller hit in raid', 'Robbers stole watches in a raid on a jeweller in Talford on Monday.', 'CRIME'],
    ['en', 'Officers carry out raid', 'Police carried out a raid in Talford on Monday.', 'ARREST'],
  ])('%s: %s', (language, title, body, kind) => {
    expect(read(language, title, body)[0]).toBe(kind);
  });
});

test('a day after "seit" is past, also in the future tense', () => {
  const body = 'In Norland wird seit Dienstag ein Hubschrauber mit elf Menschen vermisst.';
  expect(read('de', 'Hubschrauber in Norland vermisst', body).slice(1)).not.toContain('2026-11-17');
});
