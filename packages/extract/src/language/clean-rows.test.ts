import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';

/** Returns the rows of a text: kind and name, with * for those without a name. */
const rows = (body: string, language: 'de' | 'en'): string[] =>
  extract({ body, language }).people.map(({ kind, name, named }) => `${kind.charAt(0)}${named ? '' : '*'} ${name}`);

describe('places, works and companies are not people', () => {
  test.each([
    'The robbers drove away from a store on Rue de Mirelle. Police closed the street.',
    'He will direct “Pale Moon,” a film about vampires. Moon is a sequel.',
    'The team had no answer to an Indianapolis Colt in the last quarter. The Colt was stopped.',
    'The county pumped money into Vat Merrin, a farm. Vat Merrin closed. Merrin was sold.',
    'There was a lockdown at Arlen Dorr College and at Dorr.',
    'They stole gems from the Harry Winsley jewellery store.',
    'The Interior and Commerce departments reported the change.',
    'Police looked for a New Halden, Massachusetts, man.',
  ])('%s', (body) => {
    expect(rows(body, 'en').filter((row) => row.startsWith('I '))).toEqual([]);
  });

  test('a ship with the title of a person', () => {
    expect(rows('Taucher fanden das Wrack des Frachters „Graf Lanzing“ in der Ostsee.', 'de')).toEqual([]);
    expect(rows('Graf Lanzing kam in Begleitung.', 'de')).toEqual(['I Lanzing']);
  });

  test('people keep their rows', () => {
    expect(rows('The house is owned by Olympia Esperson, who was away.', 'en')).toContain('I Olympia Esperson');
    expect(rows('“I like it,” said Earl Dorrance, a farmer.', 'en')).toContain('I Earl Dorrance');
  });
});

describe('names have no words that do not belong to them', () => {
  test.each([
    ['Some witnesses said the gun went off.', 'G* witnesses'],
    ['He belongs to a gang, who police say are armed.', 'O* police'],
    ['A senior Democrat said the plan was dead.', 'I* senior Democrat'],
  ])('%s', (body, row) => {
    expect(rows(body, 'en')).toContain(row);
  });

  test.each([
    ['Der Fischereigerichtshof (FGH) in Halden entschied, das Gesetz sei ungültig.', 'O Fischereigerichtshof'],
    ['Nach Angaben des Kraftfahrt-Bundesamtes in Flensburg fahren mehr Autos.', 'O* Kraftfahrt-Bundesamt'],
    ['Nach Angaben der Plattenfirma Sondra-Musik erscheint das Album bald.', 'O Sondra-Musik'],
    ['Nach Angaben der Oppositionspartei Movement for Renewal gab es Betrug.', 'O Movement for Renewal'],
    ['Die Polizei in Flensburg teilte mit, sie prüfe das.', 'O* Polizei in Flensburg'],
    ['Die Rebellengruppe Front des Südens teilte mit, sie prüfe das.', 'O Rebellengruppe Front des Südens'],
  ])('%s', (body, row) => {
    expect(rows(body, 'de')).toContain(row);
  });
});
