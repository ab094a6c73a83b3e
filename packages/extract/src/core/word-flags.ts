/** What a German word form can be; a form can be several at once. */
export const FINITE = 1;
export const PARTICIPLE = 1 << 1;
export const INFINITIVE = 1 << 2;
/** An infinitive with "zu" inside it ("mitzuteilen"). */
export const ZU_INFINITIVE = 1 << 3;
/** Konjunktiv I that cannot be an indicative of the third person. */
export const SUBJUNCTIVE_1 = 1 << 4;
/** Konjunktiv II that is no past tense. */
export const SUBJUNCTIVE_2 = 1 << 5;
export const AUXILIARY = 1 << 6;
export const MODAL = 1 << 7;
export const DETERMINER = 1 << 8;
/** A determiner or pronoun that cannot be nominative (den, dem, des, einem …). */
export const OBLIQUE = 1 << 9;
export const PREPOSITION = 1 << 10;
export const SUBORDINATOR = 1 << 11;
export const QUESTION_WORD = 1 << 12;
/** A personal pronoun in the nominative. */
export const PRONOUN = 1 << 13;
export const COORDINATOR = 1 << 14;
/** A form of a cue verb. */
export const CUE = 1 << 15;
export const ADVERB = 1 << 16;
/** A word that can stand alone as a subject ("viele", "beide", "man", "wer"). */
export const SUBJECT_WORD = 1 << 17;
/** "darauf", "davon", "dazu": points to a clause. */
export const POINTER = 1 << 18;
/** Konjunktiv of a word class that is never anything else (sei, habe, werde, könne …). */
export const SURE_SUBJUNCTIVE = 1 << 19;
/** The word begins with a capital letter (set for each token, not for the form). */
export const CAPITAL = 1 << 20;
/** A participle that can be an adjective's stem or an adverb; kept apart from verbs in the lexicon. */
export const PREFIX = 1 << 21;
/** A relative pronoun when it follows a comma. */
export const RELATIVE = 1 << 22;
/** The token lies in quotation marks (set for each token). */
export const QUOTED = 1 << 23;
/** A conjunctional adverb after which a verb follows (demnach, danach, zufolge). */
export const REFERRING = 1 << 24;
/** Konjunktiv I that is mostly an adjective ("reiche", "weiche"): a verb only behind a pronoun and before no noun. */
export const MAYBE_SUBJUNCTIVE = 1 << 25;
