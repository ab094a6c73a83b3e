import { memoize } from '../../core/memo.ts';
import { isFirstName } from '../names/first-names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Function words of both languages: with a capital they begin a sentence, and no name. Lower case. */
export const FUNCTION_WORDS = words(`
  der die das den dem des ein eine einer einem einen eines kein keine keiner dieser diese dieses diesem diesen jener jene
  jeder jede jedes sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres unser unsere mein meine er sie
  es ich wir man wer was wo wann wie warum in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter um durch
  ohne wegen während seit bis vor hinter neben zwischen ab trotz laut gemäß so und oder aber denn sondern sowie doch
  jedoch auch nur noch schon bereits heute gestern morgen dann danach dabei dazu daher deshalb damit dafür dagegen
  darauf darüber daraufhin zudem außerdem allerdings weiter weiterhin nun jetzt hier dort da als wenn weil dass daß ob
  obwohl nachdem bevor falls viele einige mehrere alle beide zwei drei vier fünf sechs sieben acht neun zehn zuvor zuletzt insgesamt
  unterdessen inzwischen mittlerweile gleichzeitig dennoch trotzdem nicht nichts etwa rund knapp fast mehr weniger
  the a an this that these those his her their its our my your he she it they we i you who what when where why how in on at by
  for from to of with about after before during since until between against over under through without into and or but nor so
  yet if because although though while as than not no all both some many most several few one two three four five
  then now here there today yesterday tomorrow also however meanwhile still even just only earlier later recently according
  asked speaking demnach danach zufolge ferner hierzu dazu darin daran davon davor hingegen lediglich sogar selbst ganz sehr
  nämlich zumindest ansonsten sonst anschließend schließlich letztlich offenbar angeblich vermutlich wahrscheinlich
  vielleicht ebenfalls ebenso weder sowohl entweder beides dies jenes etwas jemand niemand manche mancher andere anderer
  anderen anderes weitere weiterer weiteren letzterer letztere ersterer erstere solche einziger selten häufig oft erneut wieder wiederum immer kürzlich neulich
  damals dortige hiesige zunächst ursprünglich tatsächlich zusätzlich nachdem sobald solange besonders
  indeed instead perhaps maybe moreover furthermore nevertheless nonetheless thus hence otherwise elsewhere again once`);

/** Nouns that stand before or after other nouns and are no part of a name: times, measures, forms of address. */
export const NO_NAME = words(`
  januar februar märz april mai juni juli august september oktober november dezember jänner january february march may june july
  october december montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag monday tuesday wednesday
  thursday friday saturday sunday montagabend ende anfang mitte prozent millionen milliarden million milliarde tausend hundert euro
  dollar franken pfund grad meter kilometer kilogramm tonnen liter stunden minuten sekunden tage tagen wochen monate monaten jahre
  jahren jahr uhr mal stück seite artikel paragraf paragraph absatz nummer band kapitel teil stadt land kreis dorf ort
  provinz region insel fluss straße platz firma konzern unternehmen bank partei verein club zeitung magazin sender agentur
  nachrichtenagentur ministerium regierung amt behörde polizei gericht haus universität institut schule kirche film buch details schüsse auto kinder gewalt
  lied album serie spiel projekt programm typ modell klasse flug schiff marke thema familie herren damen menschen leute
  gott herrgott internet twitter facebook youtube wikipedia wikinews google microsoft apple president's percent street
  university institute department ministry government company corporation inc ltd gmbh ag bank council committee
  commission agency court party house senate congress parliament union church police army league club united city county
  airport river lake mount mountain islamic state republic kingdom federation association organization organisation
  foundation center centre group times post news journal herald guardian review press network television radio bbc cnn
  spiegel stern zeit bild welt tagesschau christmas easter ostern weihnachten pfingsten anm red bundestag bundesrat
  landtag kongress senat parlament nationalrat unterhaus oberhaus kommission weltkrieg krieg demokraten republikaner
  democrats republicans labour tories`);

/** Capital adjectives begin a sentence, no name: "Internationale", "Herkömmliche". */
const ADJECTIVE = /(?:isch|lich|ig|ional|ell|iv|bar|sam|los|haft|ierend|iert)e[nrs]?$/u;

