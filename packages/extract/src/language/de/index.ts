import type { Language } from '../../core/analysis.ts';

/** German: its words and its grammar. */
export const german: Language = {
  tag: 'de',
};
