import { createHash } from 'node:crypto';
import { type Actor, actorKey } from '../access/actor.ts';
import { InvalidInputError } from '../errors.ts';
import type { Transaction } from '../transaction.ts';
import type { ClientMutation, Edited } from './edit-request.ts';

/** For how many days the answer to a request is kept. */
export const REPEAT_DAYS = 7;

/**
 * Answers a request that was made before with its first answer; otherwise lets it be carried out and keeps the answer.
 *
 * @param carryOut - its result is plain data, so that it is the same when it comes back from JSON.
 * @throws InvalidInputError where the same id came with another input before.
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
    if (before.input !== input) throw refused('was used for another request before. Make a new one for each request.');
    // It was written by the lines below, from a result of this type: the hash includes the name of the mutation.
    return before.result as unknown as Edited<Result>;
  }
  const { result, revisionId } = await carryOut();
  await tx.$executeRaw`
    INSERT INTO "ClientMutation" ("actor", "id", "input", "result")
    VALUES (${actor}, ${id}, ${input}, ${JSON.stringify({ result, revisionId })}::jsonb)`;
  return { result, revisionId };
}

function refused(why: string): InvalidInputError {
  return new InvalidInputError(['input', 'clientMutationId'], `The client mutation id ${why}`);
}
