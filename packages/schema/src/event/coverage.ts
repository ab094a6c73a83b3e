import type { DifferenceSide } from '@wortlaut/extract/compare';
import {
  findArticleDifferences,
  findCoverage,
  findEventDifferences,
  type KnownDifference,
  type OutletCoverage,
  type OutletSpeaker,
} from '@wortlaut/graph';
import { differenceKind } from '@wortlaut/vocabulary';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { connectInMemory } from '../lists/in-memory.ts';
import type { Order } from '../lists/keyset.ts';
import { mostFirst } from '../lists/orders.ts';
import { Person } from '../person/person.ts';
import { PassageType } from '../statement/passage.ts';
import { Event } from './event.ts';

const OutletSpeakerType = builder.objectRef<OutletSpeaker>('OutletSpeaker').implement({
  description: 'Somebody whom an outlet lets speak on an event.',
  fields: (t) => ({
    person: t.field({
      type: Person,
      description: 'Who speaks.',
      resolve: ({ personId }) => Person.addBrand({ id: personId }),
    }),
    statementCount: t.exposeInt('statements', {
      description: "How many of the person's statements on it are printed.",
    }),
  }),
});

const OutletSpeakerConnection = builder.connectionObject(
  { type: OutletSpeakerType, name: 'OutletSpeakerConnection', description: 'A page of speakers.' },
  { name: 'OutletSpeakerEdge', description: 'An entry of a page: a speaker and the cursor.' },
);

const mostQuoted: Order<'statements', 'personId'> = {
  name: 'most:statements',
  sort: 'statements',
  sortKind: 'number',
  id: 'personId',
  direction: 'desc',
};

const OutletCoverageType = builder.objectRef<OutletCoverage>('OutletCoverage').implement({
  description: 'What one outlet prints on an event.',
  fields: (t) => ({
    outlet: t.exposeString('outlet', {
      nullable: true,
      description: 'The newspaper, agency or site; null for the articles of which it is unknown.',
    }),
    articleCount: t.exposeInt('articles', { description: 'In how many articles it tells of the event.' }),
    statementCount: t.exposeInt('statements', { description: 'How many statements about the event it prints.' }),
    speakers: t.connection(
      {
        type: OutletSpeakerType,
        description: 'Whom it reports on the event, most often first.',
        resolve: ({ speakers }, args) => ({
          ...connectInMemory(speakers, args, mostQuoted, (row) => row),
          totalCount: () => speakers.length,
        }),
      },
      OutletSpeakerConnection,
    ),
  }),
});

const OutletCoverageConnection = builder.connectionObject(
  { type: OutletCoverageType, name: 'OutletCoverageConnection', description: 'A page of outlets.' },
  { name: 'OutletCoverageEdge', description: 'An entry of a page: an outlet and its cursor.' },
);

const DifferenceKind = enumOf(differenceKind);

const DifferenceSideType = builder.objectRef<DifferenceSide>('DifferenceSide').implement({
  description: 'What one of two articles prints.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'Where it is printed.',
      resolve: ({ passage }) => Article.addBrand({ id: passage.articleId }),
    }),
    passage: t.field({
      type: PassageType,
      description: 'The sentence.',
      resolve: ({ passage: { text, start, end } }) => ({ text, spans: [{ start, end }] }),
    }),
    words: t.field({
      type: PassageType,
      description:
        'The words in it that differ; in a negation, on the side without one, those that the other side denies.',
      resolve: ({ passage, start, end }) => ({
        text: passage.text.slice(start - passage.start, end - passage.start),
        spans: [{ start, end }],
      }),
    }),
  }),
});

const DifferenceType = builder.objectRef<KnownDifference>('Difference').implement({
  description:
    'Two articles that print something different about the same thing. Both sides are shown; which of them is right, and whether both are, is not judged.',
  fields: (t) => ({
    kind: t.field({ type: DifferenceKind, description: 'In what they differ.', resolve: ({ kind }) => kind }),
    first: t.field({
      type: DifferenceSideType,
      description: 'The side of the older article.',
      resolve: ({ first }) => first,
    }),
    second: t.field({
      type: DifferenceSideType,
      description: 'The side of the newer article.',
      resolve: ({ second }) => second,
    }),
    likeness: t.exposeFloat('likeness', { description: 'How much of what they say both have in common: 0 to 1.' }),
  }),
});

const DifferenceConnection = builder.connectionObject(
  { type: DifferenceType, name: 'DifferenceConnection', description: 'A page of differences.' },
  { name: 'DifferenceEdge', description: 'An entry of a page: a difference and its cursor.' },
);

const mostArticles = mostFirst('articles');
const mostAlike = mostFirst('likeness');

/** The event whose coverage is asked for: each of its fields is read only when asked for. */
interface Coverage {
  readonly eventId: string;
}

const EventCoverage = builder.objectRef<Coverage>('EventCoverage').implement({
  description: 'How an event is reported.',
  fields: (t) => ({
    outlets: t.connection(
      {
        type: OutletCoverageType,
        description: 'Who prints what on it, the outlet with most articles first; of the newest 2,000 articles.',
        resolve: async ({ eventId }, args, ctx) => {
          const found = await ctx.load('coverage', eventId, (ids) => findCoverage(ctx.db, ids));
          return {
            ...connectInMemory(found ?? [], args, mostArticles, (row) => row),
            totalCount: () => found?.length ?? 0,
          };
        },
      },
      OutletCoverageConnection,
    ),
    differences: t.connection(
      {
        type: DifferenceType,
        description:
          'Where articles differ on it, most alike first: what the newest 30 print about it is compared with each other, and with articles of the same week on the same people. Found by comparing the words, German and English; silent where in doubt.',
        resolve: async ({ eventId }, args, ctx) => {
          const found = await ctx.load('eventDifferences', eventId, (ids) => findEventDifferences(ctx.db, ids));
          return {
            ...connectInMemory(found ?? [], args, mostAlike, (row) => row),
            totalCount: () => found?.length ?? 0,
          };
        },
      },
      DifferenceConnection,
    ),
  }),
});

builder.prismaObjectField(Event, 'coverage', (t) =>
  t.field({
    type: EventCoverage,
    description: 'Which outlets report whom on it, and where they differ.',
    select: { id: true },
    resolve: ({ id }) => ({ eventId: id }),
  }),
);

builder.prismaObjectField(Article, 'differences', (t) =>
  t.connection(
    {
      type: DifferenceType,
      description:
        'Where articles of the same week on the same people print something different about the same thing, most alike first: found by comparing the words, German and English, and silent where in doubt.',
      select: { id: true },
      resolve: async ({ id }, args, ctx) => {
        const found = await ctx.load('articleDifferences', id, (ids) => findArticleDifferences(ctx.db, ids));
        return {
          ...connectInMemory(found ?? [], args, mostAlike, (row) => row),
          totalCount: () => found?.length ?? 0,
        };
      },
    },
    DifferenceConnection,
  ),
);
