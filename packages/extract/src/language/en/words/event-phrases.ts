import { words } from '../../../core/word-list.ts';

/** Words that start a clause without a comma: "the plant closed after a fire on Monday" has two events. */
export const CLAUSE_STARTS = words(`
  after before when while as because since until although though but that which who whose where if following amid`);

/** Words after "before" or "after" that give the time of day instead of starting a clause: "shortly before midnight". */
export const HOURS = words('midnight noon midday dawn dusk sunrise sunset lunch');

/** Prepositions before the start or end of a period, which is not the date of an event: "since July". */
export const PERIOD_PREPOSITIONS = words('since until by till through');

/** Cue verbs that name events too. */
export const EVENT_CUES = words('publish rule plead reject dismiss agree order declare find discover');

/** Words before a verb that leave open whether it happens. */
export const UNCERTAIN_WORDS = words(`
  could might may can cannot not never didn't didn’t won't won’t wouldn't wouldn’t hasn't hasn’t haven't haven’t if whether`);

/** Determiners that can also be the subject of a verb: "many strike". */
export const DETERMINER_SUBJECTS = words('that this all both some many several');

/** Adjectives and nouns before "service" that make it an event. */
export const SERVICE_KINDS = words('memorial church funeral thanksgiving remembrance carol');

/** Nouns that an event word only describes: "strike action", "fire chief". */
export const DESCRIBED_NOUNS = words(`
  chief chiefs station stations service brigade engine crew crews officer officers alarm action fund funds ballot campaign result
  results leader leaders official officials manager team teams game season safety investigator investigators commissioner room
  hall centre center ground committee date day system report zone crime crimes victim victims survivor survivors`);

/** Adjectives that do not describe which event it is. */
export const GENERAL_MODIFIERS = words(`
  last next earlier previous upcoming recent planned scheduled latest same other another own`);

/** Prepositions that attach a phrase to a noun: "talks over night shifts". */
export const NOUN_LINKS = words('of in at on over between against near with for into outside');

/** Nouns whose destination follows after "to". */
export const TRIPS = words('trip visit tour journey trips visits');

/** Particles and prepositions that can directly follow a verb. */
export const VERB_PARTICLES = words('out down up off over into in to by on aground');

/** The words of {@link VERB_PARTICLES} that can end a title. */
export const FINAL_PARTICLES = words('out down up off over aground');

/** Prepositions before a place. */
export const PLACE_PREPOSITIONS = words('in near at outside off');

/** Words between a preposition and the name of a place. */
export const PLACE_MODIFIERS = words(`
  the town city village of port resort suburb lakeside northern southern eastern western central`);
