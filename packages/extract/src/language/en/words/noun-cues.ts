import { words } from '../../../core/word-list.ts';

/** Nouns of utterance or opinion whose content follows in a clause: "claims that …", "her view that …". */
export const CLAUSE_NOUNS = words(`
  claim claims report reports allegation allegations rumor rumors rumour rumours suggestion suggestions accusation
  accusations assertion assertions statement statements speculation insinuation insinuations notion notions charge
  charges argument arguments complaint complaints criticism criticisms prediction predictions warning warnings
  assurance assurances promise promises pledge pledges vow vows admission denial denials insistence acknowledgement
  acknowledgment announcement declaration conclusion finding findings comment comments remark remarks message
  threat threats recommendation theory theories view views belief beliefs opinion opinions hope hopes fear fears
  concern concerns worry worries doubt doubts suspicion suspicions conviction confidence expectation expectations
  assumption assumptions feeling impression optimism skepticism scepticism frustration regret disappointment
  contention revelation revelations confession word testimony reassurance reassurances estimate proposal idea`);

/** Nouns of intention whose content follows in an infinitive: "her promise to rebuild the pier". */
export const INFINITIVE_NOUNS = words(`
  promise promises pledge pledges vow vows threat threats refusal demand demands request requests call calls appeal
  appeals plea pleas recommendation proposal`);

/** Verbs that express an utterance if a noun of utterance or intention is their object: "expressed hope that …". */
export const UTTERING_FORMS = words(`
  expressed express expresses expressing voiced voice voices voicing made make makes making issued issue issues issuing
  offered offer offers offering reiterated repeated repeats repeat raised raise raises raising
  shared shares share held hold holds holding conveyed stated stressed sent denied rejected dismissed disputed
  aired airs echoed echoes echo defended defends has have had having got sought delivered withdrew retracted stood stands`);

/** Adjectives that introduce an opinion after a form of "be": "was confident that …". */
export const OPINION_ADJECTIVES = words(`
  confident sure certain convinced adamant hopeful optimistic pessimistic doubtful skeptical sceptical afraid worried
  concerned glad happy pleased proud sorry grateful thankful disappointed surprised shocked saddened encouraged
  unsure uncertain positive delighted relieved satisfied upset angry`);

/** Verbs between a subject and {@link OPINION_ADJECTIVES}. */
export const LINKING_FORMS = words(`
  is are was were been be am remain remains remained feel feels felt seems seemed seem 's 'm 're`);

/** Verbs of saying after "declined to" or "would not". The question that follows them is the quote. */
export const WITHHOLDING_VERBS = words(`
  say comment confirm reveal specify discuss disclose speculate elaborate answer explain predict tell rule clarify
  address identify name provide give describe talk speak respond reply take`);

/** Verbs of refusal before {@link WITHHOLDING_VERBS}. */
export const REFUSING_VERBS = words(`decline refuse`);

/** Words that begin the content of an utterance that was refused: "declined to say whether …". */
export const WITHHELD_STARTS = words(`whether if why what how who when where which that`);

/** Words in -ing that are not gerunds. */
export const NOT_GERUNDS = words(`
  wrongdoing anything everything something nothing during spending funding king thing string spring evening morning
  being ceiling building meeting hearing`);

/** Nouns for texts, before "saying that". The speaker is the author, who is the subject of the clause. */
export const TEXT_NOUNS = words(`
  statement letter report post message tweet memo email note sign poster petition filing document notice release
  article video order resolution motion reply response`);

/** Nouns that refer to the previous words in an author's remark: "said …, a claim that the rebels denied". */
export const CLAIM_WORDS = words(`
  claim charge allegation accusation assertion suggestion statement contention denial view remark comment position`);

/** Verbs of refusal before an infinitive of saying: "declined to comment". */
export const REFUSING_FORMS = words(`declined declines refused refuses declining refusing`);

/** Verbs that are negated if nobody answered: "has not commented", "did not respond". */
export const ANSWERING_FORMS = words(`
  discuss discussed identify identified disclose disclosed reveal revealed
  comment commented respond responded reply replied answer answered elaborate elaborated return returned`);

/** Verbs between a negation and an infinitive of saying: "did not wish to comment". */
export const UNWILLING_FORMS = words(`wish want wanted wished care agree agreed`);

/** Verbs for giving an answer: "gave no details", "did not take questions". */
export const GIVING_FORMS = words(`
  give gave given gives take took taken provide provided provides offer offered make made mention mentioned name named
  disclose disclosed release released specify specified`);

/** Objects of {@link GIVING_FORMS} that are an answer. */
export const ANSWER_NOUNS = words(`
  details detail reason reasons figure figures comment comments question questions explanation explanations answer
  answers sum date statement information timeline names number numbers`);

/** Participles before "by" and the author of a text: "figures released by the ministry". */
export const GIVEN_FORMS = words(`
  provided released supplied issued published compiled collected gathered submitted filed given kept produced prepared
  posted written commissioned`);

/** Participles before "from" and the author of a text: "information received from the ministry". */
export const TAKEN_FORMS = words(`received obtained gathered collected drawn taken supplied released`);

/** Words between {@link GIVING_FORMS} and {@link ANSWER_NOUNS}: "gave no further details". */
export const BEFORE_ANSWER = words(`no any further more other`);

/** Participles after "has" that are the main verb: "has seen reports that …". */
export const RECEIVING_PARTICIPLES = words(`seen heard read got met faced received noted reviewed studied ignored`);
