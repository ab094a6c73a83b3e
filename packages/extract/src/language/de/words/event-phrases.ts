import { wholeWord, words } from '../../../core/word-list.ts';

/** Determiners that refer back to an event: "diese Gespräche". */
export const POINTING_WORDS = words('diese diesen dieser dieses diesem dies jene jenen jener jenes jenem');

/** Finite auxiliaries and modals, in lower case. */
export const FINITE_AUXILIARIES = words(`
  ist sind war waren hat haben hatte hatten wird werden wurde wurden soll sollen sollte sollten will wollen wollte wollten kann
  können konnte konnten muss müssen musste mussten darf dürfen sei seien habe werde`);

/** Words that start a subordinate clause after a comma. */
export const CLAUSE_STARTS = words(`
  der die das den dem dass weil nachdem bevor als wenn obwohl während wo wie deren dessen`);

/** Words before a date that show that it belongs to the clause, not to the noun before it. */
export const BEFORE_CLAUSE_DATE = words('am im in vom seit bis zum ab um vor nach den der dem');

/** Capitalized words at the start of a sentence that are not nouns. */
export const NOT_NOUNS = words('erst gerade auch knapp rund nacht abend morgen vormittag nachmittag');

/** Prepositions before an event that is only mentioned in passing: "seit der Invasion". */
export const PASSING_PREPOSITIONS = words('seit nach vor wegen trotz gegen');

/** Words that can continue the title of an event after its noun: "Treffen zwischen Russland und der Nato". */
export const TITLE_WORDS = words(`
  in im zwischen mit von vom um über auf gegen der des die das den dem und zur zum zu für bei beim vor einer eines zweier dreier
  mehrerer beiden seinem seinen seiner ihrem ihren ihrer`);

/** The words of {@link TITLE_WORDS} that can directly follow the noun. */
export const TITLE_LINKS = words(`
  in im zwischen mit von vom um über auf gegen der des eines einer zweier dreier mehrerer zur zum für bei beim`);

/** Nouns that can follow "in" without an article but do not name places: "in Haft". */
export const NOT_PLACES = words(`
  Zusammenarbeit Haft Kraft Zukunft Wirklichkeit Folge Frage Sachen Richtung Form Ordnung Verbindung Abstimmung Höhe Aussicht
  Betracht Bezug Anlehnung Erinnerung Sicherheit Betrieb Person Freiheit Deutsch Englisch Teilen Zeiten Anspruch Gefahr Führung
  Schach Bewegung Brand Schutt Trümmern Flammen Serie Runde Teile Höhen Kürze Empfang Angriff Besitz Umlauf Rente Pension Berufung
  Revision Verhandlungen Gesprächen Atem Aufruhr Mode Not Arbeit Mitleidenschaft Gewahrsam Sicht Reichweite Bau Auftrag Rechnung
  Anbetracht Kenntnis Ruhe Frieden Misskredit Rauch Panik Rage Hand Händen`);

/** Endings of abstract nouns. They do not name places. */
export const NOT_PLACE_ENDINGS = words('ung heit keit schaft tion tät');

/** Endings of nouns for organizations whose name can contain a place: "Organisation für … in Europa". */
export const ORGANIZATION_ENDINGS = words(`
  organisation verband bund rat gemeinschaft union verein konferenz gesellschaft kommission bündnis allianz institut zentrum`);

/** Articles and possessives that can start a noun phrase. */
export const ARTICLES = words(`
  der die das den dem des ein eine einen einem einer eines ihr ihre ihren sein seine seinen beide alle`);

/** Prepositions and similar words. A noun phrase after one is neither subject nor object. */
export const PREPOSITIONS = words(`
  in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter um durch ohne wegen während seit bis vor hinter
  neben zwischen ab trotz laut gemäß per als wie ins ans nahe unweit nördlich südlich östlich westlich`);

/** Prepositions that attach a phrase to a noun: "Auftrag für ein Schiff". */
export const NOUN_LINKS = words('für über gegen zwischen in im zur zum auf mit an von vom');

/** Adverbs that often start a sentence, where they are capitalized. */
export const OPENING_ADVERBS = words(`
  erst gerade dabei genau kurz gut gegen fast allein eigentlich später früher`);

