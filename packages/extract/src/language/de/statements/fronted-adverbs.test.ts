import { expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the names of all people in a text, and the speaker of its first statement. */
function read(body: string) {
  const { people, statements } = extract({ body, language: 'de' });
  return { names: people.map(({ name }) => name), speaker: people[statements[0]?.speaker ?? -1]?.name };
}

test.each([
  'Abschließend',
  'Ergänzend',
  'Einschränkend',
  'Zusammenfassend',
  'Konkret',
  'Kurzum',
  'Intern',
  'Vorsichtig',
  'Grundsätzlich',
  'Persönlich',
  'Selbstkritisch',
  'Kurz darauf',
  'Kurz vor der Abstimmung',
  'Wenig später',
])('“%s” at the start of a sentence is nobody', (adverb) => {
  const expected = { names: ['Brenkmann'], speaker: 'Brenkmann' };
  expect(read(`${adverb} sagte Brenkmann, es reiche.`)).toEqual(expected);
});

test.each([
  ['Nein, sagt Brenkmann, er habe nichts gewusst.', 'Brenkmann'],
  ['Ergänzend teilte das Ministerium mit, es reiche.', 'Ministerium'],
  ['Konkret forderte Brenkmann, die Mieten zu senken.', 'Brenkmann'],
  ['Der Polizei sagte der Mann, er sei unschuldig.', 'Mann'],
])('the subject follows the verb: %s', (body, speaker) => {
  expect(read(body).speaker).toBe(speaker);
});

test.each([
  ['Ludwig sagte der Ministerin, es reiche.', 'Ludwig'],
  ['Polizei warnt Anwohner, das Haus zu verlassen.', 'Polizei'],
])('but a name or a noun at the start speaks: %s', (body, speaker) => {
  expect(read(body).speaker).toBe(speaker);
});
