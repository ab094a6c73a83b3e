import type { Stance } from '../../../core/types.ts';
import { entries, wholeWord, wordEnding, words } from '../../../core/word-list.ts';

/** Cue verbs by the stance that they express, as infinitives in the notation of `cue-verbs.ts`. */
const VERBS: readonly (readonly [Stance, string])[] = [
  [
    'DENIES',
    `bestreiten dementieren ab|streiten leugnen verneinen zurück|weisen widersprechen widerlegen entkräften
    entgegen|treten`,
  ],
  ['REJECTS', `ab|lehnen aus|schließen weigern verweigern ab|raten verwahren verwerfen missbilligen`],
  ['DOUBTS', `bezweifeln zweifeln an|zweifeln`],
  ['ASKS', `fragen nach|fragen erkundigen rätseln`],
  [
    'DEMANDS',
    `fordern verlangen ein|fordern an|mahnen mahnen ermahnen appellieren auf|rufen auf|fordern bitten erbitten drängen
    plädieren raten empfehlen vor|schlagen an|regen beantragen an|weisen an|ordnen werben`,
  ],
  ['ANNOUNCES', `an|kündigen versprechen zu|sagen zu|sichern geloben drohen an|drohen planen beabsichtigen vor|haben`],
];

/** The stance of each verb. Verbs that simply assert are not listed. */
export const STANCE_VERBS: ReadonlyMap<string, Stance> = new Map(
  VERBS.flatMap(([stance, list]) => entries(list).map((lemma) => [lemma, stance] as const)),
);

/** Patterns for cue nouns, by the stance that they express. They match the end of a word: "Rücktrittsforderung". */
export const STANCE_NOUNS: readonly (readonly [Stance, RegExp])[] = [
  [
    'DEMANDS',
    wordEnding(
      entries(
        `forderung(?:en)? appell(?:s|e)? aufruf(?:s|e)? bitten? empfehlung(?:en)? vorschlag(?:s|es)? ratschlag(?:s|es)?`,
      ),
    ),
  ],
  ['DEMANDS', wholeWord(entries(`rat tipp befehl anweisung auftrag ultimatum`))],
  ['ANNOUNCES', wordEnding(entries(`ankündigung(?:en)? versprechens? drohung(?:en)? zusagen? pläne absicht(?:en)?`))],
  ['ASKS', wordEnding(entries(`frage`))],
  ['DOUBTS', wordEnding(entries(`zweifeln? skepsis`))],
  ['DENIES', wordEnding(entries(`dementis?`))],
  ['REJECTS', wordEnding(entries(`weigerung ablehnung`))],
];

/** Forms of "weisen", which rejects a claim if it is used with "von sich": "wies den Vorwurf von sich". */
export const PUSHING_FORMS = words(`weist weisen wies wiesen gewiesen`);
/** Forms of verbs that withdraw a claim if they are used with "zurück": "nahm die Behauptung zurück". */
export const TAKING_FORMS = words(`nimmt nehmen nahm nahmen zieht ziehen zog zogen`);
/** Forms of verbs that withdraw a claim: "widerrief die Aussage". */
export const WITHDRAWING_FORMS = words(`widerrief widerriefen widerruft widerrufen zurückgenommen zurückgezogen`);

/** Verbs that reject an action if they are used with "dagegen": "plädierte dagegen, … zu". */
export const AGAINST_VERBS = words(`plädieren protestieren aus|sprechen entscheiden argumentieren`);

/** Predicates that express doubt about their object: "stellte in Frage, dass …". */
export const IN_QUESTION = words(`in_frage in_zweifel in_abrede`);

/** Verbs of opinion. If they are negated, the speaker doubts the content: "glaubt nicht, dass …". */
export const OPINION_VERBS = words(`
  glauben meinen denken finden an|nehmen aus|gehen erwarten rechnen vermuten sehen halten hoffen`);

/** Predicates of opinion: "zeigte sich nicht überzeugt, dass …". */
export const OPINION_PREDICATES = words(`
  überzeugt sicher zuversichtlich optimistisch denkbar vorstellbar möglich meinung ansicht auffassung überzeugung`);

/** Verbs of intention. If they are negated, the speaker refuses: "will die Brücke nicht schließen". */
export const INTENTION_VERBS = words(`wollen beabsichtigen planen`);

/** Words that deny the verb of their clause. */
export const NEGATIVE = words(`nicht nichts nie niemals nirgends nirgendwo keineswegs keinesfalls mitnichten weder`);

