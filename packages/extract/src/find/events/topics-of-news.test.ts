import { describe, expect, it, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the kind, day and place of the main event of an article of 12 March 2025, a Wednesday. */
function newsOf(title: string, body: string): string {
  const { main, events, headlineNews, headlineDate } = extract({ title, body, published: '2025-03-12' });
  const event = main === null ? undefined : events[main];
  const kind = event?.kind ?? headlineNews?.kind ?? 'OTHER';
  const day = (event === undefined ? headlineDate?.start : event.start)?.date ?? 'no day';
  const place = (event === undefined ? (headlineNews?.place ?? headlineDate?.place) : event.place) ?? 'no place';
  return `${kind}, ${day}, ${place}`;
}

describe('the topic of a hearing or a court case is not the news', () => {
  test.each([
    [
      'Ferry boss questioned by lawmakers over Linde sinking',
      'The head of the ferry operator, Ole Brandt, told a parliamentary committee on Tuesday that he had ignored warnings before the Linde sank. Many died when the ferry sank in May.',
      /^MEETING, 2025-03-11/u,
    ],
    [
      'Bahnchef bittet im Untersuchungsausschuss um Entschuldigung für Zugunglück',
      'Der Bahnchef Ole Brandt hat am Dienstag vor dem Untersuchungsausschuss des Landtags um Entschuldigung für das Zugunglück von Moosdorf gebeten. Bei der Kollision waren im Januar neun Menschen gestorben.',
      /^MEETING, 2025-03-11/u,
    ],
    [
      'Supreme Court to hear challenge to election map',
      'The Supreme Court said on Tuesday it would hear a challenge to the election map.',
      /^TRIAL, no day/u,
    ],
    [
      'Landgericht verhandelt über Streik bei Seebau',
      'Das Landgericht Kiel hat am Dienstag über den Streik bei Seebau verhandelt.',
      /^TRIAL, 2025-03-11, Kiel/u,
    ],
    [
      'Koalition verhandelt in Kiel über Wahlrecht',
      'Die Spitzen der Koalition haben am Dienstag in Kiel über das Wahlrecht verhandelt.',
      /^MEETING, 2025-03-11, Kiel/u,
    ],
    [
      'Verhandlung gegen Ole Brandt in Kiel begonnen',
      'Am Landgericht Kiel hat am Dienstag die Verhandlung gegen Ole Brandt begonnen. Ihm wird Untreue vorgeworfen.',
      /^TRIAL, 2025-03-11, Kiel/u,
    ],
  ])('%s', (title, body, expected) => expect(newsOf(title, body)).toMatch(expected));
});

describe('the occasion of the news is not the news', () => {
  test.each([
    [
      'Moorfield drama wins top prize at film festival',
      'The drama "Low Tide" won the top prize at the film festival in Derby on Tuesday. Director Ina Krall thanked her mother.',
      /^OTHER, 2025-03-11/u,
    ],
    [
      'Filmpreis für Regisseurin Ina Krall',
      'Die Regisseurin Ina Krall ist am Dienstag in Emden mit dem Friesischen Filmpreis ausgezeichnet worden.',
      /^OTHER, 2025-03-11, Emden/u,
    ],
    [
      'Moosdorf empfängt am Samstag den SC Talheim',
      'Der FC Moosdorf empfängt am Samstag den SC Talheim. Trainer Ole Brandt muss auf zwei Stürmer verzichten.',
      /^SPORT, 2025-03-15/u,
    ],
    [
      'Kanzlerin Krall empfängt Königspaar in Kiel',
      'Kanzlerin Ina Krall hat am Dienstag das Königspaar in Kiel empfangen. Geplant ist auch ein Besuch in Emden.',
      /^MEETING, 2025-03-11, Kiel/u,
    ],
    [
      'Minister beider Länder treffen sich in Kiel',
      'Verkehrsminister Ole Brandt hat am Dienstag in Kiel seine Kollegin Ina Krall empfangen. Es ging um die Brücke.',
      /^MEETING, 2025-03-11, Kiel/u,
    ],
    [
      'Ministers of both countries meet in Derby',
      'Transport Minister Ole Brandt hosted his counterpart Ina Krall in Derby on Tuesday. They discussed the bridge.',
      /^MEETING, 2025-03-11, Derby/u,
    ],
  ])('%s', (title, body, expected) => expect(newsOf(title, body)).toMatch(expected));
});

describe('an arrest on the scene is a part of the deed, and a later arrest is the news', () => {
  test.each([
    [
      'Messerangriff in Kiel: 31-Jähriger festgenommen',
      'Bei einem Messerangriff in Kiel sind am Dienstag zwei Menschen verletzt worden. Die Polizei nahm noch am Tatort einen 31-Jährigen fest.',
      /^ATTACK, 2025-03-11, Kiel/u,
    ],
    [
      'Schüsse in Kiel: Polizei nimmt Verdächtigen fest',
      'In einer Bar in Kiel sind in der Nacht zum Dienstag Schüsse gefallen. Die Polizei nahm einen Verdächtigen fest.',
      /^ATTACK, 2025-03-11, Kiel/u,
    ],
    [
      'Messerangriff in Kiel: Verdächtiger gefasst',
      'Drei Wochen nach dem Messerangriff auf einen Wirt in Kiel ist der mutmaßliche Täter gefasst worden. Ermittler nahmen ihn am Montag fest.',
      /^ARREST/u,
    ],
  ])('%s', (title, body, expected) => expect(newsOf(title, body)).toMatch(expected));
});

describe('phrases of headlines show the kind of the news', () => {
  test.each([
    ['Nordwerk will Konkurrenten Seebau Pumpen kaufen', 'Nordwerk will den Konkurrenten kaufen.', /^DEAL/u],
    ['Verlag Seebau geht an dänischen Konzern', 'Der Verlag wird an den Konzern verkauft.', /^DEAL/u],
    ['Elektronikkette Seebau ist pleite', 'Seebau hat am Dienstag Insolvenz angemeldet.', /^OTHER, 2025-03-11/u],
    [
      'Elbbrücke bei Emden gesperrt',
      'Die Elbbrücke bei Emden ist seit Montag gesperrt. Gutachter hatten Risse gefunden.',
      /^END, 2025-03-10, Emden/u,
    ],
    [
      'Pflegekräfte ziehen durch Emden',
      'Rund 800 Pflegekräfte sind am Dienstag durch die Emder Innenstadt gezogen. Sie forderten mehr Personal.',
      /^PROTEST, 2025-03-11, Emden/u,
    ],
    [
      'Kleinkind fällt in Emden aus Fenster',
      'Ein zweijähriges Kind ist am Dienstag in Emden aus einem Fenster gefallen. Es wurde schwer verletzt.',
      /^ACCIDENT, 2025-03-11, Emden/u,
    ],
    [
      'Krall und Brandt sprechen in Emden über Fähren',
      'Die Minister Ina Krall und Ole Brandt haben am Dienstag in Emden über neue Fähren gesprochen.',
      /^MEETING, 2025-03-11, Emden/u,
    ],
    [
      'Senate confirms Brandt as trade secretary',
      'The Senate confirmed Ole Brandt as trade secretary on Tuesday. The vote was 57-42.',
      /^APPOINTMENT, 2025-03-11/u,
    ],
  ])('%s', (title, body, expected) => expect(newsOf(title, body)).toMatch(expected));
});

it('a comma between a weekday and its date does not separate the date from the event', () => {
  const body = 'Die Sängerin Ina Krall ist am Dienstag, dem 11. März 2025, im Alter von 76 Jahren gestorben.';
  expect(newsOf('Sängerin Ina Krall ist tot', body)).toBe('DEATH, 2025-03-11, no place');
  expect(newsOf('Brand in Emden', 'Am Montag, den 10. März, brannte in Emden ein Haus.')).toBe(
    'ACCIDENT, 2025-03-10, Emden',
  );
});

it('the adjective of a town before a site is the place of the event, but not before the name of a street', () => {
  const fire = (where: string) =>
    newsOf('Brand zerstört Lager', `Ein Brand hat am Montag ${where} ein Lager zerstört.`);
  expect(fire('im Kieler Hafen')).toBe('ACCIDENT, 2025-03-10, Kiel');
  expect(fire('in der Bremer Innenstadt')).toBe('ACCIDENT, 2025-03-10, Bremen');
  expect(fire('in der Bremer Straße')).toBe('ACCIDENT, 2025-03-10, no place');
});

it('a home is not a town although its name ends like one, and a hall before a genitive is not the town of Halle', () => {
  const marks = (title: string, body: string) =>
    extract({ title, body, published: '2025-03-12' }).story.flatMap(({ term, kind }) =>
      kind === 'SCENE' ? [term] : [],
    );
  const body = 'In Lengede hat es am Dienstag gebrannt. Verletzt wurde niemand.';
  expect(marks('Brand in Seniorenheim in Lengede', body)).toEqual([]);
  expect(marks('Feuer zerstört Halle der Papierfabrik', body)).toEqual([]);
  expect(marks('Feuer zerstört Lager in Halle', body)).toHaveLength(1);
});

it('a general noun for a sudden event names an event if it is the occasion of the clause', () => {
  const body = 'Bei einem Feuer in Kiel sind zwei Menschen verletzt worden.';
  expect(newsOf('Zwei Verletzte bei Feuer in Kiel', body)).toBe('ACCIDENT, no day, Kiel');
});

describe('titles of events', () => {
  const titles = (body: string) =>
    extract({ title: 'Krall dankt allen Helfern für Einsatz', body, published: '2025-03-12' }).events.map(
      ({ title }) => title,
    );

  it('a title ends before the verb of the sentence', () => {
    const found = titles(
      'Nach der Flutkatastrophe im italienischen Talheim suchen Helfer weiter nach zwei Vermissten.',
    );
    expect(found.filter((title) => title.includes('suchen'))).toEqual([]);
  });

  it('an age is not the object of an event', () => {
    const found = titles(
      'Die 29 und 33 Jahre alten Männer konnten am Dienstag in Talheim nur noch tot geborgen werden.',
    );
    expect(found.filter((title) => title.includes('Jahren'))).toEqual([]);
  });

  it('a subject that only the text before it explains does not show which event is meant', () => {
    const { events } = extract({
      title: 'Linde Water under pressure',
      body: 'Linde Water is in trouble. The firm was fined by Derby Crown Court on Tuesday. "We regret this," said chief executive Ole Brandt of Linde Water.',
      published: '2025-03-12',
    });
    const listed = events.filter(({ telling, title }) => telling && title.startsWith('The firm'));
    expect(listed).toEqual([]);
  });
});
