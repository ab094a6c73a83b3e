import { type Condition, hasOneOf, inPeriod, matchesWords, type TextCondition } from '@wortlaut/graph';
import { builder } from '../builder.ts';

/** Filters a list of articles. */
export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Filters a list of articles. An article must match every given filter.',
  fields: (t) => ({
    outlet: t.stringList({ description: 'Published by one of these outlets.' }),
    language: t.stringList({
      description: 'In one of these languages, as BCP 47 tags exactly as in `Article.language`.',
    }),
    from: t.field({ type: 'DateTime', description: 'Published at or after this time.' }),
    before: t.field({ type: 'DateTime', description: 'Published before this time.' }),
    text: t.string({
      description:
        'Contains these words in the headline or the text, in any inflected form: words, "phrases", -excluded words.',
    }),
  }),
});

/** Converts the filter to conditions. */
export function articleConditions(
  filter: typeof ArticleFilter.$inferInput | null | undefined,
): (Condition | TextCondition)[] {
  if (!filter) return [];
  return [
    ...hasOneOf('outlet', 'text', filter.outlet),
    ...hasOneOf('language', 'text', filter.language),
    ...inPeriod('datedAt', filter.from, filter.before),
    ...matchesWords(filter.text),
  ];
}
