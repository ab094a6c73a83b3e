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
      description: 'The statement that contains the words.',
      resolve: (part) => part.in,
    }),
  }),
});

interface Similar extends SimilarStatement {
  /** The words of the original statement, for the word-level diff. */
  readonly to: string;
}

const SimilarStatementType = builder.objectRef<Similar>('SimilarStatement').implement({
  description: 'A similar statement in another article.',
  fields: (t) => ({
    statement: t.field({
      type: Statement,
      description: 'The similar statement.',
      resolve: ({ id }) => Statement.addBrand({ id }),
    }),
    likeness: t.exposeFloat('likeness', {
      description: 'The similarity of the words, from 0 to 1. 1 means that the words are the same.',
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
  { name: 'SimilarStatementEdge', description: 'A similar statement in a list, with its cursor.' },
);

builder.prismaObjectField(Statement, 'similar', (t) =>
  computedListOfRecord(t, {
    columns: ['id', 'quoteText'],
    type: SimilarStatementType,
    connection: SimilarStatementConnection,
    description:
      'Similar statements in other articles published within two weeks, most similar first. Includes similar statements by the same person, and statements by other people in nearly the same words. Statements in undated articles are only compared with each other.',
    order: highestFirst('likeness'),
    rows: async ({ id, quoteText }, ctx) => {
      const similar = await ctx.load('similar', id, (ids) => findSimilarStatements(ctx.db, ids));
      return similar?.map((row) => ({ ...row, to: quoteText }));
    },
  }),
);
