import type { Stance } from '../../../core/types.ts';
import { entries, words } from '../../../core/word-list.ts';

/** Cue verbs by the stance that they express. `_` joins a particle: `rule_out`. */
const VERBS: readonly (readonly [Stance, string])[] = [
  ['DENIES', `deny dispute refute rebut contradict disprove disavow disagree`],
  ['REJECTS', `refuse decline reject oppose resist dismiss rule_out`],
  ['DOUBTS', `doubt question`],
  ['ASKS', `ask wonder inquire enquire query`],
  [
    'DEMANDS',
    `demand urge ask_for call_for call_on call_upon request beg order instruct encourage advise recommend propose appeal plead implore exhort press`,
  ],
  ['ANNOUNCES', `announce promise pledge vow threaten plan intend offer commit`],
];

/** The stance of each verb that does not simply assert. */
export const STANCE_VERBS: ReadonlyMap<string, Stance> = new Map(
  VERBS.flatMap(([stance, list]) => entries(list).map((lemma) => [lemma, stance] as const)),
);

/** Cue nouns by the stance that they express. */
const NOUNS: readonly (readonly [Stance, string])[] = [
  ['DEMANDS', `demand demands plea pleas appeal appeals request requests recommendation recommendations`],
  ['ANNOUNCES', `promise promises pledge pledges vow vows threat threats plan plans announcement`],
  ['ASKS', `question questions`],
  ['DOUBTS', `doubt doubts skepticism scepticism`],
  ['DENIES', `denial denials`],
  ['REJECTS', `refusal`],
];

/** The stance of each cue noun that does not simply assert. */
export const STANCE_NOUNS: ReadonlyMap<string, Stance> = new Map(
  NOUNS.flatMap(([stance, list]) => entries(list).map((noun) => [noun, stance] as const)),
);

/** Verbs that deny the claim after them: "rejected claims that …". */
export const DISCLAIMING_VERBS = words(`reject dismiss deny dispute refute rebut contradict`);

/** Verb forms that withdraw a claim: "retracted her claim that …". */
export const WITHDRAWING_FORMS = words(`retract retracts retracted withdraw withdraws withdrew withdrawn`);

/** Nouns for somebody else's claim: "rejected claims that …". */
export const CLAIM_NOUNS = words(`
  claim claims report reports allegation allegations accusation accusations suggestion suggestions rumor rumors rumour
  rumours speculation charge charges criticism assertion assertions notion idea`);

/** Modal verbs that only make an utterance possible: "may say that …". */
export const POSSIBLE_MODALS = words(`may might should could`);

/** Verbs that ask for an action if an infinitive follows: "asked to leave". */
export const REQUESTING_VERBS = words(`ask tell invite remind`);

/**
 * Verbs that ask for an action if an object and an infinitive follow: "wants them to leave", but not "wants to leave".
 */
export const OBJECT_REQUESTING_VERBS = words(`want expect warn`);

/** Verbs of opinion. If they are negated, the speaker doubts the content: "does not believe that …". */
export const OPINION_VERBS = words(`believe think expect feel consider see suspect assume hope find`);

/** Verbs of intention. If they are negated, the speaker refuses: "does not want to leave". */
export const INTENTION_VERBS = words(`want agree intend plan`);

/** Verbs of refusal before a verb of saying: "refused to say whether …". */
export const REFUSING_VERBS = words(`refuse decline`);

/** Verbs of saying in an infinitive: "refused to say", "declined to comment". */
export const SAYING_INFINITIVES = words(`
  say comment confirm deny disclose reveal discuss answer elaborate specify speculate tell explain identify name
  speak talk reply respond`);

/** Words that deny the verb after them. Contracted forms such as "didn't" are matched by their ending. */
export const NEGATIVE = words(`not never nor neither without cannot nowhere`);

/** Adverbs that almost deny the verb after them: "hardly believes". */
export const HARDLY = words(`hardly scarcely barely`);

