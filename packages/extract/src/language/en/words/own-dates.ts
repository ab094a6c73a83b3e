import { words } from '../../../core/word-list.ts';
import type { Part } from '../../../find/dates/date-words.ts';

/** Words for the start or end of a month or year: "the end of September". */
export const EDGES: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['start', 'START'],
  ['beginning', 'START'],
  ['middle', 'MIDDLE'],
  ['end', 'END'],
]);

/** Words at the start of date formats that only exist in English. */
export const OWN_STARTS: ReadonlySet<string> = new Set([
  ...EDGES.keys(),
  ...words('overnight day night week month year'),
]);

/** Words before a season without a year: "in spring", "in the spring". */
export const BEFORE_SEASON = words('the in by until since');

/** Lower-case codes of regions whose slashed dates start with the month. */
export const MONTH_FIRST_REGIONS = words('us ph pr gu');

/** Words after a weekday that form the name of a newspaper: "Sunday Times". */
export const AFTER_WEEKDAY_IN_NAME = words(`
  times telegraph mirror express mail post world independent herald star people sport age tribune mercury business mass
  school roast agreement wednesday`);

/** Newspapers with a separate edition for a weekday: "the Mail on Sunday". */
export const PAPERS_WITH_DAY = words('mail sun star independent express herald scotland wales times');

/**
 * Words before {@link PAPERS_WITH_DAY} that form the name of a different newspaper: "the Daily Mail said on Sunday".
 */
export const DAILY = words('daily morning evening');

/** Words before a weekday that form the name of a day or of something else: "Black Friday", "Sheffield Wednesday". */
export const BEFORE_WEEKDAY_IN_NAME = words(`
  black good ash maundy palm easter whit shrove super bloody cyber giving boxing sheffield casual red blue happy ruby`);

/** Nouns that, together with "September 11", name the attacks of 2001. */
export const ATTACKS_OF_2001 = words('attacks hijackings hijackers terrorist terror');

/** Words before "Today" in the names of outlets. Case-sensitive. */
export const BEFORE_TODAY_IN_NAME = words(
  'USA Psychology Christianity Business India History Physics Nursing Farmers Malta Israel',
);
