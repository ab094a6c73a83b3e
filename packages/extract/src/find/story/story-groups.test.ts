import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { compareStories, type StoryForm } from './compare-stories.ts';

/** The date of publication, the headline and the text. */
type Article = readonly [published: string, title: string, body: string];

/** Articles of several outlets about the same news, and an article about similar news. */
interface Group {
  readonly name: string;
  readonly same: readonly Article[];
  readonly other: Article;
}

const GROUPS: readonly Group[] = [
  {
    name: 'a theft from a museum',
    same: [
      [
        '2025-02-10',
        'Diebe stehlen Goldhelm aus Museum in Altenwerth',
        `Altenwerth. Unbekannte sind in der Nacht zum Sonntag in das Keltenmuseum in Altenwerth eingebrochen und haben den
        berühmten Goldhelm gestohlen. Der Wert des Stücks liegt nach Angaben des Museums bei etwa 1,5 Millionen Euro.
        Die Täter kamen gegen 3.40 Uhr über das Dach und zerschlugen die Vitrine mit einer Axt. „Sie wussten genau, was
        sie wollten“, sagte Museumsdirektorin Ilka Römhild. Die Polizei sucht nach drei maskierten Männern.`,
      ],
      [
        '2025-02-11',
        'Nach dem Einbruch: Kritik an der Sicherung des Goldhelms',
        `Hätte der Diebstahl im Keltenmuseum verhindert werden können? Wie diese Zeitung erfuhr, war die Alarmanlage des
        Hauses in Altenwerth seit Wochen gestört. Drei Einbrecher hatten am Wochenende den 2300 Jahre alten Helm
        mitgenommen. Direktorin Ilka Römhild räumte ein, dass die Stadt eine neue Anlage abgelehnt habe. Oberbürgermeister
        Falk Sieverding wies den Vorwurf zurück.`,
      ],
      [
        '2025-02-24',
        'Goldhelm von Altenwerth in Rotterdam entdeckt',
        `Zwei Wochen nach dem spektakulären Kunstraub haben niederländische Ermittler den Goldhelm in einem Container im
        Hafen von Rotterdam gefunden. Er ist leicht beschädigt. Zwei Männer wurden festgenommen, ein dritter ist flüchtig.
        „Mir fällt ein Stein vom Herzen“, sagte Ilka Römhild, die Direktorin des Keltenmuseums.`,
      ],
      [
        '2025-02-11',
        'Thieves steal ancient gold helmet from German museum',
        `Burglars have stolen a 2,300-year-old gold helmet from a museum in the German town of Altenwerth. Three masked
        men broke in through the roof in the early hours of Sunday and smashed a display case with an axe, police said.
        “They knew exactly what they wanted,” said Ilka Römhild, the director of the museum. The helmet is worth about
        1.5 million euros.`,
      ],
    ],
    other: [
      '2025-02-14',
      'Einbrecher rauben Münzsammlung in Bad Lohra',
      `Bad Lohra. Wenige Tage nach dem Diebstahl des Goldhelms von Altenwerth ist erneut ein Museum das Ziel von
      Einbrechern geworden. In der Nacht zum Donnerstag stahlen sie in Bad Lohra 83 Münzen aus der Römerzeit. Sie hebelten
      ein Fenster auf und zerschlugen zwei Vitrinen. Museumsleiter Konrad Pfennigsdorf schätzt den Wert auf 200.000 Euro.
      Die Polizei sieht keinen Zusammenhang.`,
    ],
  },
  {
    name: 'a ferry that runs aground',
    same: [
      [
        '2025-07-03',
        'Fähre mit 212 Passagieren vor Norderoog auf Grund gelaufen',
        `Die Autofähre „Hilligenlei“ ist am Mittwochabend vor der Hallig Norderoog auf eine Sandbank gelaufen. An Bord waren
        212 Passagiere und 14 Besatzungsmitglieder. Seenotretter brachten in der Nacht alle unverletzt an Land. Das Schiff
        der Reederei Wattlinie soll mit dem nächsten Hochwasser freikommen. „Es gab einen Ruck, dann standen wir“,
        berichtete Urlauberin Petra Ohlendorf.`,
      ],
      [
        '2025-07-04',
        'Schlepper ziehen die „Hilligenlei“ von der Sandbank',
        `Die gestrandete Fähre „Hilligenlei“ schwimmt wieder. Zwei Schlepper haben das Schiff der Wattlinie am Donnerstag bei
        Norderoog freigeschleppt. Nun wird der Rumpf auf Schäden untersucht. Die 212 Fahrgäste hatten die Nacht auf dem
        Festland verbracht. Reedereisprecher Jasper Thomsen nannte einen Fehler bei der Navigation als mögliche Ursache.`,
      ],
      [
        '2025-07-16',
        'Kapitän der „Hilligenlei“ war abgelenkt',
        `Der Kapitän telefonierte, als die Fähre „Hilligenlei“ vor zwei Wochen bei Norderoog strandete. Das steht im ersten
        Bericht der Bundesstelle für Seeunfalluntersuchung. Die Reederei hat den 51-Jährigen entlassen. „Die Regeln auf der
        Brücke sind eindeutig“, sagte Sprecher Jasper Thomsen. Bei der Strandung waren 212 Reisende an Bord.`,
      ],
    ],
    other: [
      '2025-07-09',
      'Maschinenschaden: Fähre treibt vor Amringen',
      `Schon wieder Ärger mit einer Fähre der Wattlinie: Die „Rungholt“ ist am Dienstag mit einem Schaden an der Maschine
      vor Amringen liegen geblieben. Die 87 Passagiere mussten vier Stunden an Bord warten, bis ein Schlepper kam. Verletzt
      wurde niemand. „Das tut uns leid“, sagte Hafenmeisterin Wiebke Lorenzen. Erst in der Vorwoche war eine Fähre auf
      Grund gelaufen.`,
    ],
  },
  {
    name: 'an attack on the computers of a utility',
    same: [
      [
        '2025-03-18',
        'Hackerangriff legt Stadtwerke Lindhorst lahm',
        `Die Stadtwerke Lindhorst sind Opfer eines Cyberangriffs geworden. Seit Montag sind Kundenportal und Telefon nicht zu
        erreichen, teilte das Unternehmen mit. Strom und Wasser fließen weiter. Die Erpresser verlangen nach Informationen
        aus dem Rathaus ein Lösegeld von zwei Millionen Euro. „Wir zahlen nicht“, sagte Geschäftsführer Ansgar Wilmers.`,
      ],
      [
        '2025-03-21',
        'Lindhorst: Daten von 48.000 Kunden im Netz',
        `Nach der Cyberattacke auf die Stadtwerke haben die Täter Kontonummern und Adressen von 48.000 Kunden im Darknet
        veröffentlicht. Das bestätigte Ansgar Wilmers, Chef des kommunalen Versorgers, am Donnerstag. Zuvor war eine Frist
        für das Lösegeld abgelaufen. Die Datenschutzbeauftragte Renan Tekin riet den Betroffenen, ihre Konten zu prüfen.`,
      ],
      [
        '2025-04-15',
        'Stadtwerke nach Attacke wieder am Netz',
        `Vier Wochen nach dem Angriff von Hackern arbeiten die Stadtwerke in Lindhorst wieder normal. Die Rechner seien neu
        aufgesetzt worden, sagte Geschäftsführer Ansgar Wilmers. Der Schaden beläuft sich auf 900.000 Euro. Lösegeld sei
        nicht geflossen. Von den Tätern fehlt jede Spur.`,
      ],
    ],
    other: [
      '2025-03-25',
      'Hacker greifen Kreisverwaltung Seelbach an',
      `Im Landratsamt Seelbach geht seit Montag nichts mehr: Unbekannte haben die Rechner der Verwaltung verschlüsselt und
      fordern Lösegeld. Autos können nicht zugelassen werden. Landrätin Beate Kornfeld rechnet mit Wochen. Fachleute prüfen,
      ob es dieselben Täter waren wie beim Angriff auf die Stadtwerke Lindhorst.`,
    ],
  },
  {
    name: 'the insolvency of a company',
    same: [
      [
        '2025-10-06',
        'Möbelhersteller Brackwede-Nord ist pleite',
        `Das Amtsgericht Lemförde hat das Insolvenzverfahren über die Möbelfabrik Brackmann eröffnet. 340 Beschäftigte bangen
        um ihre Arbeitsplätze. Insolvenzverwalterin Silke Hausdorf will den Betrieb zunächst fortführen. Als Gründe nannte
        Brackmann gestiegene Holzpreise und die schwache Nachfrage.`,
      ],
      [
        '2025-10-08',
        'Bei Brackmann geht die Angst um',
        `Die Nachricht vom Konkurs traf die Belegschaft ohne Warnung. Am Dienstag versammelten sich die 340 Mitarbeiter der
        Möbelfabrik in der Halle 2. „Viele sind seit 30 Jahren hier“, sagte Betriebsrätin Olga Reimann. Die
        Insolvenzverwalterin Silke Hausdorf sprach von ersten Interessenten. Das Land prüft eine Bürgschaft.`,
      ],
      [
        '2025-10-30',
        'Investor aus Dänemark kauft Möbelfabrik Brackmann',
        `Die insolvente Möbelfabrik Brackmann ist gerettet. Der dänische Konzern Nordholt übernimmt das Werk und 280 der 340
        Stellen. „Das ist der beste Tag seit langem“, sagte Insolvenzverwalterin Silke Hausdorf. Betriebsrätin Olga Reimann
        sprach von einem bitteren Kompromiss.`,
      ],
    ],
    other: [
      '2025-10-16',
      'Küchenbauer Wesselmann meldet Insolvenz an',
      `Die Krise der Möbelbranche fordert ein weiteres Opfer: Der Küchenhersteller Wesselmann hat beim Amtsgericht Herrenbeck
      Insolvenz angemeldet. 95 Mitarbeiter sind betroffen. „Die Kunden bleiben aus“, sagte Inhaber Gerd Wesselmann. Vor
      zehn Tagen war bereits die Möbelfabrik Brackmann in die Insolvenz gegangen.`,
    ],
  },
  {
    name: 'a bridge that is closed',
    same: [
      [
        '2025-08-20',
        'Risse entdeckt: Wiedtalbrücke für Lastwagen gesperrt',
        `Die Wiedtalbrücke der A 48 ist seit Mittwoch für Lastwagen gesperrt. Prüfer haben Risse in den Trägern gefunden, wie
        die Autobahn GmbH mitteilte. Täglich fahren rund 60.000 Fahrzeuge über das 1969 gebaute Bauwerk bei Dernau-Höhe.
        „Die Sicherheit geht vor“, sagte Niederlassungsleiter Ulf Brandscheid. Spediteure befürchten lange Umwege.`,
      ],
      [
        '2025-08-23',
        'Lkw-Verbot auf der A 48: Dörfer ersticken im Verkehr',
        `Drei Tage nach der Sperrung der Talbrücke rollt der Schwerverkehr durch die Orte. In Dernau-Höhe zählte der
        Gemeinderat 4000 Lastwagen am Tag. „Unsere Kinder kommen nicht mehr über die Straße“, klagte Ortsbürgermeisterin
        Hanne Kirschbaum. Die Autobahn GmbH hatte in den Trägern der Wiedtalbrücke Risse entdeckt. Niederlassungsleiter Ulf
        Brandscheid will sie bis Dezember verstärken.`,
      ],
      [
        '2025-09-30',
        'Wiedtalbrücke muss abgerissen werden',
        `Die seit August für schwere Fahrzeuge gesperrte Wiedtalbrücke ist nicht zu retten. Die Risse seien größer als
        gedacht, erklärte Ulf Brandscheid von der Autobahn GmbH. Ein Neubau kostet 210 Millionen Euro und dauert sechs Jahre.
        Ortsbürgermeisterin Hanne Kirschbaum forderte eine Umgehung für Dernau-Höhe.`,
      ],
    ],
    other: [
      '2025-09-02',
      'Auch Brücke über die Sülm gesperrt',
      `Nach der Wiedtalbrücke trifft es die nächste Brücke: Die Autobahn GmbH hat die Querung der Sülm an der A 61 für den
      Verkehr gesperrt. Bei einer Prüfung waren Schäden an den Lagern aufgefallen. Die Umleitung führt über Hattstein.
      Bürgermeister Rüdiger Lammers rechnet mit Staus.`,
    ],
  },
  {
    name: 'a coach who is dismissed',
    same: [
      [
        '2025-11-09',
        'SC Wallberg trennt sich von Trainer Dorn',
        `Zweitligist SC Wallberg hat sich am Sonntag von Trainer Matthias Dorn getrennt. Der Klub zieht damit die Konsequenz
        aus sechs Niederlagen in Folge. „Wir brauchen einen neuen Impuls“, sagte Sportdirektor Ivica Radman. Das Training
        leitet vorerst Co-Trainer Benno Klages.`,
      ],
      [
        '2025-11-10',
        'Dorn in Wallberg entlassen: „Ich hätte gern weitergemacht“',
        `Nach der sechsten Pleite nacheinander war Schluss: Der SC Wallberg hat Coach Matthias Dorn beurlaubt. Der 47-Jährige
        zeigte sich enttäuscht. Sportchef Ivica Radman will in der Länderspielpause einen Nachfolger finden. Als Kandidat
        gilt Sandro Bellucci.`,
      ],
      [
        '2025-11-17',
        'Bellucci übernimmt den SC Wallberg',
        `Sandro Bellucci ist neuer Trainer des SC Wallberg. Er folgt auf den vor einer Woche freigestellten Matthias Dorn und
        unterschrieb bis 2027. „Sandro brennt für diese Aufgabe“, sagte Sportdirektor Ivica Radman bei der Vorstellung.
        Der Zweitligist ist nach sechs Niederlagen Vorletzter.`,
      ],
    ],
    other: [
      '2025-11-23',
      'Wallberg holt einen Punkt in Hanstedt',
      `Der SC Wallberg hat beim VfR Hanstedt 1:1 gespielt. Yannick Obuya brachte die Gastgeber in Führung, Milos Petrak glich
      kurz vor dem Ende per Elfmeter aus. „Der Punkt ist verdient“, sagte Trainer Sandro Bellucci nach seinem ersten Spiel
      für den Zweitligisten.`,
    ],
  },
];

function formOf([published, title, body]: Article): StoryForm {
  const { story, language } = extract({ body: body.replace(/\s+/gu, ' '), title, published });
  return { terms: story, published, language };
}

/** Returns the headlines of the articles that are in one story with the first one. */
function storyOf(articles: readonly Article[]): readonly string[] {
  const forms = articles.map(formOf);
  const found = new Set([0]);
  for (const at of found)
    for (const [other, form] of forms.entries()) {
      const first = forms[at];
      if (first !== undefined && compareStories(first, form).verdict === 'SAME') found.add(other);
    }
  return [...found].sort((a, b) => a - b).map((at) => articles[at]?.[1] ?? '');
}

describe('stories told by several outlets', () => {
  test.each(GROUPS)('$name', ({ same, other }) => {
    expect(storyOf([...same, other])).toEqual(same.map(([, title]) => title));
  });
});
