import { words } from '../../../core/word-list.ts';

/** Articles before "vergangenen Jahres". */
export const YEAR_ARTICLES = words('des dieses');

/** The noun in "vergangenen Jahres". */
export const YEAR_NOUNS = words('jahr jahres');

/** Prepositions before a season without a year: "im Herbst". */
export const SEASON_PREPOSITIONS = words('im zum bis seit');

/** Words after a duration that count backward from the previous date: "zwei Wochen zuvor". */
export const EARLIER_WORDS = words('zuvor vorher davor früher');

/** Words after a duration that count forward from the previous date: "drei Tage später". */
export const LATER_WORDS = words('später danach');
