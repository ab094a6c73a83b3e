import { builder } from '../builder.ts';

/** A role of a person as printed in an article. */
export const PersonRole = builder.prismaObject('PersonRole', {
  select: { id: true },
  description: 'A role or title that an article gives a person.',
  fields: (t) => ({
    role: t.exposeString('role', { description: 'The role as printed, such as "US-Präsident".' }),
    person: t.relation('person', { description: 'The person with this role.' }),
    article: t.relation('article', { description: 'The article that mentions the role.' }),
  }),
});

/** The connection type for lists of roles. */
export const PersonRoleConnection = builder.connectionObject(
  { type: PersonRole, name: 'PersonRoleConnection', description: 'A list of roles.' },
  { name: 'PersonRoleEdge', description: 'A role in a list, with its cursor.' },
);
