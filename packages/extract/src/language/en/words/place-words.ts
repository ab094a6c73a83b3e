import { words } from '../../../core/word-list.ts';

/** Prepositions before the place of an event. */
export const PLACE_PREPOSITIONS = words('in near at outside off on along');

/** The words of {@link PLACE_PREPOSITIONS} that can precede a town. */
export const TOWN_PREPOSITIONS = words('in near outside');

/** Nouns before the name of a place: "the port of Odessa", "on the island of Crete". */
export const PLACE_NOUNS = words(`
  town city village port resort suburb island province state county district region capital peninsula municipality
  hamlet borough neighborhood neighbourhood prefecture governorate republic`);

/** Other words between a preposition and the name of a place. */
export const PLACE_MODIFIERS = words(`
  the of a an small lakeside seaside coastal mountain northern southern eastern western central northeastern northwestern
  southeastern southwestern north-east south-west north south east west downtown nearby neighboring neighbouring remote
  rural coast outskirts tourist beach port industrial border mid upstate mainland suburban inner greater tiny upscale popular`);

/** Articles before the name of a place or before a noun for a place. */
export const ARTICLES = words('the a an');

/** Nouns at the end of the name of a place: "Bristol County". */
export const AREA_NOUNS = words(`
  county district township island islands park square street avenue road beach bay hills heights lake river valley
  oblast province region city town village airport harbor harbour station bridge mountain forest prison campus`);

/** Endings of adjectives for nationalities. */
export const NATIONALITY_ENDINGS = words('ish ese ian ean ench eek wiss utch aqi aeli ani isan ssian rman');

/** Titles before a person's name. */
export const TITLES = words(`
  mr. mrs. ms. dr. rev. sen. rep. gov. capt. sgt. lt. judge president prince princess king queen duke duchess pope emperor
  sheikh minister chancellor senator governor mayor general colonel`);

/** Nouns for places that can be hit by a disaster. They are followed by "of" and a name: "shook the island of Föhr". */
export const STRUCK_PLACES = words('island islands peninsula province region city town village port');

/** Forms of verbs that have the place of a disaster as their object: "A quake shook Halden". */
export const STRIKING_VERBS = words(`
  hit hits hitting struck strikes striking shook shaken shakes shaking jolted jolts jolting rattled rattles rocked rocks battered batters
  battering lashed lashes pounded pounds devastated devastates flooded floods`);

/** Capitalized words before a number that are not places: "in Week 3". */
export const NUMBERED = words(
  'week weeks game games round rounds day days chapter section part stage phase group division season',
);

/** Verbs of people who report or judge an event. Their location is not the place of the event. */
export const REPORTERS_VERBS = words(
  'confirm confirms confirmed report reports reported announce announces announced condemn condemns condemned deny denies denied regrets regretted',
);

/** Prepositions before the reason for a trial or a resignation. A place after them is not the place of the event. */
export const REASON_PREPOSITIONS = words('over after following amid');

/**
 * Prepositions that introduce a reason only if a deed follows: "jailed for murder in Aberford", but not "charges for a
 * man in Aberford".
 */
export const DEED_PREPOSITIONS = words('for of with in to');

/** Words between a town and "Court": "Aberford Crown Court". */
export const COURT_KINDS = words("crown magistrates magistrates' magistrates’ county district superior sheriff high");

/** Nouns before "on" and a topic: "a summit on Norland". */
export const ABOUT_TOPICS = words(`
  summit summits talks conference conferences meeting meetings debate debates vote votes referendum referendums report
  reports deal deals agreement agreements sanctions negotiations speech speeches discussion discussions hearing hearings
  statement statements`);

/** Words for councils and parliaments, after the name of their town: "Aberford City Council". Lower case. */
export const LOCAL_BODIES = words('council councillors councilors commissioners aldermen assembly');

/** Words for the heads of towns, after the name of their town: "Aberford Mayor". Lower case. */
export const LOCAL_HEADS = words('mayor');

/** Words between a town and its council: "Aberford City Council". Lower case. */
export const BODY_KINDS = words('city town borough village county school district');
