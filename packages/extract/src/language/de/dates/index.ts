import type { Analysis } from '../../../core/analysis.ts';
import type { DatesLanguage } from '../../../find/dates/dates-language.ts';
import { DATE_WORDS } from '../words/date-words.ts';
import { hourIn } from './hour-in.ts';
import { isName } from './is-name.ts';
import { readOwnDate } from './read-own-date.ts';
import { isFront, isInsertion, looksBack, saidRole } from './said-date.ts';
import { isComing, isPlanned, planTense, tenseFlags } from './tense.ts';

/** The German rules for dates and tense. */
export const dates: DatesLanguage<Analysis> = {
  words: DATE_WORDS,
  monthBeforeDay: false,
  isName,
  readOwnDate,
  tenseFlags,
  isComing,
  isPlanned,
  planTense,
  saidRole,
  isFront,
  isInsertion,
  looksBack,
  hourIn,
  cueEvents: new Set(),
};
