import type { EventKind } from '@wortlaut/vocabulary';
import { words } from '../../core/word-list.ts';

/** The senses of event words by the kind of event. Word lists give one of these senses to each word. */
export const SENSES = {
  MEETING: words('CALL TALKS MEETING SUMMIT CONFERENCE VISIT TRIP DEBATE'),
  SIGNING: words('AGREEMENT CEASEFIRE ENACTMENT'),
  ELECTION: words('ELECTION VOTE'),
  ATTACK: words('ATTACK SHOOTING STABBING BOMBING ARSON INVASION WAR ANNEXATION COUP'),
  ACCIDENT: words('CRASH FIRE EXPLOSION GROUNDING OUTAGE COLLAPSE INJURY STAMPEDE IMPACT INCIDENT'),
  DISASTER: words(`
    EARTHQUAKE AFTERSHOCK TSUNAMI STORM FLOOD HEATWAVE LANDSLIDE AVALANCHE ERUPTION EPIDEMIC SPILL DISASTER OUTBREAK`),
  CRIME: words('THEFT KIDNAPPING HIJACKING HACKING CRIME'),
  ARREST: words('ARREST SEIZURE FREEING PURSUIT'),
  TRIAL: words('CHARGE TRIAL HEARING PLEA VERDICT EXECUTION LAWSUIT APPEAL'),
  APPOINTMENT: words('APPOINTMENT RESIGNATION DISMISSAL SUSPENSION HANDOVER INAUGURATION'),
  DEATH: words('DEATH KILLING FUNERAL'),
  PROTEST: words('PROTEST RIOT REVOLUTION VIGIL BOYCOTT BLOCKADE'),
  DEAL: words('OFFER DEAL MERGER PURCHASE CONTRACT BANKRUPTCY AUCTION'),
  SPORT: words('MATCH VICTORY DEFEAT SCORE TRANSFER PROMOTION'),
  STRIKE: words('STRIKE'),
  LAUNCH: words('LAUNCH OPENING CONSTRUCTION FESTIVAL CONCERT'),
  END: words('CLOSURE DEMOLITION WITHDRAWAL CUTS CUT ENDING'),
  ANNOUNCEMENT: words('PUBLICATION DECISION REJECTION SPEECH BAN SANCTION'),
  OTHER: words(`
    CEREMONY MEMORIAL WEDDING BIRTH LANDING RESCUE EVACUATION ADMISSION TREATMENT REPAIR DAMAGE DEPARTURE ARRIVAL RETURN
    OPERATION DISCOVERY SENDING RAID INVESTIGATION ESCAPE EVENT OTHER`),
} as const satisfies Record<EventKind, ReadonlySet<string>>;

const KINDS = new Map<string, EventKind>();
for (const [kind, senses] of Object.entries(SENSES)) for (const sense of senses) KINDS.set(sense, kind as EventKind);

/**
 * Whether a sense stands for happenings that are hardly ever the news of an article: something is made, caused or placed.
 * Several articles about one story often mention it. It has no date and no place, and lists do not show it.
 *
 * @param sense - as in `ExtractedEvent.sense`
 */
export function isMinor(sense: string): boolean {
  return !KINDS.has(sense);
}

/**
 * Returns the kind of event for a sense.
 *
 * @param sense - as in `ExtractedEvent.sense`
 * @returns `OTHER` for an unknown sense
 */
export function kindOf(sense: string): EventKind {
  return KINDS.get(sense) ?? 'OTHER';
}
