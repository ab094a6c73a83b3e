import { words } from '../../../core/word-list.ts';

/** Who decides a case. */
export const COURTS = words('court courts judge judges tribunal tribunals justices magistrate magistrates');

/** Verbs that tell a verdict if a court is their subject. Lemmas. */
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

/** The verbs of {@link COURT_VERBS} that name no event if another subject does it. Lemmas. */
export const ONLY_OF_COURTS = new Set(['strike down', 'throw out', 'uphold', 'quash', 'annul']);

/** What a court suspends when it gives somebody a sentence: "a suspended prison sentence". */
export const SENTENCES = words('sentence sentences term terms jail prison');

/** Prepositions before a court that is only a place: "in court", "outside the Supreme Court". */
export const COURT_PLACES = words('in at before outside from to near inside into');

/** Nouns after "court": "court officials". */
export const OF_COURT = words(`
  official officials document documents record records papers filing filings battle case cases appearance date order orders spokesman
  spokeswoman hearing reporter fight challenge ruling martial`);

/** Words that begin another clause between a court and a verb. */
export const NOT_OF_COURT = words('who which that where whose said says after before and but when told heard as');
