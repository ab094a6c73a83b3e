import type { RevisionAction } from '@wortlaut/vocabulary';
import type { Actor } from '../access/actor.ts';

/** An ID that a client gives its request, so that the request can be repeated safely. */
export interface ClientMutation {
  /** 1 to 200 characters. */
  readonly id: string;
  /** The name of the mutation and its input, as plain JSON. Reusing an ID with another input is an error. */
  readonly input: unknown;
}

/** The person who requests a change, and the details to record with it. */
export interface EditRequest {
  /** Null for an anonymous request. */
  readonly actor: Actor | null;
  readonly action: RevisionAction;
  /** The editor's reason for the change. */
  readonly comment?: string | null | undefined;
  /** If given, repeating the request has no second effect. */
  readonly clientMutation?: ClientMutation | null | undefined;
}

/** A revision that is being created. */
export interface RunningRevision {
  readonly id: string;
  /** Revisions are numbered in the order in which they were made. */
  readonly number: number;
}

/** The result of a change. */
export interface Edited<Result> {
  readonly result: Result;
  /** The ID of the new revision. Null if nothing changed. */
  readonly revisionId: string | null;
}
