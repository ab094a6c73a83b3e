import { words } from '../../../core/word-list.ts';

/** Pronouns that start a relative clause about a person or a thing. */
export const RELATIVES = words('who which that whose whom where');

/** Words before what somebody is accused of. */
export const SUSPICIONS = words(`
  accused charged suspected guilty convicted charges charge counts count suspicion wanted confessed admitted admitting confessing
  alleged allegedly attempted attempting innocent acquitted cleared tried trial blamed linked sought questioned serving served sentence
  sentences imprisoned jailed investigation accusations allegations plot plotting conspiracy conspiring`);

/** Words between {@link SUSPICIONS} and what somebody is accused of. */
export const SUSPICION_LINKS = words('of with for in to over on after');
