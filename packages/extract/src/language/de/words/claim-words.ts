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

/** Matches the end of nouns for a claim against somebody: "Vorwürfe". */
export const ACCUSATIONS = wordEnding(
  entries(`vorwurfs? vorwürfen? verdachts? anschuldigung(?:en)? beschuldigung(?:en)? unterstellung(?:en)? kritik
  behauptung(?:en)? gerüchte?n? gerücht(?:s|es)? vermutung(?:en)? aussagen? thesen? annahmen? darstellung(?:en)? hinweis(?:es|e|en)?`),
);

/**
 * Matches forms of the verbs with which somebody makes such a claim: "erhob den Vorwurf, …". With any other verb, the
 * subject only deals with the claim: "prüft den Vorwurf, …".
 */
export const VOICING_FORMS =
  /^(?:er(?:hebt|heben|hob|hoben|neuert\p{L}*)|(?:ge)?äußer\p{L}+|(?:ge)?(?:stell|üb|mach|heg|streu|teil|richt)(?:t|te|ten|en)|wiederhol\p{L}+|bekräftig\p{L}+|bestätig\p{L}+|bringt|brachten?|formulier\p{L}+|(?:unter)?stütz\p{L}+|untermauer\p{L}+|verbreite\p{L}+|vertr(?:itt|at|aten|eten)|konkretisier\p{L}+|verschärf\p{L}+|setzt\p{L}*|ha(?:t|tte|tten|ben)|kommt|kam|lautet\p{L}*|folgt\p{L}*|gibt|gab|gilt|galt)$/u;
