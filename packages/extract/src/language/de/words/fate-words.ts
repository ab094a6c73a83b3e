import { words } from '../../../core/word-list.ts';

/** Words that cancel an event: "wurde abgesagt". */
export const CANCELLING_WORDS = words(`
  abgesagt absagt absagen absagte absagten gestrichen entfällt entfiel entfallen ausfällt ausfiel ausfallen ausgefallen gecancelt abgeblasen
  geplatzt platzt platzte`);

/** Verbs that cancel an event together with a prefix at the end of the clause: "fällt aus". Maps the form to the prefix. */
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

/** Words before "aus" in "fällt … aus". After other words it means "turns out": "fiel knapp aus". */
export const BEFORE_CANCELLED = words(
  'fällt fallen fiel fielen heute morgen damit deshalb somit daher ersatzlos komplett ganz erneut wieder nun jetzt',
);

/** The end of a clause after "nicht" that says that an event does not take place. */
export const TAKING_PLACE = words('statt stattfinden stattfindet stattgefunden stattfand stattfinde');

/** Nouns before a cancelled event: "die Absage des Gipfels". */
export const CANCELLATIONS = words('absage streichung ausfall');

/** Words that move an event to another date: "wurde auf den 3. Mai verschoben". */
export const POSTPONING_WORDS = words('verschoben verschob verschieben verschiebt vertagt vertagte vertagten vertagen');

/** Words that move an event to another date only with that date, otherwise to another place: "wurde auf den 3. Mai verlegt". */
export const MOVING_WORDS = words('verlegt verlegte verlegten verlegen');

/** Words that say that an event has begun, so that only its next part is postponed: "hat begonnen und wurde vertagt". */
export const BEGUN = words('begonnen begann begannen eröffnet');

/** Nouns before a postponed event: "die Verschiebung der Wahl". */
export const POSTPONEMENTS = words('verschiebung vertagung');

/** Prepositions before the date to which an event is moved. */
export const NEW_DATE_PREPOSITIONS = words('auf');

/** Words that say that an event was prevented or forbidden: "Streik abgewendet". */
export const AVERTING_WORDS = words(
  'verhindert verhinderte verhinderten verhindern vereitelt vereitelte vereitelten vereiteln abgewendet abwenden abwendet abgewehrt verboten untersagt untersagte untersagten',
);

/** The infinitives among {@link AVERTING_WORDS}: what somebody only wants to prevent. */
export const AVERTING_INFINITIVES = words('verhindern vereiteln abwenden');

/** The words among {@link AVERTING_WORDS} that forbid an event. */
export const FORBIDDING_WORDS = words('verboten untersagt untersagte untersagten');

/** Words that demand an event that has not happened: "fordert ein Abkommen". */
export const DEMANDING_WORDS = words(
  'fordert fordern forderte forderten gefordert verlangt verlangen verlangte verlangten',
);

/** Words that reject an event. */
export const REJECTING_WORDS = words(
  'abgelehnt ablehnt ablehnen ablehnte ablehnten ausgeschlossen ausschließt ausschloss',
);

/** Verbs that reject an event together with a prefix at the end of the clause: "lehnt … ab". Maps the form to the prefix. */
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

/** Words that threaten an event. Without a preposition, the event is what threatens: "Es droht ein Streik". */
export const THREATENING_WORDS = words('droht drohen drohte drohten gedroht');

/** Verbs that demand an event after "zu": "zur Freilassung aufgefordert". */
const DEMANDING_INVITATIONS = words(
  'aufgefordert auffordern auffordert aufforderte aufforderten fordert fordern forderte forderten gedrängt drängt drängen drängte',
);

/** Prepositions between a verb and an event that has not happened: "droht mit Streik". */
export const OPEN_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['mit', THREATENING_WORDS],
  ['zur', DEMANDING_INVITATIONS],
  ['zum', DEMANDING_INVITATIONS],
  ['zu', DEMANDING_INVITATIONS],
  ['vor', words('warnt warnen warnte warnten gewarnt')],
  ['auf', words('verzichtet verzichten verzichtete verzichteten')],
]);

/** Nouns before "nach" and an event that has not happened: "die Forderung nach einer Waffenruhe". */
export const DEMANDS = words('forderung forderungen ruf rufe verlangen wunsch');

/** Participles among the words above. With "haben", what is prevented or demanded is the object, otherwise the subject. */
export const FATE_PARTICIPLES = words(
  'verhindert vereitelt abgewendet abgewehrt verboten untersagt gefordert verlangt abgelehnt ausgeschlossen',
);

/** Forms of "haben" in the perfect. */
export const PERFECT_AUXILIARIES = words('hat haben hatte hatten habe');

/** Articles that can only be accusative. */
export const OBJECT_ONLY_ARTICLES = words('den einen');

/** Modals that leave it open whether an event is cancelled: "könnte ausfallen". */
export const OPEN_MODALS = words('könnte könnten dürfte dürften soll sollen sollte sollten kann können');

/** Kinds of happenings of which "doch nicht" says that the plan for them is given up: "wird doch nicht geschlossen". */
export const GIVEN_UP_KINDS = words('END LAUNCH DEAL');

/** Words beside "nicht" that say that a plan is given up: "reist doch nicht", "kommt nicht mehr". */
export const BESIDE_GIVEN_UP = words('doch mehr');

/** Nouns for what is given up together with a noun for an event: "gibt die Pläne zur Schließung auf". */
export const PLANS = words('plan pläne plänen vorhaben');

/** Words that say that an agreement is broken, or still holds. It was made before. */
export const BREAKING_WORDS = words(`
  gebrochen bricht brechen brach brachen zusammengebrochen verletzt verletzte verletzten verletzen gescheitert scheitert scheiterte
  gekündigt aufgekündigt kündigt kündigte kündigen ausgelaufen hält halten hielt hielten gehalten bröckelt`);

/** Nouns before an agreement that is broken: "der Bruch der Waffenruhe". */
export const BREACHES = words('bruch verletzung verletzungen ende scheitern kündigung');
