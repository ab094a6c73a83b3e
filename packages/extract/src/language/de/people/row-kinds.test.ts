import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

/** Returns the rows as "KIND name [roles]". A star marks an unnamed row. */
const rows = (body: string) =>
  extract({ body, published: '2024-03-05', language: 'de' }).people.map(
    ({ kind, named, name, roles }) =>
      `${kind.charAt(0)}${named ? '' : '*'} ${name}${roles.length > 0 ? ` [${roles.join(', ')}]` : ''}`,
  );

describe('a thing or place is not a person', () => {
  test.each([
    'Im Herbst erscheint ein neuer Axel Benning Song.',
    'Am Standort Immelau arbeiten 300 Menschen, und der Standort Immelau wächst.',
    'Das Zwischenlager Gorwede bleibt zu. Wer im Zwischenlager Gorwede arbeitet, ist versichert.',
    'Sie wurde Professorin in Maria Lanzing.',
    'Er wohnte im Wohnheim Domus Paolo IV in der Stadt.',
    'Die Klasse hat mit Hilfe ihrer Dozenten Plakate und Filme entworfen.',
    'Entsprechend der Empfehlungen der zuständigen Ausschüsse wurde das Gesetz beschlossen.',
  ])('%s', (body) => expect(rows(body)).toEqual([]));

  test('but its namesakes are', () => {
    expect(rows('Der Stürmer Alex Song traf zweimal.')).toEqual(['I Alex Song [Stürmer]']);
    expect(rows('Er schrieb die Musik zu Axel Bennings Film.')).toEqual(['I Axel Benning']);
    expect(rows('Maria Lanzing kam in Begleitung.')).toEqual(['I Maria Lanzing']);
    expect(rows('Sie lobte ihren Dozenten Kriebel.')).toEqual(['I Kriebel [Dozent]']);
  });
});

test.each(['Cisco', 'Mozilla', 'Newsday'])('a well-known organization that speaks alone is no person: %s', (name) => {
  expect(rows(`${name} teilte mit, die Lücke sei geschlossen.`)).toEqual([`O ${name}`]);
});

describe('the noun for any outlet is not part of a name', () => {
  test.each([
    ['Wie das Nachrichtenmagazin Der Spiegel berichtet, ist der Plan gescheitert.', ['O Der Spiegel']],
    ['Nach Angaben der Nachrichtenagentur Reuters sank das Schiff. Reuters berichtet, es lebe niemand.', ['O Reuters']],
    ['Informationen des Senders France Azur zufolge brach der Damm.', ['O France Azur']],
    ['Berichten der Fernsehsender Nord News und BBC zufolge brach der Damm.', ['O Nord News', 'O BBC']],
    ['Nach Angaben der Nachrichtenagenturen dpa und AFP brach der Damm.', ['O dpa', 'O AFP']],
    ['Die Gruppe Norway Watch teilte mit, das Netz sei gesperrt.', ['O Norway Watch']],
    ['Die Leitung des Herstellers Fenra sagte, der Damm halte.', ['O* Leitung des Herstellers Fenra']],
    ['Nach Angaben der Universitäten Bonn und Köln fehlt Geld.', ['O Universitäten Bonn und Köln']],
  ])('%s', (body, expected) => expect(rows(body)).toEqual(expected));
});

describe('an organization', () => {
  test.each([
    ['Nach Angaben des norländischen Geheimdienstes ist der Plan gescheitert.', ['O norländischer Geheimdienst']],
    ['Die deutsche Bundesregierung aus CDU, CSU und SPD sagte, es gebe keinen Plan.', ['O* deutsche Bundesregierung']],
    ['Die Landesregierung aus Union und Grünen sagte, es gebe keinen Plan.', ['O* Landesregierung']],
    ['Nach Ansicht des Ausschusses fehlt Geld.', ['O* Ausschuss']],
    ['Nach Auskunft des Kongresses fehlt Geld.', ['O* Kongress']],
    ['Die Freien Händler teilten mit, sie wollten das prüfen.', ['G* Freie Händler']],
    ['Die WHO in Genf teilte mit, es gebe mehr Fälle.', ['O WHO']],
    ['Grund waren laut Ministerium Arbeiten an der Leitung.', ['O* Ministerium']],
    ['Das Beben soll nach ersten Meldungen Schäden an Häusern verursacht haben.', []],
    ['Nach Unternehmensangaben fehlt Geld.', ['O* Unternehmen']],
    ['Nach Behördenangaben fehlt Geld.', ['G* Behörden']],
    ['Das Umweltbundesamt teilte mit, die Luft sei schlecht.', ['O Umweltbundesamt']],
    ['Die Taliban teilten mit, sie wollten das prüfen.', ['O Taliban']],
  ])('%s', (body, expected) => expect(rows(body)).toEqual(expected));
});

