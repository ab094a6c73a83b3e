import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

/** Returns the words of each statement and the titles of the events that the statement is linked to. */
function linksIn(language: 'de' | 'en', title: string, body: string, published = '2024-05-16') {
  const { statements, events } = extract({ body, title, language, published });
  return statements.map(({ quote, eventLinks }) => ({
    quote: quote.map(({ start, end }) => body.slice(start, end)).join(' … '),
    about: eventLinks.map(({ event, link }) => `${link} ${event === null ? '–' : (events[event]?.title ?? '')}`),
  }));
}

const german = {
  title: 'Streik bei der Ringbahn in Moosdorf',
  lead: 'Bei der Ringbahn in Moosdorf hat am Mittwoch ein Streik begonnen. Der Brand im Depot Süd vom Dienstag spielte dabei keine Rolle. Die Ringbahn hat 14 Haltestellen. ',
};
const english = {
  title: 'Strike at the ring line in Marsden',
  lead: 'A strike at the ring line in Marsden began on Wednesday. The fire at the South Depot on Tuesday played no role. The ring line has 14 stops. ',
};

/** Returns the types of the links of the statement after the lead: MAIN or MENTIONED. */
function aboutOf(language: 'de' | 'en', sentence: string) {
  const { title, lead } = language === 'de' ? german : english;
  return linksIn(language, title, `${lead}${sentence}`)
    .at(-1)
    ?.about.map((link) => link.split(' ')[0]);
}

describe('an event that a statement names', () => {
  test.each([
    ['de', 'Der Brand sei im Dach ausgebrochen, sagte Feuerwehrchefin Ute Krall.'],
    ['de', 'Die Ursache für den Brand sei eine Kerze gewesen, sagte Feuerwehrchefin Ute Krall.'],
    ['de', '„Der Brand war nach einer Stunde gelöscht“, sagte Feuerwehrchefin Ute Krall.'],
    ['de', 'Die Feuerwehr teilte mit, dass der Brand im Depot Süd drei Züge zerstört habe.'],
    ['en', 'The fire broke out under the roof, said fire chief Ada Moore.'],
    ['en', '"The fire was out within an hour," said fire chief Ada Moore.'],
    ['en', 'Fire chief Ada Moore said that the fire destroyed three trains.'],
  ] as const)('is what the statement is about, if it is its subject: %s %s', (language, sentence) => {
    expect(aboutOf(language, sentence)).toEqual(['MENTIONED']);
  });

  test.each([
    ['de', 'a time', '„Seit dem Brand hat die Ringbahn viele Freunde“, sagte Bürgermeister Jan Ohm.'],
    ['de', 'a reason', '„Wegen des Brandes wird die Ringbahn nicht teurer“, sagte Bürgermeister Jan Ohm.'],
    ['de', 'a limit', '„Bis zum Brand war die Ringbahn umstritten“, sagte Bürgermeister Jan Ohm.'],
    ['de', 'a context', '„Die Ringbahn steht nicht im Zusammenhang mit dem Brand“, sagte Bürgermeister Jan Ohm.'],
    ['de', 'a side clause', '„Die Ringbahn ersetzt die Züge, die bei dem Brand zerstört wurden“, sagte Jan Ohm.'],
    ['de', 'a comparison', '„Die Ringbahn ist wichtiger als der Brand“, sagte Bürgermeister Jan Ohm.'],
    ['de', 'a purpose', '„Die Ringbahn war für den Brand nicht gerüstet“, sagte Bürgermeister Jan Ohm.'],
    ['de', 'a group of people', '„Die Zeugen des Brandes fahren nun Ringbahn“, sagte Bürgermeister Jan Ohm.'],
    ['en', 'a time', '"Since the fire, the ring line has many friends," said mayor John Ohm.'],
    ['en', 'a reason', '"The ring line will not cost more due to the fire," said mayor John Ohm.'],
    ['en', 'a limit', '"Until the fire, the ring line was disputed," said mayor John Ohm.'],
    ['en', 'a context', '"The ring line has no connection with the fire," said mayor John Ohm.'],
    ['en', 'a side clause', '"The ring line replaces the trains, which the fire destroyed," said mayor John Ohm.'],
    ['en', 'a comparison', '"The ring line is more important than the fire," said mayor John Ohm.'],
  ] as const)('is not, if it is only %s %s: %s', (language, _, sentence) => {
    expect(aboutOf(language, sentence)).toEqual(['MAIN']);
  });

  test.each([
    ['de', 'Mit einem Brand müsse man auch in der Ringbahn rechnen, sagte Bürgermeister Jan Ohm.'],
    ['de', 'Den Brand eines Wagens könne die Ringbahn ertragen, sagte Bürgermeister Jan Ohm.'],
    ['en', 'Mayor John Ohm said that the ring line must be ready for another fire.'],
  ] as const)('is not, if the word means any event of its kind: %s %s', (language, sentence) => {
    expect(aboutOf(language, sentence)).toEqual(['MAIN']);
  });

  test('is not, if it is long ago and the statement does not date it', () => {
    const body =
      'Bei der Ringbahn in Moosdorf hat am Mittwoch ein Streik begonnen. Am 3. Mai 2011 gab es im Depot Süd einen Brand. Die Ringbahn hat 14 Haltestellen. Sie führt über den Markt. Sie fährt alle zehn Minuten. „Der Brand ist vergessen“, sagte Jan Ohm.';
    expect(linksIn('de', german.title, body).at(-1)?.about).not.toContain('MENTIONED Brand');
  });

  test('is not, if a verb tells of another happening of its kind', () => {
    const body =
      'Bei einem Busunglück in Kesselheim starben am Montag zwei Menschen. Der Bus war auf dem Weg nach Moosdorf. Die Straße blieb gesperrt. Auch in Altwerder verunglückte ein Bus. Dabei seien elf Menschen gestorben, teilte die Polizei mit.';
    const [last] = linksIn('de', 'Busunglück in Kesselheim', body).slice(-1);
    expect(last?.about.filter((link) => link.startsWith('MENTIONED'))).toEqual([]);
  });
});

