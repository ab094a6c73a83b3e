import { words } from '../../../core/word-list.ts';

/** Forms of "äußern" that are used with "sich": "wollte sich nicht äußern". */
export const COMMENTING_FORMS = words(`äußerte äußerten äußert äußern geäußert`);

/** Forms of verbs for answering: "wollte die Berichte nicht kommentieren". */
export const ANSWERING_FORMS = words(`
  kommentieren kommentiert kommentierte kommentierten beantworten beantwortet beantwortete beantworteten`);

/** Words for a question: "reagierte nicht auf Anfragen". */
export const ASKED_WORDS = words(`anfrage anfragen nachfrage nachfragen bitte fragen`);

/** Forms of "ablehnen" that are used with {@link COMMENT_NOUNS}: "lehnte einen Kommentar ab". */
export const REFUSING_FORMS = words(`lehnte lehnten lehnt lehnen`);

/** Nouns for an answer: "lehnte einen Kommentar ab", "machte keine Angaben". */
export const COMMENT_NOUNS = words(`
  kommentar stellungnahme stellung interview interviews angaben auskunft auskünfte einzelheiten details antwort antworten`);

/** Forms of verbs that are used with "keine Angaben": "machte keine Angaben". */
export const GIVING_FORMS = words(`
  machte machten macht machen gab gaben gibt geben gegeben gemacht nannte nannten nennen genannt nahm nahmen nimmt nehmen
  erteilte erteilten`);

/** Forms of "schweigen". */
export const SILENT_FORMS = words(`schwieg schwiegen schweigt schweigen geschwiegen`);
