import type { Stance } from '../../../core/types.ts';
import { entries, wholeWord, wordEnding, words } from '../../../core/word-list.ts';

/** Cue verbs by the stance that they express, as infinitives in the notation of `cue-verbs.ts`. */
const VERBS: readonly (readonly [Stance, string])[] = [
  ['DENIES', `bestreiten dementieren ab|streiten leugnen verneinen zurück|weisen widersprechen widerlegen entkräften`],
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

/** The stance of each verb that does not simply assert. */
export const STANCE_VERBS: ReadonlyMap<string, Stance> = new Map(
  VERBS.flatMap(([stance, list]) => entries(list).map((lemma) => [lemma, stance] as const)),
);

/** Cue nouns by the stance that they express, by the end of the word: "Rücktrittsforderung". */
export const STANCE_NOUNS: readonly (readonly [Stance, RegExp])[] = [
  [
    'DEMANDS',
    wordEnding(entries(`forderung(?:en)? appell(?:s|e)? aufruf(?:s|e)? bitten? empfehlung(?:en)? vorschlag(?:s|es)?`)),
  ],
  ['ANNOUNCES', wordEnding(entries(`ankündigung(?:en)? versprechens? drohung(?:en)? zusagen? pläne absicht(?:en)?`))],
  ['ASKS', wordEnding(entries(`frage anfrage`))],
  ['DOUBTS', wordEnding(entries(`zweifeln? skepsis`))],
  ['DENIES', wordEnding(entries(`dementis?`))],
  ['REJECTS', wordEnding(entries(`weigerung ablehnung`))],
];

/** Verbs of opinion. If they are negated, the speaker doubts it: "glaubt nicht, dass …". */
export const OPINION_VERBS = words(`
  glauben meinen denken finden an|nehmen aus|gehen erwarten rechnen vermuten sehen halten hoffen`);

/** Words that deny the verb of their clause. */
export const NEGATIVE = words(`nicht nie niemals keineswegs keinesfalls mitnichten weder`);

/** Words after "nicht" that turn it into a confirmation: "nicht nur", "nicht ohne Stolz". */
export const NOT_NEGATIVE = words(`nur ohne zuletzt allein umsonst minder weniger einmal`);

/** Pronouns for a speaker who does not exist: "niemand sagte, dass …". */
export const NO_SPEAKER = words(`niemand keiner keine keines nichts`);

/** Forms of "kein". */
export const NO_FORMS = words(`kein keine keinen keiner keines keinem`);

/** Nouns for an answer that was not given: "gab keine Auskunft darüber, ob …". */
export const ANSWER_NOUNS = wholeWord(
  entries(`auskunft auskünfte angaben? antwort antworten stellung stellungnahme kommentar aussagen? einzelheiten
  hinweise? details`),
);

/** Conjunctions of a question that is left open. */
export const OPEN_QUESTIONS = words(`ob`);

/** Words with which an unresolved question is left open: "ließ offen, ob …". */
export const LEFT_OPEN = words(`offen dahingestellt unbeantwortet`);

/** Words of a warning against an action, after "warnen". An infinitive follows: "warnte davor, die Brücke zu öffnen". */
export const WARNED_AGAINST = words(`davor`);

/** Conjunctions that show that a warning is about a fact: "warnte davor, dass …". */
export const FACT_CONJUNCTIONS = words(`dass daß`);

/** Attributes before a noun, which a negation can belong to: "nicht genannte Beamte". */
export const ATTRIBUTE_ENDING = /(?:t|d|ig|lich|isch|ar)e[nrms]?$/;
