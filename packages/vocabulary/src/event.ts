import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/** The precisions of a date. */
export const datePrecision = {
  name: 'DatePrecision',
  description: 'The precision of a date.',
  values: {
    DAY: 'Exactly this day.',
    MONTH: 'Some day of this month.',
    YEAR: 'Some day of this year.',
    ABOUT: 'Approximately this day.',
  },
} as const satisfies EnumDefinition;
export type DatePrecision = ValueOf<typeof datePrecision>;

/** The states of an event. */
export const eventStatus = {
  name: 'EventStatus',
  description: 'Whether an event had begun when the article about it was written.',
  values: {
    PAST: 'Past event: it had happened or was in progress.',
    PLANNED: 'Planned event: it was announced or expected.',
  },
} as const satisfies EnumDefinition;
export type EventStatus = ValueOf<typeof eventStatus>;

/** The kinds of differences between articles. */
export const differenceKind = {
  name: 'DifferenceKind',
  description: 'How two articles differ about the same thing.',
  values: {
    NUMBER: 'The numbers differ.',
    DATE: 'The dates differ.',
    NEGATION: 'One article denies what the other says.',
  },
} as const satisfies EnumDefinition;
export type DifferenceKind = ValueOf<typeof differenceKind>;

/** The reasons for and against merging two events. */
export const eventMergeReason = {
  name: 'EventMergeReason',
  description: 'A reason for or against merging two events.',
  values: {
    SAME_KIND: 'Both events are of the same kind: a meeting, a phone call.',
    SAME_DATE: 'Both events began on the same day.',
    DATES_OVERLAP: 'One date is less precise and may be the same day.',
    SAME_PLACE: 'Both events took place at the same location.',
    SHARED_PARTICIPANT: 'At least one person took part in both events.',
    OTHER_KIND: 'The events are of different kinds.',
    OTHER_DATE: 'The dates differ.',
    OTHER_PLACE: 'The places differ.',
    OTHER_PARTICIPANTS: 'The events have no named participant in common.',
    NO_DATE: 'At least one of the events has no date.',
  },
} as const satisfies EnumDefinition;
export type EventMergeReason = ValueOf<typeof eventMergeReason>;