/** Adverbs that nearly negate the verb of their clause: "glaubt kaum, dass …". */
export const HARDLY = words(`kaum schwerlich`);

/** Words after {@link HARDLY} in a subject that means almost nobody: "kaum jemand sagt, …". */
export const HARDLY_ANYONE = words(`jemand einer eine ein wer`);

/** Words after "nicht" that emphasize the negation: "Nicht einmal Ute Krall sagt, …". */
export const NOT_EVEN = words(`einmal mal`);

/** Verbs of knowing after "wollen": "wollte wissen, wer …". */
export const KNOWING = words(`wissen erfahren`);

/** Forms of verbs for a wish, before {@link KNOWING}. */
export const WISHING_FORMS = words(`will wollen wolle wollte wollten möchte möchten`);

/** Auxiliaries that show that somebody will say something later: "will erklären, warum …". */
export const FUTURE_FORMS = words(`will wollen wolle wird werden werde`);

/** Forms of "werden" for the future: "wird darauf bestehen, dass …". */
export const WILL_FORMS = words(`wird werden`);

/** Forms of "werden" for a condition: "würde sagen, dass …". */
export const WOULD_FORMS = words(`würde würden`);

/** Modal verbs that only make an utterance possible: "könnte sagen, dass …", "müsste zugeben, dass …". */
export const POSSIBLE_FORMS = words(`könnte könnten müsste müssten dürfte dürften sollte sollten`);

/** Verbs that answer a question with yes: "bejahte die Frage, ob …". */
export const AFFIRMING_VERBS = words(`bejahen`);

/** Verbs of insisting. A clause with "sein" or "haben" states a fact: "besteht darauf, dass er unschuldig ist". */
export const INSISTING_VERBS = words(`bestehen pochen`);

/** Forms of "sein" and "haben". */
export const BEING_FORMS = words(`ist sind war waren sei seien sein hat haben hatte hatten habe`);

/** Words after "nicht" that reverse the negation: "nicht nur", "nicht ohne Stolz". */
export const NOT_NEGATIVE = words(`nur ohne zuletzt allein umsonst minder weniger anderes`);

/** Pronouns that mean that nobody said something: "niemand sagte, dass …". */
export const NO_SPEAKER = words(`niemand keiner keine keines nichts`);

/** Words before the last of several negated speakers: "weder Dorn noch Lund". */
export const NOR = words(`noch weder`);

/** Forms of "kein". */
export const NO_FORMS = words(`kein keine keinen keiner keines keinem keinerlei`);

/** Matches nouns for an answer that was not given: "gab keine Auskunft darüber, ob …". */
export const ANSWER_NOUNS = wholeWord(
  entries(`auskunft auskünfte angaben? antwort antworten stellung stellungnahme kommentar aussagen? einzelheiten
  hinweise? details erklärung(?:en)? begründung(?:en)? informationen erkenntnisse belege? beweise? anhaltspunkte
  anzeichen`),
);

/** Words before an indirect question: "sagte nicht, wie viele kommen". */
export const QUESTION_WORDS = words(`
  wer wen wem wessen wie wieso weshalb warum wo woher wohin wann was worüber womit wodurch welche welcher welches welchen
  welchem`);

/** Adverbs and pronouns between a negation and its verb: "die nie genau erklärten, …". */
export const BEFORE_NEGATED = words(`
  genau genauer näher öffentlich ausdrücklich explizit konkret direkt eindeutig klar offiziell abschließend deutlich
  wirklich verständlich plausibel schlüssig ihm ihr ihnen uns mir sich es das`);

/** Matches forms of "bestätigen" and similar verbs. If they are negated, a claim was not confirmed. */
export const CONFIRMED = wholeWord(
  entries(`bestätig(?:t|te|ten|en|e) bewahrheitet(?:e|en)? erhärtet(?:e|en)? nachgewiesen bewiesen belegt`),
);

/** Words for a claim that turned out to be wrong: "erwies sich als haltlos". */
export const UNTRUE = words(`
  falsch unwahr unbegründet haltlos unzutreffend gegenstandslos erfunden falschmeldung ente irrtum unsinn`);

/** Other judgments about an untrue claim: "nannte die Behauptung absurd". */
export const JUDGED_UNTRUE = words(`
  lüge lügen märchen unsinnig quatsch absurd lächerlich abwegig erlogen verleumdung erfindung legende grotesk`);

/** The words from {@link JUDGED_UNTRUE} that can also judge a fact: "nannte es absurd, dass der Kran stillsteht". */
export const EVALUATIONS = words(`unsinnig absurd lächerlich grotesk`);

