import type { Analysis } from '../../../core/analysis.ts';
import type { DatesLanguage } from '../../../find/dates/dates-language.ts';
import { DATE_WORDS } from '../words/date-words.ts';
import { readOwnDate } from './read-own-date.ts';
import { isComing, tenseFlags } from './tense.ts';

/** The German rules for dates and tense. */
export const dates: DatesLanguage<Analysis> = {
  words: DATE_WORDS,
  monthBeforeDay: false,
  readOwnDate,
  tenseFlags,
  isComing,
  cueEvents: new Set(),
};
