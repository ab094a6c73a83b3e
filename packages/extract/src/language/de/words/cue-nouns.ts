import type { Medium } from '../../../core/types.ts';
import { words } from '../../../core/word-list.ts';

/** Cue nouns by medium, in lower case. List both the singular and the plural of a noun. */
const LISTS: readonly (readonly [Medium, ReadonlySet<string>])[] = [
  [
    'SPEECH_WRITING',
    words(`
      ankündigung aufforderung forderung appell aufruf vorwurf vorwürfe anschuldigung anschuldigungen behauptung
      behauptungen erklärung aussage versprechen zusage zusicherung warnung drohung mahnung vorschlag bitte
      empfehlung kritik bericht berichte meldung meldungen mitteilung nachricht gerücht gerüchte entscheidung
      beschluss begründung beschuldigung beteuerung hinweis hinweise versicherung worte worten frage antwort argument
      these fazit rat ratschlag tipp anweisung befehl auftrag ultimatum eingeständnis geständnis dementi
      äußerung äußerungen feststellung mutmaßung mutmaßungen schlussfolgerung anmerkung beschwerde unterstellung
      klage einwand garantie zusicherungen eid gelöbnis drohungen warnungen forderungen`),
  ],
  [
    'SPEECH_THOUGHT',
    words(`
      hoffnung befürchtung befürchtungen ansicht meinung auffassung überzeugung vermutung vermutungen verdacht sorge
      erwartung einschätzung annahme zweifel glaube furcht angst wunsch`),
  ],
];

/** Nouns that introduce a clause with an utterance or a thought ("die Forderung, …"), with their medium. Lower case. */
export const CUE_NOUNS: ReadonlyMap<string, Medium> = new Map(
  LISTS.flatMap(([medium, nouns]) => [...nouns].map((noun) => [noun, medium] as const)),
);
