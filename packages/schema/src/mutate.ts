import { type Edited, type EditRequest, type RunningRevision, runEdit, type Transaction } from '@wortlaut/graph';
import type { RevisionAction } from '@wortlaut/vocabulary';
import type { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Revision } from './revision/revision.ts';

type Builder = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;
type InputFields = PothosSchemaTypes.InputFieldBuilder<Builder, 'InputObject'>;
type EditedFields = PothosSchemaTypes.ObjectFieldBuilder<Builder, Edited<object>>;

/** What every mutation can be told besides what it is to do. */
export interface RequestInput {
  readonly clientMutationId?: string | null | undefined;
  readonly comment?: string | null | undefined;
}

/** The fields of {@link RequestInput}. */
export function requestFields(t: InputFields) {
  return {
    comment: t.string({ description: 'Why; the revision shows it.' }),
    clientMutationId: clientMutationId(t),
  };
}

/** What makes a request one that may be sent again. */
export function clientMutationId(t: InputFields) {
  return t.string({
    description:
      'A name of your own for this request, 1 to 200 characters. Sent again within seven days, the request has no second effect and the first answer is given again.',
  });
}

/** The version that the editor saw. */
export function expectedVersion(t: InputFields, what: string) {
  return t.int({
    required: true,
    description: `The \`version\` of ${what} as you saw it: where somebody changed it since, you get a conflict.`,
  });
}

/** The revision that a mutation made. */
export function revisionField(t: EditedFields) {
  return t.field({
    type: Revision,
    nullable: true,
    description: 'The revision, for undoing it; null where nothing had to be changed.',
    resolve: ({ revisionId }) => (revisionId === null ? null : Revision.addBrand({ id: revisionId })),
  });
}

/**
 * Who asks, why, and under which name of the client.
 *
 * @param mutation - its name: the same client id for another mutation is a mistake.
 */
export function requestOf(ctx: Context, mutation: string, input: RequestInput): Omit<EditRequest, 'action'> {
  const { clientMutationId, comment } = input;
  return {
    actor: ctx.actor,
    comment,
    clientMutation: clientMutationId == null ? null : { id: clientMutationId, input: [mutation, input] },
  };
}

/** Carries out a mutation as one revision. */
export function mutate<Result extends object>(
  ctx: Context,
  mutation: string,
  action: RevisionAction,
  input: RequestInput,
  change: (tx: Transaction, revision: RunningRevision) => Promise<Result>,
): Promise<Edited<Result>> {
  return runEdit(ctx.db, { ...requestOf(ctx, mutation, input), action }, change);
}

/** Leaves out what a caller did not give, and null where a field cannot be cleared. */
export function given<Value>(value: Value | null | undefined): Value | undefined {
  return value ?? undefined;
}

/** The database's id of a reference; null clears it, undefined leaves it. */
export function idOf(reference: { readonly id: string } | null | undefined): string | null | undefined {
  return reference === null ? null : reference?.id;
}
