import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const people = (body: string) => extract({ body, published: '2024-03-05', language: 'de' }).people;
/** Lists the rows as "KIND name [roles]". A star marks an unnamed row. */
const rows = (body: string) =>
  people(body).map(
    ({ kind, named, name, roles }) =>
      `${kind.charAt(0)}${named ? '' : '*'} ${name}${roles.length > 0 ? ` [${roles.join(', ')}]` : ''}`,
  );

describe('a common noun after a role is not a person', () => {
  test.each([
    'Per Dekret ordnete der estnische Präsident Maßnahmen zur Seuchenabwehr an.',
    'Die Kleingärtner haben gegen die Entscheidung des Landrats Klage beim Verwaltungsgericht eingereicht.',
    'Auf dem Marktplatz warfen Studenten Steine auf die Bühne.',
    'Am Abend setzten Polizisten Knüppel ein.',
    'Bei der Durchsuchung der Werkstatt wurden nach dem Hinweis der Verdächtigen Chemikalien gefunden.',
    'Den Preis teilt sich der Händler Kuvanda mit einem Verlag.',
    'Der Rivale Norvolk senkt die Preise.',
    'Im Stadtteil Bornhagen brannte ein Schuppen.',
    'Besondere Probleme machte das Schulfach Religion.',
    'Besorgt äußerten sich die Nachbarn.',
    'Der SV Lohbrück trennte sich vom FC Hasenmoor unentschieden.',
  ])('%s', (body) => {
    expect(people(body).filter(({ kind, named }) => kind === 'INDIVIDUAL' && named)).toEqual([]);
  });

  test('but a surname is', () => {
    expect(rows('Den Vertrag hat Bürgermeisterin Kriebel unterschrieben.')).toEqual(['I Kriebel [Bürgermeisterin]']);
    expect(rows('Richter Heidling verlas das Urteil.')).toEqual(['I Heidling [Richter]']);
    expect(rows('Der Händler Ruwen Kolk schwieg.')).toEqual(['I Ruwen Kolk [Händler]']);
    expect(rows('Der Verband lobte den Trainer Wolf Beermann.')).toContain('I Wolf Beermann [Trainer]');
    expect(rows('Per Lindgaard und Anders Holm kamen.')).toEqual(['I Per Lindgaard', 'I Anders Holm']);
  });
});

describe('a surname that is a first name too', () => {
  test.each([
    ['Der Grünen-Vorsitzende Gernot widersprach.', 'I Gernot [Grünen-Vorsitzender]'],
    ['Ministerin Ernst kündigte an, das Gesetz zu prüfen.', 'I Ernst [Ministerin]'],
    ['Die Abgeordnete Walter sagte, sie stimme nicht zu.', 'I Walter [Abgeordnete]'],
  ])('%s', (body, row) => expect(rows(body)).toEqual([row]));
});

describe('the role in a list belongs to the name next to it', () => {
  test('after a comma', () => {
    const body = 'Es kamen Innensenator Horst Kern, Finanzsenator Jost Adam, Trainerin Eva Roth und Petra Maus.';
    expect(rows(body)).toEqual([
      'I Horst Kern [Innensenator]',
      'I Jost Adam [Finanzsenator]',
      'I Eva Roth [Trainerin]',
      'I Petra Maus',
    ]);
    expect(rows('Er traf seinen Amtskollegen, Jurek Wolski, den Ministerpräsidenten Adam Nowak und andere.')).toEqual([
      'I Jurek Wolski',
      'I Adam Nowak [Ministerpräsident]',
    ]);
  });

  test('and an apposition to the name before it', () => {
    expect(rows('Jost Adam, Parteichef Norwegens, kam.')).toEqual(['I Jost Adam [Parteichef Norwegens]']);
    expect(rows('Ute Krall, Fraktionschefin von Bündnis 90/Die Grünen, kam.')).toEqual([
      'I Ute Krall [Fraktionschefin von Bündnis 90/Die Grünen]',
    ]);
  });
});

describe('a role that is inflected like an adjective', () => {
  test.each([
    ['Der Vorsitzende Oruç Belgin kam.', 'I Oruç Belgin [Vorsitzender]'],
    ['Die Vorsitzende Oruç Belgin kam.', 'I Oruç Belgin [Vorsitzende]'],
    ['Sie sprach mit dem CDU-Vorsitzenden Oruç Belgin.', 'I Oruç Belgin [CDU-Vorsitzender]'],
    ['Er sprach mit der CDU-Vorsitzenden Oruç Belgin.', 'I Oruç Belgin [CDU-Vorsitzende]'],
    ['Der frühere Abgeordnete Belgin kam.', 'I Belgin [Abgeordneter]'],
    ['CDU-Vorsitzende Belgin kam.', 'I Belgin [CDU-Vorsitzende]'],
  ])('%s', (body, row) => expect(rows(body)).toContain(row));
});

describe('the end of a name', () => {
  test.each([
    ['Der Angeklagte Orhan Z., 31, schwieg.', 'I Orhan Z. [Angeklagter]'],
    ['Angeklagt ist Petra M.; sie schwieg.', 'I Petra M.'],
    ['Königin Mathilde II., die Schirmherrin, kam.', 'I Mathilde II. [Königin]'],
    ['Am Ziel war der Brite Adam Yates vorn.', 'I Adam Yates'],
    ['Es war die Idee seines Amtskollegen Schimon Peres in Genf.', 'I Schimon Peres'],
    ['Gelobt wurde Ute Bergmanns „Die Fähre“.', 'I Ute Bergmann'],
    ['Der Streit um Ute Bergmanns EU-Pläne hält an.', 'I Ute Bergmann'],
    ['Die Rede Ute Bergmanns dauerte lange.', 'I Ute Bergmann'],
  ])('%s', (body, row) => expect(rows(body)).toContain(row));

  test('of a surname in the genitive after a role', () => {
    const body = 'Bergmann kam nicht. Gegner Bergmanns jubelten. „Gut“, sagte Bergmann.';
    expect(rows(body)).toEqual(['I Bergmann']);
  });
});
