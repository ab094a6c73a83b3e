import { type CoSpeaker, findCoSpeakers } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { connectInMemory } from '../lists/in-memory.ts';
import type { Order } from '../lists/keyset.ts';
import { Person } from './person.ts';

const CoSpeakerType = builder.objectRef<CoSpeaker>('CoSpeaker').implement({
  description: 'Somebody who speaks in the same articles.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who speaks too.',
      resolve: ({ personId }) => Person.addBrand({ id: personId }),
    }),
    articleCount: t.exposeInt('articles', { description: 'In how many articles both speak.' }),
  }),
});

const CoSpeakerConnection = builder.connectionObject(
  { type: CoSpeakerType, name: 'CoSpeakerConnection', description: 'A page of co-speakers.' },
  { name: 'CoSpeakerEdge', description: 'An entry of a page: a co-speaker and the cursor.' },
);

const mostArticles: Order<'articles', 'personId'> = {
  name: 'most:articles',
  sort: 'articles',
  sortKind: 'number',
  id: 'personId',
  direction: 'desc',
};

builder.prismaObjectField(Person, 'coSpeakers', (t) =>
  t.connection(
    {
      type: CoSpeakerType,
      description: "Who else speaks in the person's articles (the newest 1,000 of them), most often first.",
      select: { id: true },
      resolve: async ({ id }, args, ctx) => {
        const found = await ctx.load('coSpeakers', id, (ids) => findCoSpeakers(ctx.db, ids));
        return {
          ...connectInMemory(found ?? [], args, mostArticles, (row) => row),
          totalCount: () => found?.length ?? 0,
        };
      },
    },
    CoSpeakerConnection,
  ),
);
