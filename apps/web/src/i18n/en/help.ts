/** Texts for the help page. */
export const help = {
  title: 'How it works',
  whatTitle: 'What Wortlaut does',
  what: 'Wortlaut reads news articles and records who said what, in which words, about which event and in which article. A program finds the statements with grammar rules. Unless a statement is marked as confirmed or corrected, nobody has reviewed it.',
  sourceTitle: 'Every fact has a source',
  source:
    'For every statement, name and event, Wortlaut stores the position in the text. In an article, these passages are highlighted. Select a number to see the words that show who is speaking.',
  kindsTitle: 'Five quotation types',
  kinds: {
    DIRECT: 'The speaker’s own words, usually in quotation marks.',
    INDIRECT: 'A paraphrase that is introduced by a cue: “she said that…”.',
    FREE_INDIRECT: 'Indirect speech that continues from the previous sentence without a new cue.',
    INDIRECT_FREE_INDIRECT: 'A paraphrase with a named source: “according to the agency…”.',
    REPORTED: 'A mention of the statement and its topic, without its words: “she criticized the plan”.',
  },
  stanceTitle: 'What a stance means',
  stance:
    'Someone who denies, doubts or asks something does not claim it. Unless a speaker simply says the words, a label next to the name shows the stance, such as “denies” or “did not say”.',
  confidenceTitle: 'What confidence means',
  confidence:
    'Each statement that the program found has a confidence from 0 to 1. It is the program’s estimate of how likely it is that both the words and the speaker are correct. It is not proof. After an editor confirms, corrects or rejects a statement, no confidence is shown.',
  unsure:
    'means that the words or the speaker may well be wrong. Treat the statement as a hint and read the passage yourself.',
  comparisonTitle: 'What comparisons show',
  versions:
    'Wortlaut looks for the same statement in other articles published within two weeks: statements by the same person, and very similar statements by others. Words that appear in only one version are highlighted. Wortlaut cannot tell whether a statement was shortened, translated or misheard.',
  differences:
    'For an event, Wortlaut shows sentences about the same thing side by side if they give different numbers or dates, or if one contradicts the other. Both can be right, for example at different times. Uncertain differences are not shown, so an empty list does not mean that all articles agree.',
  emptyTitle: 'Missing information',
  empty:
    'If an article does not name the speaker, the date or the place, the field stays empty. Wortlaut does not guess. Two spellings that could refer to the same person stay separate and are listed as possible duplicates.',
  apiTitle: 'For developers',
  api: 'All data is available through a public GraphQL API.',
  apiLink: 'Open the API playground with example queries',
};
