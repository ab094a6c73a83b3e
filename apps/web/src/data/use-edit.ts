import type { FragmentOf, Problem } from '@wortlaut/client';
import { useRef, useState } from 'react';
import { type CombinedError, type TypedDocumentNode, useClient } from 'urql';
import { tellOfChange } from './graph-changes.ts';

/** Why a change was not made, as the mutation says it. */
export type Refused = FragmentOf<typeof Problem>;

/** Why a change was not made: the mutation's own word, or that there was none. */
export type Trouble = Refused | { readonly __typename: 'Unanswered'; readonly error: CombinedError };

interface Answer {
  readonly __typename: string;
}

/** What a mutation answers where the change was made. */
export type PayloadOf<Data> = Exclude<Data[keyof Data], { readonly __typename: Refused['__typename'] }>;

const refusals = {
  ConflictError: true,
  ForbiddenError: true,
  InvalidInputError: true,
  NotFoundError: true,
} satisfies Record<Refused['__typename'], true>;

function isRefused(answer: Answer): answer is Refused {
  return Object.hasOwn(refusals, answer.__typename);
}

function isPayload<Data>(answer: Data[keyof Data] & Answer): answer is PayloadOf<Data> & Answer {
  return !isRefused(answer);
}

/** A name for a request, so that it has one effect however often it is sent. Works on pages without TLS too. */
function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The same request sent again after no answer came keeps its name. */
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
 * Changes the graph by a mutation of one field.
 *
 * @returns `run` gives the payload, or null where the change was not made; `trouble` then tells why
 */
export function useEdit<Data extends Record<keyof Data, Answer>, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
) {
  const client = useClient();
  const requests = useRequestIds();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const run = async (input: Input): Promise<PayloadOf<Data> | null> => {
    setBusy(true);
    const variables = { input: { ...input, clientMutationId: requests.of(input) } };
    const { data, error } = await client.mutation(document, variables).toPromise();
    setBusy(false);
    if (error !== undefined || data === undefined) {
      setTrouble(error === undefined ? null : { __typename: 'Unanswered', error });
      return null;
    }
    requests.answered();
    for (const field in data) {
      const answer = data[field];
      if (isPayload<Data>(answer)) {
        setTrouble(null);
        tellOfChange();
        return answer;
      }
      if (isRefused(answer)) setTrouble(answer);
      // What is shown is not what is there: somebody else was faster.
      if (answer.__typename === 'ConflictError' || answer.__typename === 'NotFoundError') tellOfChange();
    }
    return null;
  };
  return { run, busy, trouble, forget: () => setTrouble(null) };
}
