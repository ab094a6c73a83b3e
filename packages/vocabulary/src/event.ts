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
  description: 'Whether an event had begun when the article about it was written.',
  values: {
    PAST: 'Past event: it had ended or was in progress.',
    PLANNED: 'Planned event: it was announced or expected.',
    CANCELLED: 'Cancelled event: it was planned, but has been cancelled.',
  },
} as const satisfies EnumDefinition;
export type EventStatus = ValueOf<typeof eventStatus>;

/** The kinds of events. */
export const eventKind = {
  name: 'EventKind',
  description: 'What kind of event it is.',
  values: {
    MEETING: 'People meet or talk to each other: a summit, a visit, a conference or a phone call.',
    SIGNING: 'A treaty, an agreement or a law is signed, passed or takes effect.',
    ELECTION: 'An election, a referendum or a vote in a parliament.',
    ATTACK: 'Violence with the aim to kill or destroy: an attack, a shooting, a bombing or a war.',
    ACCIDENT: 'Harm that nobody intended: a crash, a fire, an explosion or a collapse.',
    DISASTER: 'A force of nature: an earthquake, a storm, a flood, or an epidemic.',
    CRIME: 'A crime other than an attack: a theft, a kidnapping or a fraud.',
    ARREST: 'The police or the army act: an arrest, a seizure or a release.',
    TRIAL: 'A step in a court case: a charge, a trial, a verdict or an appeal.',
    APPOINTMENT: 'A person takes or leaves an office or a job: an appointment, a resignation or a dismissal.',
    DEATH: 'A person dies or is buried.',
    PROTEST: 'People protest: a demonstration, a riot or a boycott.',
    DEAL: 'A purchase, a merger, a contract or an investment.',
    SPORT: 'A match, a race or a result in sport.',
    STRIKE: 'Employees stop working to reach better conditions.',
    LAUNCH: 'Something begins or is presented: an opening, a release, a premiere or a launch.',
    END: 'Something ends or is destroyed: a closure, a demolition or a withdrawal.',
    ANNOUNCEMENT: 'Something is published, announced or decided.',
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
    OTHER_ROUND: 'One follows the other, such as two matches, two hearings or a second earthquake.',
    OTHER_PARTICIPANTS: 'The events have no named participant in common.',
    NO_DATE: 'At least one of the events has no date.',
    OTHER_STORY: 'The articles are about different stories.',
  },
} as const satisfies EnumDefinition;
export type EventMergeReason = ValueOf<typeof eventMergeReason>;
