import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the stance and the words of the first statement in a text. */
function first(body: string) {
  const [statement] = extract({ body, language: 'de' }).statements;
  const quote = statement?.quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
  return [statement?.stance, quote];
}

describe('an infinitive clause with a clause of its own', () => {
  test.each([
    [
      'Britta Lohse riet der Nachbarin, sofort die Wache zu rufen, falls der Mann auftauche.',
      'DEMANDS',
      'sofort die Wache zu rufen, falls der Mann auftauche',
    ],
    [
      'Den Verband forderte Britta Lohse auf, die Zahlung auszusetzen, bis der Rat das Ergebnis anerkannt habe.',
      'DEMANDS',
      'die Zahlung auszusetzen, bis der Rat das Ergebnis anerkannt habe',
    ],
    [
      'Britta Lohse bat die Gäste, im Saal zu bleiben, weil das Gelände noch geräumt werde.',
      'DEMANDS',
      'im Saal zu bleiben, weil das Gelände noch geräumt werde',
    ],
  ])('is still what should be done: %s', (body, stance, quote) => {
    expect(first(body)).toEqual([stance, quote]);
  });

  test('is rejected by a verb whose prefix is far away', () => {
    const body =
      'Die Richterin Britta Lohse wies auch die vom Anwalt genannte Möglichkeit zurück, die Frist zu verlängern, wenn ein Pfand gestellt werde.';
    expect(first(body)[0]).toBe('REJECTS');
    expect(first('Britta Lohse wies die Forderung zurück, den Hafen zu schließen.')[0]).toBe('REJECTS');
    expect(first('Britta Lohse wies den Vorschlag zurück, den Damm zu öffnen.')[0]).toBe('REJECTS');
  });

  test('leaves other words alone', () => {
    expect(first('Britta Lohse wies den Vorwurf zurück, Geld genommen zu haben.')[0]).toBe('DENIES');
    expect(first('Britta Lohse bestritt die Tat, sie sei zu Hause gewesen.')[0]).toBe('ASSERTS');
    expect(first('Britta Lohse mahnte, viele seien von Hunger bedroht.')[0]).toBe('ASSERTS');
  });
});

describe('a negation', () => {
  test.each([
    'Der Verband bestätigte die Zahl nicht und nannte sie „reine Spekulation“.',
    'Britta Lohse nannte die Zahl „reine Spekulation“ und bestätigte sie nicht.',
    'Britta Lohse kam nicht und sagte, der Hafen sei zu.',
  ])('belongs to the other verb: %s', (body) => {
    expect(first(body)[0]).toBe('ASSERTS');
  });

  test.each([
    'Britta Lohse wollte das nicht erklären und sagen, ob der Hafen zu sei.',
    'Britta Lohse wollte nicht sagen, ob der Hafen schließt.',
    'Der Verband lobte den Bau und bestätigte nicht, dass er zu teuer sei.',
  ])('belongs to the verb of the statement: %s', (body) => {
    expect(first(body)[0]).toBe('NOT_SAID');
  });
});

describe('doubt', () => {
  test.each([
    ['Die Kommission und das Amt äußerten indessen Zweifel, ob alles richtig zugegangen sei.', 'DOUBTS'],
    ['Uta Krall äußerte Zweifel, dass der Damm hält.', 'DOUBTS'],
    ['Uta Krall hat keinen Zweifel, dass der Damm hält.', 'ASSERTS'],
    ['Uta Krall ließ keinen Zweifel daran, dass der Damm hält.', 'ASSERTS'],
    ['Uta Krall widersprach der Aussage, dass der Damm alt sei.', 'DENIES'],
    ['Uta Krall widersprach nicht der Aussage, dass der Damm alt sei.', 'NOT_SAID'],
  ])('is told from its opposite: %s', (body, stance) => {
    expect(first(body)[0]).toBe(stance);
  });
});

describe('a claim inside the clause that rejects it', () => {
  const all = (body: string) =>
    extract({ body, language: 'de' }).statements.map(({ stance, quote }) => [
      stance,
      quote.map(({ start, end }) => body.slice(start, end)).join(' … '),
    ]);

  test.each([
    'Krall wies den Vorwurf, das Amt sei untätig, zurück und forderte mehr Geld.',
    'Krall wies die Kritik, das Amt sei untätig, zurück.',
    'Krall trat dem Vorwurf, das Amt sei untätig, entgegen.',
  ])('is denied, whatever follows the prefix: %s', (body) => {
    expect(all(body)).toEqual([['DENIES', 'das Amt sei untätig']]);
  });

  test.each([
    [
      'Krall wies den Vorwurf, das Amt sei untätig, zurück und sagte, die Leute täten ihre Pflicht.',
      ['DENIES', 'das Amt sei untätig'],
      ['ASSERTS', 'die Leute täten ihre Pflicht'],
    ],
    [
      'Krall trat dem Vorwurf, das Amt sei untätig, mit den Worten entgegen, die Leute täten ihre Pflicht.',
      ['ASSERTS', 'die Leute täten ihre Pflicht'],
    ],
    [
      'Krall wies den Vorwurf mit der Begründung zurück, die Leute täten ihre Pflicht.',
      ['ASSERTS', 'die Leute täten ihre Pflicht'],
    ],
    ['Krall wies den Hinweis zurück, dass die Leute träge seien.', ['DENIES', 'dass die Leute träge seien']],
  ])('is not confused with the answer to it: %s', (body, ...statements) => {
    expect(all(body)).toEqual(statements);
  });
});
