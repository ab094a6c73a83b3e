import type { Analysis } from '../../../core/analysis.ts';
import { words } from '../../../core/word-list.ts';
import type { EventsLanguage } from '../../../find/events/events-language.ts';
import { EVENT_KINDS } from './event-word.ts';
import { findCandidates } from './find-candidates.ts';

/** The German rules for events. */
export const events: EventsLanguage<Analysis> = {
  findCandidates,
  kinds: EVENT_KINDS,
  continents: words('Europa Asien Afrika Amerika'),
  unnamedParticipants: false,
};
