import { callerError } from './errors/errors.ts';

/** Whether a string is a UUID in its usual form. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

/** The opposite of {@link decodeGlobalID}. */
export function encodeGlobalID(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64');
}

/**
 * Reads a global id: base64 of the type's name, a colon and the database's id.
 *
 * @throws GraphQLError `BAD_ID` where it is none that this server gives out.
 */
export function decodeGlobalID(globalId: string): { typename: string; id: string } {
  const [typename = '', id = ''] = Buffer.from(globalId, 'base64').toString('utf8').split(':');
  if (/^[A-Z]\w*$/.test(typename) && isUuid(id)) return { typename, id };
  const shown = globalId.length > 60 ? `${globalId.slice(0, 60)}…` : globalId;
  throw callerError(
    'BAD_ID',
    `"${shown}" is no id of this server. Take one from the field "id" of an article, person, event or statement.`,
  );
}
