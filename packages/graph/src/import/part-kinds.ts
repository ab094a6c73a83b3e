import { kindOf } from '@wortlaut/extract';
import type { EventKind } from '@wortlaut/vocabulary';

/** How an event can belong to another one: as a stage that follows from it, or as something that happens during it. */
export type PartKind = 'STAGE' | 'DEATH' | 'MOMENT';

/** Events that others follow from. A killing counts as an attack. */
const DEEDS = new Set<EventKind>(['ATTACK', 'ACCIDENT', 'CRIME', 'DISASTER']);
/** Kinds of events that follow from a deed, sometimes years later: a suspect is caught and tried. */
export const PURSUIT: ReadonlySet<EventKind> = new Set<EventKind>(['ARREST', 'TRIAL']);
/** Senses of events that follow from a deed: the victims are rescued, and others grieve. */
const RELIEF = new Set(['RESCUE', 'EVACUATION', 'MEMORIAL', 'FUNERAL']);
/** Senses of events that mourn a death. */
const MOURNING = new Set(['MEMORIAL', 'FUNERAL']);
/** Senses of the days of a trial. */
const DAYS_IN_COURT = new Set(['PLEA', 'HEARING', 'VERDICT']);
/** Senses of events that last, so that other events happen during them. */
const LASTING = new Set(['SUMMIT', 'CONFERENCE', 'VISIT', 'FESTIVAL', 'CONCERT', 'PROTEST', 'MATCH', 'STRIKE', 'VOTE']);
/** Kinds of events that can interrupt any event that lasts: an attack at a festival. */
const INTERRUPTIONS = new Set<EventKind>(['ATTACK', 'ACCIDENT']);
/** Senses of events in which people meet. */
const GATHERINGS = new Set(['SUMMIT', 'CONFERENCE', 'VISIT', 'MEETING']);
/** Senses of what people do when they meet. */
export const AT_GATHERINGS: ReadonlySet<string> = new Set(['CALL', 'SPEECH', 'DECISION', 'AGREEMENT', 'CEASEFIRE']);
/** Senses of smaller meetings during a longer one. */
const TALKS = new Set(['TALKS', 'MEETING']);

/** Whether other events can follow from an event: an arrest and a trial from an attack. */
export const isDeed = (sense: string): boolean => sense === 'KILLING' || DEEDS.has(kindOf(sense));

/** Whether an event is the death of people who were hurt in a deed. */
const isDeath = (sense: string): boolean => kindOf(sense) === 'DEATH' && !MOURNING.has(sense);

/**
 * Returns how an event of one sense can be part of an event of another sense. Null if it cannot. No sense can be part of
 * an event whose sense can be part of it.
 *
 * @param part - the sense of the event that may be part of the other one, as in `ExtractedEvent.sense`
 */
export function partKind(part: string, whole: string): PartKind | null {
  const kind = kindOf(part);
  if (isDeed(whole)) {
    if (PURSUIT.has(kind) || RELIEF.has(part)) return 'STAGE';
    if (kindOf(whole) === 'DISASTER' && kind === 'ACCIDENT') return 'DEATH';
    if (whole !== 'KILLING' && isDeath(part)) return 'DEATH';
    return null;
  }
  if (isDeath(whole)) return MOURNING.has(part) ? 'STAGE' : null;
  if (whole === 'TRIAL') return DAYS_IN_COURT.has(part) ? 'STAGE' : null;
  if (LASTING.has(whole) && INTERRUPTIONS.has(kind)) return 'MOMENT';
  if (GATHERINGS.has(whole) && AT_GATHERINGS.has(part)) return 'MOMENT';
  return GATHERINGS.has(whole) && whole !== 'MEETING' && TALKS.has(part) ? 'MOMENT' : null;
}
