import { words } from '../../../core/word-list.ts';

/** Words inside a name: "Ursula von der Leyen", "Mohammed bin Salman". */
export const NAME_PARTICLES = words(`
  von van de der den da di del della al el bin ibn ben la le du dos ter zu und & y e of the`);

/** Particles at the start of a name: "wie van der Berg mitteilte". */
export const LEADING_PARTICLES = words('de von van el al zu di da del');

/** Particles after a leading particle: "der" in "von der Leyen". */
export const INNER_PARTICLES = words('der den dem de la');

/** Words after a speaker that cannot belong to the name: "sagte von der Tann am Montag". */
export const AFTER_SPEAKER = words(`
  am im in an auf bei vor nach zu zum zur gegenüber weiter zudem noch dann auch dazu später heute gestern anschließend
  weiterhin außerdem kürzlich jüngst und`);

/** Words that connect two adjectives before a noun. */
export const ADJECTIVE_JOINERS = words('und sowie ,');

/** Coordinators that join two nouns. */
export const NOUN_COORDINATORS = words('und sowie bzw. oder');

/** First words of coordinators that end in "auch": "sowohl der Arzt als auch die Pflegerin". */
export const PAIRED_COORDINATORS = words('als wie');

/** Words before the first of two coordinated nouns: "sowohl". */
export const FIRST_OF_TWO = words('sowohl');

/** Determiners that begin a genitive after a noun: "der Minister des Landes". */
export const GENITIVES = words(`
  des der eines einer einiger vieler aller beider weiterer anderer dieses dieser seines seiner ihres ihrer unseres
  unserer deren dessen mehrerer zweier dreier`);

/** Possessives in the genitive: "deren Sprecher". */
export const GENITIVE_PRONOUNS = words('deren dessen');

/** Prepositions whose phrase always modifies the previous noun: "die Ministerin für Verkehr". */
export const ATTACHING_PREPOSITIONS = words(`von vom für aus bei beim`);

/** Prepositions whose phrase can modify the previous noun ("der Sender in Kiel") or belong to the clause. */
export const LOCATIVE_PREPOSITIONS = words(`in im am an auf zum zur zu gegen über mit nach`);

/** Prepositions before a day or a part of a day: "am Montag". */
export const DATE_PREPOSITIONS = words('am');

/** The preposition "von" and its contraction. */
export const VON_FORMS = words('von vom');

/** Prepositions before the agent of a passive: "wurde von der Polizei mitgeteilt". */
export const AGENT_PREPOSITIONS = words('von vom durch');

/** Prepositions before a document that can be a speaker: "In dem Bericht wird gefordert". */
export const DOCUMENT_PREPOSITIONS = words('in im laut mit');

/** Prepositions that never introduce the source of an impersonal cue: "hieß es zum Abschluss". Lower case. */
export const NO_SOURCE_PREPOSITIONS = words('zu zum zur');

/** Words after "ein" that refer to another speaker: "ein anderer", "eine weitere". */
export const OTHERS = words(`anderer andere weiterer weitere zweiter zweite dritter dritte`);

/** Coordinators and adverbs at the start of a clause, before its subject or verb. */
export const LEAD_WORDS = words(`und aber doch denn auch oder sondern nur selbst sogar jedoch bereits schon`);

/** Impersonal subjects, and pronouns for the author. */
export const NOBODY = words(`es man ich wir das dies was`);

/** Pronouns that can be a subject: "es reiche", "das weiche ab". */
export const PRONOUN_SUBJECTS = words(`es er sie man das dies was wer niemand jemand`);

/** Words that cannot begin a source before "zufolge" or "nach". */
export const NOT_SOURCE_START = words(`die das ein kein eine keine sich`);

/** Words before a phrase that cannot be the subject: "Zusammen mit X fordert Y …", "Entsprechend der Empfehlung …". */
export const LEADING_WORDS = words(`zusammen gemeinsam entsprechend infolge mithilfe anstelle gemäß`);

/** Nouns for a question that somebody puts to the speaker. Lower case. */
export const PUT_QUESTIONS = words('frage nachfrage fragen');

/** Prepositions before {@link PUT_QUESTIONS}: "auf die Frage". Lower case. */
export const PUTTING_PREPOSITIONS = words('auf');
