import type { Analysis } from '../../../core/analysis.ts';
import type { EventsLanguage } from '../../../find/events/events-language.ts';
import { CONTINENTS, NOT_NEWS_DATE, PLANNING_WORDS, REPORTING_WORDS } from '../words/event-phrases.ts';
import { LINK_WORDS } from '../words/link-words.ts';
import { NEWS_WORDS } from '../words/news-words.ts';
import { TITLE_WORDS } from '../words/title-words.ts';
import { isAside } from './aside.ts';
import { eventPlace } from './event-place.ts';
import { findCandidates } from './find-candidates.ts';
import { isBackground } from './headline-news.ts';
import { localBodyPlace } from './local-body.ts';
import { isTelling } from './telling.ts';

/** The English rules for events. */
export const events: EventsLanguage<Analysis> = {
  findCandidates,
  isAside,
  placeIn: (analysis, clause) => eventPlace(analysis, clause, clause.first, () => false),
  localBodyPlace,
  isBackground,
  isTelling,
  notNewsDate: NOT_NEWS_DATE,
  planningWords: PLANNING_WORDS,
  reportingWords: REPORTING_WORDS,
  newsWords: NEWS_WORDS,
  titleWords: TITLE_WORDS,
  linkWords: LINK_WORDS,
  continents: CONTINENTS,
  unnamedParticipants: true,
};
