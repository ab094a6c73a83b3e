import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the stance, speaker and words of each statement in a German text, in text order. */
function read(body: string): string[] {
  const { people, statements } = extract({ body, language: 'de' });
  return statements.map(({ kind, stance, speaker, quote }) => {
    const words = quote.map(({ start, end }) => body.slice(start, end)).join(' … ');
    const name = people[speaker ?? -1]?.name ?? '–';
    return kind === 'REPORTED' ? `mention by ${name}` : `${stance} ${name}: ${words}`;
  });
}

describe('the noun and the judgment around a claim are not part of it', () => {
  test.each([
    ['Jost Kamp wies den Vorwurf, er habe Geld genommen, als haltlos zurück.', 'er habe Geld genommen'],
    ['Jost Kamp wies die Gerüchte, der Kran sei gekippt, entschieden zurück.', 'der Kran sei gekippt'],
    ['Den Vorwurf, dass der Kran kippte, bestreitet Jost Kamp.', 'dass der Kran kippte'],
    ['Behauptungen, wonach der Kran kippte, wies Jost Kamp zurück.', 'der Kran kippte'],
    ['Jost Kamp nannte die Behauptung, dass der Kran kippte, eine Lüge.', 'dass der Kran kippte'],
    ['Die Behauptung, der Kran sei gekippt, bezeichnete Jost Kamp als falsch.', 'der Kran sei gekippt'],
    ['Jost Kamp hält die Aussage, der Kran sei gekippt, für falsch.', 'der Kran sei gekippt'],
  ])('%s', (body, words) => {
    expect(read(body)).toEqual([`DENIES Jost Kamp: ${words}`]);
  });

  test('a quoted judgment is the words of the speaker', () => {
    expect(read('Ute Krall bezeichnete die Vorwürfe, sie habe gelogen, als „absurd“.')).toEqual([
      'DENIES Ute Krall: sie habe gelogen',
      'ASSERTS Ute Krall: „absurd“',
    ]);
  });

  test.each([
    ['Das Gerücht, der Kran werde verkauft, bestätigte Ute Krall.', 'ASSERTS Ute Krall: der Kran werde verkauft'],
    ['Die Frage, ob der Kran hält, bejahte Ute Krall.', 'ASSERTS Ute Krall: ob der Kran hält'],
    [
      'Der Vorwurf, sie habe gelogen, sei falsch, sagte Ute Krall.',
      'ASSERTS Ute Krall: Der Vorwurf, sie habe gelogen, sei falsch',
    ],
    ['Die Entscheidung, den Hafen zu schließen, kritisierte Ute Krall.', 'mention by Ute Krall'],
    ['Ute Krall begrüßte den Beschluss, den Hafen zu schließen.', 'mention by Ute Krall'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });
});

describe('a clause that is called untrue', () => {
  test.each([
    ['Jost Kamp bezeichnete es als falsch, dass der Kran kippte.', 'DENIES Jost Kamp: dass der Kran kippte'],
    ['Dass der Kran kippte, nannte Jost Kamp Unsinn.', 'DENIES Jost Kamp: Dass der Kran kippte'],
    ['Dass der Kran kippte, bezeichnete Jost Kamp als Märchen.', 'DENIES Jost Kamp: Dass der Kran kippte'],
    ['Jost Kamp hält es für unwahrscheinlich, dass der Kran kippt.', 'DOUBTS Jost Kamp: dass der Kran kippt'],
    ['Jost Kamp bezeichnete es als richtig, dass der Kran hält.', 'ASSERTS Jost Kamp: dass der Kran hält'],
    ['Es sei falsch, dass der Kran kippte, sagte Jost Kamp.', 'ASSERTS Jost Kamp: Es sei falsch, dass der Kran kippte'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });
});

describe('the claim of somebody else', () => {
  test.each([
    ['Jost Kamp wehrte sich gegen den Vorwurf, er habe Geld genommen.', 'DENIES Jost Kamp: er habe Geld genommen'],
    [
      'Jost Kamp protestierte gegen den Beschluss, den Hafen zu schließen.',
      'REJECTS Jost Kamp: den Hafen zu schließen',
    ],
    ['Jost Kamp rügte die Behauptung, der Kran sei gekippt.', 'DENIES Jost Kamp: der Kran sei gekippt'],
    ['Jost Kamp schwieg zu dem Vorwurf, er habe Geld genommen.', 'ASSERTS –: er habe Geld genommen'],
    ['Jost Kamp steht unter dem Verdacht, Geld genommen zu haben.', 'ASSERTS –: Geld genommen zu haben'],
    ['Jost Kamp erinnerte an das Versprechen, den Hafen zu schließen.', 'ANNOUNCES –: den Hafen zu schließen'],
    ['Jost Kamp äußerte sich nicht zu dem Vorwurf, er habe Geld genommen.', 'ASSERTS –: er habe Geld genommen'],
  ])('%s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });

  test.each([
    ['Jost Kamp verband dies mit der Forderung, den Hafen zu schließen.', 'DEMANDS Jost Kamp: den Hafen zu schließen'],
    ['Jost Kamp hegt den Verdacht, der Kran sei marode.', 'ASSERTS Jost Kamp: der Kran sei marode'],
    [
      'Mit der Versicherung, der Kran sei sicher, beruhigte Ute Krall die Gäste.',
      'ASSERTS Ute Krall: der Kran sei sicher',
    ],
    ['Ute Krall erhob den Vorwurf, der Kran sei marode.', 'ASSERTS Ute Krall: der Kran sei marode'],
  ])('the subject makes it: %s', (body, statement) => {
    expect(read(body)).toEqual([statement]);
  });
});

describe('what has not been said, and what only shows something', () => {
  test.each([
    ['Ute Krall wird morgen erklären, dass der Kran hält.', ['ANNOUNCES Ute Krall: dass der Kran hält']],
    ['Ute Krall würde sagen, dass der Kran hält.', ['NOT_SAID Ute Krall: dass der Kran hält']],
    ['Ute Krall bestand darauf, dass der Kran verkauft wird.', ['DEMANDS Ute Krall: dass der Kran verkauft wird']],
    ['Ute Krall besteht darauf, dass der Kran sicher ist.', ['ASSERTS Ute Krall: dass der Kran sicher ist']],
    ['Ute Krall zeigte keine Scheu, den Kran zu betreten.', []],
    ['Ute Krall nannte Gründe dafür, dass der Kran kippte.', ['mention by Ute Krall']],
    ['Der Film zeigt, wie der Kran kippte.', []],
    ['Das Denkmal erinnert daran, dass der Kran kippte.', []],
    ['Ute Krall erinnerte daran, dass der Kran kippte.', ['ASSERTS Ute Krall: dass der Kran kippte']],
  ])('%s', (body, statements) => {
    expect(read(body)).toEqual(statements);
  });
});
