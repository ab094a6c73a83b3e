import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/** The roles of a token or session. */
export const role = {
  name: 'Role',
  description: 'The permissions of a token or session.',
  values: {
    READER: 'Can read everything except tokens.',
    EDITOR: 'Can read, import and correct.',
    ADMIN: 'Can do everything, including creating and revoking tokens.',
  },
} as const satisfies EnumDefinition;
export type Role = ValueOf<typeof role>;
