import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/** The precisions of a date. */
export const datePrecision = {
  name: 'DatePrecision',
  description: 'The precision of a date.',
  values: {
    DAY: 'On exactly this day.',
    MONTH: 'On an unknown day of this month.',
    YEAR: 'On an unknown day of this year.',
    ABOUT: 'On or around this day.',
  },
} as const satisfies EnumDefinition;
export type DatePrecision = ValueOf<typeof datePrecision>;

/** The states of an event. */
export const eventStatus = {
  name: 'EventStatus',
  description: 'The status of an event at the time of the article about it.',
  values: {
    PAST: 'The event had ended or was in progress.',
    PLANNED: 'The event was announced or expected.',
    CANCELLED: 'The event was planned, but has been cancelled.',
  },
} as const satisfies EnumDefinition;
export type EventStatus = ValueOf<typeof eventStatus>;

/** The kinds of events. */
export const eventKind = {
  name: 'EventKind',
  description: 'The kind of an event.',
  values: {
    MEETING: 'A meeting or a conversation, such as a summit, a visit, a conference or a phone call.',
    SIGNING: 'The signing, adoption or entry into force of a treaty, an agreement or a law.',
    ELECTION: 'An election, a referendum or a vote in a parliament.',
    ATTACK: 'Violence intended to kill or destroy, such as an attack, a shooting, a bombing or a war.',
    ACCIDENT: 'An accident, such as a crash, a fire, an explosion or a collapse.',
    DISASTER: 'A natural disaster or an epidemic. Natural disasters include earthquakes, storms and floods.',
    CRIME: 'A crime other than an attack, such as a theft, a kidnapping or a fraud.',
    ARREST: 'An operation by the police or the army, such as an arrest, a seizure or a release.',
    TRIAL: 'A step in a court case, such as a charge, a trial, a verdict or an appeal.',
    APPOINTMENT: 'A change in an office or a job: an appointment, a resignation or a dismissal.',
    DEATH: 'A death or a funeral.',
    PROTEST: 'A protest, such as a demonstration, a riot or a boycott.',
    DEAL: 'A purchase, a merger, a contract or an investment.',
    SPORT: 'A match, a race or a result in sport.',
    STRIKE: 'A strike by employees.',
    LAUNCH: 'A start or a presentation, such as an opening, a release, a premiere or a launch.',
    END: 'An end or a destruction, such as a closure, a demolition or a withdrawal.',
    ANNOUNCEMENT: 'A publication, an announcement or a decision.',
    OTHER: 'Any other event.',
  },
} as const satisfies EnumDefinition;
export type EventKind = ValueOf<typeof eventKind>;

/** How a statement is linked to an event. */
export const eventLink = {
  name: 'EventLink',
  description: 'How a statement is linked to an event.',
  values: {
    MAIN: 'The event is the main event of the article.',
    MENTIONED: 'The statement names the event and is about it.',
  },
} as const satisfies EnumDefinition;
export type EventLink = ValueOf<typeof eventLink>;

/** The kinds of contradictions between articles. */
export const differenceKind = {
  name: 'DifferenceKind',
  description: 'The kind of contradiction between two articles.',
  values: {
    NUMBER: 'The numbers differ.',
    DATE: 'The dates differ.',
    NEGATION: 'One article negates a claim in the other.',
  },
} as const satisfies EnumDefinition;
export type DifferenceKind = ValueOf<typeof differenceKind>;

/** The reasons for and against merging two events. */
export const eventMergeReason = {
  name: 'EventMergeReason',
  description: 'A reason for or against merging two events.',
  values: {
    SAME_STORY: 'Articles about the same story mention both events.',
    SIMILAR_ARTICLES: 'The articles about the events are similar.',
    SAME_KIND: 'Both events are of the same type, such as two meetings.',
    SAME_DATE: 'Both events began on the same day.',
    DATES_OVERLAP: 'The dates may be the same day, but at least one of them is not exact.',
    SAME_PLACE: 'Both events have the same place.',
    SHARED_PARTICIPANT: 'At least one person took part in both events.',
    OTHER_KIND: 'The events are of different types.',
    OTHER_DATE: 'The dates differ.',
    OTHER_PLACE: 'The places differ.',
    OTHER_ROUND: 'One event follows the other, such as two matches, two hearings or a second earthquake.',
    OTHER_PARTICIPANTS: 'The events have no named participant in common.',
    NO_DATE: 'At least one of the events has no date.',
    OTHER_STORY: 'The articles are about different stories.',
  },
} as const satisfies EnumDefinition;
export type EventMergeReason = ValueOf<typeof eventMergeReason>;
