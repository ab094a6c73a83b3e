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

/** Words before a date. They show that the date belongs to the clause and not to the noun before it. */
export const BEFORE_CLAUSE_DATE = words('am im in vom seit bis zum ab um vor nach den der dem');

/** Capitalized words at the start of a sentence that are not nouns. */
export const NOT_NOUNS = words('erst gerade auch knapp rund nacht abend morgen vormittag nachmittag');

/** Prepositions before an event that is only mentioned in passing: "seit der Invasion". */
export const PASSING_PREPOSITIONS = words('seit nach vor wegen trotz gegen');

/** Words that can occur inside the title of an event, after its noun: "Treffen zwischen Russland und der Nato". */
export const TITLE_WORDS = words(`
  in im zwischen mit von vom um über auf gegen der des die das den dem und zur zum zu für bei beim vor einer eines zweier dreier
  mehrerer beiden seinem seinen seiner ihrem ihren ihrer`);

/** The words of {@link TITLE_WORDS} that can directly follow the noun. */
export const TITLE_LINKS = words(`
  in im zwischen mit von vom um über auf gegen der des eines einer zweier dreier mehrerer zur zum für bei beim`);

/** Nouns that can follow "in" without an article but are not places: "in Haft". */
export const NOT_PLACES = words(`
  Zusammenarbeit Haft Kraft Zukunft Wirklichkeit Folge Frage Sachen Richtung Form Ordnung Verbindung Abstimmung Höhe Aussicht
  Betracht Bezug Anlehnung Erinnerung Sicherheit Betrieb Person Freiheit Deutsch Englisch Teilen Zeiten Anspruch Gefahr Führung
  Schach Bewegung Brand Schutt Trümmern Flammen Serie Runde Teile Höhen Kürze Empfang Angriff Besitz Umlauf Rente Pension Berufung
  Revision Verhandlungen Gesprächen Atem Aufruhr Mode Not Arbeit Mitleidenschaft Gewahrsam Sicht Reichweite Bau Auftrag Rechnung
  Anbetracht Kenntnis Ruhe Frieden Misskredit Rauch Panik Rage Hand Händen`);

/** Endings of abstract nouns, which are not places. */
export const NOT_PLACE_ENDINGS = words('ung heit keit schaft tion tät');

/** Endings of nouns for organizations whose names can contain a place: "Organisation für … in Europa". */
export const ORGANIZATION_ENDINGS = words(`
  organisation verband bund rat gemeinschaft union verein konferenz gesellschaft kommission bündnis allianz institut zentrum`);

/** Articles and possessives that can start a noun phrase. */
export const ARTICLES = words(`
  der die das den dem des ein eine einen einem einer eines ihr ihre ihren sein seine seinen beide alle`);

/** Prepositions and similar words. A noun phrase after such a word is neither subject nor object. */
export const PREPOSITIONS = words(`
  in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter um durch ohne wegen während seit bis vor hinter
  neben zwischen ab trotz laut gemäß per als wie ins ans nahe unweit nördlich südlich östlich westlich`);

/** Prepositions that connect a phrase to a noun: "Auftrag für ein Schiff". */
export const NOUN_LINKS = words('für über gegen zwischen in im zur zum auf mit an von vom');

/** Adverbs that often start a sentence. They are capitalized in this position. */
export const OPENING_ADVERBS = words(`
  erst gerade dabei genau kurz gut gegen fast allein eigentlich später früher`);

/** Finite auxiliaries and modals that end like adjectives. */
export const FINITE_FORMS = words(`
  war waren hatte hatten haben hat habe wird werde werden wurde wurden solle sollen sollte sollten wolle wollen wollte wollten
  können konnte konnten müssen musste mussten dürfen seie seien`);

export const NUMERALS = words('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf');

/** Maps quantifiers to their genitives. */
export const GENITIVES_OF_SEVERAL: ReadonlyMap<string, string> = new Map([
  ['mehrere', 'mehrerer'],
  ['einige', 'einiger'],
  ['viele', 'vieler'],
  ['zwei', 'zweier'],
  ['drei', 'dreier'],
]);

/** Maps articles and possessives to their genitives. */
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

/** Accusative masculine articles. */
export const ACCUSATIVE_ARTICLES = words('den einen ihren seinen');

/** Words between the head of an organization's name and its place: "für" in "Organisation für Sicherheit in Europa". */
export const ORGANIZATION_LINKS = words('für der des');

/** Articles that start a genitive after a noun. */
export const GENITIVE_STARTS = words('des der eines einer');

/** The values of {@link GENITIVES} that require a genitive ending on the noun: "des Auftrags". */
export const GENITIVES_WITH_ENDING = words('des eines ihres seines');

