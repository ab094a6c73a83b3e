import type { FragmentOf, Problem } from '@wortlaut/client';
import { useRef, useState } from 'react';
import { type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import { announceChange } from './graph-changes.ts';

/** An error that a mutation returns as part of its result. */
export type EditError = FragmentOf<typeof Problem>;

/** The reason why a change failed: an error from the mutation, or no usable response. */
export type EditFailure = EditError | { readonly __typename: 'Unanswered'; readonly error: CombinedError };

interface Answer {
  readonly __typename: string;
}

/** The result of a mutation that succeeded. */
export type PayloadOf<Data> = Exclude<Data[keyof Data], { readonly __typename: EditError['__typename'] }>;

const errorTypes = {
  ConflictError: true,
  ForbiddenError: true,
  InvalidInputError: true,
  NotFoundError: true,
} satisfies Record<EditError['__typename'], true>;

function isEditError(answer: Answer): answer is EditError {
  return Object.hasOwn(errorTypes, answer.__typename);
}

function isPayload<Data>(answer: Data[keyof Data] & Answer): answer is PayloadOf<Data> & Answer {
  return !isEditError(answer);
}

/**
 * Creates an ID that makes a mutation idempotent.
 *
 * @remarks `crypto.randomUUID` exists only on pages served over TLS or from localhost.
 */
function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Reuses the ID when the same input is sent again because no response arrived. */
function useRequestIds() {
  const open = useRef<{ input: string; id: string } | null>(null);
  return {
    of(input: unknown): string {
      const text = JSON.stringify(input);
      if (open.current?.input !== text) open.current = { input: text, id: newRequestId() };
      return open.current.id;
    },
    answered(): void {
      open.current = null;
    },
  };
}

/**
 * Changes the graph with a mutation that has one root field.
 *
 * @returns `run` resolves to the payload, or to null if the change failed. `failure` then contains the reason, and
 * `reset` clears it.
 */
export function useEdit<Data extends Record<keyof Data, Answer>, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
) {
  const client = useClient();
  const requests = useRequestIds();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<EditFailure | null>(null);
  const run = async (input: Input): Promise<PayloadOf<Data> | null> => {
    setBusy(true);
    const variables = { input: { ...input, clientMutationId: requests.of(input) } };
    const { data, error } = await client.mutation(document, variables).toPromise();
    setBusy(false);
    if (error !== undefined || data === undefined) {
      setFailure(error === undefined ? null : { __typename: 'Unanswered', error });
      return null;
    }
    requests.answered();
    for (const field in data) {
      const answer = data[field];
      if (isPayload<Data>(answer)) {
        setFailure(null);
        announceChange();
        return answer;
      }
      if (isEditError(answer)) setFailure(answer);
      // Someone else made a change first, so the page shows outdated data.
      if (answer.__typename === 'ConflictError' || answer.__typename === 'NotFoundError') announceChange();
    }
    return null;
  };
  return { run, busy, failure, reset: () => setFailure(null) };
}
