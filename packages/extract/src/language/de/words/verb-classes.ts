import { words } from '../../../core/word-list.ts';

/** Classes of cue verbs by their grammar and meaning. All verbs are infinitives in the notation of `cue-verbs.ts`. */

/** Verbs that can be followed by an outlet in the dative: "sagte der Minister der Hafenzeitung". */
export const TELLING_VERBS = words(`
  sagen erklären berichten mit|teilen erzählen verraten bestätigen schildern versichern`);

/** Verbs of accusation. The accused is in the dative: "dass der Westen Moskau vorwirft". */
export const ACCUSING_VERBS = words(`
  vor|werfen drohen an|drohen vor|halten unterstellen raten zu|sichern versichern an|bieten empfehlen`);

/** Verbs that always have an object in the dative. */
export const DATIVE_VERBS = words(`vor|werfen unterstellen vor|halten`);

/** Verbs whose addressee is an object without a preposition: "forderte die Bürger auf". */
export const ADDRESSING_VERBS = words(`
  auf|fordern bitten auf|rufen warnen drängen ermahnen an|weisen beschuldigen bezichtigen vor|werfen drohen raten
  empfehlen versichern mit|teilen sagen erzählen berichten an|bieten zu|sichern versprechen vor|halten verpflichten
  verdächtigen fragen antworten unterstellen vor|schlagen erklären schreiben informieren unterrichten verraten
  bestätigen schildern`);

/** The verbs from {@link ADDRESSING_VERBS} that take the addressee in the accusative. */
export const ACCUSATIVE_VERBS = words(`
  auf|fordern bitten auf|rufen warnen drängen ermahnen an|weisen beschuldigen bezichtigen verpflichten verdächtigen
  fragen informieren unterrichten`);

/** Verbs of judgment. Their object is what is judged. A following clause without "dass" belongs to the object. */
export const OBJECT_VERBS = words(`
  bezeichnen nennen würdigen beschreiben attackieren beziffern zitieren an|greifen beschimpfen verurteilen ein|stufen`);

/** Verbs that take an object with "von": "forderte Meier vom Land mehr Geld". */
export const VON_OBJECT_VERBS = words(`fordern verlangen erwarten sprechen aus|gehen berichten hören`);

/**
 * Verbs that introduce a source after "wie" even though they are weak cues: "wie eine Studie ergab", "wie der Kurier
 * erfuhr".
 */
export const LEARNING_VERBS = words(`ergeben erfahren finden`);

/**
 * Verbs of saying that can be followed by a main clause in the indicative: "sagte, die Pumpen hielten noch ein Jahr".
 */
export const STATING_VERBS = words(`sagen erklären betonen meinen behaupten versichern mit|teilen bestätigen
  an|geben`);

/** Verbs before a quotation after a colon inside a report: "X schreibt, Y habe gesagt: „…“". */
export const UTTERING_VERBS = words(`sagen erklären schreiben rufen fragen antworten mit|teilen erzählen`);

/** Verbs that can also mean an attack with force: "berichteten, wie Pohl die Frau attackierte". */
export const ATTACKING_VERBS = words(`attackieren an|greifen`);

/** Verbs of speaking that have no clause as their object. */
export const SPEAKING_VERBS = words(`sprechen reden`);

/** Verbs of naming: "nannte das einen „Skandal“". */
export const NAMING_VERBS = words(`nennen sprechen reden warnen`);

/** Light verbs. They are only a cue together with a predicate: "kam zu dem Schluss". */
export const LIGHT_VERBS = words(`
  haben sein werden geben machen kommen stellen legen setzen bringen ziehen nehmen stehen führen treten lassen gelten
  weisen`);

/** The verbs from {@link LIGHT_VERBS} whose subject is suspected: "steht unter dem Verdacht". */
export const SUSPECTED_VERBS = words(`stehen werden sein kommen bringen setzen`);

/** Forms of "lassen". */
export const LETTING_FORMS = words(`lässt lassen ließ ließen`);

/** Infinitives after "lassen" for a message that somebody passes on: "ließ sie ausrichten". */
export const RELAYED_INFINITIVES = words(`
  ausrichten mitteilen erklären wissen verlauten durchblicken verbreiten verkünden dementieren`);

/** Verbs that express an opinion about their object. */
export const JUDGING_VERBS = words(`kritisieren rügen tadeln bemängeln monieren loben begrüßen verurteilen`);

/** The verbs from {@link JUDGING_VERBS} that express criticism. */
export const CRITICIZING_VERBS = words(`kritisieren rügen tadeln bemängeln monieren verurteilen`);

/** Verbs that express an expectation if they are used with "sich": "versprechen sich mehr Gewinn". */
export const EXPECTING_VERBS = words(`versprechen`);

/** Verbs for answering or admitting an accusation. */
export const ANSWERING_VERBS = words(`
  zurück|weisen bestreiten dementieren ab|streiten leugnen ein|räumen zu|geben ein|gestehen bestätigen`);

/** Verbs that take a position on their object: "lehnte den Plan ab", "verteidigte das Gesetz". */
export const STAND_VERBS = words(`ab|lehnen verteidigen würdigen missbilligen rechtfertigen`);

/** Separable prefixes that turn a cue verb into a different verb: "werteten Daten aus". */
export const OTHER_PREFIXES = words(`
  ab an auf aus bei ein her hin los mit nach nieder um unter vor weg zu zurück zusammen`);

/** Auxiliary forms of the passive. */
export const PASSIVE_FORMS = words(`wird werden wurde wurden werde worden würde würden`);

/** Forms of "sein", which is the auxiliary of a state: "ist verpflichtet". */
export const STATE_FORMS = words(`ist sind war waren sei seien wäre wären bin`);

/** Forms of "liegen", which states a cause with "begründet": "Die Gefahr liegt im Wetter begründet". */
export const LYING_FORMS = words(`liegt liegen liege lag lagen läge lägen`);

/** Verbs that can have a thing as their subject: "die Erfahrung zeigt, dass …". */
export const SHOWING_VERBS = words(`zeigen beweisen belegen ergeben machen hin|weisen hin|deuten`);

/** Verbs of publishing. The words that are published can be somebody else's. */
export const PUBLISHING_VERBS = words(`veröffentlichen publizieren verbreiten`);

/** Verbs that only repeat who said something: "Dies sagte die Chefin vor Reportern." */
export const REPEATING_VERBS = words(`sagen äußern erklären betonen versichern`);

/** Verbs that have no speaker if they are used with "sich": "wie sich herausstellte". */
export const TURNING_OUT_VERBS = words(`zeigen heraus|stellen ergeben erweisen bestätigen bewahrheiten`);

/** Verbs that describe what a work shows: "Das Gemälde stellt dar, wie …". */
export const DEPICTING_VERBS = words(`zeigen dar|stellen schildern erzählen erinnern beschreiben verdeutlichen
  belegen beweisen dokumentieren`);
