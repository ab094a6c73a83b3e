/** Describes the field `version`, which articles, people, events and statements have. */
export const VERSION_DESCRIPTION =
  'A number that increases with each change. Send it as `expectedVersion` with a change, so that you do not overwrite changes that you have not seen.';
