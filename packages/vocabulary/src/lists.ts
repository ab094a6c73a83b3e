import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/** The sort orders of a list by date. */
export const dateOrder = {
  name: 'DateOrder',
  description: 'The sort order of a list by date.',
  values: { NEWEST: 'Newest first.', OLDEST: 'Oldest first.' },
} as const satisfies EnumDefinition;
export type DateOrder = ValueOf<typeof dateOrder>;

/** The types that a search covers. */
export const searchType = {
  name: 'SearchType',
  description: 'A type of record that a search covers.',
  values: {
    ARTICLE: 'Headlines and texts of articles.',
    PERSON: 'Names of people, in every spelling found in the articles.',
    EVENT: 'Titles and places of events.',
    STATEMENT: 'The words of statements.',
  },
} as const satisfies EnumDefinition;
export type SearchType = ValueOf<typeof searchType>;

/** The units of time for counting statements. */
export const activityUnit = {
  name: 'ActivityUnit',
  description: 'The unit of time for counting statements.',
  values: { DAY: 'One day.', WEEK: 'One week, starting on Monday.', MONTH: 'One month.' },
} as const satisfies EnumDefinition;
export type ActivityUnit = ValueOf<typeof activityUnit>;
