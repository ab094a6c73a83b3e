import { describe, expect, test } from 'vitest';
import { extract } from '../../../extract.ts';

const people = (body: string) => extract({ body, published: '2024-03-05', language: 'de' }).people;
/** Returns the rows as "KIND name [roles]". A star marks an unnamed row. */
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
    'Zwar übte der Anwalt Kritik an dem Urteil.',
    'Das sollte der Mandantin Angst machen.',
    'In dem Streit zeigte die Richterin Geduld.',
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

describe('a role after a verb', () => {
  test.each([
    ['Pavel Dorn wird Trainer von Eintracht Talheim.', 'I Pavel Dorn [Trainer]'],
    ['Pavel Dorn wird neuer Trainer bei Eintracht Talheim.', 'I Pavel Dorn [Trainer]'],
    ['Ina Dorn bleibt Präsidentin.', 'I Ina Dorn [Präsidentin]'],
    ['Ute Dorn wird Kanzlerin der Universität. „Gern“, sagte Dorn.', 'I Ute Dorn'],
    ['Pavel Dorn wird Trainer Kamp ablösen.', 'I Pavel Dorn'],
  ])('%s', (body, row) => expect(rows(body)).toContain(row));
});

describe('a role that is inflected like an adjective', () => {
  test.each([
    ['Der Vorsitzende Oruç Belgin kam.', 'I Oruç Belgin [Vorsitzender]'],
    ['Die Vorsitzende Oruç Belgin kam.', 'I Oruç Belgin [Vorsitzende]'],
    ['Sie sprach mit dem CDU-Vorsitzenden Oruç Belgin.', 'I Oruç Belgin [CDU-Vorsitzender]'],
    ['Er sprach mit der CDU-Vorsitzenden Oruç Belgin.', 'I Oruç Belgin [CDU-Vorsitzende]'],
    ['Der frühere Abgeordnete Belgin kam.', 'I Belgin [früherer Abgeordneter]'],
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
    ['Gewonnen hat Tennisprofi Lukas Kraus am Montag.', 'I Lukas Kraus [Tennisprofi]'],
    ['Gewonnen hat die Brasilianerin Ana Dovas. „Schön“, sagte Dovas.', 'I Ana Dovas'],
    ['Der Auftritt Ute Dovas’ dauerte lange.', 'I Ute Dovas'],
    ['Am Ziel trafen Timo Jones Freunde und Fans.', 'I Timo Jones'],
    ['Es gewann der Bremer Paul Marx. Marx jubelte.', 'I Paul Marx'],
  ])('%s', (body, row) => expect(rows(body)).toContain(row));

  test('of a surname in the genitive after a role', () => {
    const body = 'Bergmann kam nicht. Gegner Bergmanns jubelten. „Gut“, sagte Bergmann.';
    expect(rows(body)).toEqual(['I Bergmann']);
  });
});

describe('a description in the nominative', () => {
  test.each([
    ['Laut ukrainischen Medien gab es zehn Tote.', 'G* ukrainische Medien'],
    ['Politischen Beobachtern zufolge blieb es ruhig.', 'G* politische Beobachter'],
    ['Den Gutachtern zufolge hielt das Dach nicht.', 'G* Gutachter'],
    ['Nach Angaben der bosnischen Presseagentur Sefica war es kalt.', 'O Sefica'],
    ['Nach Angaben des Nachrichtensenders K24 ist der Mann frei.', 'O K24'],
    ['Nach Angaben der zentralen Wahlkommission siegte er.', 'O* zentrale Wahlkommission'],
    ['Der Norddeutsche Wetterbund warnte, der Sturm komme.', 'O Norddeutscher Wetterbund'],
    ['Der 81-jährige Besitzer einer Mühle sagte, er ziehe weg.', 'I* 81-jähriger Besitzer einer Mühle [Besitzer]'],
    ['Die Vorsitzenden der Fraktionen sagten, das Gesetz komme.', 'G* Vorsitzende der Fraktionen'],
    ['Politische Berater sagen, dass ein Kandidat fehle.', 'G* politische Berater'],
    ['Nach Ansicht des ehemaligen Richters war es Notwehr.', 'I* ehemaliger Richter [ehemaliger Richter]'],
    ['Der mutmaßliche Kriegsverbrecher Filip Karmann schwieg.', 'I Filip Karmann [mutmaßlicher Kriegsverbrecher]'],
    ['Die Polizei hat den angeblichen Mörder Filip Karmann gefasst.', 'I Filip Karmann [angeblicher Mörder]'],
    ['Nach Ansicht der linken Politiker ist das Gesetz zu streng.', 'G* linke Politiker'],
    ['Nach Angaben der Hacker wurden Daten kopiert.', 'G* Hacker'],
    ['Einer der Putschisten sagte, man werde wählen.', 'I* einer der Putschisten'],
    ['Laut Augenzeugen brannte das Dach.', 'G* Augenzeugen'],
  ])('%s', (body, row) => expect(rows(body)).toContain(row));
});