describe('the topic that the words around a quote name', () => {
  const after = (language: 'de' | 'en', sentence: string) =>
    linksIn(
      language,
      language === 'de' ? german.title : english.title,
      `${language === 'de' ? german.lead : english.lead}${sentence}`,
    ).at(-1)?.about;

  test.each([
    ['de', '„Es hätte schlimmer kommen können“, sagte Feuerwehrchefin Ute Krall über den Brand.'],
    ['de', '„Das war knapp“, sagte Feuerwehrchefin Ute Krall zum Brand.'],
    ['de', 'Zu dem Brand sagte Feuerwehrchefin Ute Krall, es sei niemand im Haus gewesen.'],
    ['de', 'Auf den Brand angesprochen, sagte Feuerwehrchefin Ute Krall: „Das war knapp.“'],
    ['en', '"It could have been worse," fire chief Ada Moore said of the fire.'],
    ['en', '"That was close," fire chief Ada Moore said about the fire.'],
    ['en', 'Asked about the fire, chief Ada Moore said that nobody was in the building.'],
  ] as const)('is what the statement is about: %s %s', (language, sentence) => {
    expect(after(language, sentence)).toEqual([expect.stringMatching(/^MENTIONED .*(?:Brand|[Ff]ire)/u)]);
  });

  test.each([
    ['de', '„Wir brauchen mehr Wasser“, sagte Feuerwehrchefin Ute Krall in der Debatte über den Brand.'],
    ['de', '„Wir machen weiter“, sagte Feuerwehrchefin Ute Krall nach dem Brand.'],
    ['de', '„Wir machen weiter“, sagte Gewerkschafter Tim Ray zum Streik.'],
    ['en', '"We need more water," fire chief Ada Moore said in a debate on the fire.'],
    ['en', '"We will go on," union leader Tim Ray said after the fire.'],
    ['en', '"We will go on," union leader Tim Ray said about the strike.'],
  ] as const)('is the main event, or belongs to another noun: %s %s', (language, sentence) => {
    expect(after(language, sentence)?.map((link) => link.split(' ')[0])).toEqual(['MAIN']);
  });

  test.each([
    [
      'de',
      'Am Rande telefonierte Minister Jan Ohm mit Kanzlerin Ute Krall. „Es war gut“, sagte Ohm über das Telefonat.',
    ],
    [
      'en',
      'On the sidelines Minister Jan Ohm spoke by phone with Chancellor Ute Krall. Ohm said of the call that it had helped.',
    ],
    [
      'en',
      'Minister Jan Ohm had a phone call with Chancellor Ute Krall. "It was useful," Ohm said about the phone call.',
    ],
  ] as const)('can be a phone call without a date: %s %s', (language, sentence) => {
    expect(after(language, sentence)).toEqual([expect.stringMatching(/^MENTIONED (?:Telefonat|Phone call)/u)]);
  });
});

