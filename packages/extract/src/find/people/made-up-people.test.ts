import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';

const read = (body: string, language = 'de') => extract({ body, language });
const names = (body: string, language?: string) => read(body, language).people.map(({ name }) => name);
function speakersIn(body: string, language?: string) {
  const { people, statements } = read(body, language);
  return statements.map(({ speaker }) => (speaker === null ? null : people[speaker]?.name));
}

describe('no person is made up', () => {
  test('from the object of a verb', () => {
    expect(names('Die Opposition warf dem Kanzler Wankelmut vor.')).not.toContain('Wankelmut');
    expect(names('Sie bescheinigte dem Trainer Jost Wehmann Feingefühl.')).toContain('Jost Wehmann');
    expect(names('Der Verband unterstellte der Ministerin Ina Holm Eitelkeiten.')).toContain('Ina Holm');
    // These names must still be found: a surname after a role, and a name of three words.
    expect(names('Sie sprach mit dem Kanzler Wehmann.')).toContain('Wehmann');
    expect(names('Jost Wehmann Brack und Ina Holm kamen.')).toContain('Jost Wehmann Brack');
  });

  test('from a noun of utterance and its author', () => {
    expect(speakersIn('Nach Ansicht Norwegens ist die Quote zu hoch.')).toEqual(['Norwegen']);
    expect(speakersIn('Nach Einschätzung zahlreicher Anwohner ist der Lärm gestiegen.')).toEqual(['Anwohner']);
    expect(speakersIn('Nach Angaben der Polizei ist die Straße frei.')).toEqual(['Polizei']);
    expect(speakersIn('Laut Pressemitteilung ist die Halle im Mai fertig.')).toEqual([null]);
  });

  test('from adverbs at the beginning of a sentence', () => {
    for (const adverb of ['Demgegenüber', 'Gleichwohl', 'Stattdessen', 'Andererseits', 'Jahrelang'])
      expect(speakersIn(`${adverb} sagte Kapitänin Ina Holm, das Schiff sei heil.`)).toEqual(['Ina Holm']);
    expect(speakersIn('Wehmann sagte, das Schiff sei heil.')).toEqual(['Wehmann']);
  });

  test('from a relative, a possessive or a group', () => {
    expect(speakersIn('The toll, which drivers call “a joke on wheels,” ends soon.', 'en')).toContain('drivers');
    expect(names('Authorities said the bridge was closed. Environmentalists said it was old.', 'en')).not.toContain(
      'Editor',
    );
    const groups = read('Authorities said the bridge was closed.', 'en').people.map(({ kind }) => kind);
    expect(groups).toEqual(['GROUP']);
    expect(read('Einige der Anwohner sagten, der Lärm sei groß.').people.map(({ kind }) => kind)).toEqual(['GROUP']);
  });

  test('from the words of a company', () => {
    const body = 'Genannt werden Nordwerft, Halden Dynamics, Brack Aerospace und Sund Logistics.';
    expect(read(body).people.filter(({ kind }) => kind === 'INDIVIDUAL')).toEqual([]);
    expect(names('The New York Courier reported that the mill had closed.', 'en')).toEqual(['New York Courier']);
  });
});

describe('a surname that is also a first name', () => {
  test('is one person without a gender', () => {
    const { people } = read('Dr. Simon kam am Montag. Dr. Simon sagte, die Praxis sei voll. „Ja“, sagte Simon.');
    expect(people.map(({ name, gender, mentions }) => [name, gender, mentions.length])).toEqual([['Simon', null, 3]]);
  });

  test('belongs to the full name', () => {
    expect(names('Dr. Frauke Simon came. “No,” Dr. Simon said. Simon added that it was late.', 'en')).toEqual([
      'Frauke Simon',
    ]);
    expect(names('Dr. Frauke Simon kam. „Nein“, sagte Dr. Simon.')).toEqual(['Frauke Simon']);
  });
});

