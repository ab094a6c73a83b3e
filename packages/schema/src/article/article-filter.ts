import { builder } from '../builder.ts';
import { type Condition, dateRange, matching, oneOf, type TextCondition } from '../lists/condition.ts';

/** Which articles a list gives. */
export const ArticleFilter = builder.inputType('ArticleFilter', {
  description: 'Which articles a list gives: those that fulfil everything that is set.',
  fields: (t) => ({
    outlet: t.stringList({ description: 'Printed by one of these.' }),
    language: t.stringList({
      description: 'In one of these languages, as BCP 47 tags: exactly as `Article.language` gives them.',
    }),
    from: t.field({ type: 'DateTime', description: 'Published at this instant or later.' }),
    before: t.field({ type: 'DateTime', description: 'Published before this instant.' }),
    text: t.string({
      description: 'With these words in headline or text, in any ending: words, "phrases", -excluded words.',
    }),
  }),
});

/** Reads the filter as conditions. */
export function articleConditions(
  filter: typeof ArticleFilter.$inferInput | null | undefined,
): (Condition | TextCondition)[] {
  if (!filter) return [];
  return [
    ...oneOf('outlet', 'text', filter.outlet),
    ...oneOf('language', 'text', filter.language),
    ...dateRange('datedAt', filter.from, filter.before),
    ...matching(filter.text),
  ];
}
