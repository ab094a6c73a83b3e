import type { Medium } from '../../../core/types.ts';

const NOUNS: readonly (readonly [Medium, string])[] = [
  [
    'SPEECH_WRITING',
    `ankündigung aufforderung forderung appell aufruf vorwurf vorwürfe anschuldigung anschuldigungen behauptung
    behauptungen erklärung aussage versprechen zusage zusicherung warnung drohung mahnung vorschlag bitte empfehlung
    kritik bericht berichte meldung meldungen mitteilung nachricht gerücht gerüchte entscheidung beschluss begründung
    beschuldigung beteuerung hinweis hinweise versicherung worte worten frage antwort argument these fazit`,
  ],
  [
    'SPEECH_THOUGHT',
    `hoffnung befürchtung befürchtungen ansicht meinung auffassung überzeugung vermutung vermutungen verdacht sorge
    erwartung einschätzung annahme zweifel glaube furcht angst wunsch`,
  ],
];

/** Nouns after which a clause tells what was said or thought ("die Forderung, …"), with their medium; lower case. */
export const CUE_NOUNS: ReadonlyMap<string, Medium> = new Map(
  NOUNS.flatMap(([medium, list]) =>
    list
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => [word, medium] as const),
  ),
);
