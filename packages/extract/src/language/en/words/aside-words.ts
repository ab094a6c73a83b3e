import { words } from '../../../core/word-list.ts';

/** Pronouns that start a relative clause about a person or a thing. */
export const RELATIVES = words('who which that whose whom where');

/** Words before a deed that somebody is accused of: "accused of killing". */
export const SUSPICIONS = words(`
  accused charged suspected guilty convicted charges charge counts count suspicion wanted confessed admitted admitting confessing
  alleged allegedly attempted attempting innocent acquitted cleared tried trial blamed linked sought questioned serving served sentence
  sentences imprisoned jailed investigation accusations allegations plot plotting conspiracy conspiring`);

/**
 * Words before a deed that is unproven or that a court has judged: "cleared of stabbing". The deed is not the news of a
 * headline.
 */
export const ACCUSATIONS = words(`
  accused charged guilty convicted suspicion confessed acquitted cleared tried trial serving sentenced imprisoned jailed
  allegations accusations life years months`);

/**
 * Words for a judgment or a suspect. The deed can follow "in" or "over": "not guilty in the mill fire", "suspect in bus
 * stabbing".
 */
export const JUDGED = words('suspect suspects guilty acquitted cleared convicted sentenced jailed acquits convicts');

/** Words before a deed that somebody denies: "denies stabbing". */
export const DENIALS = words('denies denied deny denying');

/** Prepositions between {@link SUSPICIONS} and a deed. */
export const SUSPICION_LINKS = words('of with for in to over on after');

/**
 * The words of {@link SUSPICION_LINKS} that directly precede a deed. In "accused in the shooting", the shooting itself
 * is certain.
 */
export const DEED_LINKS = words('of with for');

/** Nouns for a report of an event that may not have happened: "after rumours of his death". */
export const UNSURE_REPORTS = words('report reports claim claims rumour rumours rumor rumors allegation allegations');
