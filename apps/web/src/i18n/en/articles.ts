import { count } from './count.ts';

/** Texts for the list of articles, which is the home page. */
export const articles = {
  title: 'Articles',
  lead: 'See who said what about an event, and in which article.',
  none: 'No articles yet',
  noneHint: 'Add an article to see who says what in it.',
  mostQuoted: 'Most quoted',
  allPeople: 'All people',
  widelyReported: 'Events covered by several outlets',
  outlets: (n: number) => count(n, 'outlet', 'outlets'),
};
