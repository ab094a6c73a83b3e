import { words } from '../../../core/word-list.ts';

/** Nouns for the setting of a statement: "in a radio interview", "at a news conference". */
export const SETTING_NOUNS = words(`
  statement interview speech letter note report post message email briefing conference court parliament television radio
  facebook twitter x instagram podcast blog website ruling memo tweet video article hearing meeting address debate trial
  inquiry programme program phone telephone reporters testimony filing visit call column`);

/** Days of the week. */
export const WEEKDAYS = words(`monday tuesday wednesday thursday friday saturday sunday`);

/** Times of the day after a weekday: "Thursday night". */
export const DAYTIMES = words(`morning afternoon evening night lunchtime midday`);

/** Nouns after "last", "this", "next" or "that": "last week". */
export const TIME_UNITS = words(`week month year night summer winter spring autumn fall season weekend decade`);

/** Adverbs of time that can stand between a cue and its quote. */
export const TIME_ADVERBS = words(`today yesterday tonight tomorrow overnight afterwards recently again`);

/** Words before a time expression: "late on Monday", "earlier this week". */
export const BEFORE_TIME = words(`late early later earlier`);

/** The words of {@link BEFORE_TIME} that can also stand alone: "she said later". */
export const TIME_COMPARATIVES = words(`later earlier`);

/** Determiners before a unit of time or a weekday: "last week". */
export const TIME_DETERMINERS = words(`last this next that`);

/** The words of {@link TIME_DETERMINERS} that can stand before a month: "last June". */
export const MONTH_DETERMINERS = words(`last this`);

/** Names of months, before a day without a preposition: "said September 26 that". */
export const MONTHS = words(`
  january february march april may june july august september october november december jan. feb. mar. apr. jun. jul.
  aug. sept. sep. oct. nov. dec.`);
