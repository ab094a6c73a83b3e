import type { Analysis } from '../../src/core/analysis.ts';
import { joinDateWords } from '../../src/find/dates/date-words.ts';
import type { DatesLanguage } from '../../src/find/dates/dates-language.ts';

/** The toy language has no dates. */
export const dates: DatesLanguage<Analysis> = {
  words: joinDateWords([]),
  monthBeforeDay: false,
  tenseFlags: () => 0,
  cueEvents: new Set(),
};
