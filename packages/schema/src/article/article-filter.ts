import { type Condition, hasOneOf, inPeriod, isOutdated, matchesWords, type TextCondition } from '@wortlaut/graph';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';

/** Filters a list of articles. */
export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Filters a list of articles. An article must match every given filter.',
  fields: (t) => ({
    outlet: t.stringList({ description: 'Only articles published by one of these outlets.' }),
    language: t.stringList({
      description: 'Only articles in one of these languages. BCP 47 tags, spelled exactly as in `Article.language`.',
    }),
    from: t.field({
      type: 'DateTime',
      description: 'Only articles published at or after this time. Undated articles do not match.',
    }),
    before: t.field({
      type: 'DateTime',
      description: 'Only articles published before this time. Undated articles do not match.',
    }),
    text: t.string({
      description:
        'Only articles with these words in the headline or the text. Inflected forms match too. Put phrases in quotation marks, and a hyphen before words to exclude.',
    }),
    outdated: t.boolean({
      description:
        'If true, only articles that a different version of the extractor processed. `reextractArticle` brings them up to date. If false, only articles that are up to date.',
    }),
  }),
});

/** Converts the filter of a list in the given order to conditions. */
export async function articleConditions(
  filter: typeof ArticleFilter.$inferInput | null | undefined,
  order: 'NEWEST' | 'OLDEST',
  { db, imports }: Context,
): Promise<(Condition | TextCondition)[]> {
  if (!filter) return [];
  return [
    ...hasOneOf('outlet', 'text', filter.outlet),
    ...hasOneOf('language', 'text', filter.language),
    ...inPeriod(order, filter.from, filter.before),
    ...matchesWords(filter.text),
    ...(await isOutdated(db, imports.extract, filter.outdated)),
  ];
}