/** Companies, parties and bodies that are often printed without an article; our own list. */
const BODIES = words(`
  Airbus Boeing Porsche Siemens Daimler Volkswagen Tesla Toyota Opel Audi Ford Renault Nissan Honda Fiat Peugeot Lufthansa Bayer Bosch
  Telekom Vodafone Nokia Sony Samsung Intel Google Microsoft Apple Amazon Facebook Meta Twitter Netflix Uber Nestlé Novartis
  Pfizer Biontech Moderna Shell Exxon Gazprom Rosneft Lukoil Greenpeace Amnesty Oxfam Foodwatch Attac Verdi Reuters
  Bloomberg Interfax Xinhua Ryanair Easyjet Karstadt Aldi Lidl Edeka Rewe Ikea Adidas Puma Nike Thyssenkrupp Commerzbank
  Hisbollah Hamas Fatah Taliban Interpol Europol Frontex Eurostat Unicef Unesco Nato Uno Opec Wikileaks Wikipedia Wikimedia
  Hezbollah Boeing Starbucks Walmart Disney`);

/** Whether a word is the name of a well-known company or body. */
export const isBody = (word: string): boolean => BODIES.has(word);

/** Endings of German nouns that are no names. */
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ismus|tät|täten|nis|nisse|ment|isse|ieren|ling|linge|tum|chaft|enz|anz|ität|ministerium|partei|insel|provinz|gruppen|medien|aussagen|system|regierung|gesetz|verband|behörde|gruppe|zentrum|minute|konferenz|krise|krieg|haus|land|stadt|amt|gericht|recht|bank|werk|markt|zeit|tag|jahr|stelle|kraft|platz|geld|kosten|seite|frage|angaben|bericht|verfahren|entwurf|programm|dienst|beben|angriff|abkommen|vertrag|gipfel)s?$/u;

/** Whether a capital word can be a part of a personal name. */
export const canBeName = memoize((word): boolean => {
  if (BODIES.has(word)) return false;
  if (isFirstName(word) && !NO_NAME.has(word.toLowerCase())) return true;
  if (ADJECTIVE.test(word)) return false;
  return canBeSurname(word) && !NOUN_ENDING.test(word.toLowerCase());
});

