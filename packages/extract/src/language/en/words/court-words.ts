import { words } from '../../../core/word-list.ts';

/** Words for courts and judges. */
export const COURTS = words('court courts judge judges tribunal tribunals justices magistrate magistrates');

/** Lemmas of verbs that name a verdict if their subject is a court. */
export const COURT_VERBS = new Set([
  'annul',
  'ban',
  'block',
  'dismiss',
  'halt',
  'overturn',
  'quash',
  'reject',
  'stop',
  'strike down',
  'suspend',
  'throw out',
  'uphold',
]);

/** Lemmas of {@link COURT_VERBS} that do not name an event with any other subject. */
export const ONLY_OF_COURTS = new Set(['strike down', 'throw out', 'uphold', 'quash', 'annul']);

/** Nouns for a sentence that a court suspends: "a suspended prison sentence". */
export const SENTENCES = words('sentence sentences term terms jail prison');

/** Prepositions before a court that is only a place: "in court", "outside the Supreme Court". */
export const COURT_PLACES = words('in at before outside from to near inside into');

/** Nouns after "court" which show that the court itself is not the subject: "court officials". */
export const OF_COURT = words(`
  official officials document documents record records papers filing filings battle case cases appearance date order orders spokesman
  spokeswoman hearing reporter fight challenge ruling martial`);

/** Words that start another clause between a court and a verb. */
export const NOT_OF_COURT = words('who which that where whose said says after before and but when told heard as');
