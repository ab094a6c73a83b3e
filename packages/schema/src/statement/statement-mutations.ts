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
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { Medium, StatementKind } from '../enums.ts';
import { resultOf } from '../errors/mutation-errors.ts';
import { Event } from '../event/event.ts';
import { encodeGlobalID } from '../ids.ts';
import { dateOf, PreciseDateInput, SpanInput } from '../input-types.ts';
import { expectedVersion, given, idOf, mutate, requestFields, revisionField } from '../mutate.ts';
import { Person } from '../person/person.ts';
import { Statement } from './statement.ts';

const CreateStatementInput = builder.inputType('CreateStatementInput', {
  description: 'A statement that the extractor missed, marked in the text. Its words are cut from the text.',
  fields: (t) => ({
    article: t.globalID({ required: true, for: Article, description: 'The article that prints it.' }),
    kind: t.field({ type: StatementKind, required: true, description: 'How it is rendered.' }),
    medium: t.field({ type: Medium, required: true, description: 'Spoken, written or thought.' }),
    quote: t.field({ type: [SpanInput], required: true, description: 'What was said; at least one span.' }),
    cue: t.field({ type: [SpanInput], description: 'The word that tells of the utterance.' }),
    printedSpeaker: t.field({ type: [SpanInput], description: 'The words that name the speaker here.' }),
    frame: t.field({ type: [SpanInput], description: 'The clause that introduces the quote.' }),
    addressee: t.field({ type: [SpanInput], description: 'The words that name to whom it was said.' }),
    speaker: t.globalID({ for: Person, description: 'Who said it, where that is known.' }),
    container: t.globalID({ for: Statement, description: 'The statement of the same article that contains it.' }),
    said: t.field({ type: PreciseDateInput, description: 'When it was said, where the text gives it.' }),
    events: t.globalIDList({ for: Event, description: 'The events that it is about.' }),
    ...requestFields(t),
  }),
});

const UpdateStatementInput = builder.inputType('UpdateStatementInput', {
  description:
    'A correction of a statement. What is left out stays; an empty list or null takes away what can be empty.',
  fields: (t) => ({
    id: t.globalID({ required: true, for: Statement, description: 'Which statement.' }),
    expectedVersion: expectedVersion(t, 'the statement'),
    kind: t.field({ type: StatementKind, description: 'How it is rendered.' }),
    medium: t.field({ type: Medium, description: 'Spoken, written or thought.' }),
    quote: t.field({ type: [SpanInput], description: 'What was said; at least one span.' }),
    cue: t.field({ type: [SpanInput], description: 'The word that tells of the utterance.' }),
    printedSpeaker: t.field({ type: [SpanInput], description: 'The words that name the speaker here.' }),
    frame: t.field({ type: [SpanInput], description: 'The clause that introduces the quote.' }),
    addressee: t.field({ type: [SpanInput], description: 'The words that name to whom it was said.' }),
    speaker: t.globalID({ for: Person, description: 'Who said it; null where that is not known.' }),
    container: t.globalID({
      for: Statement,
      description: 'The statement of the same article that contains it; null where none does.',
    }),
    said: t.field({ type: PreciseDateInput, description: 'When it was said; null where the text does not give it.' }),
    ...requestFields(t),
  }),
});

const seenStatementInput = (mutation: string, description: string) =>
  builder.inputType(`${mutation}Input`, {
    description,
    fields: (t) => ({
      id: t.globalID({ required: true, for: Statement, description: 'Which statement.' }),
      expectedVersion: expectedVersion(t, 'the statement'),
      ...requestFields(t),
    }),
  });

const ConfirmStatementInput = seenStatementInput('ConfirmStatement', 'A statement that is right as it is.');
const RejectStatementInput = seenStatementInput('RejectStatement', 'A statement that is none.');
const DeleteStatementInput = seenStatementInput('DeleteStatement', 'A statement that is to be deleted.');

const statementEventInput = (mutation: string, description: string) =>
  builder.inputType(`${mutation}Input`, {
    description,
    fields: (t) => ({
      statement: t.globalID({ required: true, for: Statement, description: 'Which statement.' }),
      event: t.globalID({ required: true, for: Event, description: 'Which event.' }),
      ...requestFields(t),
    }),
  });

const LinkStatementToEventInput = statementEventInput('LinkStatementToEvent', 'What is to be linked.');
const UnlinkStatementFromEventInput = statementEventInput('UnlinkStatementFromEvent', 'What is to be parted.');

const StatementPayload = builder.objectRef<Edited<EditedRecord>>('StatementPayload').implement({
  description: 'A statement that was added or changed.',
  fields: (t) => ({
    statement: t.prismaField({
      type: Statement,
      nullable: true,
      description: 'The statement as it is now; null where somebody has deleted it since.',
      resolve: (query, { result }, _args, ctx) => ctx.db.statement.findUnique({ ...query, where: { id: result.id } }),
    }),
    revision: revisionField(t),
  }),
});