/** Finite auxiliaries and modals with the same endings as adjectives. */
export const FINITE_FORMS = words(`
  war waren hatte hatten haben hat habe wird werde werden wurde wurden solle sollen sollte sollten wolle wollen wollte wollten
  können konnte konnten müssen musste mussten dürfen seie seien`);

export const NUMERALS = words('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf');

/** Maps quantifiers to their genitive. */
export const GENITIVES_OF_SEVERAL: ReadonlyMap<string, string> = new Map([
  ['mehrere', 'mehrerer'],
  ['einige', 'einiger'],
  ['viele', 'vieler'],
  ['zwei', 'zweier'],
  ['drei', 'dreier'],
]);

/** Maps articles and possessives to their genitive. */
export const GENITIVES: ReadonlyMap<string, string> = new Map([
  ['der', 'des'],
  ['den', 'des'],
  ['das', 'des'],
  ['des', 'des'],
  ['ein', 'eines'],
  ['einen', 'eines'],
  ['eine', 'einer'],
  ['die', 'der'],
  ['beide', 'der beiden'],
  ['alle', 'aller'],
  ['ihr', 'ihres'],
  ['ihren', 'ihres'],
  ['ihre', 'ihrer'],
  ['sein', 'seines'],
  ['seinen', 'seines'],
  ['seine', 'seiner'],
]);

/** Auxiliaries of the passive. */
export const PASSIVE_AUXILIARIES = words('wird werden wurde wurden worden werde');

/** Articles that are accusative and masculine. */
export const ACCUSATIVE_ARTICLES = words('den einen ihren seinen');

/** Words between the head of an organization's name and its place: "für" in "Organisation für Sicherheit in Europa". */
export const ORGANIZATION_LINKS = words('für der des');

/** Articles that start a genitive after a noun. */
export const GENITIVE_STARTS = words('des der eines einer');

/** The values of {@link GENITIVES} after which a noun gets a genitive ending: "des Auftrags". */
export const GENITIVES_WITH_ENDING = words('des eines ihres seines');

/** Coordinators that join two noun phrases. */
export const NOUN_COORDINATORS = words('und sowie');

/** Coordinators that join two verbs. */
export const VERB_COORDINATORS = words('und oder');

/** Relative pronouns that can refer to a person. */
export const PERSON_RELATIVES = words('der die');

/** Articles that begin an apposition of the subject: "Hedwig Beispiel, die Leiterin, ist …". */
export const APPOSITION_ARTICLES = words('der die das ein eine');

/** Prepositions before the name of a source or an owner, which is not the subject: "nach Angaben von Hedwig Beispiel". */
export const SOURCE_PREPOSITIONS = words('von vom nach laut bei mit für gegen durch wegen über unter an aus zu');

/** Auxiliaries of hypothetical clauses: "Wir hätten im Januar eröffnen können". */
export const HYPOTHETICAL_AUXILIARIES = words('hätte hätten wäre wären käme kämen würde würden');

/** Prepositions that form an idiom with a general noun: "ins Spiel gebracht". */
export const IDIOM_PREPOSITIONS = words('ins aufs');

/** Prepositions before the topic of talks, a vote or an agreement: "über den Haushalt". */
export const TOPIC_PREPOSITIONS = words('über auf gegen');

/** Prepositions before the place of an event that has no subject: "in der alten Fabrik". */
export const VENUE_PREPOSITIONS = words('in im auf');

/** Prepositions before the other party in talks: "mit der Gewerkschaft". */
export const PARTNER_PREPOSITIONS = words('mit');

/** Articles with the same form in the nominative and the accusative. As printed at the start of a sentence. */
export const UNCHANGED_ARTICLES = words('Die Das Eine');

/** Articles that follow a noun only at the start of another phrase. */
export const OBJECT_ARTICLES = words('die das den dem');

/** Nouns that end the title of an event, together with the preposition before them: "Besuch in Kiel auf dem Programm". */
export const TITLE_STOPS = words(`
  programm rahmen zusammenhang folge folgen zuge kraft anspruch sicht tag tage tagen woche wochen monat monate monaten jahr jahre
  jahren jahres abend morgen mittag nacht vorfeld anschluss hinblick laufe verlauf gange tagesordnung weg ende anfang beginn stunde
  stunden minute minuten uhr thema themen amtszeit ergebnis stimmenanteil mehrheit prozent hilfe schwerpunkt verbindung wirkung ehren
  recht einsatz verfügung einklang auftrag namen begleitung anwesenheit`);

