import { personOrder } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { alphabetical, highestFirst } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';
import { Person, PersonConnection } from './person.ts';
import { PersonFilter, personConditions } from './person-filter.ts';

const orders = {
  MOST_QUOTED: highestFirst('statementCount'),
  NAME: alphabetical('sortName'),
} as const;

const PersonOrder = enumOf(personOrder);

builder.queryFields((t) => ({
  person: t.prismaField({
    type: Person,
    nullable: true,
    description: 'Looks up a person by ID. Null if no such person exists.',
    args: { id: t.arg.globalID({ required: true, for: Person, description: 'The ID of the person.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.person.findUnique({ ...query, where: { id: id.id } }),
  }),
  people: rootList(t, {
    table: 'Person',
    type: Person,
    connection: PersonConnection,
    description: 'All people, groups and organizations.',
    args: {
      filter: t.arg({ type: PersonFilter, description: 'Filters the people.' }),
      orderBy: t.arg({
        type: PersonOrder,
        defaultValue: 'MOST_QUOTED',
        required: true,
        description: 'The order of the elements.',
      }),
    },
    filter: (args) => personConditions(args.filter),
    order: (args) => orders[args.orderBy],
    find: (db, query) => db.person.findMany(query),
  }),
}));
