import type { Analysis } from '../../../core/analysis.ts';
import type { EventsLanguage } from '../../../find/events/events-language.ts';
import { CONTINENTS } from '../words/event-phrases.ts';
import { LINK_WORDS } from '../words/link-words.ts';
import { TITLE_WORDS } from '../words/title-words.ts';
import { findCandidates } from './find-candidates.ts';
import { isBackground } from './headline-news.ts';

/** The English rules for events. */
export const events: EventsLanguage<Analysis> = {
  findCandidates,
  isBackground,
  titleWords: TITLE_WORDS,
  linkWords: LINK_WORDS,
  continents: CONTINENTS,
  unnamedParticipants: true,
};
