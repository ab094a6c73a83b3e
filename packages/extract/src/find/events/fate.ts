import { words } from '../../core/word-list.ts';

/**
 * What a text says about a happening that does not take place as planned: it is `CANCELLED` or `POSTPONED`, or `UNREAL`,
 * because it was prevented or did not happen, because somebody only demands, threatens or rejects it, or because what was
 * agreed before is broken.
 */
export type Fate = 'CANCELLED' | 'POSTPONED' | 'UNREAL';

/** What the clause of an event says about it. */
export interface ToldFate {
  readonly fate: Fate;
  /** Index of the date to which the event is moved; -1 if it is not told. */
  readonly newDate: number;
}

/** Kinds of happenings that somebody plans. If one is averted, the plan has failed, so that it counts as cancelled. */
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

/** Senses of what is agreed, and can be broken later: "Waffenruhe gebrochen", "ceasefire collapses". */
export const AGREED_SENSES: ReadonlySet<string> = words('AGREEMENT CEASEFIRE DEAL CONTRACT');

/** Kinds of happenings of which nobody says that they are called off. If one is averted, that is the day of the happening. */
export const UNPLANNED_KINDS: ReadonlySet<string> = new Set(['ATTACK', 'ACCIDENT', 'DISASTER', 'CRIME', 'DEAL']);
