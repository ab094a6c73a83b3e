import type { RevisionAction } from '@wortlaut/vocabulary';
import type { Actor } from '../access/actor.ts';

/** The client mutation ID of a request, which makes it safe to send the request again. */
export interface ClientMutation {
  /** 1 to 200 characters. */
  readonly id: string;
  /** The name of the mutation and its input, as plain JSON. Reusing an ID with a different input is an error. */
  readonly input: unknown;
}

/** The person who requests a change, with the details to record. */
export interface EditRequest {
  /** Null for an anonymous request. */
  readonly actor: Actor | null;
  readonly action: RevisionAction;
  /** The editor's reason for the change. */
  readonly comment?: string | null | undefined;
  /** If set, sending the request again has no effect. */
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