/** Coordinators that join two noun phrases. */
export const NOUN_COORDINATORS = words('und sowie');

/** Coordinators that join two verbs. */
export const VERB_COORDINATORS = words('und oder');

/** Relative pronouns that can refer to a person. */
export const PERSON_RELATIVES = words('der die');

/** Articles that begin an apposition of the subject: "Hedwig Beispiel, die Leiterin, ist …". */
export const APPOSITION_ARTICLES = words('der die das ein eine');

/**
 * Prepositions before a source or an owner. The name that follows is not the subject: "nach Angaben von Hedwig
 * Beispiel".
 */
export const SOURCE_PREPOSITIONS = words('von vom nach laut bei mit für gegen durch wegen über unter an aus zu');

/** Auxiliaries in hypothetical clauses: "Wir hätten im Januar eröffnen können". */
export const HYPOTHETICAL_AUXILIARIES = words('hätte hätten wäre wären käme kämen würde würden');

/** Prepositions that form an idiom with a general event noun: "ins Spiel gebracht". */
export const IDIOM_PREPOSITIONS = words('ins aufs');

/** Prepositions before the topic of talks, a vote or an agreement: "über den Haushalt". */
export const TOPIC_PREPOSITIONS = words('über auf gegen');

/** Prepositions before a place that completes the title of an event without a subject: "in der alten Fabrik". */
export const VENUE_PREPOSITIONS = words('in im auf');

/** Prepositions before the other party in talks: "mit der Gewerkschaft". */
export const PARTNER_PREPOSITIONS = words('mit');

/** Articles that are the same in the nominative and the accusative. Case-sensitive. */
export const UNCHANGED_ARTICLES = words('Die Das Eine');

/** Articles that only follow a noun at the start of another phrase. */
export const OBJECT_ARTICLES = words('die das den dem');

/**
 * Nouns that are not part of the title of an event. The title ends before the preposition of such a noun: "Besuch in
 * Kiel | auf dem Programm".
 */
export const TITLE_STOPS = words(`
  programm rahmen zusammenhang folge folgen zuge kraft anspruch sicht tag tage tagen woche wochen monat monate monaten jahr jahre
  jahren jahres abend morgen mittag nacht vorfeld anschluss hinblick laufe verlauf gange tagesordnung weg ende anfang beginn stunde
  stunden minute minuten uhr thema themen amtszeit ergebnis stimmenanteil mehrheit prozent hilfe schwerpunkt verbindung wirkung ehren
  recht einsatz verfügung einklang auftrag namen begleitung anwesenheit`);

/** Words before a quoted name inside a title: "Taufe der „Linde II“". */
export const BEFORE_QUOTED_NAME = words('der des von um');

/** Names of continents. Case-sensitive. */
export const CONTINENTS = words('Europa Asien Afrika Amerika');

/** Prepositions before the topic of an event: "Demonstration gegen den Anschlag". */
export const EVENT_TOPICS = words('für gegen über wegen zum zur an anlässlich nach um');

/** Prepositions before a date that belongs to the previous noun: "der Anschlag vom 5. März". */
export const ATTRIBUTE_PREPOSITIONS = words('vom von');

/**
 * Nouns before an event for its result or its effects: "das Ergebnis der Wahl". The date of the result differs from the
 * date of the event.
 */
export const RESULT_NOUNS = words(`
  ergebnis ergebnisse ergebnissen ausgang resultat resultate jahrestag folgen auswertung auszählung opfer opfern ursache hintergründe`);

/** Determiners and prepositions before an event that does not take place: "keine Wahl". */
export const DENYING_DETERMINERS = words('kein keine keinen keinem keiner keines ohne statt anstatt');

/** Words in the clause of a verb that mean that the event did not happen. */
export const DENIALS = words('nicht nie niemals kein keine keinen keinem keiner keines weder kaum ohne beinahe fast');

/** Words that start a conditional clause. */
export const CONDITIONS = words('wenn falls sofern ob sollte sollten solange');

/** Modals that mean that an event is only possible, wanted or alleged. */
export const POSSIBLE_MODALS = words(`
  kann können könnte könnten muss müssen müsste müssten darf dürfen dürfte dürften soll sollen sollte sollten will wollen wollte
  wollten möchte möchten mag würde würden hätte hätten wäre wären droht drohen drohte drohten`);

/** Words before a noun that mean that the event may happen. */
export const POSSIBLE_WORDS = words(`
  möglicher mögliche möglichen mögliches möglichem drohender drohende drohenden drohendes droht drohen drohte drohten potenzielle
  potenzieller potenziellen denkbare eventuelle befürchtete befürchteten verhindern verhindert vermeiden gegen`);