test('a woman with a Dutch surname is not a company', () => {
  const { people } = read('Johanna van den Berg left. “It is over,” van den Berg said. David ben Levi stayed.', 'en');
  expect(people.map(({ name, kind }) => [name, kind])).toEqual([
    ['Johanna van den Berg', 'INDIVIDUAL'],
    ['David ben Levi', 'INDIVIDUAL'],
  ]);
});

describe('a vessel, a work and a board', () => {
  const names = (body: string, language: string) =>
    extract({ body, language }).people.map(({ name, kind }) => `${kind} ${name}`);

  test.each([
    ['de', 'Das Schiff Clara Stern liegt in Kiel. Die Clara Stern wurde 1911 gebaut.'],
    ['de', 'Der Seenotkreuzer Jan Helms lief aus. Die Jan Helms rettete zwei Segler.'],
    ['de', 'Die „Ernst Kolb“ lief auf Grund. Die „Ernst Kolb“ hatte Kohle geladen.'],
    ['en', 'The ferry Mary Dolan ran aground. The Mary Dolan had 40 people on board.'],
  ])('is not a person, not even where only the name is printed: %s %s', (language, body) => {
    expect(names(body, language)).toEqual([]);
  });

  test('is a person if only one mention is in quotation marks, or if the name has a role', () => {
    expect(names('He said his name was “Jan Kolb,” and left.', 'en')).toEqual(['INDIVIDUAL Jan Kolb']);
    expect(names('Die Fähre Clara Stern sank. Ministerin Clara Stern schwieg.', 'de')).toContain(
      'INDIVIDUAL Clara Stern',
    );
  });

  test('is not part of the name of a member of the board', () => {
    expect(names('„Die Lage ist ernst“, sagte Finanzvorstand Ina Krall.', 'de')).toEqual(['INDIVIDUAL Ina Krall']);
  });

  test('does not begin with an amount', () => {
    expect(names('Die Brücke kostet nach Angaben der Stadt 900 000 Euro.', 'de')).toEqual(['ORGANIZATION Stadt']);
  });

  test('does not come from a figure of speech', () => {
    expect(names('Mutter Erde leidet, sagte Umweltminister Ole Harms.', 'de')).toEqual(['INDIVIDUAL Ole Harms']);
  });
});

describe('the object after a role', () => {
  const names = (body: string) => extract({ body, language: 'de' }).people.map(({ name }) => name);

  test.each([
    ['Am Grab legten Kanzlerin Ina Krall und Präsident Jan Pohl Kränze nieder.', ['Ina Krall', 'Jan Pohl']],
    ['In Talheim legte der Präsident Kränze nieder.', []],
    ['Später legten Minister Blumen nieder.', []],
    ['Danach gab Präsident Jan Pohl Geschenke aus.', ['Jan Pohl']],
  ])('is not part of a name if it is a plural noun such as wreaths: %s', (body, expected) => {
    expect(names(body)).toEqual(expected);
  });
});

describe('a noun for a competitor before a name', () => {
  test.each(['Mitbewerber', 'Wettbewerber', 'Mitstreiter', 'Bewerber'])('is not part of the name: %s', (noun) => {
    const { people } = extract({ body: `„Das ist unfair“, sagte ${noun} Xaver Dorn.`, language: 'de' });
    expect(people.map(({ name, kind }) => [name, kind])).toEqual([['Xaver Dorn', 'INDIVIDUAL']]);
  });
});

describe('an Irish surname', () => {
  test.each([
    ['Micheál Ó Catháin said it was late. Ó Catháin left. O’Cathain spoke, and O Cathain slept.', 'en', 4],
    ['Seán O’Cathain sagte, es sei spät. Ó Catháin ging.', 'de', 2],
  ])('is the same person in all its spellings: %s', (body, language, mentions) => {
    const { people } = extract({ body, language });
    expect(people.map((person) => person.mentions.length)).toEqual([mentions]);
  });
});
