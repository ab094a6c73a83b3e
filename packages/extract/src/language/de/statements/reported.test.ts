import { describe, expect, test } from 'vitest';
import { analyse } from '../../../core/analyse.ts';
import { findStatements } from '../../../find/statements/find-statements.ts';
import { readStatements } from '../../../find/statements/read-statements.ts';

const german = (body: string) => readStatements(body, 'de');
const reports = (body: string) => german(body).filter(({ kind }) => kind === 'REPORTED');

describe('mentions of an utterance without its words', () => {
  test.each([
    ['Ministerin Paula Kornfeld hat Fehler eingeräumt.', 'Ministerin Paula Kornfeld'],
    ['Die Werft wies das am Abend zurück.', 'Die Werft'],
    ['Ute Krall kritisierte die Aufsicht.', 'Ute Krall'],
    ['Der Verband bestreitet das.', 'Der Verband'],
    ['Der Verband widerspricht der Ministerin.', 'Der Verband'],
    ['Ute Krall begrüßte die Einigung.', 'Ute Krall'],
  ])('are found in: %s', (body, speaker) => {
    expect(reports(body).map((statement) => statement.speaker)).toEqual([speaker]);
  });

  test.each([
    'Das Gericht verurteilte den Mann zu drei Jahren Haft.',
    'Das widerspricht den Regeln.',
    'Die Kommission hat die Namen nicht genannt.',
    'Die Forscher werteten vierzig Mikrofone aus.',
    'Das Gericht wies die Klage zurück.',
  ])('are not found in: %s', (body) => {
    expect(reports(body)).toEqual([]);
  });
});

describe('quoted words', () => {
  test('are a statement if they are the object of a verb of naming', () => {
    expect(german('Ohlsen sprach von einem „Traum“. Krall nannte den Plan einen „Irrweg“.')).toEqual([
      { kind: 'INDIRECT', quote: 'einem „Traum“', speaker: 'Ohlsen', cue: 'sprach' },
      { kind: 'DIRECT', quote: '„Irrweg“', speaker: 'Krall', cue: 'nannte' },
    ]);
  });

  test('belong to the main clause before an infinitive clause', () => {
    const statements = german('Die Minister bekräftigten den Plan, um notfalls „hohe Kosten aufzuerlegen“.');
    expect(statements.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['„hohe Kosten aufzuerlegen“', 'Die Minister'],
    ]);
  });

  test('belong to “sprach” after a list of names', () => {
    const body =
      'Ute Krall sprach mit Jan Ohlsen, Anna Wiek aus Kiel und Tom Berg über „die Lage im Hafen und am Ufer“.';
    expect(german(body)[0]).toMatchObject({ kind: 'DIRECT', speaker: 'Ute Krall', cue: 'sprach' });
  });

  test('belong to the speaker if they are in a relative clause about the speaker', () => {
    const statements = german('Der Verband, der „zutiefst besorgt“ über die Lage ist, sagt, dass Geld fehle.');
    expect(statements.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['„zutiefst besorgt“', 'Der Verband'],
      ['dass Geld fehle', 'Der Verband'],
    ]);
  });
});

describe('the clause of a cue', () => {
  test('can split the quote in two', () => {
    expect(german('Der Besitzer habe, sagte Ute Krall, nichts davon geahnt.')[0]?.quote).toBe(
      'Der Besitzer habe … nichts davon geahnt',
    );
  });

  test('starts with its own subject after another clause', () => {
    const body = 'Ute Krall wird in Kiel warten, aber die Vereinigten Staaten, die zögern, sagen, dass es reicht.';
    expect(german(body).at(-1)?.speaker).toBe('die Vereinigten Staaten');
  });

  test('keeps the subject of the first verb if it continues after indirect speech', () => {
    const body = 'Der Verband, der sich sorgt, sagte, es fehle Geld, und fügte hinzu, dass er warte.';
    expect(german(body).map(({ speaker }) => speaker)).toEqual(['Der Verband', 'Der Verband']);
  });

  test('separates the addressed outlet from the speaker', () => {
    const body = '„Das ist falsch“, sagte Minister Karl Brehm der Deutschen Presse-Agentur.';
    const [draft] = findStatements(analyse({ body, language: 'de' }));
    const words = (draft?.addressee ?? []).map(({ start, end }) => body.slice(start, end));
    expect(german(body)[0]?.speaker).toBe('Minister Karl Brehm');
    expect(words).toEqual(['der Deutschen Presse-Agentur']);
  });

  test('has no addressee in a relative clause', () => {
    const body = 'Ein Anwohner, der als Erster am Ufer war, berichtete: „Es gab einen Knall.“';
    expect(findStatements(analyse({ body, language: 'de' }))[0]?.addressee).toEqual([]);
  });
});

describe('the continuation of a report', () => {
  test('is not a plan at the start of a new paragraph', () => {
    const body = 'Krall sagte, der Bau sei nötig.\n\nAm 20. März soll der Rat abstimmen.';
    expect(german(body)).toHaveLength(1);
  });

  test('is recognized by a verb with an inseparable prefix', () => {
    expect(german('Krall sagte damals, sie übernehme die Verantwortung.')[0]?.quote).toBe(
      'sie übernehme die Verantwortung',
    );
  });
});

describe('a cue', () => {
  test('in the present after a comma is not read as a participle', () => {
    const body = 'Das sei machbar, versichert Landrätin Ute Krall, „wenn alle es wollen“.';
    expect(german(body)[0]).toMatchObject({ speaker: 'Landrätin Ute Krall', cue: 'versichert' });
  });

  test('can be a message that was passed on by somebody else', () => {
    const body = 'Sie habe volles Vertrauen in ihn, ließ Ute Krall über einen Sprecher ausrichten.';
    expect(german(body)[0]).toMatchObject({ quote: 'Sie habe volles Vertrauen in ihn', speaker: 'Ute Krall' });
  });

  test('does not have a pronominal adverb such as “darin” as its subject', () => {
    expect(german('Darin droht Ute Krall, das Geld zu behalten.')[0]?.speaker).toBe('Ute Krall');
  });

  test('with “so” includes a relative clause about the speaker in its frame', () => {
    const body = '„Dann wäre das Projekt tot“, so ein Ratsmitglied, das anonym bleiben möchte.';
    expect(german(body)[0]?.quote).toBe('„Dann wäre das Projekt tot“');
  });
});
