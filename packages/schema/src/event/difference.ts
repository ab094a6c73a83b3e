import type { DifferenceSide } from '@wortlaut/extract/compare';
import type { KnownDifference } from '@wortlaut/graph';
import { differenceKind } from '@wortlaut/vocabulary';
import { Article } from '../article/article.ts';
import { builder } from '../builder.ts';
import { enumOf } from '../enums.ts';
import { PassageType } from '../statement/passage.ts';

const DifferenceKind = enumOf(differenceKind);

const DifferenceSideType = builder.objectRef<DifferenceSide>('DifferenceSide').implement({
  description: 'One of the two passages that contradict each other.',
  fields: (t) => ({
    article: t.field({
      type: Article,
      description: 'The article that contains the passage.',
      resolve: ({ passage }) => Article.addBrand({ id: passage.articleId }),
    }),
    passage: t.field({
      type: PassageType,
      description: 'The sentence that contains the contradiction.',
      resolve: ({ passage: { text, start, end } }) => ({ text, spans: [{ start, end }] }),
    }),
    words: t.field({
      type: PassageType,
      description:
        'The words in the sentence that contradict the other passage. If only the other passage contains a negation, these are the words that it negates.',
      resolve: ({ passage, start, end }) => ({
        text: passage.text.slice(start - passage.start, end - passage.start),
        spans: [{ start, end }],
      }),
    }),
  }),
});

/** A contradiction between two articles. */
export const Difference = builder.objectRef<KnownDifference>('Difference').implement({
  description:
    'A contradiction between two articles about the same subject. The API returns both passages and does not judge which one is correct.',
  fields: (t) => ({
    kind: t.field({ type: DifferenceKind, description: 'The kind of contradiction.', resolve: ({ kind }) => kind }),
    first: t.field({
      type: DifferenceSideType,
      description: 'The passage from the older article.',
      resolve: ({ first }) => first,
    }),
    second: t.field({
      type: DifferenceSideType,
      description: 'The passage from the newer article.',
      resolve: ({ second }) => second,
    }),
    likeness: t.exposeFloat('likeness', { description: 'The similarity of the two passages, from 0 to 1.' }),
  }),
});

/** The connection type for lists of contradictions. */
export const DifferenceConnection = builder.connectionObject(
  { type: Difference, name: 'DifferenceConnection', description: 'A list of contradictions between articles.' },
  { name: 'DifferenceEdge', description: 'A contradiction in a list, with its cursor.' },
);