/** Words before a quoted name inside a title: "Taufe der „Linde II“". */
export const BEFORE_QUOTED_NAME = words('der des von um');

/** Names of continents, as printed. */
export const CONTINENTS = words('Europa Asien Afrika Amerika');

/** Prepositions before what an event is about: "Demonstration gegen den Anschlag". */
export const EVENT_TOPICS = words('für gegen über wegen zum zur an anlässlich nach um');

/** Prepositions before a date that belongs to a noun before it: "der Anschlag vom 5. März". */
export const ATTRIBUTE_PREPOSITIONS = words('vom von');

/** Nouns before an event that has its date at another time than its result: "das Ergebnis der Wahl". */
export const RESULT_NOUNS = words(`
  ergebnis ergebnisse ergebnissen ausgang resultat resultate jahrestag folgen auswertung auszählung opfer opfern ursache hintergründe`);

/** Determiners and prepositions before an event that does not happen: "keine Wahl". */
export const DENYING_DETERMINERS = words('kein keine keinen keinem keiner keines ohne statt anstatt');

/** Words in the clause of a verb that deny the event. */
export const DENIALS = words('nicht nie niemals kein keine keinen keinem keiner keines weder kaum ohne beinahe fast');

/** Words that start a condition. */
export const CONDITIONS = words('wenn falls sofern ob sollte sollten solange');

/** Modals that say that something is possible, wanted or only claimed. */
export const POSSIBLE_MODALS = words(`
  kann können könnte könnten muss müssen müsste müssten darf dürfen dürfte dürften soll sollen sollte sollten will wollen wollte
  wollten möchte möchten mag würde würden hätte hätten wäre wären droht drohen drohte drohten`);

/** Words before a noun that say that the event may happen. */
export const POSSIBLE_WORDS = words(`
  möglicher mögliche möglichen mögliches möglichem drohender drohende drohenden drohendes droht drohen drohte drohten potenzielle
  potenzieller potenziellen denkbare eventuelle befürchtete befürchteten verhindern verhindert vermeiden gegen`);

/** Words that say that something happens again and again. */
export const USUAL_WORDS = words(`
  oft häufig immer jährlich jedes jeder jedem jeden meist meistens stets regelmäßig üblicherweise normalerweise generell
  grundsätzlich manchmal selten`);

/** Words before one more event of its kind: "ein weiterer Anschlag". */
export const ANOTHER = words(`
  weitere weiterer weiteren weiteres weiterem zweite zweiter zweiten zweites zweitem dritte dritter dritten drittes anderer
  anderes`);

/** Words in a clause in which "abstürzen" is only a figure of speech: "Die Partei stürzt in der Umfrage ab". Entries are patterns. */
export const CRASHING = wholeWord(
  words(`
    prozent(?:punkte)? umfragen? kurs \\p{L}*aktien? börse punkte platz rang tabellenplatz euro \\p{L}*partei koalition
    umsatz gewinn`),
  'u',
);

/** Words in the clause of "sinken" that show that a number falls. */
export const FALLING = words('auf um prozent unter zahl quote');

/** Prepositions before an accident in which something else happens: "bei einem Unglück starben". */
export const OCCASION_PREPOSITIONS = words('bei beim');

/** Verbs that have their own date when they announce, demand or remember an event: "Anfang Dezember drohte sie mit Streiks". */
export const ANNOUNCING_FORMS = words(`
  drohte drohten droht gedroht kündigte kündigten angekündigt forderte forderten gefordert fordert warnte warnten gewarnt erinnerte
  erinnerten gedachte gedachten verlangte verlangten verlangt kritisierte kritisierten kritisiert verurteilte verurteilten
  bekannt bekanntgegeben veröffentlicht veröffentlichte schlug schlugen plädierte begrüßte begrüßten`);

/** Prepositions before the date of an announced event: "kündigte für den 3. Mai Streiks an". */
export const ANNOUNCED_PREPOSITIONS = words('für ab zum vom von bis');

/** Pronouns that can stand for an event at the start of a sentence. As printed. */
export const EVENT_PRONOUNS = words('Sie Er Es Diese Dieser Dieses');

