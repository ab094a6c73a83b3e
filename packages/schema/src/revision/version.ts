/** Describes the field `version`, which articles, people, events and statements have. */
export const VERSION_DESCRIPTION =
  'The number of changes made so far. Send it as `expectedVersion` with a change, so that you do not overwrite changes you have not seen.';
