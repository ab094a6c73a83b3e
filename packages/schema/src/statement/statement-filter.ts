import { builder } from '../builder.ts';
import { Medium, ReviewState, StatementKind } from '../enums.ts';
import {
  type Condition,
  called,
  dateRange,
  type Link,
  linkedTo,
  matching,
  oneOf,
  type TextCondition,
} from '../lists/condition.ts';

const fields = {
  kind: 'Rendered in one of these ways.',
  medium: 'Made by one of these media.',
  reviewState: 'In one of these states of review.',
  outlet: 'Printed by one of these.',
  language: 'In one of these languages, as BCP 47 tags: exactly as `Article.language` gives them.',
  from: 'In articles published at this instant or later.',
  before: 'In articles published before this instant.',
  speaker: 'Said by this person.',
  speakerName:
    'Said by somebody called so, or similarly: a part of any spelling that was printed, accents and transliteration forgiven.',
  event: 'About this event.',
  article: 'Printed in this article.',
  text: 'With these words, in any ending: words, "phrases", -excluded words.',
} as const;

/** Which statements a list below something gives. */
export const NestedStatementFilter = builder.inputType('NestedStatementFilter', {
  description: 'Which statements of something a list gives: those that fulfil everything that is set.',
  fields: (t) => ({
    kind: t.field({ type: [StatementKind], description: fields.kind }),
    medium: t.field({ type: [Medium], description: fields.medium }),
    reviewState: t.field({ type: [ReviewState], description: fields.reviewState }),
    outlet: t.stringList({ description: fields.outlet }),
    language: t.stringList({ description: fields.language }),
    from: t.field({ type: 'DateTime', description: fields.from }),
    before: t.field({ type: 'DateTime', description: fields.before }),
    speaker: t.globalID({ description: fields.speaker }),
    event: t.globalID({ description: fields.event }),
  }),
});

/** Which statements a list gives. */
export const StatementFilter = builder.inputType('StatementFilter', {
  description: 'Which statements a list gives: those that fulfil everything that is set.',
  fields: (t) => ({
    kind: t.field({ type: [StatementKind], description: fields.kind }),
    medium: t.field({ type: [Medium], description: fields.medium }),
    reviewState: t.field({ type: [ReviewState], description: fields.reviewState }),
    outlet: t.stringList({ description: fields.outlet }),
    language: t.stringList({ description: fields.language }),
    from: t.field({ type: 'DateTime', description: fields.from }),
    before: t.field({ type: 'DateTime', description: fields.before }),
    speaker: t.globalID({ description: fields.speaker }),
    event: t.globalID({ description: fields.event }),
    speakerName: t.string({ description: fields.speakerName }),
    article: t.globalID({ description: fields.article }),
    text: t.string({ description: fields.text }),
  }),
});

const eventsOf: Link = { relation: 'events', table: 'StatementEvent', own: 'statementId', other: 'eventId' };

type Nested = typeof NestedStatementFilter.$inferInput;

/** Reads the filter of a list below something as conditions. */
export function nestedStatementConditions(filter: Nested | null | undefined): Condition[] {
  if (!filter) return [];
  return [
    ...oneOf('kind', '"StatementKind"', filter.kind),
    ...oneOf('medium', '"Medium"', filter.medium),
    ...oneOf('reviewState', '"ReviewState"', filter.reviewState),
    ...oneOf('outlet', 'text', filter.outlet),
    ...oneOf('language', 'text', filter.language),
    ...dateRange('datedAt', filter.from, filter.before),
    ...oneOf('speakerId', 'uuid', idList(filter.speaker)),
    ...linkedTo(eventsOf, filter.event),
  ];
}

/** Reads the filter as conditions. */
export function statementConditions(
  filter: typeof StatementFilter.$inferInput | null | undefined,
): (Condition | TextCondition)[] {
  if (!filter) return [];
  return [
    ...nestedStatementConditions(filter),
    ...called('speakerId', filter.speakerName),
    ...oneOf('articleId', 'uuid', idList(filter.article)),
    ...matching(filter.text),
  ];
}

function idList(id: { readonly id: string } | null | undefined): string[] | null {
  return id ? [id.id] : null;
}