describe('the main event', () => {
  test('is what the statements in the first sentences are about', () => {
    const body = `${german.lead}Die Ringbahn sei ein Gewinn für Moosdorf, sagte Bürgermeister Jan Ohm.`;
    const { statements, main } = extract({ ...german, body, language: 'de', published: '2024-05-16' });
    expect(statements.at(-1)?.eventLinks).toEqual([{ event: main, link: 'MAIN', confidence: expect.any(Number) }]);
  });

  test('has no index if the text names no event', () => {
    const body = 'Die Stadt will sparen. „Wir müssen alle sparen“, sagte Kämmerin Ute Krall.';
    const { main, statements } = extract({ body, title: 'Moosdorf will sparen', language: 'de' });
    expect(main).toBeNull();
    expect(statements[0]?.eventLinks).toMatchObject([{ event: null, link: 'MAIN' }]);
  });

  test.each([
    [
      'de',
      german.title,
      `${german.lead}Viele fahren Rad.\n\nDie Kosten trägt das Land. Die Stadt zahlt die Wege.\n\nIm Rathaus wird auch gestritten. Das Museum ist seit Jahren zu klein. Es zeigt Bilder aus Peru.\n\nIm Jahr 2004 hatte Kurator Lars Bing gewechselt. Damals hatte Bing erklärt, Altwerder zahle ihm mehr Geld.`,
    ],
    [
      'en',
      english.title,
      `${english.lead}Many ride a bike.\n\nThe state pays for it. The town pays for the paths.\n\nThere are other disputes. The museum has been too small for years. It shows pictures from Peru.\n\nIn 2004 curator Lars Bing had left. Bing had said earlier that Oldwick paid him more money.`,
    ],
  ] as const)('is not what a statement far below about earlier times is about: %s', (language, title, body) => {
    expect(linksIn(language, title, body).at(-1)?.about).toEqual([]);
  });

  test('is less certain further down', () => {
    const sentence = 'Die Ringbahn sei ein Gewinn, sagte Bürgermeister Jan Ohm. ';
    const filler = 'Die Wege sind lang.\n\n'.repeat(9);
    const body = `${german.lead}${sentence}${filler}Das Wetter sei gut, sagte Lehrerin Mia Bing.`;
    const { statements } = extract({ body, title: german.title, language: 'de', published: '2024-05-16' });
    const [first, second] = statements.map(({ eventLinks }) => eventLinks[0]?.confidence ?? 0);
    expect(first).toBeGreaterThan(second ?? 1);
  });
});

test('an English statement is about no event of which only the kind is known', () => {
  const { lead, title } = english;
  const links = linksIn(
    'en',
    title,
    `${lead}An explosion woke many people. "The explosion was loud," said mayor John Ohm.`,
  );
  expect(links.at(-1)?.about.filter((link) => link.startsWith('MENTIONED'))).toEqual([]);
});