/** Predicates that express that the speaker doubts something: "hält es für unwahrscheinlich, dass …". */
export const DOUBTFUL = words(`unwahrscheinlich fraglich zweifelhaft unvorstellbar undenkbar unglaubwürdig`);

/** Forms of verbs that judge a claim: "bezeichnete den Vorwurf als …". */
export const JUDGING_FORMS = words(`
  nennt nannte nannten nennen genannt bezeichnet bezeichnete bezeichneten bezeichnen hält hielt halten hielten`);

/** Participles that show that somebody denied a claim: "wurde dementiert". */
export const DENIED_FORMS = words(
  `dementiert bestritten widerlegt zurückgewiesen entkräftet ausgeräumt fallengelassen`,
);

/** Verb forms that can be used with {@link UNTRUE} and {@link DENIED_FORMS}: "erwies sich als haltlos". */
export const UNTRUE_VERBS = words(`
  erwies erwiesen erweist stellte stellten stellt war waren ist sind sei wurde wurden wird werden konnte konnten hat haben
  hatte hatten gilt gelten`);

/** Conjunctions before a question without an answer: "ob". */
export const OPEN_QUESTIONS = words(`ob`);

/** Words that leave a question unanswered together with one of {@link LEAVING_FORMS}: "ließ offen, ob …". */
export const LEFT_OPEN = words(`offen dahingestellt unbeantwortet`);

/** Forms of the verbs for leaving a question unanswered: "ließ offen, ob …". */
export const LEAVING_FORMS = words(`
  lassen lässt läßt ließ ließen lasse gelassen halten hält hielt hielten gehalten bleiben bleibt blieb blieben`);

/** Nouns after "mit" that announce the speaker's answer to a claim: "wies die Kritik mit dem Hinweis zurück, …". */
export const ANSWER_INTROS = words('worten hinweis begründung argument bemerkung verweis');

/**
 * Matches nouns for somebody else's claim. The pattern matches the end of a word: "wies den Vorwurf zurück, er habe …".
 */
export const CLAIM_NOUNS = wordEnding(
  entries(`
  vorwurfs? vorwürfen? vorhaltung(?:en)? behauptung(?:en)? bericht(?:s|es|e|en)? meldung(?:en)? darstellung(?:en)?
  gerüchte?n? gerücht(?:s|es)? spekulation(?:en)? kritik verdachts? anschuldigung(?:en)? beschuldigung(?:en)? thesen?
  annahmen? eindrucks? aussagen? einschätzung(?:en)? vermutung(?:en)? anklagen? unterstellung(?:en)? einwand einwände`),
);

/** Words before a denied claim: "wies Berichte zurück, wonach …". */
export const CLAIM_CONJUNCTIONS = words(`dass daß ob wonach demzufolge denenzufolge`);

/** Pronouns that refer to something mentioned earlier: "bestritt das, er sei …". */
export const REFERRING_PRONOUNS = words(`das dies dem`);

/** Words after "warnen" in a warning against an action. An infinitive follows: "warnte davor, die Brücke zu öffnen". */
export const WARNED_AGAINST = words(`davor`);

/** Conjunctions that show that a warning is about a fact: "warnte davor, dass …". */
export const FACT_CONJUNCTIONS = words(`dass daß`);

/** Words before a judgment: "wies den Bericht als „falsch“ zurück". */
export const JUDGING_WORDS = words(`als`);

/** Matches adjectives and participles before a noun. A negation can belong to these: "nicht genannte Beamte". */
export const ATTRIBUTE_ENDING = /(?:t|d|ig|lich|isch|ar)e[nrms]?$/;

/** Forms of "sollen" that express advice: "warnte, man solle zu Hause bleiben". */
export const ADVICE_FORMS = words(`solle sollen sollten sollte`);

/**
 * Matches nouns for an action that can be refused. The pattern matches the end of a word: "wies die Forderung zurück,
 * den Hafen zu öffnen".
 */
export const REFUSABLE_NOUNS = wordEnding(
  entries(`
  möglichkeit(?:en)? forderung(?:en)? vorschl[aä]g(?:s|es|e|en)? bitten? antr[aä]g(?:s|es|e|en)? ideen? plans? pläne
  plänen ansinnens? empfehlung(?:en)? aufforderung(?:en)? appell(?:s|e|en)? angebot(?:s|es|e|en)? wunsch(?:es)? überlegung(?:en)?`),
);

/** Conjunctions between two clauses with the same subject: "bestätigte das nicht und nannte es Unsinn". */
export const CLAUSE_LINKS = words(`und aber sondern`);
