import { articles, count, statements } from './count.ts';

/** Texts for the event page. */
export const event = {
  notFound: 'Event not found',
  when: 'Date',
  noDate: 'No article gives an exact date.',
  printedDate: (words: string) => `“${words}” in the article`,
  where: 'Place',
  noPlace: 'No article names a place.',
  status: 'Status',
  participants: 'Participants',
  participantsNone: 'No article names a participant.',
  said: 'Statements about this event',
  saidNone: 'No statements about this event.',
  articles: 'Articles',
  coverage: {
    title: 'Coverage',
    lead: 'Number of statements by person and outlet. Select a number to read the statements.',
    table: 'Statements by person and outlet',
    person: 'Person',
    unknown: 'Other or unknown',
    articles,
    cell: (n: number, person: string, outlet: string) => `${statements(n)} by ${person} in ${outlet}`,
    nothing: 'none',
    more: (n: number) => `Show ${count(n, 'more person', 'more people')}`,
    one: (outlet: string) => `So far, only ${outlet} reports on this event, so there is nothing to compare.`,
    noArticles: 'No article reports on this event anymore.',
    moreOutlets: (n: number) => `and ${count(n, 'more outlet', 'more outlets')}`,
    differences: 'Differences between articles',
    differencesLead:
      'Wortlaut compares articles about the same people in the same week. It does not judge which article is right.',
    differencesNone: 'No differences in numbers, dates or negations found. Uncertain differences are not shown.',
  },
  edit: {
    open: 'Edit…',
    title: 'Edit event',
    name: 'Title',
    start: 'Start',
    end: 'End',
    precision: 'Precision',
    place: 'Place',
    status: 'Status',
  },
  merge: {
    open: 'Merge…',
    title: 'Merge with another event',
    other: 'Other event',
    hint: (title: string) =>
      `Both become one event named “${title}”. Mentions, participants and statements of both are kept.`,
    submit: 'Merge',
    done: (gone: string, title: string) => `“${gone}” was merged into “${title}”.`,
  },
};
