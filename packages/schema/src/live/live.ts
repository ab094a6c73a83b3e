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
  description: 'That a statement was added, changed or deleted, by whichever server and for whatever reason.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKind, description: 'What became of it.' }),
    statementId: t.id({
      nullable: true,
      description: 'Its id; null of a RESYNC.',
      resolve: (change) => (change.kind === 'RESYNC' ? null : encodeGlobalID('Statement', change.id)),
    }),
    statement: t.prismaField({
      type: Statement,
      nullable: true,
      description: 'The statement as it is now; null where it is gone by now, and of a RESYNC.',
      resolve: (query, change, _args, ctx) =>
        change.kind === 'RESYNC' || change.kind === 'DELETED'
          ? null
          : ctx.db.statement.findUnique({ ...query, where: { id: change.id } }),
    }),
  }),
});

const StatementChangeFilter = builder.inputType('StatementChangeFilter', {
  description: 'Which statements to tell of: those that fulfil everything that is set.',
  fields: (t) => ({
    person: t.globalID({ for: Person, description: 'Said by this person, now or before the change.' }),
    event: t.globalID({ for: Event, description: 'About this event, now or before the change.' }),
  }),
});

builder.subscriptionFields((t) => ({
  statementChanged: t.field({
    type: StatementChangeType,
    description:
      'Each statement that is added, changed or deleted from now on. After a break of the connection to the database, and for who does not keep up, a RESYNC takes the place of what was missed.',
    args: { filter: t.arg({ type: StatementChangeFilter, description: 'Which of them; all by default.' }) },
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
      'An import of many articles: as it is at once, and whenever it has moved on. It ends when the import is done or cancelled.',
    args: {
      id: t.arg.globalID({ required: true, for: ImportJob, description: 'The id, as `ImportJob.id` gives it.' }),
    },
    subscribe: async (_root, { id }, ctx) => {
      const job = await ctx.db.importJob.findUnique({ where: { id: id.id }, select: { id: true } });
      if (job === null) throw callerError('NOT_FOUND', 'There is no import job of this id.');
      return followImportJob(ctx.db, ctx.live, id.id);
    },
    resolve: (query, { id }, _args, ctx) => {
      ctx.forget();
      return ctx.db.importJob.findUniqueOrThrow({ ...query, where: { id } });
    },
  }),
}));
