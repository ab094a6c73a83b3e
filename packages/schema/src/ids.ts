import { callerError } from './errors/errors.ts';

/** Checks whether a string is a UUID in lower case with hyphens. */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}

/** The types whose objects can be looked up by ID: those that implement `Node`. */
const NODE_TYPES: ReadonlySet<string> = new Set([
  ...['Article', 'Event', 'EventMergeSuggestion', 'ImportJob', 'Person', 'PersonMergeSuggestion'],
  ...['Revision', 'Statement', 'Token'],
]);

/** Converts a database ID to a global ID. The inverse of {@link decodeGlobalID}. */
export function encodeGlobalID(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`).toString('base64');
}

/**
 * Decodes a global ID, which is the Base64 encoding of the type name, a colon and the database ID.
 *
 * @throws GraphQLError `BAD_ID` if the ID is not valid.
 */
export function decodeGlobalID(globalId: string): { typename: string; id: string } {
  const [typename = '', id = ''] = Buffer.from(globalId, 'base64').toString('utf8').split(':');
  // Node.js ignores characters that are not Base64, so the ID is compared with its own encoding.
  const isOwn = NODE_TYPES.has(typename) && isUuid(id) && encodeGlobalID(typename, id) === globalId;
  if (isOwn) return { typename, id };
  const shown = globalId.length > 60 ? `${globalId.slice(0, 60)}…` : globalId;
  throw callerError(
    'BAD_ID',
    `"${shown}" is not a valid ID. Use the field "id" of an article, person, event or statement.`,
  );
}
