import type { Analysis } from '../../../core/analysis.ts';
import type { EventsLanguage } from '../../../find/events/events-language.ts';
import { CONTINENTS } from '../words/event-phrases.ts';
import { EVENT_KINDS } from './event-word.ts';
import { findCandidates } from './find-candidates.ts';

/** The English rules for events. */
export const events: EventsLanguage<Analysis> = {
  findCandidates,
  kinds: EVENT_KINDS,
  continents: CONTINENTS,
  unnamedParticipants: true,
};
