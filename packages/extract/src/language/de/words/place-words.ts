import { words } from '../../../core/word-list.ts';

/** Prepositions before the place of an event. */
export const PLACE_PREPOSITIONS = words('in im bei nahe auf am vor unweit beim');

/** Verbs for reporting or judging an event. The location of their subject is not the location of the event. */
export const REPORTERS_VERBS = words(`
  bestätigt bestätigte bestätigten bestätigen meldet meldete meldeten melden berichtet berichtete berichteten berichten bedauert
  bedauerte bedauerten dementiert dementierte dementierten bestreitet bestritt bestritten kommentierte kommentierten begrüßte
  begrüßten kritisierte kritisierten sprach sprachen spricht untersucht untersuchte untersuchten`);

/** Prepositions that contain an article. */
export const CONTRACTIONS = words('im am beim');

/** Articles between a preposition and a place: "in der Ukraine". */
export const PLACE_ARTICLES = words('der den dem');

/** The words from {@link PLACE_PREPOSITIONS} that can precede a town. */
export const TOWN_PREPOSITIONS = words('in nahe bei unweit');

/**
 * The words from {@link PLACE_PREPOSITIONS} that need a noun such as "Küste" before the place: "vor der Küste Libyens".
 */
export const COAST_PREPOSITIONS = words('vor');

/** Endings of nouns before the name of a place: "in der Hafenstadt Odessa", "auf der Insel Kreta". */
export const PLACE_NOUN_ENDINGS = words(`
  stadt städtchen ort ortschaft dorf gemeinde insel provinz region bezirk kreis landkreis vorort stadtteil viertel staat
  bundesland kanton metropole hochburg halbinsel siedlung weiler gouvernement oblast bad departement département distrikt
  grafschaft hafen flughafen bahnhof atoll`);

/** Endings of nouns for a site in a town, after the adjective of the town: "im Moosdorfer Hafen". */
export const SITE_ENDINGS = words(`
  stadt hafen bahnhof flughafen zentrum viertel stadtteil ortsteil bezirk park dom kirche schule gymnasium klinik
  klinikum krankenhaus universität hochschule museum theater oper rathaus hotel restaurant gaststätte bar club diskothek zoo stadion
  arena halle messe gefängnis gebäude hochhaus wohnhaus fabrik werk kita supermarkt kaufhaus einkaufszentrum tunnel
  fußgängerzone moschee synagoge schwimmbad freibad kaserne`);

/** Prepositions and articles before the adjective of a town: "durch die Moosdorfer Innenstadt". */
export const BEFORE_TOWN_ADJECTIVE = words(
  'in im an am auf vor nahe bei beim durch der die das dem den einer einem ein eine',
);

/** Nouns for a part of a place: "im Norden Syriens", "in der Nähe von Ulm". */
export const PART_NOUNS = words(`
  norden süden osten westen nordosten nordwesten südosten südwesten nähe zentrum innenstadt umgebung osthälfte mitte
  küste nordküste südküste ostküste westküste vororten außenbezirken hauptstadt großraum raum herzen stadtrand umland`);

/** Words between a noun for a part of a place and the place. */
export const PART_LINKS = words('von der des vom');

/** The words from {@link PART_LINKS} that can precede a name without an article. */
export const NAME_LINKS = words('von');

/** The preposition before the target of an attack. */
export const ATTACK_PREPOSITION = 'auf';

/** Endings of the names of German towns. */
export const TOWN_ENDINGS = words(`
  hausen heim dorf stadt stedt stadt burg berg bach feld furt ingen itz brück brücken bruck kirchen kirch hafen born tal
  wald see münde leben rode stein hagen horst büttel fleth siel werder scheid rath moos beuren weiler zell hofen stetten
  ach ow au hövede bostel büren lohe trup roda reuth hude koog ville ton ham ford field bourg grad gorod abad pur`);

/** Nouns for sites that end like the name of a town: "in Seniorenheim", "in Altstadt". Entries are patterns. */
export const NOT_TOWNS = words(`
  (?:\\p{L}*)?(?:senioren|alten|pflege|wohn|kinder|tier|flüchtlings|asyl|studenten|obdachlosen|ferien|behinderten|jugend|sport)heim heim eigenheim
  (?:alt|innen|neu|haupt|groß|klein|hafen|universitäts|landeshaupt|kreis|uni|partner|nachbar|heimat|welt|millionen)stadt
  (?:stadt|nadel|misch|regen|laub|ur)?wald (?:stau|bade|bagger|baggere)see (?:sport|fußball|spiel|schlacht|fest|mais|getreide)?feld
  (?:feuerwehr|bundeswehr)?hof (?:bauern|reiter|schul|innen|hinter|fried|gerichts|bahn)hof (?:see|flug|jacht|binnen|container)?hafen
  (?:feriendorf|bergdorf|dorf|olympiadorf) weinberg steinbruch`);

/** Adjectives and pronouns between a preposition and a noun for a place. */
export const MODIFIER_ENDINGS = words('en er em');

/** Nouns for places that can be affected by an event. The name follows: "hat die Insel Föhr erschüttert". */
export const STRUCK_PLACES = words(
  'insel halbinsel inselgruppe provinz region stadt hafenstadt hauptstadt gemeinde ortschaft',
);

/** Verbs that connect an event and the affected place: "hat Emden getroffen". */
export const STRIKING_VERBS = words(`
  trifft treffen traf trafen getroffen erlebt erlebte erlebten heimgesucht erschüttert erschütterte erreicht erreichte verwüstet
  verwüstete überflutet überflutete überschwemmt überschwemmte`);

/** Prepositions before the reason for a trial or a resignation. A place after them is not the place of the event. */
export const REASON_PREPOSITIONS = words('wegen nach um infolge aufgrund');

/**
 * Prepositions before the reason for a trial or a resignation, if a noun for a deed follows: "Haft für Mord in
 * Talheim". In "Haft für Mann in Talheim", no deed follows.
 */
export const DEED_PREPOSITIONS = words('für zu zum zur gegen an');

/** Endings of nouns for councils and parliaments, after the adjective of their town: "Moosdorfer Gemeinderat". */
export const LOCAL_BODY_ENDINGS = words(`
  gemeinderat stadtrat stadtparlament senat bürgerschaft kreistag kreisrat bezirksrat ratsversammlung magistrat
  stadtverordnetenversammlung stadtverordnete stadtverwaltung rathaus abgeordnetenhaus`);

/** Endings of nouns for the heads of towns, after the adjective of their town: "Moosdorfer Bürgermeisterin". */
export const LOCAL_HEAD_ENDINGS = words('bürgermeister bürgermeisterin stadtoberhaupt landrat landrätin');
