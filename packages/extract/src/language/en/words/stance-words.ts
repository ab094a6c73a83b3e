import type { Stance } from '../../../core/types.ts';
import { entries, words } from '../../../core/word-list.ts';

/** Cue verbs by the stance that they express. */
const VERBS: readonly (readonly [Stance, string])[] = [
  ['DENIES', `deny dispute refute rebut contradict disprove disavow`],
  ['REJECTS', `refuse decline reject oppose resist dismiss rule exclude`],
  ['DOUBTS', `doubt question`],
  ['ASKS', `ask wonder inquire enquire query`],
  [
    'DEMANDS',
    `demand urge call request beg order instruct encourage advise recommend propose appeal plead implore exhort press`,
  ],
  ['ANNOUNCES', `announce promise pledge vow threaten plan intend offer commit`],
];

/** The stance of each verb that does not simply assert. */
export const STANCE_VERBS: ReadonlyMap<string, Stance> = new Map(
  VERBS.flatMap(([stance, list]) => entries(list).map((lemma) => [lemma, stance] as const)),
);

/** Cue nouns by the stance that they express. */
const NOUNS: readonly (readonly [Stance, string])[] = [
  ['DEMANDS', `call calls demand demands plea pleas appeal appeals request requests recommendation recommendations`],
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

/** Verbs that deny what the noun after them claims: "rejected claims that …". */
export const DISCLAIMING_VERBS = words(`reject dismiss deny dispute refute rebut contradict`);

/** Nouns for somebody else's claim: "rejected claims that …". */
export const CLAIM_NOUNS = words(`
  claim claims report reports allegation allegations accusation accusations suggestion suggestions rumor rumors rumour
  rumours speculation charge charges criticism assertion assertions notion idea`);

/** Verbs that ask for an action if an infinitive follows: "told them to leave". */
export const REQUESTING_VERBS = words(`ask tell invite warn want expect remind`);

/** Verbs of opinion. If they are negated, the speaker doubts it: "does not believe that …". */
export const OPINION_VERBS = words(`believe think expect feel consider see suspect assume hope find`);

/** Verbs of refusal before a verb of saying: "refused to say whether …". */
export const REFUSING_VERBS = words(`refuse decline`);

/** Verbs of saying in an infinitive: "refused to say", "declined to comment". */
export const SAYING_INFINITIVES = words(`
  say comment confirm deny disclose reveal discuss answer elaborate specify speculate give tell explain identify name
  provide release speak talk reply respond`);

/** Words that deny the verb after them. Contracted forms such as "didn't" are matched by their ending. */
export const NEGATIVE = words(`not never nor neither without cannot`);

/** Words after a negation that turn it into a confirmation: "not only". */
export const NOT_NEGATIVE = words(`only just`);

/** Words for a speaker who does not exist: "nobody said that …". */
export const NO_SPEAKER = words(`nobody none neither no`);

/** Words after "no" for a speaker who does not exist, or for an answer that was not given. */
export const NOTHING = words(`nothing`);

/** Conjunctions of a question that is left open. */
export const OPEN_QUESTIONS = words(`whether if`);

/** Words after "warn" for a warning against an action: "warned against opening the bridge". */
export const WARNED_AGAINST = words(`against`);
