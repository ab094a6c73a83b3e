import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';
import { readStatements } from '../../../find/statements/read-statements.ts';

const german = (body: string) => readStatements(body, 'de');

describe('a source phrase', () => {
  test.each([
    ['Nach einer Bewertung der Kammer ist die Halle sicher.', 'einer Bewertung der Kammer'],
    ['Dem Vernehmen nach soll Ohlsen im Mai gehen.', 'Dem Vernehmen'],
    ['Nach Schätzung der Feuerwehr liegt der Schaden bei einer Million Euro.', 'Schätzung der Feuerwehr'],
    ['Laut hafen.example sank die Fähre vor Sylt.', 'hafen.example'],
    ['Wie hafen.example berichtet, sank die Fähre vor Sylt.', 'hafen.example'],
  ])('is found: %s', (body, speaker) => {
    expect(german(body)[0]?.speaker).toBe(speaker);
  });

  test('ends before a subject in the nominative', () => {
    const [statement] = german('Dabei würde nach Auskunft der Werft der größte Teil des Öls verbrennen.');
    expect(statement?.quote).toBe('Dabei würde … der größte Teil des Öls verbrennen');
  });

  test('does not contain the noun before it', () => {
    const [statement] = german('Damit nimmt die Gruppe Schätzungen zufolge zwei Millionen Euro ein.');
    expect(statement).toMatchObject({
      quote: 'Damit nimmt die Gruppe … zwei Millionen Euro ein',
      speaker: 'Schätzungen',
    });
  });

  test('keeps an adjective at the start of a sentence', () => {
    expect(german('Ersten Angaben zufolge sank die Fähre vor Sylt.')[0]?.speaker).toBe('Ersten Angaben');
  });

  test.each([
    'Nach Abschluss der Ermittlungen kam der Fall vor Gericht.',
    'Nach der Veröffentlichung des Buches zog sie nach Kiel.',
    'Die Vermietung wird aller Voraussicht nach schwierig.',
    'Viele Familien zogen fort, so auch die Petersens.',
    'Im Mai wurden 300 Autos verkauft, so viele wie noch nie.',
    'Der Wald war meiner Meinung nach nie gesund.',
  ])('is not found: %s', (body) => {
    expect(german(body)).toEqual([]);
  });

  test('is not read from a view inside a report', () => {
    const statements = german(
      'In einem Interview erklärte Jan Petersen, der Hafen besitze seiner Meinung nach vier Kräne.',
    );
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Jan Petersen']);
  });

  test('can separate the subject from the verb with "so"', () => {
    const [statement] = german('In zehn Jahren, so schätzen die Forscher, soll der Wald gesund sein.');
    expect(statement).toMatchObject({ quote: 'In zehn Jahren … soll der Wald gesund sein', speaker: 'die Forscher' });
  });
});

test.each([
  ['Man werde nicht verhandeln, hieß es am Montag in Berlin.', ''],
  ['Aus Paris heißt es, das Treffen werde verschoben.', ''],
  ['Die Lage sei unter Kontrolle, hieß es in Ankara aus dem Ministerium.', 'dem Ministerium'],
  ['Die Gespräche liefen gut, hieß es in der Staatskanzlei in Dresden.', 'der Staatskanzlei in Dresden'],
])('a place alone is not a source: %s', (body, speaker) => {
  expect(german(body)).toMatchObject([{ speaker }]);
});

describe('“wie” with the teller at the end of the sentence', () => {
  test.each([
    ['Der Damm ist sicher, wie der „Elbkurier“ berichtet.', 'der „Elbkurier“'],
    ['Der Damm hat gehalten, wie ihre Schwester berichtet.', 'ihre Schwester'],
    ['Das Haus wurde verkauft, wie Rita Roth bestätigt.', 'Rita Roth'],
  ])('has a speaker, although the clause before it has an auxiliary: %s', (body, speaker) => {
    expect(german(body)[0]?.speaker).toBe(speaker);
  });

  test('has no speaker if nobody is named', () => {
    expect(german('Der Damm ist sicher, wie bereits berichtet.')[0]?.speaker ?? '').toBe('');
  });
});

describe('a source that is cited by another', () => {
  test.each([
    ['Wie Sprecher Tom Steger mitteilte, ist der Damm nach Ansicht von Rita Roth sicher.', 'Rita Roth', 'Tom Steger'],
    ['Wie der „Elbkurier“ berichtet, ist der Damm laut Rita Roth sicher.', 'Rita Roth', 'Elbkurier'],
  ])('is the speaker, and the other passed it on: %s', (body, speaker, teller) => {
    const { statements, people } = extract({ body, language: 'de' });
    const [inner] = statements.filter(({ container }) => container !== null);
    expect(people[inner?.speaker ?? -1]?.name).toBe(speaker);
    expect(inner?.reportedBy.map((at) => people[at]?.name)).toEqual([teller]);
    expect(inner?.quote.map(({ start, end }) => body.slice(start, end)).join(' … ')).toBe('ist der Damm … sicher');
  });
});

test('“nach eigenem Bekunden” is the view of the person whose name is in apposition', () => {
  const body = 'Der Bruder des Ministers, Georg Marner, war nach eigenem Bekunden eingeweiht.';
  const { statements, people } = extract({ body, language: 'de' });
  expect(people[statements[0]?.speaker ?? -1]?.name).toBe('Georg Marner');
});

test('a quotation with two cues is one statement', () => {
  const body =
    'Der Sprecher, Steffen Sander, würdigte die Arbeit von Leo XVI. „Er hat viel getan“, sagte Sander in Holm.';
  expect(german(body).filter(({ quote }) => quote.includes('Er hat viel getan'))).toHaveLength(1);
});

describe('a source inside the words that somebody tells', () => {
  const read = (body: string) => german(body).map(({ speaker, quote }) => [speaker, quote]);

  test('has the same words without the source', () => {
    expect(read('Der Damm sei nach Angaben der Polizei sicher, teilte die Werft am Montag mit.')).toEqual([
      ['Angaben der Polizei', 'Der Damm sei … sicher'],
      ['die Werft', 'Der Damm sei nach Angaben der Polizei sicher'],
    ]);
  });

  test('is a part of the words if it has no author', () => {
    expect(read('Ein Schaden scheide nach ersten Untersuchungen aus, teilte die Werft am Montag mit.')).toEqual([
      ['die Werft', 'Ein Schaden scheide nach ersten Untersuchungen aus'],
    ]);
  });
});

test('“darauf” can stand between the verb and its subject', () => {
  const [statement] = german('Der Vertrag sei verlängert worden, schrieb darauf der Minister Karl Roth im Netz.');
  expect(statement).toMatchObject({ speaker: 'der Minister Karl Roth', quote: 'Der Vertrag sei verlängert worden' });
});

test('“wer plane, der …” continues a report', () => {
  const body = '„Zwei Monate sind kurz“, sagte Rita Roth. Wer plane, der brauche eine Zahl.';
  expect(german(body).map(({ speaker, quote }) => [speaker, quote])).toEqual([
    ['Rita Roth', '„Zwei Monate sind kurz“'],
    ['Rita Roth', 'Wer plane, der brauche eine Zahl.'],
  ]);
});