/** Words that mean that something happens regularly. */
export const USUAL_WORDS = words(`
  oft häufig immer jährlich jedes jeder jedem jeden meist meistens stets regelmäßig üblicherweise normalerweise generell
  grundsätzlich manchmal selten`);

/** Words before another event of the same type: "ein weiterer Anschlag". */
export const ANOTHER = words(`
  weitere weiterer weiteren weiteres weiterem zweite zweiter zweiten zweites zweitem dritte dritter dritten drittes anderer
  anderes`);

/** Words that show that "abstürzen" is figurative: "Die Partei stürzt in der Umfrage ab". Entries are patterns. */
export const CRASHING = wholeWord(
  words(`
    prozent(?:punkte)? umfragen? kurs \\p{L}*aktien? börse punkte platz rang tabellenplatz euro \\p{L}*partei koalition
    umsatz gewinn`),
  'u',
);

/** Words in the clause of "sinken" that show that the subject is a number. */
export const FALLING = words('auf um prozent unter zahl quote');

/** Prepositions before an accident during which something else happens: "bei einem Unglück starben". */
export const OCCASION_PREPOSITIONS = words('bei beim');

/**
 * Verbs of announcing, demanding or remembering an event. A date in their clause is not the date of the event: "Anfang
 * Dezember drohte sie mit Streiks".
 */
export const ANNOUNCING_FORMS = words(`
  drohte drohten droht gedroht kündigte kündigten angekündigt forderte forderten gefordert fordert warnte warnten gewarnt erinnerte
  erinnerten gedachte gedachten verlangte verlangten verlangt kritisierte kritisierten kritisiert verurteilte verurteilten
  bekannt bekanntgegeben veröffentlicht veröffentlichte schlug schlugen plädierte begrüßte begrüßten`);

/** Prepositions before the date of an announced event: "kündigte für den 3. Mai Streiks an". */
export const ANNOUNCED_PREPOSITIONS = words('für ab zum vom von bis');

/** Pronouns that can refer to an event at the start of a sentence. Case-sensitive. */
export const EVENT_PRONOUNS = words('Sie Er Es Diese Dieser Dieses');

/** Words in sentences that say when an event takes place: "Sie ist für Samstag geplant." */
export const SCHEDULE_WORDS = words(
  'geplant angesetzt vorgesehen statt stattfinden stattfindet anberaumt terminiert beginnt beginnen begann starten',
);

/** Words after a comma that start a part with the planned date of an event: "die am 6. Juli stattfinden sollte". */
export const PLANNED_STARTS = words('der die das geplant ursprünglich angesetzt vorgesehen');

/** Senses of verbs that start or end another event: "tritt in Kraft". */
export const PHASE_SENSES = words('ENACTMENT OPENING ENDING CLOSURE COLLAPSE');

/** Prepositions before a town without an article: "in Siegen". */
export const BEFORE_TOWN = words('in nahe');

/** Prepositions in a headline before an accident or attack that is the news: "Zehn Tote bei Brand". */
export const HEADLINE_OCCASIONS = words('bei beim durch');

/** Words for casualties in a headline. */
export const CASUALTIES = words(`
  tote toter toten tot opfer opfern todesopfer todesopfern verletzte verletzter verletzten schwerverletzte leichtverletzte menschenleben
  sterben stirbt starb starben getötet`);

/** Words in a headline that take a stance on an event. The event has not happened, or it is not the news. */
export const HEADLINE_STANCES = words(`
  lehnt lehnen lehnte lehnten ablehnt kritisiert kritisieren kritisierte warnt warnen warnte fordert fordern forderte befürchtet
  befürchten dementiert dementieren bestreitet verhindert verhindern verhinderte vereitelt vereiteln droht drohen drohte verlangt
  verlangen hofft hoffen bezweifelt bezweifeln boykottiert boykottieren verzichtet verzichten empfiehlt empfehlen empfahl erwägt
  erwägen will wollen plant planen geplant geplante geplanter verweigert verweigern
  vermutet vermuten verteidigt verteidigen ermöglicht verantwortlich gefährdet vorbereitet bereit`);

/** Punctuation marks between the parts of a headline. */
export const HEADLINE_EDGES = words(': – — - ; .');

/** Articles that can precede a noun in a headline. */
export const NOUN_ARTICLES = words('der die das den dem des ein eine einen einem einer eines');

/** Matches the end of nouns for a part of an event: "Prozessauftakt", "Beginn der Gespräche". */
export const PHASE_NOUNS = /(?:beginn|auftakt|ende|start|abbruch|scheitern|ausbruch|absage|fortsetzung)$/u;

/**
 * Prepositions before the start or end of a period: "seit Januar", "bis Juni". Such a date is not the date of an event.
 */
