/**
 * What a text says about a happening that does not take place as planned: it is `CANCELLED` or `POSTPONED`, or `UNREAL`,
 * because it was prevented or did not happen, or because somebody only demands, threatens or rejects it.
 */
export type Fate = 'CANCELLED' | 'POSTPONED' | 'UNREAL';

/** Kinds of happenings that are planned. If one is averted, the plan is cancelled. */
export const PLANNED_KINDS: ReadonlySet<string> = new Set([
  'STRIKE',
  'PROTEST',
  'MEETING',
  'LAUNCH',
  'SPORT',
  'ELECTION',
]);

/** Kinds of happenings that nobody plans, or that nobody says of that they are cancelled. */
export const UNPLANNED_KINDS: ReadonlySet<string> = new Set(['ATTACK', 'ACCIDENT', 'DISASTER', 'CRIME', 'DEAL']);