/** Words of sentences about when an event takes place: "Sie ist für Samstag geplant." */
export const SCHEDULE_WORDS = words(
  'geplant angesetzt vorgesehen statt stattfinden stattfindet anberaumt terminiert beginnt beginnen begann starten',
);

/** Words after a comma before the date for which an event is planned: "die am 6. Juli stattfinden sollte". */
export const PLANNED_STARTS = words('der die das geplant ursprünglich angesetzt vorgesehen');

/** Senses of verbs that start or end another event: "tritt in Kraft". */
export const PHASE_SENSES = words('ENACTMENT OPENING ENDING CLOSURE COLLAPSE');

/** Prepositions that a town follows without an article: "in Siegen". */
export const BEFORE_TOWN = words('in nahe');

/** Prepositions before an accident or attack in a headline that is its news: "Zehn Tote bei Brand". */
export const HEADLINE_OCCASIONS = words('bei beim durch');

/** Words in a headline that tell of casualties. */
export const CASUALTIES = words(`
  tote toter toten tot opfer opfern todesopfer todesopfern verletzte verletzter verletzten schwerverletzte leichtverletzte menschenleben
  sterben stirbt starb starben getötet`);

/** Words in a headline that take a stance on an event, which therefore has not happened or is not the news. */
export const HEADLINE_STANCES = words(`
  lehnt lehnen lehnte lehnten ablehnt kritisiert kritisieren kritisierte warnt warnen warnte fordert fordern forderte befürchtet
  befürchten dementiert dementieren bestreitet verhindert verhindern verhinderte vereitelt vereiteln droht drohen drohte verlangt
  verlangen hofft hoffen bezweifelt bezweifeln boykottiert boykottieren verzichtet verzichten empfiehlt empfehlen empfahl erwägt
  erwägen will wollen plant planen geplant geplante geplanter verweigert verweigern
  verteidigt verteidigen ermöglicht verantwortlich gefährdet vorbereitet bereit`);

/** Signs between the parts of a headline. */
export const HEADLINE_EDGES = words(': – — - ; .');

/** Articles that can precede a noun in a headline. */
export const NOUN_ARTICLES = words('der die das den dem des ein eine einen einem einer eines');

/** The end of nouns for a part of an event: "Prozessauftakt", "Beginn der Gespräche". */
export const PHASE_NOUNS = /(?:beginn|auftakt|ende|start|abbruch|scheitern|ausbruch|absage|fortsetzung)$/u;

/** Prepositions before the start or end of a period, which is not the date of an event: "seit Januar", "bis Juni". */
export const PERIOD_PREPOSITIONS = words('seit bis');

/** Days in whose case "seit" tells when an event began: "tagt seit gestern". */
export const RECENT_DAYS = words('heute gestern vorgestern');

/** Verbs whose date is the date of a noun in their clause: "kam es am Montag zu Unruhen", "fand am Montag statt". */
export const HAPPENING_VERBS = words(`
  kam kamen kommt kommen gekommen gab gibt gegeben fand fanden findet finden stattgefunden stattfand stattfanden stattfindet stattfinden statt
  ereignete ereigneten ereignet ereignen geschah geschahen geschehen passierte passiert folgte folgten folgt gefolgt begann begannen
  beginnt beginnen begonnen startete starteten startet starten gestartet eröffnet eröffnete eröffneten endete endeten endet enden beendet
  beendete beendeten war waren ist sind wird werden verübt verübte verübten durchgeführt führte führten geführt abgehalten hielt hielten
  gehalten veranstaltet veranstaltete veranstalteten erschütterte erschütterten erschüttert forderte forderten fordert gefordert
  starb starben sterben gestorben getötet verletzt zerstörte zerstörten zerstört brach brachen ausgebrochen bricht geplant vorgesehen
  angesetzt anberaumt terminiert steht stehen stand standen unterzeichnet unterzeichnete unterzeichneten unterschrieben erzielt
  erzielte erzielten verkündet verkündete verkündeten gefällt erhob erhoben abgesagt gefeiert feierte feierten eingeweiht traf trafen
  trifft treffen getroffen tagt tagte tagten nahm nahmen teilgenommen abgeschlossen schlossen schloss läuft lief liefen verlief
  verliefen gewann gewannen gewinnt gewonnen verlor verloren setzte setzten fortgesetzt wütete wüteten tobte tobten raste dauerte
  scheiterte scheiterten gescheitert stattet abgestattet erlitt erlitten riss verhängt verhängte brannte brannten überlebt überlebten
  überlebte löste ausgelöst ausgelöste legte legten gelegt organisierte organisiert abgebrochen vertagt unterbrochen
  entstand entstanden entschieden entscheiden geladen eingeladen einberufen aufgerufen verursacht verursachte verursachten angerichtet richtete
  erlebt erlebte erlebten heimgesucht brachte brachten gebracht beschädigt beschädigte beschädigten kostete kosteten gekostet angekündigt`);

