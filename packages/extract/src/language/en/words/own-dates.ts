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
export const OWN_STARTS: ReadonlySet<string> = new Set([...EDGES.keys(), 'overnight']);

/** Words before a season without a year: "in spring", "in the spring". */
export const BEFORE_SEASON = words('the in by until since');
