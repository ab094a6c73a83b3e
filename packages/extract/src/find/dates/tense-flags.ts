/** A word that signals the past. */
export const PAST = 1;
/** A word that signals the future. */
export const FUTURE = 2;
/** A word that always signals the future, regardless of other verbs in the clause: English "will". */
export const SURE_FUTURE = 4;
