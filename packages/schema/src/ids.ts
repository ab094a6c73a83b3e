import { callerError } from './errors.ts';
import { isUuid } from './keyset.ts';

/**
 * The database's id within a global one.
 *
 * @throws GraphQLError `BAD_ID` where the id is none that this server gives out.
 */
export function uuidOf(globalId: { readonly typename: string; readonly id: string }): string {
  if (isUuid(globalId.id)) return globalId.id;
  throw callerError(
    'BAD_ID',
    `This is no id of a ${globalId.typename}. Take it from the field "id" of a ${globalId.typename}.`,
  );
}