describe('words of the clause do not belong to a description', () => {
  test.each([
    ['Acht Beamte wurden nach Angaben der Polizei vom Dienstag verletzt.', 'O* Polizei'],
    ['Laut einem Bericht des Verkehrsministeriums vom Mai 2023 fehlen Brücken.', 'O* Verkehrsministerium'],
    ['„Warum nicht?“, rief ein Fan beim Hinausgehen.', 'I* Fan [Fan]'],
    ['Das teilte die zur Universität Kalmar gehörende Norden Stiftung mit, die Stelle sei frei.', 'O Norden Stiftung'],
    [
      'Die Sprecherin des Amtes für Umwelt sagte, der Fluss sei sauber.',
      'I* Sprecherin des Amtes für Umwelt [Sprecherin]',
    ],
    ['Ein weiterer Diplomat sagte, er bleibe.', 'I* weiterer Diplomat [Diplomat]'],
  ])('%s', (body, row) => expect(rows(body)).toContain(row));
});

describe('a name behind the complement of a role', () => {
  test('has the role', () => {
    expect(rows('Der Kommissar für Energie Günther Ottersleben nannte das falsch.')).toEqual([
      'I Günther Ottersleben [Kommissar für Energie]',
    ]);
    expect(rows('Die Präsidentin der Handelskammer Adele Zell sagte, sie gehe.')).toEqual([
      'I Adele Zell [Präsidentin der Handelskammer]',
    ]);
    expect(rows('Der Bürgermeister von Freising Herr Dieter Kamp begrüßte die Gäste.')).toEqual([
      'I Dieter Kamp [Bürgermeister von Freising]',
    ]);
  });

  test('but not the role of somebody else', () => {
    expect(rows('Der Sprecher der Ministerin Ute Kern sagte, er gehe.')).toEqual([
      'I Ute Kern [Ministerin]',
      'I* Sprecher der Ministerin Ute Kern [Sprecher]',
    ]);
    expect(rows('Die Mutter des Jungen Ruwen Kern sagte, sie gehe.')).toContain('I Ruwen Kern [Junge]');
    expect(rows('Der Direktor der Stiftung Adele Zell sagte, er gehe.')).toContain('I Adele Zell');
  });

  test('the words after an office do not make it another office', () => {
    // "Hilfs" only means a deputy before the office: "Hilfstrainer".
    const body =
      'Jan Kolb, Sprecher der Hilfsorganisation Nordhilfe, besuchte das Lager. Der Sprecher erklärte, es fehle Wasser.';
    expect(rows(body).filter((row) => row.startsWith('I'))).toEqual([
      'I Jan Kolb [Sprecher der Hilfsorganisation Nordhilfe]',
    ]);
  });
});

describe('several organizations', () => {
  const speakers = (body: string) => {
    const { statements, people: all } = extract({ body, language: 'de' });
    return statements.map((statement) => statement.speakers.map((at) => all[at]?.name));
  };

  test('are rows of their own and speak together', () => {
    expect(speakers('SPD und FDP sagten, die Vorwürfe seien haltlos.')).toEqual([['SPD', 'FDP']]);
    expect(speakers('Die Polizei und die Feuerwehr teilten mit, der Brand sei gelöscht.')).toEqual([
      ['Polizei', 'Feuerwehr'],
    ]);
    expect(speakers('Norwegen und die Vereinigten Staaten sagten, es gebe Frieden.')).toEqual([
      ['Norwegen', 'Vereinigte Staaten'],
    ]);
  });

  test('but a name with "und" is one', () => {
    expect(speakers('Das Ministerium für Bildung und Forschung sagte, es helfe.')).toEqual([
      ['Ministerium für Bildung und Forschung'],
    ]);
    expect(speakers('Die Gewerkschaft Erziehung und Wissenschaft sagte, es reiche nicht.')).toEqual([
      ['Gewerkschaft Erziehung und Wissenschaft'],
    ]);
  });
});

test('an acronym in brackets is a mention, not a part of the name', () => {
  const body = 'Der Kommunale Fährverband (KFV) sagte, er streike. Der KFV sagte, es reiche.';
  expect(
    people(body).map(({ name, mentions }) => [name, mentions.map(({ start, end }) => body.slice(start, end))]),
  ).toEqual([['Kommunaler Fährverband', ['Kommunale Fährverband', 'KFV', 'KFV']]]);
  expect(rows('Nach Angaben des Verbandes Deutscher Imker (VDI) fehlen Bienen.')).toEqual([
    'O Verband Deutscher Imker',
  ]);
});

