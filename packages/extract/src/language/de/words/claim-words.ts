import { entries, wordEnding, words } from '../../../core/word-list.ts';

/** The preposition before a claim that the subject denies: "wehrte sich gegen den Vorwurf, …". */
export const AGAINST = words(`gegen`);

/** Prepositions before a claim that is not the subject's own: "äußerte sich zu dem Vorwurf, …". */
export const OTHERS_PREPOSITIONS = words(`
  zu zum zur auf wegen trotz über nach an am bei beim vor vom von für um angesichts hinsichtlich bezüglich`);

/** Nouns for what others believe of the subject: "steht unter dem Verdacht, …". */
export const SUSPICION = words(`verdacht vorwurf`);

/** Forms of verbs by which the subject gets a claim from somebody else: "erhielt den Auftrag, …". */
export const RECEIVING_FORMS = words(`
  erhält erhalten erhielt erhielten bekommt bekommen bekam bekamen konfrontiert ausgesetzt kennt kannte ignoriert
  ignorierte ignorierten`);

/** Endings of nouns whose infinitive is not said: "kritisierte den Versuch, … zu …". */
export const PURPOSE_NOUNS = wordEnding(
  entries(`ziel zweck versuch möglichkeit(?:en)? recht rechte pflicht gefahr chancen? fähigkeit(?:en)? hemmungen scheu
  mut kraft gelegenheit(?:en)? erlaubnis mittel anlass grund gründe bemühungen? praxis gewohnheit tendenz`),
);
