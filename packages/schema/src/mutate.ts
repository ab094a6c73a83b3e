import { type Edited, type EditRequest, type RunningRevision, runEdit, type Transaction } from '@wortlaut/graph';
import type { RevisionAction } from '@wortlaut/vocabulary';
import type { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Revision } from './revision/revision.ts';

type Builder = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;
type InputFields = PothosSchemaTypes.InputFieldBuilder<Builder, 'InputObject'>;
type EditedFields = PothosSchemaTypes.ObjectFieldBuilder<Builder, Edited<object>>;

/** The input fields that all mutations share. */
export interface RequestInput {
  readonly clientMutationId?: string | null | undefined;
  readonly comment?: string | null | undefined;
}

/** Returns the input fields of {@link RequestInput}. */
export function requestFields(t: InputFields) {
  return {
    comment: t.string({ description: 'The reason for the change. Shown in the revision.' }),
    clientMutationId: clientMutationId(t),
  };
}

/** Returns the input field that makes it safe to send a request again. */
export function clientMutationId(t: InputFields) {
  return t.string({
    description:
      'A unique ID that you choose for this request. 1 to 200 characters. If you send the request again with the same ID within seven days, nothing is changed and you get the first result.',
  });
}

/**
 * Returns the input field for the version of the record that the caller last read.
 *
 * @param what - the record as named in the description, such as "the article"
 */
export function expectedVersion(t: InputFields, what: string) {
  return t.int({
    required: true,
    description: `The \`version\` of ${what} when you last read it. If the current version is newer, the mutation returns a \`ConflictError\`.`,
  });
}

/** Returns the payload field for the revision of a mutation. */
export function revisionField(t: EditedFields) {
  return t.field({
    type: Revision,
    nullable: true,
    description: 'The revision of this change. Null if nothing changed.',
    resolve: ({ revisionId }) => (revisionId === null ? null : Revision.addBrand({ id: revisionId })),
  });
}

/**
 * Returns the actor, the comment and the client mutation ID of a request.
 *
 * @param mutation - the name of the mutation. A client mutation ID cannot be reused for a different mutation.
 */
export function requestOf(ctx: Context, mutation: string, input: RequestInput): Omit<EditRequest, 'action'> {
  const { clientMutationId, comment } = input;
  return {
    actor: ctx.actor,
    comment,
    clientMutation: clientMutationId == null ? null : { id: clientMutationId, input: [mutation, input] },
  };
}

/** Runs a mutation as one revision. */
export function mutate<Result extends object>(
  ctx: Context,
  mutation: string,
  action: RevisionAction,
  input: RequestInput,
  change: (tx: Transaction, revision: RunningRevision) => Promise<Result>,
): Promise<Edited<Result>> {
  return runEdit(ctx.db, { ...requestOf(ctx, mutation, input), action }, change);
}

/** Converts null to undefined, for fields that cannot be cleared. */
export function given<Value>(value: Value | null | undefined): Value | undefined {
  return value ?? undefined;
}

/** Returns the database ID of a reference. Null clears the reference. Undefined leaves it unchanged. */
export function idOf(reference: { readonly id: string } | null | undefined): string | null | undefined {
  return reference === null ? null : reference?.id;
}