test('an institute or a sender is not a person, and a title of nobility is inside a name', () => {
  const named = (body: string) => rows(body).filter((row) => row.startsWith('I '));
  expect(named('Laut Robert Kolk-Institut sinken die Zahlen.')).toEqual([]);
  expect(named('Das berichtet der Fernsehsender al-Nahar.')).toEqual([]);
  expect(named('Er ist ein Enkel von Claus Schenk Graf von Staufen.')).toEqual(['I Claus Schenk Graf von Staufen']);
  expect(named('Ein Treffer gelang Stürmer-Star Ottah.')).toEqual(['I Ottah [Stürmer-Star]']);
});

describe('the kind of an unnamed person', () => {
  test.each([
    ['Nach Angaben eines 40-jährigen Kletterführers war der Weg frei.', 'I* 40-jähriger Kletterführer [Kletterführer]'],
    ['Nach Angaben eines 40-jährigen Hallenbergers war der Weg frei.', 'I* 40-jähriger Hallenberger [Hallenberger]'],
    [
      'Wie die Mitarbeiterin ihres Büros mitteilte, sei die Malerin krank.',
      'I* Mitarbeiterin ihres Büros [Mitarbeiterin]',
    ],
    ['Nach Angaben seines Verwalters sei kein Geld da.', 'I* Verwalter [Verwalter]'],
    ['Laut Angehörigen war er krank.', 'G* Angehörige'],
    ['Das Wasser sei kalt, sagten alle Reisenden.', 'G* alle Reisenden'],
    ['Die Kosten seien zu hoch, hieß es von Rentnern und Kranken.', 'G* Rentner und Kranke'],
  ])('%s', (body, row) => {
    expect(rows(body)).toEqual([row]);
  });

  test('is plural after the noun for what they say', () => {
    const body = 'Der Wärter ging. Der Ausbruch gelang trotz der Warnung der Wärter, auf Fliehende zu schießen.';
    expect(rows(body)).toContain('G* Wärter');
  });
});

describe('a thing is not a person', () => {
  test.each([
    'Nach dem Hochwasser wird der Ausbruch von Cholera befürchtet.',
    'Nach dem Hochwasser wird der Ausbruch von Masern erwartet.',
    'Einige Räumfahrzeuge und Kutter standen bereit.',
    'Die Flugzeuge meldeten, dass der Weg frei sei.',
    'Der Name Fenra bedeutet, dass niemand fehlt.',
    'Die Software Fenra meldet, dass der Speicher voll sei.',
  ])('%s', (body) => {
    expect(rows(body)).toEqual([]);
  });

  test('is not part of an organization', () => {
    expect(rows('Nach Angaben des Gerichts Klage einzureichen, sei falsch.')).not.toContain('O Gericht Klage');
    expect(rows('Die Organisation Hilfe ohne Grenzen sagte, es sei Zeit.')).toEqual(['O Hilfe ohne Grenzen']);
    expect(rows('Die Zeitung „Fenra Observer“ berichtet, dass der Plan gescheitert sei.')).toEqual([
      'O Fenra Observer',
    ]);
  });
});

describe('the words beside a name', () => {
  test.each([
    ['Das Haus wird vom Architekten Jens Siegfried von Brandt Kessler geplant.', 'I Jens Siegfried [Architekt]'],
    ['Das Haus gehört Karl Theodor von Brandenfels.', 'I Karl Theodor von Brandenfels'],
    ['Am Montag ist Fürst Rainer von Monaco gestorben. Auf Monaco schaute man gern.', 'I Rainer von Monaco [Fürst]'],
    ['Gewonnen hat die Norwegerin Astrid Holm.', 'I Astrid Holm'],
    ['Fenra-Vorstand Jost Kamp kam.', 'I Jost Kamp [Fenra-Vorstand]'],
    ['Der Kandidat des Parti de gauche (Linkspartei), Luc Tavert, kam.', 'I Luc Tavert [Kandidat des Parti de gauche]'],
  ])('%s', (body, row) => {
    expect(rows(body)).toEqual([row]);
  });
});

