import { words } from '../../../core/word-list.ts';

/**
 * Words before "to" and a verb of saying which mean that nothing was said: "failed to explain", "has yet to say", "was
 * unable to tell".
 */
export const UNDONE_FORMS = words(`
  fail fails failed failing able unable unwilling yet reluctant neglected neglects omitted omits forgot forgets hesitated
  hesitates powerless`);

/** Phrases before a gerund of saying which mean that nothing was said: "stopped short of saying". */
export const UNDONE_PHRASES = words(`
  stopped_short_of stops_short_of stop_short_of stopping_short_of fell_short_of falls_short_of fall_short_of
  falling_short_of shied_away_from shies_away_from shy_away_from backed_away_from held_back_from`);

/**
 * Words before a gerund of saying which mean that nothing was said: "refrained from saying", "avoided saying", "without
 * saying".
 */
export const UNDONE_WORDS = words(`
  refrained_from refrains_from refrain_from refraining_from abstained_from avoided avoids avoiding without`);

/**
 * Verbs of saying after {@link UNDONE_FORMS}, {@link UNDONE_PHRASES} and {@link UNDONE_WORDS}, as infinitives and
 * gerunds.
 */
export const UNSAID_VERBS = words(`
  say saying explain explaining mention mentioning confirm confirming reveal revealing disclose disclosing specify
  specifying admit admitting acknowledge acknowledging state stating tell telling clarify clarifying indicate indicating
  note noting announce announcing declare declaring promise promising concede conceding claim claiming answer answering
  predict predicting guarantee guaranteeing allege alleging suggest suggesting address addressing elaborate elaborating
  comment commenting respond responding reply replying`);

/** Gerunds of verbs whose object is the content: "stopped short of calling it unsafe". */
export const JUDGING_GERUNDS = words(`
  calling describing accusing blaming condemning criticizing criticising endorsing recommending demanding ordering
  labelling labeling branding naming apologizing apologising`);

/** Infinitives of verbs of answering, which need no content: "failed to respond". */
export const UNANSWERED = words(
  `explain mention disclose reveal specify elaborate comment respond reply answer clarify`,
);

/** Words after "not be drawn". */
export const DRAWN_INTO = words(`on into about`);

/** Nouns for an answer that somebody did not give: "there was no word from the company on whether". */
export const MISSING_ANSWERS = words(`confirmation word comment indication explanation answer response statement`);
