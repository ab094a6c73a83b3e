import { differenceOf, findSimilarStatements, type SimilarStatement, type WordingPart } from '@wortlaut/graph';
import { wordingSide } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { computedListOfRecord } from '../lists/computed-list.ts';
import { highestFirst } from '../lists/order.ts';
import { Statement } from './statement.ts';

const WordingSide = enumOf(wordingSide);

const WordingPartType = builder.objectRef<WordingPart>('WordingPart').implement({
  description: 'A part of a word-level diff.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    side: t.field({
      type: WordingSide,
      description: 'The side that contains the words.',
      resolve: (part) => part.in,
    }),
  }),
});

interface Similar extends SimilarStatement {
  /** The words of the statement that this one is similar to. */
  readonly to: string;
}

const SimilarStatementType = builder.objectRef<Similar>('SimilarStatement').implement({
  description: 'The same statement as printed in another article.',
  fields: (t) => ({
    statement: t.field({
      type: Statement,
      description: 'The statement in the other article.',
      resolve: ({ id }) => Statement.addBrand({ id }),
    }),
    likeness: t.exposeFloat('likeness', {
      description: 'How similar the words are, from 0 to 1. 1 means the same words.',
    }),
    difference: t.field({
      type: [WordingPartType],
      description: 'A word-level diff of the two statements.',
      resolve: ({ to, quoteText }) => differenceOf(to, quoteText),
    }),
  }),
});

const SimilarStatementConnection = builder.connectionObject(
  { type: SimilarStatementType, name: 'SimilarStatementConnection', description: 'A list of similar statements.' },
  { name: 'SimilarStatementEdge', description: 'A similar statement in a list, and its cursor.' },
);

builder.prismaObjectField(Statement, 'similar', (t) =>
  computedListOfRecord(t, {
    columns: ['id', 'quoteText'],
    type: SimilarStatementType,
    connection: SimilarStatementConnection,
    description:
      'The same statement as printed in other articles within two weeks, most similar first. Includes statements by the same person, and by anyone in nearly the same words.',
    order: highestFirst('likeness'),
    rows: async ({ id, quoteText }, ctx) => {
      const similar = await ctx.load('similar', id, (ids) => findSimilarStatements(ctx.db, ids));
      return similar?.map((row) => ({ ...row, to: quoteText }));
    },
  }),
);
