import {
  createStatement,
  deleteStatement,
  type Edited,
  type EditedRecord,
  linkStatementToEvent,
  reviewStatement,
  unlinkStatementFromEvent,
  updateStatement,
} from '@wortlaut/graph';
import type { Span } from '@wortlaut/vocabulary';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { Medium, Stance, StatementKind } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { Event } from '../event/event.ts';
import { encodeGlobalID } from '../ids.ts';
import { dateOf, PreciseDateInput, SpanInput } from '../input-types.ts';
import { expectedVersion, given, idOf, mutate, requestFields, revisionField } from '../mutate.ts';
import { Person } from '../person/person.ts';
import { Statement } from './statement.ts';

const CreateStatementInput = builder.inputType('CreateStatementInput', {
  description: 'The input of `createStatement`. The spans are ranges in the body of the article.',
  fields: (t) => ({
    article: t.globalID({ required: true, for: Article, description: 'The ID of the article.' }),
    kind: t.field({ type: StatementKind, required: true, description: 'The type of quotation.' }),
    medium: t.field({ type: Medium, required: true, description: 'The medium: spoken, written or thought.' }),
    stance: t.field({
      type: Stance,
      description: 'The stance of the speaker toward the words. Defaults to `ASSERTS`.',
    }),
    quote: t.field({
      type: [SpanInput],
      required: true,
      description: 'The quoted words. Must have at least one span.',
    }),
    cue: t.field({ type: [SpanInput], description: 'The cue: the verb, noun or phrase that introduces the quote.' }),
    printedSpeaker: t.field({ type: [SpanInput], description: 'The words that refer to the speaker.' }),
    frame: t.field({ type: [SpanInput], description: 'The frame: the clause that contains the cue.' }),
    addressee: t.field({ type: [SpanInput], description: 'The words that name the addressee.' }),
    speaker: t.globalID({ for: Person, description: 'The ID of the speaker, if known. Omit it to set `speakers`.' }),
    speakers: t.globalIDList({
      for: Person,
      description: 'The IDs of all speakers, if several people made the statement together. At most 10.',
    }),
    reportedBy: t.globalIDList({
      for: Person,
      description:
        'The IDs of the people who passed the statement on to the article, outermost first. None of them can be a speaker. At most 10.',
    }),
    container: t.globalID({
      for: Statement,
      description: 'The ID of the statement that contains this one. It must be in the same article.',
    }),
    said: t.field({ type: PreciseDateInput, description: 'The date of the statement, if the text gives a date.' }),
    events: t.globalIDList({ for: Event, description: 'The IDs of the events that the statement is about.' }),
    ...requestFields(t),
  }),
});

const UpdateStatementInput = builder.inputType('UpdateStatementInput', {
  description:
    'The input of `updateStatement`. Omitted fields stay the same. Null or an empty list clears an optional field.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Statement, description: 'The ID of the statement.' }),
    expectedVersion: expectedVersion(t, 'the statement'),
    kind: t.field({ type: StatementKind, description: 'The type of quotation.' }),
    medium: t.field({ type: Medium, description: 'The medium: spoken, written or thought.' }),
    stance: t.field({ type: Stance, description: 'The stance of the speaker toward the words.' }),
    quote: t.field({ type: [SpanInput], description: 'The quoted words. Must have at least one span.' }),
    cue: t.field({ type: [SpanInput], description: 'The cue: the verb, noun or phrase that introduces the quote.' }),
    printedSpeaker: t.field({ type: [SpanInput], description: 'The words that refer to the speaker.' }),
    frame: t.field({ type: [SpanInput], description: 'The frame: the clause that contains the cue.' }),
    addressee: t.field({ type: [SpanInput], description: 'The words that name the addressee.' }),
    speaker: t.globalID({
      for: Person,
      description: 'The ID of the only speaker. Null if unknown. Replaces all current speakers.',
    }),
    speakers: t.globalIDList({
      for: Person,
      description: 'The IDs of all speakers, in order. At most 10. Empty if unknown. Replaces all current speakers.',
    }),
    reportedBy: t.globalIDList({
      for: Person,
      description:
        'The IDs of the people who passed the statement on to the article, outermost first. None of them can be a speaker. At most 10. Null or an empty list if nobody passed the statement on.',
    }),
    container: t.globalID({
      for: Statement,
      description:
        'The ID of the statement that contains this one. It must be in the same article. Null if no statement contains it.',
    }),
    said: t.field({ type: PreciseDateInput, description: 'The date of the statement. Null clears it.' }),
    ...requestFields(t),
  }),
});

