import { words } from '../../core/word-list.ts';

/**
 * What a text says about an event that does not take place as planned. `UNREAL` means that the event was prevented or
 * did not happen, that somebody only demands, threatens, fears, considers or rejects it, or that an agreement was broken.
 * `UNCERTAIN` means that a planned event may be cancelled.
 */
export type Fate = 'CANCELLED' | 'POSTPONED' | 'UNCERTAIN' | 'UNREAL';

/** What the clause of an event says about it. */
export interface ToldFate {
  readonly fate: Fate;
  /** Index of the new date of the event, or -1 if the text does not mention one. */
  readonly newDate: number;
}

/**
 * Whether an event was cancelled or postponed. Such an event counts even if its word is too general to name an event
 * without a date: "cancelled a trip".
 */
export const isOffPlan = (told: ToldFate | null): boolean => told?.fate === 'CANCELLED' || told?.fate === 'POSTPONED';

/**
 * Kinds of events that somebody plans. If such an event is averted, the plan has failed, so the event counts as
 * cancelled.
 */
export const PLANNED_KINDS: ReadonlySet<string> = new Set([
  'STRIKE',
  'PROTEST',
  'MEETING',
  'LAUNCH',
  'SPORT',
  'ELECTION',
  'ATTACK',
  'CRIME',
]);

/** Senses of agreements, which can be broken later: "Waffenruhe gebrochen", "ceasefire collapses". */
export const AGREED_SENSES: ReadonlySet<string> = words('AGREEMENT CEASEFIRE DEAL CONTRACT');

/** Kinds of events that are not called off. If such an event is averted, it gets the date on which it was averted. */
export const UNPLANNED_KINDS: ReadonlySet<string> = new Set(['ATTACK', 'ACCIDENT', 'DISASTER', 'CRIME', 'DEAL']);
