import {
  type Condition,
  hasName,
  hasOneOf,
  hasSureness,
  inPeriod,
  linkedTo,
  matchesWords,
  type TextCondition,
} from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { Medium, ReviewState, Stance, StatementKind } from '../enums.ts';

const descriptions = {
  kind: 'Only statements of one of these kinds.',
  medium: 'Only statements made in one of these media.',
  stance: 'Only statements in which the speaker takes one of these stances.',
  reviewState: 'Only statements in one of these review states.',
  unsure:
    'If true, only statements with a low confidence. If false, only the other statements, including all reviewed ones.',
  outlet: 'Only statements in articles published by one of these outlets.',
  language:
    'Only statements in articles in one of these languages. BCP 47 tags, spelled exactly as in `Article.language`.',
  from: 'Only statements in articles published at or after this time. Statements in undated articles do not match.',
  before: 'Only statements in articles published before this time. Statements in undated articles do not match.',
  speaker: 'Only statements that this person made, alone or together with others.',
  speakerName:
    'Only statements with a speaker who has this name or a similar one. Matches any part of any printed spelling. Accents are ignored, and "ü" matches "ue".',
  reportedBy: 'Only statements by others that this person passed on to the article.',
  speakerRepresents:
    'Only statements by someone who speaks for this person, such as a spokesperson or a lawyer. They are not statements of the person.',
  event: 'Only statements about this event.',
  article: 'Only statements in this article.',
  text: 'Only statements with these words. Inflected forms match too. Put phrases in quotation marks, and a hyphen before words to exclude.',
} as const;

/** Filters a record's statements. */
export const NestedStatementFilter = builder.inputType('NestedStatementFilter', {
  description: 'Filters the statements of an article, a person or an event. A statement must match every given filter.',
  fields: (t) => ({
    kind: t.field({ type: [StatementKind], description: descriptions.kind }),
    medium: t.field({ type: [Medium], description: descriptions.medium }),
    stance: t.field({ type: [Stance], description: descriptions.stance }),
    reviewState: t.field({ type: [ReviewState], description: descriptions.reviewState }),
    unsure: t.boolean({ description: descriptions.unsure }),
    outlet: t.stringList({ description: descriptions.outlet }),
    language: t.stringList({ description: descriptions.language }),
    from: t.field({ type: 'DateTime', description: descriptions.from }),
    before: t.field({ type: 'DateTime', description: descriptions.before }),
    speaker: t.globalID({ description: descriptions.speaker }),
    reportedBy: t.globalID({ description: descriptions.reportedBy }),
    speakerRepresents: t.globalID({ description: descriptions.speakerRepresents }),
    event: t.globalID({ description: descriptions.event }),
  }),
});

/** Filters the list of all statements. */
export const StatementFilter = builder.inputType('StatementFilter', {
  description: 'Filters a list of statements. A statement must match every given filter.',
  fields: (t) => ({
    kind: t.field({ type: [StatementKind], description: descriptions.kind }),
    medium: t.field({ type: [Medium], description: descriptions.medium }),
    stance: t.field({ type: [Stance], description: descriptions.stance }),
    reviewState: t.field({ type: [ReviewState], description: descriptions.reviewState }),
    unsure: t.boolean({ description: descriptions.unsure }),
    outlet: t.stringList({ description: descriptions.outlet }),
    language: t.stringList({ description: descriptions.language }),
    from: t.field({ type: 'DateTime', description: descriptions.from }),
    before: t.field({ type: 'DateTime', description: descriptions.before }),
    speaker: t.globalID({ description: descriptions.speaker }),
    reportedBy: t.globalID({ description: descriptions.reportedBy }),
    speakerRepresents: t.globalID({ description: descriptions.speakerRepresents }),
    event: t.globalID({ description: descriptions.event }),
    speakerName: t.string({ description: descriptions.speakerName }),
    article: t.globalID({ description: descriptions.article }),
    text: t.string({ description: descriptions.text }),
  }),
});

type Nested = typeof NestedStatementFilter.$inferInput;

/**
 * Converts the filter of a record's statements to conditions.
 *
 * @param order - the order of the list. Any value if the list is not sorted by date.
 */
export function nestedStatementConditions(filter: Nested | null | undefined, order: 'NEWEST' | 'OLDEST'): Condition[] {
  if (!filter) return [];
  return [
    ...hasOneOf('kind', 'StatementKind', filter.kind),
    ...hasOneOf('medium', 'Medium', filter.medium),
    ...hasOneOf('stance', 'Stance', filter.stance),
    ...hasOneOf('reviewState', 'ReviewState', filter.reviewState),
    ...hasSureness(filter.unsure),
    ...hasOneOf('outlet', 'text', filter.outlet),
    ...hasOneOf('language', 'text', filter.language),
    ...inPeriod(order, filter.from, filter.before),
    ...linkedTo('statementEvents', filter.event),
    ...linkedTo('statementSpeakers', filter.speaker),
    ...linkedTo('statementReporters', filter.reportedBy),
    ...linkedTo('statementPrincipals', filter.speakerRepresents),
  ];
}

/** Converts the filter of all statements, in the given order, to conditions. */
export function statementConditions(
  filter: typeof StatementFilter.$inferInput | null | undefined,
  order: 'NEWEST' | 'OLDEST',
): (Condition | TextCondition)[] {
  if (!filter) return [];
  return [
    ...nestedStatementConditions(filter, order),
    ...hasName('statementSpeakers', filter.speakerName),
    ...hasOneOf('articleId', 'uuid', idList(filter.article)),
    ...matchesWords(filter.text),
  ];
}

function idList(id: { readonly id: string } | null | undefined): string[] | null {
  return id ? [id.id] : null;
}
