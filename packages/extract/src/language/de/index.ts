import type { Language } from '../../core/analysis.ts';
import { people } from './people/index.ts';

/** The words and rules of German. */
export const german: Language = { tag: 'de', learned: true, people };
