import { differenceOf, findSimilarStatements, type SimilarStatement, type WordingPart } from '@wortlaut/graph';
import { wordingSide } from '@wortlaut/vocabulary';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { connectInMemory } from '../lists/in-memory.ts';
import { mostFirst } from '../lists/orders.ts';
import { Statement } from './statement.ts';

const WordingSide = enumOf(wordingSide);

const WordingPartType = builder.objectRef<WordingPart>('WordingPart').implement({
  description: 'A piece of two wordings laid over each other.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words.' }),
    side: t.field({ type: WordingSide, description: 'Which wording has them.', resolve: (part) => part.in }),
  }),
});

interface Similar extends SimilarStatement {
  readonly to: string;
}

const SimilarStatementType = builder.objectRef<Similar>('SimilarStatement').implement({
  description: 'The same utterance as another article prints it.',
  fields: (t) => ({
    statement: t.field({
      type: Statement,
      description: 'The statement of the other article.',
      resolve: ({ id }) => Statement.addBrand({ id }),
    }),
    likeness: t.exposeFloat('likeness', { description: 'How alike the words are: 0 to 1, where 1 is word for word.' }),
    difference: t.field({
      type: [WordingPartType],
      description: 'Both wordings laid over each other, word by word.',
      resolve: ({ to, quoteText }) => differenceOf(to, quoteText),
    }),
  }),
});

const SimilarStatementConnection = builder.connectionObject(
  { type: SimilarStatementType, name: 'SimilarStatementConnection', description: 'A page of similar statements.' },
  { name: 'SimilarStatementEdge', description: 'An entry of a page: a similar statement and its cursor.' },
);

const mostAlike = mostFirst('likeness');

builder.prismaObjectField(Statement, 'similar', (t) =>
  t.connection(
    {
      type: SimilarStatementType,
      description:
        'The same utterance as other articles print it, most alike first: what the same person said, or anybody in much the same words, within two weeks.',
      select: { id: true, quoteText: true },
      resolve: async ({ id, quoteText }, args, ctx) => {
        const similar = await ctx.load('similar', id, (ids) => findSimilarStatements(ctx.db, ids));
        return {
          ...connectInMemory(similar ?? [], args, mostAlike, (row) => ({ ...row, to: quoteText })),
          totalCount: () => similar?.length ?? 0,
        };
      },
    },
    SimilarStatementConnection,
  ),
);
