import { type CoSpeaker, findCoSpeakers } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { computedListOfRecord } from '../lists/computed-list.ts';
import { highestFirst } from '../lists/order.ts';
import { Person } from './person.ts';

const CoSpeakerType = builder.objectRef<CoSpeaker>('CoSpeaker').implement({
  description: 'A person quoted in the same articles as another person.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'The other person.',
      resolve: ({ personId }) => Person.addBrand({ id: personId }),
    }),
    articleCount: t.exposeInt('articles', { description: 'The number of articles that quote both people.' }),
  }),
});

const CoSpeakerConnection = builder.connectionObject(
  {
    type: CoSpeakerType,
    name: 'CoSpeakerConnection',
    description: 'A list of people quoted in the same articles as a person.',
  },
  { name: 'CoSpeakerEdge', description: 'A person in a list, with its cursor.' },
);

builder.prismaObjectField(Person, 'coSpeakers', (t) =>
  computedListOfRecord(t, {
    columns: ['id'],
    type: CoSpeakerType,
    connection: CoSpeakerConnection,
    description:
      'The people quoted in the same articles as the person, sorted by number of shared articles in descending order. Only the 1,000 newest articles that quote the person are counted.',
    order: highestFirst('articles', 'personId'),
    rows: ({ id }, ctx) => ctx.load('coSpeakers', id, (ids) => findCoSpeakers(ctx.db, ids)),
  }),
);
