/** The description of the field `version` of articles, people, events and statements. */
export const VERSION_DESCRIPTION =
  'A number that increases with each change. Send it as `expectedVersion` in a mutation to avoid overwriting changes that you have not seen.';