const seenStatementInput = (mutation: string, field: string) =>
  builder.inputType(`${mutation}Input`, {
    description: `The input of \`${field}\`.`,
    fields: (t) => ({
      id: t.globalID({ required: true, for: Statement, description: 'The ID of the statement.' }),
      expectedVersion: expectedVersion(t, 'the statement'),
      ...requestFields(t),
    }),
  });

const ConfirmStatementInput = seenStatementInput('ConfirmStatement', 'confirmStatement');
const RejectStatementInput = seenStatementInput('RejectStatement', 'rejectStatement');
const DeleteStatementInput = seenStatementInput('DeleteStatement', 'deleteStatement');

const statementEventInput = (mutation: string, field: string) =>
  builder.inputType(`${mutation}Input`, {
    description: `The input of \`${field}\`.`,
    fields: (t) => ({
      statement: t.globalID({ required: true, for: Statement, description: 'The ID of the statement.' }),
      event: t.globalID({ required: true, for: Event, description: 'The ID of the event.' }),
      ...requestFields(t),
    }),
  });

const LinkStatementToEventInput = statementEventInput('LinkStatementToEvent', 'linkStatementToEvent');
const UnlinkStatementFromEventInput = statementEventInput('UnlinkStatementFromEvent', 'unlinkStatementFromEvent');

const StatementPayload = builder.objectRef<Edited<EditedRecord>>('StatementPayload').implement({
  description: 'The payload of the mutations that add or change a statement.',
  fields: (t) => ({
    statement: t.prismaField({
      type: Statement,
      nullable: true,
      description: 'The current state of the statement. Null if it has since been deleted.',
      resolve: (query, { result }, _args, ctx) => ctx.db.statement.findUnique({ ...query, where: { id: result.id } }),
    }),
    revision: revisionField(t),
  }),
});

const DeleteStatementPayload = builder.objectRef<Edited<EditedRecord>>('DeleteStatementPayload').implement({
  description: 'The payload of `deleteStatement`.',
  fields: (t) => ({
    deletedStatementId: t.id({
      description: 'The ID of the deleted statement.',
      resolve: ({ result }) => encodeGlobalID('Statement', result.id),
    }),
    revision: revisionField(t),
  }),
});