describe('one person with a possessive that does not show the number', () => {
  test.each([
    ['Am Montag teilte dessen Stellvertreter mit, es sei spät.', 'I* Stellvertreter [Stellvertreter]'],
    ['Der Präsident ging. Deren Sprecher teilte mit, es sei spät.', 'I* Sprecher [Sprecher]'],
    ['Deren Sprecher teilten mit, es sei spät.', 'G* Sprecher'],
  ])('is known by the verb: %s', (body, row) => expect(rows(body)).toEqual([row]));
});

describe('a role', () => {
  test.each([
    ['Der ehemalige Beamte Filip Karmann kam.', 'I Filip Karmann [ehemaliger Beamter]'],
    ['Sie traf die frühere Ministerin Ute Krall.', 'I Ute Krall [frühere Ministerin]'],
    [
      'Der parlamentarische Geschäftsführer der Partei, Jost Kamp, kam.',
      'I Jost Kamp [parlamentarischer Geschäftsführer der Partei]',
    ],
    ['Jost Kamp, stellvertretender Kurator des Museums, kam.', 'I Jost Kamp [stellvertretender Kurator des Museums]'],
    [
      'Die stellvertretende Vorsitzende des Vereins, Ute Krall, kam.',
      'I Ute Krall [stellvertretende Vorsitzende des Vereins]',
    ],
    ['Mit dem früheren Abgeordneten Jost Kamp sprach niemand.', 'I Jost Kamp [früherer Abgeordneter]'],
    ['Der frühere Talheimer Senator Jost Kamp kam.', 'I Jost Kamp [früherer Senator]'],
    ['Das sagt der ehemalige grüne Minister Jost Kamp.', 'I Jost Kamp [ehemaliger Minister]'],
    ['Talheims früherer Regierender Bürgermeister Jost Kamp kam.', 'I Jost Kamp [früherer Regierender Bürgermeister]'],
    ['Sie wurde vom Regierenden Bürgermeister Jost Kamp begrüßt.', 'I Jost Kamp [Regierender Bürgermeister]'],
    ['Die Regierende Bürgermeisterin Ute Krall kam.', 'I Ute Krall [Regierende Bürgermeisterin]'],
    [
      'Jost Kamp, Regierender Bürgermeister von Talheim, sagte, es sei spät.',
      'I Jost Kamp [Regierender Bürgermeister von Talheim]',
    ],
    ['Der Regierende Bürgermeister sagte, es sei spät.', 'I* Regierender Bürgermeister [Regierender Bürgermeister]'],
    [
      'Jost Kamp, Parlamentarischer Geschäftsführer der Fraktion, sagte, es sei spät.',
      'I Jost Kamp [Parlamentarischer Geschäftsführer der Fraktion]',
    ],
    ['Der bisherige Umweltminister Jost Kamp wechselt das Amt.', 'I Jost Kamp [bisheriger Umweltminister]'],
    ['Der ehemalige stellvertretende Leiter Jost Kamp kam.', 'I Jost Kamp [ehemaliger stellvertretender Leiter]'],
    ['Der norländische Minister Jost Kamp kam.', 'I Jost Kamp [Minister]'],
    ['Der Chief Executive Jost Kamp kam.', 'I Jost Kamp [Chief Executive]'],
    ['Die Chief Financial Officer Ute Krall kam.', 'I Ute Krall [Chief Financial Officer]'],
    ['Laut Bodegast waren alle da.', 'I Bodegast'],
  ])('%s', (body, row) => expect(rows(body)).toEqual([row]));

  test('after the name of a minister in a list belongs to the next name', () => {
    const body = 'Es kamen Minister Jost Kamp, der Leiter der Behörde, Ute Krall, und Präsident Kern.';
    expect(rows(body)).toEqual(['I Jost Kamp [Minister]', 'I Ute Krall [Leiter der Behörde]', 'I Kern [Präsident]']);
  });

  test('is known without its adjective later', () => {
    const body = 'Der langjährige Direktor des Museums, Jost Kamp, kam. „Es ist vorbei“, sagte der Direktor.';
    expect(rows(body)).toEqual(['I Jost Kamp [Direktor des Museums]']);
  });

  test('that somebody no longer holds is not the role of the present holder', () => {
    const body = 'Der ehemalige Direktor des Museums, Jost Kamp, kam. „Es ist vorbei“, sagte der Direktor.';
    expect(rows(body)).toEqual(['I Jost Kamp [ehemaliger Direktor des Museums]', 'I* Direktor [Direktor]']);
  });
});

test('companies in a list are not people with a role', () => {
  const found = rows('Genannt werden Northrop Grumman, General Dynamics, Lockheed Martin und Raytheon.');
  expect(found.filter((row) => row.startsWith('I'))).toEqual([]);
});

test.each([
  ['Michael O´Brien sagte, der Start sei verschoben.', 'I Michael O´Brien'],
  ['Nach Angaben der italienischen Luftfahrtbehörde Enza kam es zu einer Landung.', 'O Enza'],
  ['Laut der amerikanischen Ratingagentur Fenmark sinkt die Note.', 'O Fenmark'],
])('%s', (body, row) => expect(rows(body)).toEqual([row]));