const DeleteStatementPayload = builder.objectRef<Edited<EditedRecord>>('DeleteStatementPayload').implement({
  description: 'A statement that is no longer in the graph.',
  fields: (t) => ({
    deletedStatementId: t.id({
      description: 'The id that the statement had.',
      resolve: ({ result }) => encodeGlobalID('Statement', result.id),
    }),
    revision: revisionField(t),
  }),
});

builder.mutationFields((t) => ({
  createStatement: t.field({
    type: StatementPayload,
    description: 'Adds a statement that the extractor missed, marked in the text by offsets.',
    args: { input: t.arg({ type: CreateStatementInput, required: true, description: 'The statement.' }) },
    errors: resultOf('CreateStatement', 'The statement, or why it was not added.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'createStatement', 'CREATE_STATEMENT', input, (tx) =>
        createStatement(tx, {
          ...spansOf(input),
          ...{ article: input.article.id, kind: input.kind, medium: input.medium, quote: input.quote },
          ...{ speaker: input.speaker?.id, container: input.container?.id, said: dateOf(input.said) },
          events: input.events?.map(({ id }) => id),
        }),
      ),
  }),
  updateStatement: t.field({
    type: StatementPayload,
    description: 'Corrects a statement: it counts as corrected from then on, and no newer extractor touches it.',
    args: { input: t.arg({ type: UpdateStatementInput, required: true, description: 'The correction.' }) },
    errors: resultOf('UpdateStatement', 'The statement, or why it was not corrected.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'updateStatement', 'UPDATE_STATEMENT', input, (tx) =>
        updateStatement(tx, {
          ...spansOf(input),
          ...{ id: input.id.id, expectedVersion: input.expectedVersion, quote: given(input.quote) },
          ...{ kind: given(input.kind), medium: given(input.medium), said: dateOf(input.said) },
          speaker: idOf(input.speaker),
          container: idOf(input.container),
        }),
      ),
  }),
  confirmStatement: t.field({
    type: StatementPayload,
    description: 'Says that a statement is right as it is.',
    args: { input: t.arg({ type: ConfirmStatementInput, required: true, description: 'Which statement.' }) },
    errors: resultOf('ConfirmStatement', 'The statement, or why it was not confirmed.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'confirmStatement', 'CONFIRM_STATEMENT', input, (tx) =>
        reviewStatement(tx, { id: input.id.id, expectedVersion: input.expectedVersion }, 'CONFIRMED'),
      ),
  }),
  rejectStatement: t.field({
    type: StatementPayload,
    description: 'Says that what was extracted is no statement. It stays, marked as rejected.',
    args: { input: t.arg({ type: RejectStatementInput, required: true, description: 'Which statement.' }) },
    errors: resultOf('RejectStatement', 'The statement, or why it was not rejected.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'rejectStatement', 'REJECT_STATEMENT', input, (tx) =>
        reviewStatement(tx, { id: input.id.id, expectedVersion: input.expectedVersion }, 'REJECTED'),
      ),
  }),
  deleteStatement: t.field({
    type: DeleteStatementPayload,
    description: 'Deletes a statement. To keep a newer extractor from finding it again, reject it instead.',
    args: { input: t.arg({ type: DeleteStatementInput, required: true, description: 'Which statement.' }) },
    errors: resultOf('DeleteStatement', 'What was deleted, or why it was not.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'deleteStatement', 'DELETE_STATEMENT', input, (tx) =>
        deleteStatement(tx, { id: input.id.id, expectedVersion: input.expectedVersion }),
      ),
  }),
  linkStatementToEvent: t.field({
    type: StatementPayload,
    description: 'Says that a statement is about an event.',
    args: { input: t.arg({ type: LinkStatementToEventInput, required: true, description: 'Which are linked.' }) },
    errors: resultOf('LinkStatementToEvent', 'The statement, or why it was not linked.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'linkStatementToEvent', 'LINK_EVENT', input, (tx) =>
        linkStatementToEvent(tx, { statement: input.statement.id, event: input.event.id }),
      ),
  }),
  unlinkStatementFromEvent: t.field({
    type: StatementPayload,
    description: 'Says that a statement is not about an event.',
    args: { input: t.arg({ type: UnlinkStatementFromEventInput, required: true, description: 'Which are parted.' }) },
    errors: resultOf('UnlinkStatementFromEvent', 'The statement, or why the link was not taken away.'),
    resolve: (_root, { input }, ctx) =>
      mutate(ctx, 'unlinkStatementFromEvent', 'UNLINK_EVENT', input, (tx) =>
        unlinkStatementFromEvent(tx, { statement: input.statement.id, event: input.event.id }),
      ),
  }),
}));

type Spans = readonly { readonly start: number; readonly end: number }[] | null | undefined;

/** The words that a statement may lack: null takes them away as an empty list does. */
function spansOf(input: { cue?: Spans; printedSpeaker?: Spans; frame?: Spans; addressee?: Spans }) {
  const spans = (marked: Spans) => (marked === null ? [] : marked);
  return {
    cue: spans(input.cue),
    printedSpeaker: spans(input.printedSpeaker),
    frame: spans(input.frame),
    addressee: spans(input.addressee),
  };
}