describe('organizations', () => {
  test('in a joint statement are two', () => {
    const body = 'Laut einer Erklärung der Altdorfer Staatsanwaltschaft und der Polizei sei niemand verletzt.';
    expect(rows(body).map((row) => row.replace('*', ''))).toEqual(['O Altdorfer Staatsanwaltschaft', 'O Polizei']);
    expect(rows('Nach Angaben der Agenturen Fenra und Holm ist der Plan gescheitert.')).toEqual(['O Fenra', 'O Holm']);
  });

  test('with a known name are named', () => {
    expect(rows('Die Bundeswehr teilte mit, das Lager sei leer.')).toEqual(['O Bundeswehr']);
    expect(rows('Das Handelsblatt schreibt, der Preis sei zu hoch.')).toEqual(['O Handelsblatt']);
    expect(rows('Die Feuerwehr teilte mit, das Lager sei leer.')).toEqual(['O* Feuerwehr']);
  });

  test('that are outlets are mentioned by their noun', () => {
    const body = 'Laut Altdorfer Zeitung ist der Plan gescheitert. Er sei „zu teuer“, wie die Zeitung schreibt.';
    expect(rows(body)).toEqual(['O Altdorfer Zeitung']);
  });

  test('that somebody speaks for', () => {
    const found = people('Ein Sprecher des Auswärtigen Amtes in Berlin sagte, es gebe keinen Plan.');
    expect(found.map(({ name, represents }) => [name, represents])).toEqual([
      ['Auswärtiges Amt', null],
      ['Sprecher des Auswärtigen Amtes in Berlin', 0],
    ]);
  });
});

describe('a name after a relation to an official', () => {
  test.each([
    ['Die Frau des Bürgermeisters, Anna Holm, wartet.', 'I Anna Holm'],
    ['Der Sohn des früheren Königs, Ole Marner, wartet.', 'I Ole Marner'],
    ['Der Sprecher des Präsidenten, Karl Roth, wartet.', 'I Karl Roth [Sprecher des Präsidenten]'],
    ['Die Anwältin der Ministerin, Rita Roth, wartet.', 'I Rita Roth [Anwältin der Ministerin]'],
  ])('does not get the office: %s', (body, row) => {
    expect(rows(body)).toEqual([row]);
  });

  test.each([
    ['Beim Besuch des Kanzlers, Karl Holm, war es still.', 'I Karl Holm [Kanzler]'],
    ['Der Chef der Polizei, Olaf Tann, wartet.', 'I Olaf Tann [Chef der Polizei]'],
  ])('but the office next to it if nobody else is named: %s', (body, row) => {
    expect(rows(body)).toEqual([row]);
  });
});

describe('a noun for any organization is not part of a name', () => {
  test.each([
    ['Die Nachrichtenagentur KPZ meldete, dass es regne.', ['O KPZ']],
    ['Nach Angaben der norländischen Tageszeitung Haldener Kurier regnet es.', ['O Haldener Kurier']],
    ['Der Sportwagenhersteller Velbert Cars kündigte an, er werde schließen.', ['O Velbert Cars']],
    ['Die Hilfsorganisation Ärzte ohne Grenzen teilte mit, es gehe weiter.', ['O Ärzte ohne Grenzen']],
    ['Die Gewerkschaft Bildung und Forschung teilte mit, es gehe weiter.', ['O Gewerkschaft Bildung und Forschung']],
    ['Die Staatsanwaltschaft Oslo teilte mit, es gehe weiter.', ['O Staatsanwaltschaft Oslo']],
  ])('%s', (body, expected) => {
    expect(rows(body)).toEqual(expected);
  });
});

describe('things that look like people', () => {
  test.each([
    ['Am Samstag verlor der FC Carl Benning.', []],
    ['Im Fall Benning gibt es Neues.', []],
    ['Die Tiefdruckerei des Axel Benning Verlages schloss.', []],
    ['Er betete in Santa Maria Lunga.', []],
    ['Die Freiwillige Feuerwehr Haldenau kam.', []],
    ['Paul Georg von der IG Metall sagte, es sei spät.', ['I Paul Georg']],
    ['Er sagte, dass Prinz Harry zur Zielscheibe werde.', ['I Harry [Prinz]']],
    [
      'Der Forscher Aiman az-Zawali sprach mit Abd al-Fattah Junis.',
      ['I Aiman az-Zawali [Forscher]', 'I Abd al-Fattah Junis'],
    ],
    ['Stefan Kolbe und Štefan Füle kamen.', ['I Stefan Kolbe', 'I Štefan Füle']],
  ])('%s', (body, expected) => {
    expect(rows(body)).toEqual(expected);
  });

  test('two surnames are two people', () => {
    const body = 'Jan Kolk und Enno Dykhus kamen. So kritisierte Kolk Dykhus heftig.';
    expect(rows(body)).toEqual(['I Jan Kolk', 'I Enno Dykhus']);
  });
});

describe('the head of a phrase', () => {
  test.each([
    ['Der Verband kommunaler Unternehmen warnte, es sei zu spät.', 'O* Verband kommunaler Unternehmen'],
    ['Der Chef großer Firmen sagte, es sei gut.', 'I* Chef großer Firmen [Chef]'],
    ['Die Taliban erklärten, sie seien bereit.', 'O Taliban'],
  ])('decides the kind: %s', (body, row) => {
    expect(rows(body)).toEqual([row]);
  });
});
