import { words } from '../../../core/word-list.ts';

/** Prepositions before a date that is not the date of the statement: "since Monday", "for Monday". */
export const UNSAID_PREPOSITIONS = words('for since until till by of from before after through between to than');

/** Prepositions before a noun that can have a different date than the statement. */
export const NOUN_PREPOSITIONS = words(`
  in at during on to with after before following about over of against for from since despite amid ahead by into regarding
  concerning through under`);

/** Prepositions before the occasion of a statement: "in a speech on Monday". */
export const OCCASION_PREPOSITIONS = words('in at during');

/** Prepositions before the topic of a statement: "about the attack on Monday". */
export const TOPIC_PREPOSITIONS = words('about over against for since despite regarding concerning ahead');

/** Kinds of events at which people speak. */
export const OCCASION_KINDS = words('CALL TALKS MEETING SUMMIT CONFERENCE VISIT SPEECH MATCH');

/** Nouns for speeches and texts. Their date is the date of the statement: "Tuesday's speech". */
export const SPOKEN_OR_WRITTEN = words(`
  statement speech interview conference briefing hearing meeting session debate broadcast editorial edition report release
  address remarks letter email tweet post article column podcast programme program show summit talks rally testimony sermon
  press news sitting`);

/** Words that start a relative clause or another kind of clause. */
export const CLAUSE_LINKS = words('who which that whose when while if because where and but as');

/** Words other than dates that start an adverbial at the start of a sentence. */
export const FRONT_WORDS = words(`
  on in at during after before following earlier later late early speaking addressing writing talking testifying appearing then
  just only also meanwhile`);

/** Determiners before a date that is an attribute of a noun: "the Monday meeting". */
export const BEFORE_ATTRIBUTE = words('the a an this that his her their its our my');

/** Words near a cue that refer to an earlier occasion: "had said". */
export const EARLIER_OCCASION = words(`
  had earlier previously once already originally initially always repeatedly often`);
