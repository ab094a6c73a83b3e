import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the names of all people in a German text, and the speaker of the first statement. */
function found(body: string) {
  const { people, statements } = extract({ body, language: 'de' });
  return { people: people.map(({ name }) => name), speaker: people[statements[0]?.speaker ?? -1]?.name ?? null };
}

describe('an adverbial before the verb is not a person', () => {
  test.each([
    ['Tags darauf widersprach Anwalt Theo Gries: „Das war anders.“', 'Theo Gries'],
    ['Wochen zuvor hatte Wirtin Paula Rahn gesagt, das Lokal bleibe offen.', 'Paula Rahn'],
    ['Ebenda erklärte Rektor Arne Uhl, die Schule schließe.', 'Arne Uhl'],
    ['Letzten Winter sagte Imkerin Ilse Brand, die Völker seien gesund.', 'Ilse Brand'],
    ['Vorigen Herbst hatte Chemiker Nils Weidt gewarnt, das Wasser sei belastet.', 'Nils Weidt'],
    ['Anfangs hatte Pilotin Swantje Mahr gesagt, alles sei normal.', 'Swantje Mahr'],
    ['Diesbezüglich erklärte Staatsanwältin Rita Voll, es gebe keine Spur.', 'Rita Voll'],
    ['Mehrmals sagte Zeuge Lars Thun, er habe nichts gesehen.', 'Lars Thun'],
    ['Hierüber sagte Försterin Greta Halm: „Das ist Unsinn.“', 'Greta Halm'],
    ['Allen Ernstes behauptete Trainer Jörg Pahl, er habe nichts gewusst.', 'Jörg Pahl'],
    ['Schweren Herzens räumte Inhaberin Tilda Moor ein, das Geld fehle.', 'Tilda Moor'],
    ['Voller Stolz erzählte Winzer Anton Rehm, der Wein sei verkauft.', 'Anton Rehm'],
    ['Letzteres bestritt Anwalt Theo Gries: „Das ist falsch.“', 'Theo Gries'],
    ['Nie hat Trainerin Ina Bohm gesagt, der Verein sei pleite.', 'Ina Bohm'],
  ])('%s', (body, name) => {
    expect(found(body)).toEqual({ people: [name], speaker: name });
  });
});

describe('a subject before the verb stays the speaker', () => {
  test.each([
    ['Reporter Hans Kohl sagte, der Kran sei sicher.', 'Hans Kohl'],
    ['Jan Sommer sagte, der Kran sei sicher.', 'Jan Sommer'],
    ['Landwirte sagten, der Acker sei zu nass.', 'Landwirte'],
    ['Präsident Winter sagte Minister Olaf Thom, der Damm sei sicher.', 'Winter'],
    ['Der letzte Zeuge sagte, der Wagen sei rot gewesen.', 'letzter Zeuge'],
  ])('%s', (body, name) => {
    expect(found(body).speaker).toBe(name);
  });
});
