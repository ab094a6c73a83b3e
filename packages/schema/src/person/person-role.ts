import { findRoleDates, type RoleDates } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

const datesOf = async (id: string, ctx: Context): Promise<RoleDates | undefined> =>
  ctx.load('roleDates', id, (ids) => findRoleDates(ctx.db, ids));

/** A role of a person as printed in an article. */
export const PersonRole = builder.prismaObject('PersonRole', {
  select: { id: true },
  description: 'A role or title that an article gives a person.',
  fields: (t) => ({
    role: t.exposeString('role', { description: 'The role as printed, such as "US-Präsident".' }),
    person: t.relation('person', { description: 'The person with this role.' }),
    article: t.relation('article', { description: 'The article that mentions the role.' }),
    firstDate: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The publication date of the earliest article that gives the person this role. Null if these articles have no date.',
      resolve: async ({ id }, _args, ctx) => (await datesOf(id, ctx))?.first,
    }),
    lastDate: t.field({
      type: 'Date',
      nullable: true,
      description:
        'The publication date of the latest article that gives the person this role. Null if these articles have no date.',
      resolve: async ({ id }, _args, ctx) => (await datesOf(id, ctx))?.last,
    }),
  }),
});

/** The connection type for lists of roles. */
export const PersonRoleConnection = builder.connectionObject(
  { type: PersonRole, name: 'PersonRoleConnection', description: 'A list of roles.' },
  { name: 'PersonRoleEdge', description: 'A role in a list, with its cursor.' },
);
