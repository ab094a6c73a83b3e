import type { Language } from '../../core/analysis.ts';

/** English: its words and its grammar. */
export const english: Language = {
  tag: 'en',
};