builder.mutationFields((t) => ({
  createStatement: t.field({
    type: StatementPayload,
    description: 'Adds a statement that the extractor missed. The spans are ranges in the body of the article.',
    args: { input: t.arg({ type: CreateStatementInput, required: true, description: 'The statement.' }) },
    errors: resultOf('CreateStatement'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'createStatement', 'CREATE_STATEMENT', input, (tx) =>
        createStatement(tx, {
          ...spansOf(input),
          ...{ article: input.article.id, kind: input.kind, medium: input.medium, quote: input.quote },
          stance: given(input.stance),
          ...{ speaker: input.speaker?.id, container: input.container?.id, said: dateOf(input.said) },
          speakers: input.speakers?.map(({ id }) => id),
          reportedBy: input.reportedBy?.map(({ id }) => id),
          events: input.events?.map(({ id }) => id),
        }),
      ),
  }),
  updateStatement: t.field({
    type: StatementPayload,
    description:
      'Updates a statement and sets its review state to `CORRECTED`. Extracting the article again does not change a corrected statement.',
    args: {
      input: t.arg({
        type: UpdateStatementInput,
        required: true,
        description: 'The record to update, and the new values.',
      }),
    },
    errors: resultOf('UpdateStatement'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'updateStatement', 'UPDATE_STATEMENT', input, (tx) =>
        updateStatement(tx, {
          ...spansOf(input),
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, quote: given(input.quote) },
          ...{ kind: given(input.kind), medium: given(input.medium), stance: given(input.stance) },
          said: dateOf(input.said),
          speaker: idOf(input.speaker),
          speakers: input.speakers === null ? [] : input.speakers?.map(({ id }) => id),
          reportedBy: input.reportedBy === null ? [] : input.reportedBy?.map(({ id }) => id),
          container: idOf(input.container),
        }),
      ),
  }),
  confirmStatement: t.field({
    type: StatementPayload,
    description: 'Confirms that a statement is correct.',
    args: { input: t.arg({ type: ConfirmStatementInput, required: true, description: 'The statement to confirm.' }) },
    errors: resultOf('ConfirmStatement'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'confirmStatement', 'CONFIRM_STATEMENT', input, (tx) =>
        reviewStatement(tx, { id: input.id.id, expectedVersion: input.expectedVersion }, 'CONFIRMED'),
      ),
  }),
  rejectStatement: t.field({
    type: StatementPayload,
    description: 'Rejects a statement as a false positive. It remains in the graph with the review state `REJECTED`.',
    args: { input: t.arg({ type: RejectStatementInput, required: true, description: 'The statement to reject.' }) },
    errors: resultOf('RejectStatement'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'rejectStatement', 'REJECT_STATEMENT', input, (tx) =>
        reviewStatement(tx, { id: input.id.id, expectedVersion: input.expectedVersion }, 'REJECTED'),
      ),
  }),
  deleteStatement: t.field({
    type: DeleteStatementPayload,
    description:
      'Deletes a statement. If the article is extracted again, the extractor may find the statement again. To prevent this, reject the statement instead.',
    args: { input: t.arg({ type: DeleteStatementInput, required: true, description: 'The statement to delete.' }) },
    errors: resultOf('DeleteStatement'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'deleteStatement', 'DELETE_STATEMENT', input, (tx) =>
        deleteStatement(tx, { id: input.id.id, expectedVersion: input.expectedVersion }),
      ),
  }),
  linkStatementToEvent: t.field({
    type: StatementPayload,
    description: 'Links a statement to an event that it is about.',
    args: {
      input: t.arg({
        type: LinkStatementToEventInput,
        required: true,
        description: 'The statement and the event to link.',
      }),
    },
    errors: resultOf('LinkStatementToEvent'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'linkStatementToEvent', 'LINK_EVENT', input, (tx) =>
        linkStatementToEvent(tx, { statement: input.statement.id, event: input.event.id }),
      ),
  }),
  unlinkStatementFromEvent: t.field({
    type: StatementPayload,
    description: 'Unlinks a statement from an event.',
    args: {
      input: t.arg({
        type: UnlinkStatementFromEventInput,
        required: true,
        description: 'The statement and the event to unlink.',
      }),
    },
    errors: resultOf('UnlinkStatementFromEvent'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'unlinkStatementFromEvent', 'UNLINK_EVENT', input, (tx) =>
        unlinkStatementFromEvent(tx, { statement: input.statement.id, event: input.event.id }),
      ),
  }),
}));

type Spans = readonly Span[] | null | undefined;

/** Reads the optional spans of a statement. Null and an empty list both clear them. */
function spansOf(input: { cue?: Spans; printedSpeaker?: Spans; frame?: Spans; addressee?: Spans }) {
  const spans = (marked: Spans) => (marked === null ? [] : marked);
  return {
    cue: spans(input.cue),
    printedSpeaker: spans(input.printedSpeaker),
    frame: spans(input.frame),
    addressee: spans(input.addressee),
  };
}
