import { followImportJob, followStatements, type StatementChange } from '@wortlaut/graph';
import { statementChangeKind } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { callerError } from '../errors/errors.ts';
import { Event } from '../event/event.ts';
import { encodeGlobalID } from '../ids.ts';
import { ImportJob } from '../import/import-job.ts';
import { Person } from '../person/person.ts';
import { Statement } from '../statement/statement.ts';

const ChangeKind = enumOf(statementChangeKind);

const StatementChangeType = builder.objectRef<StatementChange>('StatementChange').implement({
  description: 'A notification that a statement was created, updated or deleted, or that changes may have been missed.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKind, description: 'The kind of change.' }),
    statementId: t.id({
      nullable: true,
      description: 'The ID of the statement. Null for `RESYNC`.',
      resolve: (change) => (change.kind === 'RESYNC' ? null : encodeGlobalID('Statement', change.id)),
    }),
    statement: t.prismaField({
      type: Statement,
      nullable: true,
      description: 'The current state of the statement. Null for `RESYNC`, or if the statement no longer exists.',
      resolve: (query, change, _args, ctx) =>
        change.kind === 'RESYNC' || change.kind === 'DELETED'
          ? null
          : ctx.db.statement.findUnique({ ...query, where: { id: change.id } }),
    }),
  }),
});

const StatementChangeFilter = builder.inputType('StatementChangeFilter', {
  description: 'Filters the statements to watch. A statement must match every given filter.',
  fields: (t) => ({
    person: t.globalID({
      for: Person,
      description: 'Only statements whose speaker is this person, before or after the change.',
    }),
    event: t.globalID({ for: Event, description: 'Only statements about this event, before or after the change.' }),
  }),
});

builder.subscriptionFields((t) => ({
  statementChanged: t.field({
    type: StatementChangeType,
    description:
      'Reports each statement that is created, updated or deleted. If the server loses its connection to the database, or the client reads too slowly, the server sends `RESYNC` instead of the missed changes.',
    args: {
      filter: t.arg({
        type: StatementChangeFilter,
        description: 'Filters the statements to watch. Defaults to all statements.',
      }),
    },
    subscribe: (_root, { filter }, ctx) =>
      followStatements(ctx.db, ctx.live, { personId: filter?.person?.id, eventId: filter?.event?.id }),
    resolve: (change, _args, ctx) => {
      ctx.forget();
      return change;
    },
  }),
  importJobChanged: t.prismaField({
    type: ImportJob,
    description:
      'Reports the current state of an import job and every change to it. Completes when the job is done or cancelled.',
    args: {
      id: t.arg.globalID({ required: true, for: ImportJob, description: 'The ID of the import job.' }),
    },
    subscribe: async (_root, { id }, ctx) => {
      const job = await ctx.db.importJob.findUnique({ where: { id: id.id }, select: { id: true } });
      if (job === null) throw callerError('NOT_FOUND', 'No import job with this ID exists.');
      return followImportJob(ctx.db, ctx.live, id.id);
    },
    resolve: (query, { id }, _args, ctx) => {
      ctx.forget();
      return ctx.db.importJob.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
}));
