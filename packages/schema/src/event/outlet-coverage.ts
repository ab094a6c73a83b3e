import type { OutletCoverage as Coverage, OutletSpeaker } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import { computedList } from '../lists/computed-list.ts';
import { highestFirst } from '../lists/order.ts';
import { Person } from '../person/person.ts';

const OutletSpeakerType = builder.objectRef<OutletSpeaker>('OutletSpeaker').implement({
  description: 'A speaker quoted by an outlet about an event.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'The speaker.',
      resolve: ({ personId }) => Person.addBrand({ id: personId }),
    }),
    statementCount: t.exposeInt('statements', {
      description: 'The number of statements by the speaker about the event.',
    }),
  }),
});

const OutletSpeakerConnection = builder.connectionObject(
  { type: OutletSpeakerType, name: 'OutletSpeakerConnection', description: 'A list of speakers.' },
  { name: 'OutletSpeakerEdge', description: 'A speaker in a list, with its cursor.' },
);

/** The coverage of an event by an outlet. */
export const OutletCoverage = builder.objectRef<Coverage>('OutletCoverage').implement({
  description: 'The coverage of an event by an outlet.',
  fields: (t) => ({
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'The newspaper, news agency or website. Null if the outlet of the articles is unknown.',
    }),
    articleCount: t.exposeInt('articles', { description: 'The number of articles by the outlet about the event.' }),
    statementCount: t.exposeInt('statements', {
      description: 'The number of statements about the event in these articles.',
    }),
    unattributedCount: t.exposeInt('unattributed', {
      description: 'The number of these statements whose speaker is unknown.',
    }),
    speakers: computedList(t, {
      type: OutletSpeakerType,
      connection: OutletSpeakerConnection,
      description:
        'The people that the outlet quotes about the event, sorted by number of statements in descending order.',
      order: highestFirst('statements', 'personId'),
      rows: ({ speakers }) => speakers,
    }),
  }),
});

/** The connection type for lists of outlets. */
export const OutletCoverageConnection = builder.connectionObject(
  { type: OutletCoverage, name: 'OutletCoverageConnection', description: 'A list of outlets.' },
  { name: 'OutletCoverageEdge', description: 'An outlet in a list, with its cursor.' },
);
