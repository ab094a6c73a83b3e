import { countNamePlaces, findNamePlaces } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { connect, pageSize, readCursor } from '../lists/keyset.ts';
import { inEntryOrder } from '../lists/orders.ts';
import { Mention, MentionConnection, NameVariant } from './person.ts';

const inEntry = inEntryOrder('id');

builder.prismaObjectField(NameVariant, 'mentions', (t) =>
  t.connection(
    {
      type: Mention,
      description: 'Where it is printed so, in the order in which the articles came in.',
      select: { id: true },
      resolve: async ({ id }, args, ctx) => {
        const { size, backward } = pageSize(args);
        const [after, before] = [args.after, args.before].map((cursor) =>
          cursor == null ? null : readCursor(inEntry, cursor)[1],
        );
        const page = { take: size + 1, backward, after: after ?? null, before: before ?? null };
        const what = `namePlaces ${JSON.stringify(page)}`;
        const rows = await ctx.load(what, id, (ids) => findNamePlaces(ctx.db, ids, page));
        return {
          ...connect(rows ?? [], args, inEntry, (row) => Mention.addBrand(row)),
          totalCount: async () => (await ctx.load('namePlaceCounts', id, (ids) => countNamePlaces(ctx.db, ids))) ?? 0,
        };
      },
    },
    MentionConnection,
  ),
);
