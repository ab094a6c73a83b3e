import { words } from '../../../core/word-list.ts';

/** Words that mean that an event is cancelled: "wurde abgesagt". */
export const CANCELLING_WORDS = words(`
  abgesagt absagt absagen absagte absagten gestrichen entfällt entfiel entfallen ausfällt ausfiel ausfallen ausgefallen gecancelt abgeblasen
  geplatzt platzt platzte`);

/**
 * Verb forms that mean a cancellation together with a prefix at the end of the clause: "fällt aus". Maps the form to
 * the prefix.
 */
export const CANCELLING_VERBS: ReadonlyMap<string, string> = new Map([
  ['fällt', 'aus'],
  ['fallen', 'aus'],
  ['fiel', 'aus'],
  ['fielen', 'aus'],
  ['sagt', 'ab'],
  ['sagen', 'ab'],
  ['sagte', 'ab'],
  ['sagten', 'ab'],
  ['bläst', 'ab'],
  ['blasen', 'ab'],
  ['blies', 'ab'],
]);

/**
 * Words before "aus" that show a cancellation: "fällt heute aus". After other words, the verb means "turns out": "fiel
 * knapp aus".
 */
export const BEFORE_CANCELLED = words(
  'fällt fallen fiel fielen heute morgen damit deshalb somit daher ersatzlos komplett ganz erneut wieder nun jetzt',
);

/** Words after "nicht" that mean that an event does not take place. */
export const TAKING_PLACE = words('statt stattfinden stattfindet stattgefunden stattfand stattfinde');

/** Nouns for a cancellation before an event: "die Absage des Gipfels". */
export const CANCELLATIONS = words('absage streichung ausfall');

/** Words that mean that an event is postponed: "wurde auf den 3. Mai verschoben". */
export const POSTPONING_WORDS = words('verschoben verschob verschieben verschiebt vertagt vertagte vertagten vertagen');

/**
 * Words that mean a postponement if a new date follows: "wurde auf den 3. Mai verlegt". Without a date, they mean a new
 * place.
 */
export const MOVING_WORDS = words('verlegt verlegte verlegten verlegen');

/**
 * Words that mean that an event has begun. Only the rest of the event is then postponed: "hat begonnen und wurde
 * vertagt".
 */
export const BEGUN = words('begonnen begann begannen eröffnet');

/** Nouns for a postponement before an event: "die Verschiebung der Wahl". */
export const POSTPONEMENTS = words('verschiebung vertagung');

/** Prepositions before the new date of an event. */
export const NEW_DATE_PREPOSITIONS = words('auf');

/** Words that mean that an event was prevented or forbidden: "Streik abgewendet". */
export const AVERTING_WORDS = words(
  'verhindert verhinderte verhinderten verhindern vereitelt vereitelte vereitelten vereiteln abgewendet abwenden abwendet abgewehrt verboten untersagt untersagte untersagten',
);

/** The infinitives from {@link AVERTING_WORDS}. They describe what somebody wants to prevent. */
export const AVERTING_INFINITIVES = words('verhindern vereiteln abwenden');

/** The words from {@link AVERTING_WORDS} for forbidding an event. */
export const FORBIDDING_WORDS = words('verboten untersagt untersagte untersagten');

/** Words for demanding an event that has not happened: "fordert ein Abkommen". */
export const DEMANDING_WORDS = words(
  'fordert fordern forderte forderten gefordert verlangt verlangen verlangte verlangten',
);

/** Words for fearing an event that has not happened: "befürchtet weitere Angriffe". */
export const FEARING_WORDS = words(
  'befürchtet befürchten befürchtete befürchteten fürchtet fürchten fürchtete fürchteten gefürchtet',
);

/** Words for considering an event that has not happened: "prüft eine Übernahme". */
export const CONSIDERING_WORDS = words(
  'erwägt erwägen erwog erwogen prüft prüfen prüfte prüften diskutiert diskutieren diskutierte diskutierten',
);