/** Whether a capital word can be a surname where a first name stands before it. */
export const canBeSurname = memoize((word): boolean => {
  const lower = word.toLowerCase();
  if (FUNCTION_WORDS.has(lower) || NO_NAME.has(lower)) return false;
  if (word.length > 2 && word === word.toUpperCase() && !word.includes('.'))
    return word.length > 4 && !/\d/u.test(word);
  return /^\p{Lu}[\p{L}’'.-]*$/u.test(word) && !/^(?:US|EU|UN|UNO|NATO|SPD|CDU|CSU|FDP|AfD|ÖVP)-/u.test(word);
});

/** Nouns for what speaks as an organization. Compounds are known by their end. */
const ORGANIZATION_HEADS = `ministerium regierung administration polizei staatsanwaltschaft anwaltschaft behörde partei gewerkschaft unternehmen konzern firma
  agentur organisation verband vereinigung bund kommission gericht gerichtshof amt universität hochschule institut zeitung zeitschrift
  magazin blatt sender rundfunk botschaft kreml haus kirche bank verein club klub rat parlament bundestag bundesrat landtag senat kongress
  fraktion koalition opposition armee militär bundeswehr marine luftwaffe feuerwehr zentrale vorstand aufsichtsrat ausschuss
  komitee stiftung gesellschaft allianz bündnis union liga föderation ministerrat kabinett präsidium sekretariat
  vatikan pentagon stadt gemeinde land staat republik klinik krankenhaus dienst geheimdienst presseagentur wetterdienst
  nachrichtenagentur gemeinschaft regime tribunal bahn delegation geschäftsführung büro kommando kanzlei dachverband spiegel stern focus tagesschau reuters handelsblatt hersteller anbieter betreiber netzwerk initiative leitung verwaltung direktion zentrum
  stadtwerke werke autobauer maschinenbauer flugzeugbauer schiffbauer anlagenbauer zulieferer versorger ausrüster discounter landkreis bezirk kanton bistum diözese reederei werft rechnungshof museum theater zoo verwaltungsrat betriebsrat ministerkonferenz synode
  direktorat presseamt kammer börse presse portal zeitungsverlag verlag miliz nato uno eu
  ministry government administration police department agency party union company corporation firm group organization
  organisation association committee commission court office university institute newspaper magazine broadcaster embassy kremlin church
  bank club council parliament senate congress coalition opposition army military navy force foundation alliance
  league federation cabinet board hospital service authority watchdog team campaign center centre pentagon house`;

const organizationHeads = words(ORGANIZATION_HEADS);

/** Nouns for groups that are no roles: "Medien", "Angehörige". */
const GROUP_HEADS =
  words(`medien behörden ermittler eltern leute menschen bürger quellen kreise gewerkschaften parteien staaten länder
  grünen linken linke republikaner demokraten sozialdemokraten christdemokraten liberalen konservativen taliban hamas hisbollah rebellen
  aufständische kritiker experten beobachter analysten organisationen unternehmen verbände ministerien zeitungen
  seiten lager westen kriegsparteien konfliktparteien streitparteien tarifparteien opfer
  minister außenminister teilnehmer forscher wissenschaftler ärzte anwälte richter polizisten anwohner augenzeugen zeugen
  media authorities officials people sources parents republicans democrats investigators allies families residents analysts experts
  scientists researchers critics observers`);

/** Nouns for what was said or written: who stands behind it follows in the genitive or with "von". Lower case. */
const SOURCES =
  /(?:angabe|angaben|aussage|aussagen|ansicht|meinung|auffassung|darstellung|einschätzung|bericht|berichte|berichten|berichts|information|informationen|erkenntnissen|erkenntnisse|worten|worte|mitteilung|pressemitteilung|erklärung|meldung|meldungen|studie|umfrage|gutachten|schätzung|schätzungen|prognose|statistik|bewertung|überzeugung|urteil|stellungnahme|interview|brief|papier|entwurf|gesetzentwurf|dokument|dokumente|unterlagen|untersuchung|vorwurf|vorwürfe|forderung|kritik|spekulationen|annahme|annahmen|auskunft|auskünfte|sicht|ermittlungen|behauptung|behauptungen|studien|umfragen|simulation|simulationen|analyse|analysen|berechnung|berechnungen|prognosen|zahlen|daten|wunsch|titel|test|tests|geschichte|beobachtungen|recherchen|schilderung|schilderungen|zeugenaussagen|darstellungen|interpretation|hinweis|hinweise|hinweisen|lesart|artikel|veröffentlichung|nachrichten|version|zählung|zählungen|rechnung|logik|tradition|vermutung|vermutungen|einschätzungen|verlautbarungen|verlautbarung|quellenangaben|hochrechnung|hochrechnungen|gerüchte|gerüchten|rede|tweet|aufruf|statement|report|reports|survey|study|poll|account|accounts|estimates|figures|data|letter|document|documents|article)$/u;

/** Whether a noun names an utterance and not who makes it ("Angaben", "Bericht"). */
export const isSource = memoize((word): boolean => {
  return SOURCES.test(word.toLowerCase());
});

function endsIn(heads: ReadonlySet<string>, lower: string): boolean {
  if (lower.length > 60) return false;
  for (let at = 0; at <= lower.length - 3; at += 1)
    if ((at === 0 || at > 2 || lower.charAt(at - 1) === '-') && heads.has(lower.slice(at))) return true;
  return false;
}

/** Whether a noun names an organization ("Außenministeriums", "Staatsanwaltschaft", "company"). */
export const isOrganization = memoize((word): boolean => {
  const lower = word.toLowerCase();
  return endsIn(organizationHeads, lower) || endsIn(organizationHeads, lower.replace(/(?:e?s|en)$/u, ''));
});

/** Whether a noun names a group that speaks together and is no role ("Medien", "authorities"). */
export const isGroup = memoize((word): boolean => {
  const lower = word.toLowerCase();
  return endsIn(GROUP_HEADS, lower);
});
