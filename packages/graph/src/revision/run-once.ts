import { createHash } from 'node:crypto';
import { type Actor, actorKey } from '../access/actor.ts';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import type { ClientMutation, Edited } from './edit-request.ts';

/** The number of days for which the result of a request is stored. */
export const REPEAT_DAYS = 7;

/**
 * Runs a request with a client mutation ID. If the request was made before, returns its first result instead.
 *
 * @param carryOut - runs the request. The result must be plain data, because it is stored as JSON.
 * @throws InvalidInputError if the same ID was already used with a different input
 */
export async function runOnce<Result extends object>(
  tx: Transaction,
  request: { readonly actor: Actor | null; readonly clientMutation?: ClientMutation | null | undefined },
  carryOut: () => Promise<Edited<Result>>,
): Promise<Edited<Result>> {
  const { clientMutation } = request;
  if (!clientMutation) return carryOut();
  const { id } = clientMutation;
  if (id.length < 1 || id.length > 200) throw refused('must have 1 to 200 characters.');
  const actor = actorKey(request.actor);
  const input = createHash('sha256').update(JSON.stringify(clientMutation.input)).digest('hex');
  await tx.$executeRaw`DELETE FROM "ClientMutation" WHERE "at" < now() - ${REPEAT_DAYS} * interval '1 day'`;
  const before = await tx.clientMutation.findUnique({ where: { actor_id: { actor, id } } });
  if (before !== null) {
    if (before.input !== input)
      throw refused('was already used for a different request. Use a new ID for each request.');
    // The stored result belongs to the same mutation, because the hash includes the name of the mutation.
    return before.result as unknown as Edited<Result>;
  }
  const { result, revisionId } = await carryOut();
  await tx.$executeRaw`
    INSERT INTO "ClientMutation" ("actor", "id", "input", "result")
    VALUES (${actor}, ${id}, ${input}, ${JSON.stringify({ result, revisionId })}::jsonb)`;
  return { result, revisionId };
}

function refused(why: string): InvalidInputError {
  return new InvalidInputError(['input', 'clientMutationId'], `The client mutation ID ${why}`);
}
