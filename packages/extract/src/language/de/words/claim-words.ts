import { entries, wordEnding, words } from '../../../core/word-list.ts';

/** The preposition before a claim that the subject rejects: "wehrte sich gegen den Vorwurf, …". */
export const AGAINST = words(`gegen`);

/** Prepositions before a claim by somebody else: "äußerte sich zu dem Vorwurf, …". */
export const OTHERS_PREPOSITIONS = words(`
  zu zum zur auf wegen trotz über nach an am bei beim vor vom von für um angesichts hinsichtlich bezüglich`);

/** Nouns after "zur" for what the subject gives as a reason: "sagte zur Begründung, …". */
export const REASONS = words(`begründung erklärung entschuldigung rechtfertigung erläuterung antwort`);

/** Nouns for what others suspect about the subject: "steht unter dem Verdacht, …". */
export const SUSPICION = words(`verdacht vorwurf`);

/** Verb forms for receiving a claim or an order from somebody else: "erhielt den Auftrag, …". */
export const RECEIVING_FORMS = words(`
  erhält erhalten erhielt erhielten bekommt bekommen bekam bekamen konfrontiert ausgesetzt kennt kannte ignoriert
  ignorierte ignorierten`);

/** Matches the end of nouns whose infinitive is not a statement: "kritisierte den Versuch, … zu …". */
export const PURPOSE_NOUNS = wordEnding(
  entries(`ziel zweck versuche?n? möglichkeit(?:en)? recht rechte pflicht gefahr chancen? fähigkeit(?:en)? hemmungen scheu
  mut kraft gelegenheit(?:en)? erlaubnis mittel anlass grund gründe bemühungen? praxis gewohnheit tendenz`),
);
