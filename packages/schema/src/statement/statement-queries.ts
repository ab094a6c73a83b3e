import { builder } from '../builder.ts';
import { dateOrderArg } from '../lists/list-args.ts';
import { byDate } from '../lists/order.ts';
import { rootList } from '../lists/root-list.ts';
import { Statement, StatementConnection } from './statement.ts';
import { StatementFilter, statementConditions } from './statement-filter.ts';

builder.queryFields((t) => ({
  statement: t.prismaField({
    type: Statement,
    nullable: true,
    description: 'Looks up a statement by ID. Null if no such statement exists.',
    args: { id: t.arg.globalID({ required: true, for: Statement, description: 'The ID of the statement.' }) },
    resolve: (query, _root, { id }, ctx) => ctx.db.statement.findUnique({ ...query, where: { id: id.id } }),
  }),
  statements: rootList(t, {
    table: 'Statement',
    type: Statement,
    connection: StatementConnection,
    description:
      'All statements, sorted by the date of the article. Statements in undated articles come last in both directions.',
    args: {
      filter: t.arg({ type: StatementFilter, description: 'Filters the statements.' }),
      orderBy: dateOrderArg(t.arg),
    },
    filter: (args) => statementConditions(args.filter, args.orderBy),
    order: (args) => byDate(args.orderBy, 'id'),
    find: (db, query) => db.statement.findMany(query),
  }),
}));
