import { words } from '../../../core/word-list.ts';

/** Pronouns that start a relative clause about a person or a thing. */
export const RELATIVES = words('who which that whose whom where');

/** Words before what somebody is accused of. */
export const SUSPICIONS = words(`
  accused charged suspected guilty convicted charges charge counts count suspicion wanted confessed admitted admitting confessing
  alleged allegedly attempted attempting innocent acquitted cleared tried trial blamed linked sought questioned serving served sentence
  sentences imprisoned jailed investigation accusations allegations plot plotting conspiracy conspiring`);

/** The words of {@link SUSPICIONS} before a deed that is not proven or that a court has judged. It is not the news of a headline. */
export const ACCUSATIONS = words(`
  accused charged guilty convicted suspicion confessed acquitted cleared tried trial serving sentenced imprisoned jailed
  allegations accusations`);

/** Words before a deed that somebody denies: "denies stabbing". */
export const DENIALS = words('denies denied deny denying');

/** Words between {@link SUSPICIONS} and what somebody is accused of. */
export const SUSPICION_LINKS = words('of with for in to over on after');

/** The words of {@link SUSPICION_LINKS} before the deed itself. "accused in the shooting" is about a shooting that is certain. */
export const DEED_LINKS = words('of with for');
