import { countNamePlaces, findNamePlaces } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { connect } from '../lists/connection.ts';
import { listField } from '../lists/list-field.ts';
import { inEntryOrder } from '../lists/order.ts';
import { readPage } from '../lists/page.ts';
import { Mention, MentionConnection } from './mention.ts';

/** A spelling of a person's name. */
export const NameVariant = builder.prismaObject('NameVariant', {
  select: { id: true },
  description: "A spelling of a person's name.",
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The spelling as printed, including case endings such as the genitive "s".',
    }),
    count: t.exposeInt('count', {
      description: 'The number of times that the spelling occurs in the articles. 0 for a name added by an editor.',
    }),
    mentions: listField<{ readonly id: string }, typeof Mention>(
      t,
      {
        type: Mention,
        connection: MentionConnection,
        description: 'The mentions of the person in this spelling, in the order in which the articles were imported.',
      },
      {
        select: { id: true },
        resolve: async ({ id }, args, ctx) => {
          const { after, before, ...page } = readPage(inEntry, args);
          const places = { ...page, after: after?.[1] ?? null, before: before?.[1] ?? null };
          const key = `namePlaces ${JSON.stringify(places)}`;
          const found = await ctx.load(key, id, (ids) => findNamePlaces(ctx.db, ids, places));
          return {
            ...connect(found ?? [], args, inEntry, (place) => Mention.addBrand(place)),
            totalCount: async () => (await ctx.load('namePlaceCounts', id, (ids) => countNamePlaces(ctx.db, ids))) ?? 0,
          };
        },
      },
    ),
  }),
});

const inEntry = inEntryOrder('id');

/** The connection type for lists of spellings. */
export const NameVariantConnection = builder.connectionObject(
  { type: NameVariant, name: 'NameVariantConnection', description: 'A list of spellings.' },
  { name: 'NameVariantEdge', description: 'A spelling in a list, with its cursor.' },
);
