import { words } from '../../../src/core/word-list.ts';

/** Toy verbs for saying something. */
export const CUE_VERBS = words('pavit pavu');
