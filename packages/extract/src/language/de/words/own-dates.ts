import { wholeWord, wordEnding, words } from '../../../core/word-list.ts';

/** Articles before "vergangenen Jahres". */
export const YEAR_ARTICLES = words('des dieses');

/** The noun in "vergangenen Jahres". */
export const YEAR_NOUNS = words('jahr jahres');

/** Prepositions before a season without a year: "im Herbst". */
export const SEASON_PREPOSITIONS = words('im zum bis seit');

/** Words after a duration that count backward from the previous date: "zwei Wochen zuvor". */
export const EARLIER_WORDS = words('zuvor vorher davor früher');

/** Nouns for the day before: "am Tag zuvor", "am Vortag". */
export const DAYS_BEFORE = words('tag vortag');

/** Words after a duration that count forward from the previous date: "drei Tage später". */
export const LATER_WORDS = words('später danach');

/** Newspapers with a Sunday edition: "Bild am Sonntag". */
export const SUNDAY_PAPERS = words('bild welt nzz presse krone kurier blick blatt post morgenpost mopo tag stern');

/** Words before a weekday that turn it into the name of a historic or special day: "Schwarzer Freitag". */
export const DAY_NAME_ADJECTIVES = wholeWord(
  words('schwarze[nrm]? blutige[nrm]? weiße[nrm]? verrückte[nrm]? schmutzige[nrm]?'),
  'ui',
);

/** Words after a weekday in the name of a newspaper: "Sonntag Aktuell". */
export const AFTER_DAY_IN_NAME = words('Aktuell Express');

/** Nouns that form a name with a following date: "Straße des 17. Juni". */
export const DATED_PLACES = wordEnding(words('straße platz allee brücke ufer'), 'ui');

/** Nouns for plans that are named by their year: "den Haushalt 2027 vorgestellt". */
export const YEARLY_PLANS = wordEnding(words('haushalt haushaltsentwurf haushaltsplan etat etatentwurf budget'), 'ui');

/** Nouns that form a name with a following date: "Bewegung 2. Juni". */
export const DATED_GROUPS = words('bewegung gruppe stiftung initiative brigade kommando');

/** Nouns that refer to the attacks of 2001 if "11. September" follows. */
export const ATTACKS_OF_2001 = wordEnding(
  words('anschläge anschlägen attentate attentaten terrorangriffe terrorangriffen'),
  'ui',
);

/** Matches participles after the planned month: "für Mai geplant". */
export const PLANNED = /^(?:geplant|angesetzt|vorgesehen|angekündigt|terminiert)(?:e[nrsm]?)?$/u;
