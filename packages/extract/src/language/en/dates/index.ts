import type { Analysis } from '../../../core/analysis.ts';
import type { DatesLanguage } from '../../../find/dates/dates-language.ts';
import { DATE_WORDS } from '../words/date-words.ts';
import { CUE_EVENTS } from '../words/event-verbs.ts';
import { dayFirst } from './day-first.ts';
import { isName } from './is-name.ts';
import { plainTokens } from './plain-tokens.ts';
import { readOwnDate } from './read-own-date.ts';
import { isFront, isInsertion, looksBack, saidRole } from './said-date.ts';
import { innerClause, isComing, isPlanned, planTense, tenseFlags } from './tense.ts';

/** The English rules for dates and tense. */
export const dates: DatesLanguage<Analysis> = {
  words: DATE_WORDS,
  monthBeforeDay: true,
  dayFirst,
  isName,
  plainTokens,
  readOwnDate,
  tenseFlags,
  innerClause,
  isComing,
  isPlanned,
  planTense,
  saidRole,
  isFront,
  isInsertion,
  looksBack,
  cueEvents: CUE_EVENTS,
};
