import { count } from './count.ts';

/** Texts for the search. */
export const search = {
  title: 'Search',
  titleFor: (query: string) => `Search for “${query}”`,
  hint: 'Use quotation marks for exact phrases and a minus sign to exclude words. Other forms of a word are found too.',
  go: 'Search',
  in: 'Search in',
  all: 'Everything',
  results: (n: number, query: string) => `${count(n, 'result', 'results')} for “${query}”`,
  none: (query: string) => `No results for “${query}”`,
  noneHint: 'Try fewer words or another spelling, or search in “Everything”.',
  empty: 'Enter a name or some words from a statement.',
};
