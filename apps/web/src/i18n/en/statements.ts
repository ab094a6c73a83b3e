import { statements as countOf } from './count.ts';

/** Texts for the list of statements. */
export const statements = {
  title: 'Statements',
  lead: 'All statements in all articles, newest article first.',
  empty: 'No statements yet',
  withWords: 'Filter and export all statements with these words',
  found: countOf,
};