export const PERIOD_PREPOSITIONS = words('seit bis');

/** Days after "seit" that are the start of an event: "tagt seit gestern". */
export const RECENT_DAYS = words('heute gestern vorgestern');

/**
 * Verbs whose date is the date of an event noun in the same clause: "kam es am Montag zu Unruhen", "fand am Montag
 * statt".
 */
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

/**
 * Prepositions before an event that the clause only mentions in passing, even if the clause has one of {@link
 * HAPPENING_VERBS}.
 */
export const ASIDE_PREPOSITIONS = words(
  'für über wegen gegen um vor nach seit trotz ohne statt von vom aus infolge aufgrund',
);

/**
 * Prepositions before an event during which something else happens: "bei einem Brand starb", "auf einer Tagung sagte".
 */
export const SETTING_PREPOSITIONS = words('bei beim auf');

/** Prepositions before the date of a planned event: "rief für Montag zu einem Streik auf". */
export const PLAN_PREPOSITIONS = words('für ab zum');

/** Verbs that tell the result of an election: "Bei der Wahl hat am Sonntag niemand die Mehrheit erreicht". */
export const ELECTION_RESULTS = words(`
  erreicht erreichte erreichten gewonnen gewann gewannen durchgesetzt verfehlt verfehlte errungen errang erhalten erhielt erhielten
  geholt holte holten gestimmt stimmten gewählt wählten wiedergewählt verloren verlor verloren siegte siegten`);

/** Parts of names that are not capitalized. */
export const NAME_PARTICLES = words('de di da del la le el al van von');

/**
 * Words after a noun that start a description of the event: "Der Brand in Talheim". Such a noun does not only refer
 * back to an earlier event.
 */
export const AFTER_DESCRIBED = words('des der von eines einer in im auf gegen zwischen mit bei um zum zur');

/** Articles before a noun that can refer back to an earlier event: "Der Brand". */
export const REPEATING_ARTICLES = words('der die das dem den beim vom zum zur im');

/** Verbs of announcing or reporting. Their date is not the date of the event: "gab gestern die Festnahme bekannt". */
export const DATE_OF_NEWS = words(`
  bekannt bekanntgegeben bekanntgab mitgeteilt teilte teilten meldete meldeten gemeldet berichtete berichteten berichtet bestätigte
  bestätigten bestätigt sagte sagten erklärte erklärten äußerte äußerten reagierte reagierten lehnte lehnten abgelehnt beantragte
  beantragten beantragt bot boten wertete werteten kommentierte kommentierten lobte lobten`);

/** Verbs in clauses about a resignation: "erklärte seinen Rücktritt". */
export const RESIGNING_VERBS = words('erklärte erklärt erklärten reichte eingereicht verkündete verkündet');

/** Words between "bis" or "seit" and a date: "bis zum Jahr 2011". */
export const BETWEEN_LIMIT_AND_DATE = words('zum zur dem den der jahr jahre spätestens etwa mindestens');

/** Verbs for moving an event to another date: "wurde auf den 3. Mai vertagt". */
export const MOVING_VERBS = words('vertagt vertagte vertagten verschoben verschob verlegt verlegte verlegten');

/**
 * Articles after "auf" that show that the noun is a target: "auf die Proteste". Without these articles, it is a place
 * or an occasion.
 */
export const ACCUSATIVE_OR_PLURAL = words('die den das');

/** Verbs for finding a dead person. */
export const FINDING = words('aufgefunden gefunden fand fanden auffand geborgen entdeckt');

/** Words before a date that is not the day of the news: "vom Montag", "seit dem 3. Mai", "der am Montag verletzte". */
export const NOT_NEWS_DATE = words('vom von seit bis für ab nach vor der die das des');

/** Words that show that a date is the date of the report. The event can have another date. */
export const REPORTING_WORDS = words(`
  bekannt mitgeteilt mitteilte mitteilten teilte teilten meldete meldeten gemeldet berichtet berichtete berichteten berichten bericht
  sagte sagten erklärte jährt jährte geplant geplante geplanten vorgesehen angekündigt`);

/** Words in a headline that show that the event is only planned or feared. */
export const PLANNING_WORDS = words('will wollen soll sollen droht drohen plant planen möchte möchten');

/**
 * Matches the magnitude of an earthquake. It is removed from titles because first reports are often wrong, and outlets
 * differ.
 */
export const MAGNITUDE =
  / (?:mit )?(?:der|einer) (?:Stärke|Magnitude) (?:von )?\d+(?:[.,]\d+)?(?: auf der (?:nach oben offenen )?Richter-?[Ss]kala)?(?= |$)/gu;
