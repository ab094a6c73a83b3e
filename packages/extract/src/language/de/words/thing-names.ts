import { entries, words } from '../../../core/word-list.ts';

/** Abbreviations before the name of a club or ship. Case-sensitive. */
export const CLUBS = words('FC SC SV VfB VfL TSV TSG FSV SpVgg HSV MS MV RMS USS HMS');

/** Nouns for vessels before the name of a vessel. Entries are case-sensitive patterns. */
export const VESSELS = entries(String.raw`
  (?:\p{Lu}\p{Ll}+)?(?:[Ss]chiff|[Ff]rachter|[Tt]anker|[Ff]ähre|[Kk]reuzer|[Kk]utter|[Dd]ampfer|[Yy]acht|[Ff]regatte|[Kk]orvette)
`);

/**
 * Words before a name that show that it refers to a church, an island, a court case or a prize. Entries are
 * case-sensitive patterns.
 */
export const BEFORE_THING_NAME = entries(`
  Santa San Sankt Fall Affäre Causa Prozess Skandal Familie Kabinett Ära Edition Modell Hurrikan Taifun Tropensturm
  Feuerwehr Bundeswehr Wirbelsturm Orkan Orkantief Sturm Sturmtief Tief Hoch Zyklon
  Zug Mission Raumsonde Raumkapsel Satellit Operation Hotel Restaurant Café Kaufhaus Stadion Domus Palazzo Palais
`);

/**
 * Words after a name that show that it refers to a company, a place or an institution. Entries are case-sensitive
 * patterns.
 */
export const AFTER_THING_NAME = entries(`
  Co\\.? Corp\\.? Inc\\.? Ltd\\.? AG GmbH SE KG Entertainment Pictures Records Studios Holding Group Airlines
  Island Islands Force Beach Street Avenue Road Park Stadium Arena Center Centre Tower Bridge University College
  Institute Foundation Award Awards Preis Straße Platz Verlag Verlags Verlages Stiftung
`);

/** Last words in the names of companies, prizes and shows. Entries are case-sensitive patterns. */
export const THING_NAME_ENDS = entries(`
  Co Corp Inc Ltd AG GmbH Awards? Show Tour Cup Trophy Festival Verlage?s? Airlines Islands? Force
`);

/**
 * Goods and lines of business at the end of a company's name: "Graf Lindner Porzellan". They are rarely surnames.
 * Case-sensitive.
 */
export const TRADES = words(`
  Möbel Moden Reisen Logistik Getränke Bräu Porzellan Keramik Textil Textilien Brillen Optik Schuhe Reinigung Weine Spirituosen
  Backwaren Fleischwaren Wurstwaren Feinkost Süßwaren Spielwaren Schreibwaren Haushaltswaren Elektro Elektronik Technik Immobilien
  Medien Pharma Chemie Kosmetik Uhren Schmuck Fahrräder Automobile Transporte Touristik Bestattungen Fenster Küchen Energie Solar
  Software Systeme Maschinen Maschinenbau Motoren Antriebe Getriebe Kaffee Schokolade Baustoffe Gartenbau Tiefbau Hochbau Anlagenbau
  Stahlbau Holzbau Recycling Entsorgung Verpackungen Kunststoffe Kunststofftechnik Umwelttechnik Medizintechnik Reifen Tabak Kliniken
  Hotels Gastronomie Mühlen Tiernahrung Naturkost Mode Hosen Hemden Strümpfe Teppiche Betten Matratzen Lampen Leuchten Armaturen
  Werkzeuge Schrauben Lacke Farben Baumarkt Bücher Events Veranstaltungen Versicherungen Invest Consulting Druckerei
  Live Windkraft Biogas Mineralöle Heizungen Sanitär Arzneimittel Saatgut Landtechnik Werbung
`);

/** First words in the names of clubs: "Eintracht Lauenau". Case-sensitive. */
export const CLUB_NAMES = words(
  'Eintracht Fortuna Borussia Arminia Alemannia Hertha Dynamo Preußen Hansa Kickers Germania Holstein Wacker Rot-Weiß Schwarz-Weiß Blau-Weiß',
);

/** Nouns before the name of a place. Together they look like a person's name. Entries are case-sensitive patterns. */
export const BEFORE_PLACE_NAME = entries(`
  Standort Standorts Standortes Werk Bahnhof Flughafen Hafen Ortsteil Landkreis Kreis Gemeinde Ortschaft Dorf Bezirk
  Region Provinz Insel Halbinsel Zeche Grube Schloss Burg Berg Kraftwerk Kernkraftwerk Atomkraftwerk Stadtteil
  Autobahnkreuz Gefängnis Zwischenlager Endlager Bergwerk Lager Flüchtlingslager Militärbasis Stützpunkt
`);

/** The first word of Austrian and Swiss place names that look like a person's name: "Maria Lanzing". */
export const PLACE_FIRST_WORDS = words('Maria');

/**
 * Nouns for works and places that are named after a person: "ein neuer Axel Benning Song". Entries are case-sensitive
 * patterns.
 */
export const WORKS_OF_PERSON = entries(`
  Songs? Albums? Alben Single Museums? Films? Konzerte?s? Fans? Biografie Biographie Musical Show Denkmals? Gymnasiums? Schule
`);
