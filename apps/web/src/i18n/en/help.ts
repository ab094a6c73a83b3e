/** Texts of the help page. */
export const help = {
  title: 'How it works',
  whatTitle: 'What Wortlaut does',
  what: 'Wortlaut reads news articles and records who said what, in which words, about which event and in which article. A program finds the statements with grammar rules and a machine-learned model. Unless a statement is marked as confirmed or corrected, nobody has reviewed it.',
  sourceTitle: 'Every fact has a source',
  source:
    'Every statement, name and event keeps its position in the text. In an article, these passages are highlighted. Select a number to see the words that show who is speaking.',
  kindsTitle: 'Five quotation types',
  kinds: {
    DIRECT: 'The speaker’s own words, usually in quotation marks.',
    INDIRECT: 'The journalist’s words in a clause that depends on a cue: “she said that…”.',
    FREE_INDIRECT: 'Indirect speech that continues from the previous sentence without a new cue.',
    INDIRECT_FREE_INDIRECT: 'The journalist’s words with a named source: “according to the agency…”.',
    REPORTED: 'Only the fact and the topic of the statement, without its words: “she criticized the plan”.',
  },
  confidenceTitle: 'What confidence means',
  confidence:
    'Each statement has a number from 0 to 1. It is the program’s estimate that both the words and the speaker are right. It is not proof.',
  confidenceHigh: '0.85 or more: usually a named speaker next to a cue',
  confidenceMedium: '0.6 or more: something had to be inferred, such as who “he” is',
  confidenceLow: 'below 0.6: treat it as a hint and read the passage yourself',
  comparisonTitle: 'What comparisons show',
  versions:
    'Wortlaut looks for the same statement in other articles published within two weeks: statements by the same person, and very similar statements by others. Words that appear in only one version are highlighted. Wortlaut cannot tell whether someone shortened, translated or misheard them.',
  differences:
    'For an event, Wortlaut shows sentences about the same thing side by side if they give different numbers or dates, or if one denies the other. Both can be right, for example at different times. Uncertain differences are not shown, so an empty list does not mean that all articles agree.',
  emptyTitle: 'What stays empty',
  empty:
    'If a text does not say who is speaking, when or where, the field stays empty. Wortlaut does not guess. Two spellings that could be the same person stay separate and are listed as possible duplicates.',
  apiTitle: 'For developers',
  api: 'All data is available through a public GraphQL API.',
  apiLink: 'Open the API playground with example queries',
};
