import { type Database, Prisma } from '@wortlaut/database';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { Event } from '../event/event.ts';
import { connect, type PageArgs, readCursor, sqlPage } from '../lists/keyset.ts';
import { mostFirst } from '../lists/orders.ts';
import { Person } from '../person/person.ts';
import { Statement } from '../statement/statement.ts';
import { Revision, RevisionConnection } from './revision.ts';

const latestFirst = mostFirst('number');

interface Row {
  readonly recordId: string;
  readonly number: number;
  readonly id: string;
}

/** Reads a page of the history of each of several records, in one statement. */
async function readHistory(db: Database, ids: readonly string[], args: PageArgs): Promise<Map<string, Row[]>> {
  const page = sqlPage(latestFirst, args);
  // The same bounds on the index that the page is read from.
  const from = args.before == null ? Prisma.sql`true` : Prisma.sql`l."revisionNumber" >= ${numberOf(args.before)}`;
  const to = args.after == null ? Prisma.sql`true` : Prisma.sql`l."revisionNumber" <= ${numberOf(args.after)}`;
  const rows = await db.$queryRaw<Row[]>`
    SELECT record."id"::text AS "recordId", found."number", found."id"::text AS "id"
    FROM unnest(${[...ids]}::uuid[]) AS record("id")
    CROSS JOIN LATERAL (
      SELECT t."number", t."id" FROM "RevisionRecord" AS l JOIN "Revision" AS t ON t."number" = l."revisionNumber"
      WHERE l."recordId" = record."id" AND ${from} AND ${to} AND ${page.bounds} ORDER BY ${page.orderBy} LIMIT ${page.take}
    ) AS found`;
  const histories = new Map<string, Row[]>();
  for (const row of rows) histories.set(row.recordId, [...(histories.get(row.recordId) ?? []), row]);
  return histories;
}

function numberOf(cursor: string): number {
  return Number(readCursor(latestFirst, cursor)[0]);
}

async function history({ id }: { id: string }, args: PageArgs, ctx: Context) {
  const { first, after, last, before } = args;
  const what = `history ${JSON.stringify([first, after, last, before])}`;
  const rows = await ctx.load(what, id, (ids) => readHistory(ctx.db, ids, args));
  return {
    ...connect(rows ?? [], args, latestFirst, (row) => Revision.addBrand({ id: row.id })),
    totalCount: () => ctx.count('history', id),
  };
}

const select = { id: true } as const;

builder.prismaObjectField(Article, 'history', (t) =>
  t.connection(
    {
      type: Revision,
      description: 'Who changed what of the article, or of anything in it, latest first; the import is the earliest.',
      select,
      resolve: history,
    },
    RevisionConnection,
  ),
);

builder.prismaObjectField(Person, 'history', (t) =>
  t.connection(
    {
      type: Revision,
      description: 'Who changed what of the person, or of what the person is said to have said, latest first.',
      select,
      resolve: history,
    },
    RevisionConnection,
  ),
);

builder.prismaObjectField(Event, 'history', (t) =>
  t.connection(
    {
      type: Revision,
      description: 'Who changed what of the event, or of its links, latest first.',
      select,
      resolve: history,
    },
    RevisionConnection,
  ),
);

builder.prismaObjectField(Statement, 'history', (t) =>
  t.connection(
    { type: Revision, description: 'Who changed what of the statement, latest first.', select, resolve: history },
    RevisionConnection,
  ),
);

/** What an editor hands back so that nobody's change is overwritten unseen. */
const version =
  'Rises with each change. Hand it over with a correction, so that no change of somebody else is overwritten unseen.';

builder.prismaObjectField(Article, 'version', (t) => t.exposeInt('version', { description: version }));
builder.prismaObjectField(Person, 'version', (t) => t.exposeInt('version', { description: version }));
builder.prismaObjectField(Event, 'version', (t) => t.exposeInt('version', { description: version }));
builder.prismaObjectField(Statement, 'version', (t) => t.exposeInt('version', { description: version }));
