import { words } from '../../../core/word-list.ts';

/** Lower-case verb forms and other words that signal the future. */
export const FUTURE_WORDS = words(`
  plan plans planned scheduled due expected upcoming begin begins start starts meet meets going hope hopes open opens close closes
  resume resumes ends faces host hosts visit visits arrive arrives return returns vote votes goes hold holds kicks runs take
  takes stage stages publish publishes march marches leave leaves retire retires reopen reopens intend intends aim aims`);

/** Lower-case auxiliaries that make a clause refer to the future regardless of its other verbs. */
export const FUTURE_AUXILIARIES = words(`
  will shall would won’t won't ’ll 'll she'll he'll they'll she’ll he’ll they’ll`);

/** Lower-case irregular verb forms that signal the past. */
export const PAST_WORDS = words(`
  was were had did said told met took held began won left went came made gave spoke broke fell rose struck shot hit fled resigned
  became got saw found lost led sent called has have died wrote flew drove sank fought chose withdrew cut bought sold
  paid built brought caught taught stole threw drew ran swore kept dealt slew wed beat burst swept tore blew slid`);

/** Words that start a clause without a comma before them. */
export const CLAUSE_STARTS = words(
  'that who which because when while if as until after before since where and but saying',
);

/** Words after "is" or "are" that express a plan. */
export const PLAN_WORDS = words('to due set expected scheduled');

/** Auxiliaries before the words of {@link PLAN_WORDS}. */
export const PLAN_AUXILIARIES = words('is are');

/** Auxiliaries before "to" that express an earlier plan: "was to open". */
export const PAST_PLAN_AUXILIARIES = words('was were');

/** Participles at the start of a clause that express a plan before "for": "a concert, planned for 20 May". */
export const PLANNED_STARTS = words('planned scheduled set');

/** Present tense verbs before a plan: "plans to close", "have to leave". */
export const PLANNING_VERBS = words(
  'plan plans intend intends aim aims hope hopes want wants expect expects have has set',
);

/** Plurals of the present of verbs for planned events: "Nurses rally on Friday". Lower case. */
export const COMING_VERBS = words(`
  strike walk go protest rally demonstrate picket gather convene assemble play face compete elect choose travel parade perform debate`);

/** Plural nouns that do not end in -s, and subjects without a noun. */
export const PLURAL_NOUNS = words('people police staff they we women men crew both');

/** Words that end in -s but are not plural nouns. */
export const NOT_PLURALS = words('is was has this his its as us thus yes plus does says news');

/** Prepositions between a subject and its place or employer: "workers in Milan", "pilots at the airline". */
export const AFTER_SUBJECT = words('in at from of across for and');
