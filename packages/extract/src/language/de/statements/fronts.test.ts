import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the speaker and words of each statement in a German text, in text order. */
function read(body: string): string[] {
  const { people, statements } = extract({ body, language: 'de' });
  return statements.map(({ kind, speaker, quote }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    const name = people[speaker ?? -1]?.name ?? '–';
    return kind === 'REPORTED' ? `mention by ${name}` : `${name}: ${words}`;
  });
}

describe('where the words of a statement end', () => {
  test.each([
    [
      'Ute Krall sagte, der Wirt sei tot, doch Jost Kamp erklärte, das nicht bestätigen zu können.',
      ['Ute Krall: der Wirt sei tot', 'Jost Kamp: das nicht bestätigen zu können'],
    ],
    [
      'Ute Krall schrieb: „Das sind traurige Nachrichten“, weiter hieß es, dass man trauere.',
      ['Ute Krall: „Das sind traurige Nachrichten“', '–: dass man trauere'],
    ],
    [
      'Jost Kamp hat angegeben, er habe nicht genau gemessen, jedoch stets beteuert, nichts verschwiegen zu haben.',
      ['Jost Kamp: er habe nicht genau gemessen'],
    ],
    [
      'Ute Krall sagte, der Wirt sei krank, doch der Koch komme.',
      ['Ute Krall: der Wirt sei krank, doch der Koch komme'],
    ],
  ])('%s', (body, statements) => {
    expect(read(body)).toEqual(statements);
  });
});

describe('where the words of a statement begin', () => {
  test.each([
    [
      'Die Favoriten stehen fest: Nach Meinung von Ute Krall gewinnt der Ruderklub.',
      ['Ute Krall: gewinnt der Ruderklub'],
    ],
    [
      'Der Hafen ist offen, jedoch ist laut Ute Krall fraglich, ob Schiffe kommen.',
      ['Ute Krall: jedoch ist … fraglich, ob Schiffe kommen'],
    ],
    [
      'Jost Kamp war dort. Die Leute, die sich anschickten, den Hafen zu sperren, warnte er, die Polizei sei bereit.',
      ['Jost Kamp: die Polizei sei bereit'],
    ],
    ['Den Hafen zu sperren, forderte Ute Krall.', ['Ute Krall: Den Hafen zu sperren']],
    [
      'Ute Krall erklärte, in den Orten, in denen der Deich hält, sei der Hafen offen.',
      ['Ute Krall: in den Orten, in denen der Deich hält, sei der Hafen offen'],
    ],
    [
      'Ute Krall gab an, dem Chef der Werft, Jost Kamp, sei das Amt angeboten worden.',
      ['Ute Krall: dem Chef der Werft, Jost Kamp, sei das Amt angeboten worden'],
    ],
    ['Ute Krall forderte die Werft, die den Kran baut, auf, den Kran zu prüfen.', ['Ute Krall: den Kran zu prüfen']],
  ])('%s', (body, statements) => {
    expect(read(body)).toEqual(statements);
  });
});

describe('not a statement', () => {
  test.each([
    ['Das Problem besteht darin, dass der Deich alt ist.'],
    ['Alles in allem kann man sagen, dass das Fest ein Erfolg war.'],
    ['Selbst wenn der Wirt zahlt, droht ihm eine Strafe.'],
    ['Als Ute Krall bemerkte, dass der Kran kippte, lief sie weg.'],
    ['Ute Krall schrieb Musik zu dem Film „Das Meer ist alt“.'],
    ['Jost Kamp plant einen Umbau mit dem Ziel, den Hafen zu stärken.'],
    ['Von einigen Rednern, wie zum Beispiel von Ute Krall, wurde das gelobt.'],
  ])('%s', (body) => {
    expect(read(body).filter((statement) => !statement.startsWith('mention'))).toEqual([]);
  });

  test.each([
    ['Ute Krall besteht darauf, dass der Deich hält.', 'Ute Krall: dass der Deich hält'],
    ['Ute Krall bemerkte, dass der Kran kippt.', 'Ute Krall: dass der Kran kippt'],
    ['Ute Krall schrieb: „Das Meer ist alt.“', 'Ute Krall: „Das Meer ist alt.“'],
    ['Jost Kamp plant, den Hafen zu stärken.', 'Jost Kamp: den Hafen zu stärken'],
    ['Ute Krall droht ihm, den Hafen zu sperren.', 'Ute Krall: den Hafen zu sperren'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });
});

describe('indirect speech over several sentences', () => {
  const said = 'Ute Krall sagte, der Deich sei alt. ';

  test.each([
    ['Jost Kamp bemühte sich, Ängste zu zerstreuen, die Stadt könnte Geld verlieren.'],
    ['Jost Kamp ist krank, auch wenn er bald kommen könnte.'],
    ['Der Wirt kann nicht glauben, was passiert sei.'],
  ])('does not go on in a sentence of the author: %s', (sentence) => {
    expect(read(said + sentence).filter((statement) => statement.includes(sentence))).toEqual([]);
  });

  test('goes on around a cue in the Konjunktiv', () => {
    expect(read(`${said}Er sei aus Steinen gebaut, von denen man glaube, dass sie bröckelten.`)).toEqual([
      'Ute Krall: der Deich sei alt',
      'Ute Krall: Er sei aus Steinen gebaut, von denen man glaube, dass sie bröckelten.',
    ]);
  });

  test('goes on with a plural that can be a Konjunktiv', () => {
    expect(read(`${said}Die Gelder stärkten die Orte, und so würden sie begrüßt.`)).toContain(
      'Ute Krall: Die Gelder stärkten die Orte, und so würden sie begrüßt.',
    );
  });
});
