import type { Analysis } from '../../../core/analysis.ts';
import type { EventsLanguage } from '../../../find/events/events-language.ts';
import { CONTINENTS, PASSING_PREPOSITIONS } from '../words/event-phrases.ts';
import { TITLE_WORDS } from '../words/title-words.ts';
import { findCandidates } from './find-candidates.ts';

/** The German rules for events. */
export const events: EventsLanguage<Analysis> = {
  findCandidates,
  backgroundWords: PASSING_PREPOSITIONS,
  titleWords: TITLE_WORDS,
  continents: CONTINENTS,
  unnamedParticipants: false,
};