/** Words that show that the cancellation after them is only possible: "prüft eine Absage des Fests". */
export const BEFORE_POSSIBLE_CANCELLATION = words(`
  erwägt erwägen erwog erwogen prüft prüfen prüfte prüften diskutiert diskutieren diskutierte diskutierten droht drohen drohte drohten
  fordert fordern forderte forderten gefordert verlangt verlangen verlangte verlangten warnt warnen warnte warnten gewarnt
  mögliche möglicher möglichen drohende drohender drohenden befürchtet befürchten befürchtete fürchtet fürchten`);

/** Types of events whose noun after "prüft" or "diskutiert über" is only an idea. */
export const CONSIDERED_KINDS = words('END LAUNCH DEAL STRIKE PROTEST ELECTION APPOINTMENT');

/** Words for rejecting an event. */
export const REJECTING_WORDS = words(
  'abgelehnt ablehnt ablehnen ablehnte ablehnten ausgeschlossen ausschließt ausschloss',
);

/**
 * Verb forms that mean a rejection together with a prefix at the end of the clause: "lehnt … ab". Maps the form to the
 * prefix.
 */
export const REJECTING_VERBS: ReadonlyMap<string, string> = new Map([
  ['lehnt', 'ab'],
  ['lehnen', 'ab'],
  ['lehnte', 'ab'],
  ['lehnten', 'ab'],
  ['schließt', 'aus'],
  ['schließen', 'aus'],
  ['schloss', 'aus'],
  ['schlossen', 'aus'],
]);

/** Words for threatening an event. Without a preposition, the event itself is the threat: "Es droht ein Streik". */
export const THREATENING_WORDS = words('droht drohen drohte drohten gedroht');

/** Verbs for demanding an event, before "zu": "zur Freilassung aufgefordert". */
const DEMANDING_INVITATIONS = words(
  'aufgefordert auffordern auffordert aufforderte aufforderten fordert fordern forderte forderten gedrängt drängt drängen drängte',
);

/** Maps a preposition before an event to the verbs that mean that the event has not happened: "droht mit Streik". */
export const OPEN_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['mit', THREATENING_WORDS],
  ['zur', DEMANDING_INVITATIONS],
  ['zum', DEMANDING_INVITATIONS],
  ['zu', DEMANDING_INVITATIONS],
  ['vor', words('warnt warnen warnte warnten gewarnt')],
  // "Die Zeichen stehen auf Streik."
  ['auf', words('verzichtet verzichten verzichtete verzichteten zeichen')],
]);

/** Nouns for a demand before "nach" and an event that has not happened: "die Forderung nach einer Waffenruhe". */
export const DEMANDS = words('forderung forderungen ruf rufe verlangen wunsch');

/** The participles in the lists above. The event is their object after "haben", and their subject in the passive. */
export const FATE_PARTICIPLES = words(
  'verhindert vereitelt abgewendet abgewehrt verboten untersagt gefordert verlangt abgelehnt ausgeschlossen befürchtet gefürchtet',
);

/** Forms of "haben" that are used for the perfect. */
export const PERFECT_AUXILIARIES = words('hat haben hatte hatten habe');

/** Articles that can only be accusative. */
export const OBJECT_ONLY_ARTICLES = words('den einen');

/** Modals that mean that a cancellation is only possible or wanted: "könnte ausfallen". */
export const OPEN_MODALS = words('könnte könnten dürfte dürften soll sollen sollte sollten kann können');

/** Types of events that can be planned and then given up: "wird doch nicht geschlossen". */
export const GIVEN_UP_KINDS = words('END LAUNCH DEAL');

/** Words next to "nicht" that mean that a plan was given up: "reist doch nicht", "kommt nicht mehr". */
export const BESIDE_GIVEN_UP = words('doch mehr');

/** Nouns for a plan that somebody gives up: "gibt die Pläne zur Schließung auf". */
export const PLANS = words('plan pläne plänen vorhaben');

/** Words that show that an agreement exists and is broken or still in force. */
export const BREAKING_WORDS = words(`
  gebrochen bricht brechen brach brachen zusammengebrochen verletzt verletzte verletzten verletzen gescheitert scheitert scheiterte
  gekündigt aufgekündigt kündigt kündigte kündigen ausgelaufen hält halten hielt hielten gehalten bröckelt`);

/** Nouns for a breach before an agreement: "der Bruch der Waffenruhe". */
export const BREACHES = words('bruch verletzung verletzungen ende scheitern kündigung');