/** Words after a negation that turn it into a confirmation: "not only". */
export const NOT_NEGATIVE = words(`only just`);

/** Negative words before an inverted auxiliary verb: "nor did she say". */
export const INVERTING = words(`nor neither never nowhere`);

/** Words for a speaker who does not exist: "nobody said that …". */
export const NO_SPEAKER = words(`nobody none neither no`);

/** Words before the last of several speakers who do not exist: "neither Dorn nor Lund". */
export const NOR = words(`nor neither`);

/** Phrases for an answer that was not given: "said nothing about it". */
export const NOTHING = words(`nothing_about nothing_on nothing_of nothing_when`);

/**
 * Verbs whose content can be a fact or a plan: "announced that two men were arrested", "announced that it will close".
 */
export const PLANNING_VERBS = words(`announce`);

/** Words that show that an announcement is a plan. */
export const PLAN_WORDS = words(`will would`);

/** Verbs of saying whose content can be a plan of the speaker: "said it would appeal". */
export const PLAIN_SAYING_VERBS = words(`say tell add announce confirm write state reply declare`);

/** Other verbs of saying, whose content is not said after "may" or "should": "may claim that …". */
export const CLAIMING_VERBS = words(
  `claim argue insist admit concede deny complain warn believe think conclude decide`,
);

/** Words after "would" that are not an action of the speaker: "said he would be happy", "said it would not work". */
export const NOT_ACTIONS = words(`
  be have not never like love prefer need seem appear mean cost take depend become fall rise happen remain probably likely
  only still`);

/** Nouns for requests. To deny a request is a refusal: "denied the motion". */
export const REFUSED_NOUNS = words(`
  motion motions request requests bail appeal appeals application applications permission entry access plea pleas offer offers proposal
  proposals bid bids petition petitions leave parole clemency leniency reprieve visa visas license licence permit
  call calls demand demands`);

/** Nouns for what somebody wants others to do: "rejected the demand that", "issued a call to". */
export const DEMANDING_NOUNS = words(`call calls demand demands`);

/** Conjunctions that introduce an open question. */
export const OPEN_QUESTIONS = words(`whether`);

/** Words after "warn" for a warning against an action: "warned against opening the bridge". */
export const WARNED_AGAINST = words(`against`);

/** Verbs of knowing after "want to": "wanted to know who …". */
export const KNOWING = words(`know learn hear see`);

/** Words that begin an indirect question. */
export const QUESTION_WORDS = words(`whether if who whom whose what which when where why how`);

/** Words before the speaker's judgment: "dismissed the report as “nonsense”". */
export const JUDGING_WORDS = words(`as`);

/** Adjectives that doubt the content: "is skeptical that …". */
export const DOUBTING_ADJECTIVES = words(`doubtful skeptical sceptical unconvinced`);

/** Adjectives of opinion. If they are negated, the speaker doubts the content: "is not convinced that …". */
export const OPINION_ADJECTIVES = words(`convinced confident sure certain persuaded satisfied optimistic hopeful`);

/** Verbs that refuse a request: "denied the request to move". */
export const TURNING_DOWN_VERBS = words(`deny reject refuse decline dismiss oppose`);

/** Words after a noun that is the subject of a clause: "denied an offer was made". */
export const CLAUSE_VERBS = words(`was were is are had has have been would will could did does exists existed came`);

/** Relative pronouns after a speaker: "an official who asked not to be named". */
export const RELATIVE_PRONOUNS = words(`who which that whom whose`);

/** Auxiliary verbs and adverbs between a negation and its verb: "did not immediately say". */
export const BEFORE_NEGATED = words(`
  been be have has had to would could will yet even ever also once quite really specifically want wish going able go as
  far so do did does`);

/** Words for advice in a warning: "warned that drivers should stay at home". */
export const ADVICE_WORDS = words(`should must ought`);
