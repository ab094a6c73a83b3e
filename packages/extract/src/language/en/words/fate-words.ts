import { entries, words } from '../../../core/word-list.ts';

/** Words that cancel an event: "was cancelled". The list does not include "called off", which has two words. */
export const CANCELLING_WORDS = words('cancelled canceled scrapped abandoned cancels cancelling canceling scraps axed');

/** Nouns before a cancelled event: "the cancellation of the summit". */
export const CANCELLATIONS = words('cancellation');

/** Words that move an event to another date: "was postponed to May". */
export const POSTPONING_WORDS = words('postponed postpones postponing rescheduled reschedules');

/** Nouns before a postponed event: "the postponement of the vote". */
export const POSTPONEMENTS = words('postponement');

/** Prepositions before the date to which an event is moved. */
export const NEW_DATE_PREPOSITIONS = words('to until till for');

/** Words that say that an event was prevented: "a strike was averted". */
export const AVERTING_WORDS = words(`
  avert averts averted averting prevent prevents prevented preventing foil foils foiled thwart thwarts thwarted avoid avoids avoided
  banned`);

/** Verbs for demands, threats, fears and rejections. The event that is their object has not happened. */
export const OPEN_VERBS = words(`
  demand demands demanded demanding urge urges urged urging threaten threatens threatened threatening reject rejects rejected rejecting
  fear fears feared fearing consider considers considered considering mull mulls mulled mulling weigh weighs weighed weighing
  contemplate contemplates contemplated contemplating`);

/** Phrases before an event that has not happened: "call for talks", "ruled out a strike", "warned of a walkout". */
export const OPEN_PHRASES = new Set(
  entries(`
  calls_for called_for calling_for call_for demand_for demands_for push_for pushed_for hope_for hopes_for threat_of threats_of
  prospect_of rule_out ruled_out rules_out ruling_out warn_of warns_of warned_of warning_of warnings_of fear_of fears_of risk_of
  risks_of danger_of possibility_of rumour_of rumours_of rumor_of rumors_of hint_at hints_at hinted_at hinting_at`),
);

/** Words before an infinitive that somebody refuses or demands: "refused to resign", "urged her to resign". */
export const OPEN_BEFORE_INFINITIVE = words(`
  refuse refuses refused refusing refusal decline declines declined declining fail fails failed failing unwilling reluctant urge urges
  urged urging demand demands demanded demanding call calls called calling`);

/**
 * The verbs of {@link OPEN_VERBS} whose object may have happened. For example, a court rejects a lawsuit, or a board
 * considers an offer.
 */
export const REJECTING_VERBS = words(`
  reject rejects rejected rejecting consider considers considered considering weigh weighs weighed weighing`);

/**
 * The verbs of {@link OPEN_VERBS} whose object has not happened, except after "the". In "threatens the summit", the
 * summit is already planned.
 */
export const OPEN_IF_INDEFINITE = words(`
  urge urges urged urging threaten threatens threatened threatening fear fears feared fearing`);

/** Modals that do not say whether an event is cancelled: "should be cancelled". */
export const OPEN_MODALS = words('could may might should would can');

/** The modals of {@link OPEN_MODALS} that say that a cancellation is possible: "could be cancelled". */
export const POSSIBLE_CANCELLATION = words('could may might');

/** Infinitives and gerunds for a cancellation that is only possible: "may cancel the festival". */
export const CANCELLING_INFINITIVES = words('cancel cancelling canceling scrap scrapping abandon abandoning axe call');

/** Words before a cancellation that is only possible: "considers cancelling the festival". */
export const BEFORE_POSSIBLE_CANCELLATION = words(`
  may might could consider considers considered considering mull mulls mulled mulling threaten threatens threatened weigh weighs
  weighed weighing`);

/** Words after a negation which say that an event does not take place: "will not take place". */
export const TAKING_PLACE = new Set(entries('take_place go_ahead be_held taken_place'));

/** Words after a comma that introduce the planned date of an event: "planned for 20 September". */
export const PLANNED_STARTS = words('which planned scheduled due set originally expected');

/** Words that forbid a deal: "blocked the takeover". */
export const FORBIDDING_WORDS = words(
  'blocks blocked blocking forbids forbade forbidden prohibits prohibited vetoes vetoed bans banned',
);

/** Verbs that give up a plan: "abandoned plans to close the plant". */
export const GIVING_UP = words(`
  abandon abandons abandoned abandoning drop drops dropped scrap scraps scrapped shelve shelves shelved reverse reverses reversed cancel
  cancels cancelled canceled`);

/** Nouns for a plan that is given up. */
export const GIVEN_UP = words('plan plans decision bid');

/** Words which say that an agreement is broken or still holds. The agreement itself was made earlier. */
export const BREAKING_WORDS = words(`
  broken breaks broke breaking collapse collapses collapsed collapsing violate violates violated violating breach breaches breached
  breaching expire expires expired unravels unravelled holds hold`);

/** Nouns before "of" and an agreement that is broken: "the collapse of the truce". */
export const BREACHES = words('violation violations breach breaches collapse');

/** Words before an agreement that somebody leaves: "pulled out of the deal". */
export const LEAVING_PHRASES = new Set(entries('out_of withdraws_from withdrew_from withdraw_from away_from'));
