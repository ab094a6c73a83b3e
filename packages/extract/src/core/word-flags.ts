// Each flag is one bit. A word form can have several flags: "werden" is both an infinitive and a finite verb. Flags
// without a comment mean the same in all languages. A language sets only the flags that its rules use.

export const FINITE = 1;
export const PARTICIPLE = 1 << 1;
export const INFINITIVE = 1 << 2;
/** An infinitive that contains "zu" ("mitzuteilen"). */
export const ZU_INFINITIVE = 1 << 3;
/** A Konjunktiv I form that differs from the third person indicative. */
export const SUBJUNCTIVE_1 = 1 << 4;
/** A Konjunktiv II form that differs from the past tense. */
export const SUBJUNCTIVE_2 = 1 << 5;
export const AUXILIARY = 1 << 6;
export const MODAL = 1 << 7;
export const DETERMINER = 1 << 8;
/** A determiner or pronoun that cannot be nominative (den, dem, des, einem …). */
export const OBLIQUE = 1 << 9;
export const PREPOSITION = 1 << 10;
/** A conjunction that introduces a subordinate clause (dass, weil, that). */
export const SUBORDINATOR = 1 << 11;
export const QUESTION_WORD = 1 << 12;
/** A personal pronoun in the nominative. */
export const PRONOUN = 1 << 13;
/** A coordinating conjunction (und, aber, and). */
export const COORDINATOR = 1 << 14;
/** A form of a cue verb. */
export const CUE = 1 << 15;
export const ADVERB = 1 << 16;
/** A word that can be a subject without a noun (viele, beide, man, wer). */
export const SUBJECT_WORD = 1 << 17;
/** A pronominal adverb that refers to a clause (darauf, davon, dazu). */
export const POINTER = 1 << 18;
/** A form that can only be a Konjunktiv (sei, habe, werde, könne). */
export const SURE_SUBJUNCTIVE = 1 << 19;
/** The word starts with a capital letter. Set for each token, not in the lexicon. */
export const CAPITAL = 1 << 20;
/** A word that can be a separable prefix (ab, mit, zu). */
export const PREFIX = 1 << 21;
/** A word that is a relative pronoun if it follows a comma. */
export const RELATIVE = 1 << 22;
/** The token is inside quotation marks. Set for each token, not in the lexicon. */
export const QUOTED = 1 << 23;
/** A conjunctional adverb that refers to a source (demnach, danach, zufolge). */
export const REFERRING = 1 << 24;
/**
 * A Konjunktiv I form that is usually an adjective (reiche, weiche). It is a verb only after a pronoun and not before a
 * noun.
 */
export const MAYBE_SUBJUNCTIVE = 1 << 25;