/** Prepositions before a noun whose clause is not about the event, even with {@link HAPPENING_VERBS}. */
export const ASIDE_PREPOSITIONS = words(
  'für über wegen gegen um vor nach seit trotz ohne statt von vom aus infolge aufgrund',
);

/** Prepositions before the setting of what the clause tells: "bei einem Brand starb", "auf einer Tagung sagte". */
export const SETTING_PREPOSITIONS = words('bei beim auf');

/** Prepositions before the date of a planned event: "rief für Montag zu einem Streik auf". */
export const PLAN_PREPOSITIONS = words('für ab zum');

/** Parts of names that are not capitalized. */
export const NAME_PARTICLES = words('de di da del la le el al van von');

/** Words that follow a noun with more about it, so that it does not just repeat an earlier word. */
export const AFTER_DESCRIBED = words('des der von eines einer in im auf gegen zwischen mit bei um zum zur');

/** Articles before a noun that repeats an earlier one: "Der Brand". */
export const REPEATING_ARTICLES = words('der die das dem den beim vom zum zur im');

/** Verbs that date what they announce, not the event itself: "gab gestern die Festnahme bekannt". */
export const DATE_OF_NEWS = words(`
  bekannt bekanntgegeben bekanntgab mitgeteilt teilte teilten meldete meldeten gemeldet berichtete berichteten berichtet bestätigte
  bestätigten bestätigt sagte sagten erklärte erklärten äußerte äußerten reagierte reagierten lehnte lehnten abgelehnt beantragte
  beantragten beantragt bot boten wertete werteten kommentierte kommentierten lobte lobten`);

/** Verbs of a resignation: "erklärte seinen Rücktritt". */
export const RESIGNING_VERBS = words('erklärte erklärt erklärten reichte eingereicht verkündete verkündet');

/** Words between "bis" or "seit" and a date: "bis zum Jahr 2011". */
export const BETWEEN_LIMIT_AND_DATE = words('zum zur dem den der jahr jahre spätestens etwa mindestens');

/** Verbs that move an event to another date: "wurde auf den 3. Mai vertagt". */
export const MOVING_VERBS = words('vertagt vertagte vertagten verschoben verschob verlegt verlegte verlegten');

/** Articles after "auf" before a target, not before a place or occasion: "auf die Proteste". */
export const ACCUSATIVE_OR_PLURAL = words('die den das');

/** Verbs of finding a dead person. */
export const FINDING = words('aufgefunden gefunden fand fanden auffand geborgen entdeckt');

/** Words before a date that is not the day of the news: "vom Montag", "seit dem 3. Mai", "der am Montag verletzte". */
export const NOT_NEWS_DATE = words('vom von seit bis für ab nach vor der die das des');

/** Words in a clause that date a report of the news, not the news. */
export const REPORTING_WORDS = words(`
  bekannt mitgeteilt mitteilte mitteilten teilte teilten meldete meldeten gemeldet berichtet berichtete berichteten berichten bericht
  angaben zufolge laut sagte sagten erklärte jährt jährte geplant geplante geplanten vorgesehen angekündigt`);

/** Words in a headline that tell a plan or a danger. */
export const PLANNING_WORDS = words('will wollen soll sollen droht drohen plant planen möchte möchten');

/** How strong a quake was. First reports are often wrong, and outlets differ. */
export const MAGNITUDE =
  / (?:mit )?(?:der|einer) (?:Stärke|Magnitude) (?:von )?\d+(?:[.,]\d+)?(?: auf der (?:nach oben offenen )?Richter-?[Ss]kala)?(?= |$)/gu;
