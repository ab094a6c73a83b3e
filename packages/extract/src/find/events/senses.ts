import type { EventKind } from '@wortlaut/vocabulary';
import { words } from '../../core/word-list.ts';

/** The senses of event words by the kind of event. Word lists give one of these senses to each word. */
export const SENSES = {
  MEETING: words('CALL TALKS MEETING SUMMIT CONFERENCE VISIT TRIP DEBATE'),
  SIGNING: words('AGREEMENT CEASEFIRE'),
  ELECTION: words('ELECTION'),
  ATTACK: words('ATTACK INVASION WAR ANNEXATION INJURY'),
  ACCIDENT: words('CRASH FIRE EXPLOSION GROUNDING OUTAGE COLLAPSE INCIDENT'),
  DISASTER: words('QUAKE STORM DISASTER OUTBREAK'),
  CRIME: words('CRIME THEFT KIDNAPPING'),
  ARREST: words('ARREST RELEASE SEIZURE'),
  TRIAL: words('TRIAL'),
  APPOINTMENT: words('APPOINTMENT RESIGNATION DISMISSAL HANDOVER'),
  DEATH: words('DEATH'),
  PROTEST: words('PROTEST BLOCKADE'),
  DEAL: words('MERGER CONTRACT'),
  SPORT: words('MATCH VICTORY TRANSFER'),
  STRIKE: words('STRIKE'),
  LAUNCH: words('LAUNCH OPENING CONSTRUCTION BUILDING FESTIVAL'),
  END: words('CLOSING DEMOLITION WITHDRAWAL CUTS'),
  ANNOUNCEMENT: words('PUBLICATION DECISION SPEECH RULE SANCTION'),
  OTHER: words('CEREMONY WEDDING BIRTH LANDING RESCUE DEPARTURE RETURN OPERATION DISCOVERY FIND SENDING EVENT'),
} as const satisfies Record<EventKind, ReadonlySet<string>>;

const KINDS = new Map<string, EventKind>();
for (const [kind, senses] of Object.entries(SENSES)) for (const sense of senses) KINDS.set(sense, kind as EventKind);

/**
 * Returns the kind of event for a sense.
 *
 * @param sense - as in `ExtractedEvent.sense`
 * @returns `OTHER` for an unknown sense
 */
export function kindOf(sense: string): EventKind {
  return KINDS.get(sense) ?? 'OTHER';
}
