import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/**
 * The types of quotation. These are the five types of Petersen-Frey and Biemann, *Dataset of Quotation Attribution in
 * German News Articles* (LREC-COLING 2024).
 */
export const statementKind = {
  name: 'StatementKind',
  description: 'The type of a quotation, as defined by Petersen-Frey and Biemann (LREC-COLING 2024).',
  values: {
    DIRECT: 'Direct quotation: the words of the speaker, usually in quotation marks.',
    INDIRECT: "Indirect speech: a report in the article's own words, in a clause that depends on a cue.",
    FREE_INDIRECT: "Free indirect speech: a report in the article's own words that continues without a new cue.",
    INDIRECT_FREE_INDIRECT:
      "Attributed report: a report in the article's own words that names its source, but has no clause that depends on a cue.",
    REPORTED: 'Reported speech act: the article mentions a statement and its topic, but not its words.',
  },
} as const satisfies EnumDefinition;
export type StatementKind = ValueOf<typeof statementKind>;

/** The media of a statement. The values come from the same source as those of {@link statementKind}. */
export const medium = {
  name: 'Medium',
  description: 'The medium of a statement. If two media are possible, the value names both.',
  values: {
    SPEECH: 'Spoken.',
    WRITING: 'Written.',
    THOUGHT: 'Thought or felt.',
    SPEECH_WRITING: 'Spoken or written.',
    SPEECH_THOUGHT: 'Spoken or thought.',
    THOUGHT_WRITING: 'Thought or written.',
  },
} as const satisfies EnumDefinition;
export type Medium = ValueOf<typeof medium>;

/** The grammatical patterns that identify a statement. */
export const pattern = {
  name: 'Pattern',
  description: 'How a statement was found: by a grammatical pattern, by the statistical model or by an editor.',
  values: {
    QUOTATION_MARKS: 'Words in quotation marks, with or without a cue.',
    CUE_CLAUSE: 'A cue, such as a verb of saying, and the clause that depends on it.',
    SOURCE_PHRASE: 'A phrase that names the source: "according to X", "laut X", "X zufolge".',
    COLON: 'Words after a colon.',
    SUBJUNCTIVE: 'A sentence in the German subjunctive that continues indirect speech.',
    REPORT: 'A verb that describes what someone said without repeating the words.',
    LEARNED: 'Found only by the statistical model, not by a rule.',
    MARKED: 'Marked in the text by an editor.',
  },
} as const satisfies EnumDefinition;
export type Pattern = ValueOf<typeof pattern>;

/** The stances of a speaker toward the words of a statement. */
export const stance = {
  name: 'Stance',
  description:
    'The stance of the speaker toward the words of a statement. Only `ASSERTS` and `ANNOUNCES` mean that the speaker stands behind the words.',
  values: {
    ASSERTS: 'The words are a claim, an opinion or a wish: "said that …". They can be negative.',
    DENIES: 'The speaker says that the words are not true: "denied that …".',
    REJECTS: 'The words are something that the speaker refuses, opposes or warns against: "refused to …".',
    DOUBTS: 'The speaker does not believe the words: "doubted that …", "does not believe that …".',
    ASKS: 'The words are a question: "asked whether …".',
    DEMANDS: 'The words are a demand or a recommendation: "called for …", "urged them to …".',
    ANNOUNCES: 'The words are an announcement, a promise or a plan: "promised to …".',
    NOT_SAID:
      'According to the article, the speaker did not say the words or left the matter open: "did not say whether …".',
  },
} as const satisfies EnumDefinition;
export type Stance = ValueOf<typeof stance>;

/** The ways to determine the speaker of a statement. */
export const attribution = {
  name: 'Attribution',
  description: 'How the speaker of a statement was determined.',
  values: {
    NAME: 'The speaker is referred to by name.',
    ROLE: 'A role or description refers to the speaker: "the minister", "the spokeswoman".',
    PRONOUN: 'A pronoun refers to the speaker, who was identified from other sentences in the article.',
    CARRIED: 'The speaker is the same as in the previous statement.',
    ASSIGNED: 'An editor assigned the speaker.',
    NONE: 'The text does not name a speaker, or the speaker could not be determined.',
  },
} as const satisfies EnumDefinition;
export type Attribution = ValueOf<typeof attribution>;

/** The review states of a statement. */
export const reviewState = {
  name: 'ReviewState',
  description: 'Whether a statement has been reviewed, and with what result.',
  values: {
    EXTRACTED: 'Found by the extractor and not reviewed yet.',
    CONFIRMED: 'Confirmed by an editor.',
    CORRECTED: 'Corrected by an editor.',
    REJECTED: 'Rejected by an editor as a false positive.',
  },
} as const satisfies EnumDefinition;
export type ReviewState = ValueOf<typeof reviewState>;

/** The kinds of notifications about statements. */
export const statementChangeKind = {
  name: 'StatementChangeKind',
  description: 'What happened to a statement.',
  values: {
    CREATED: 'The statement was added.',
    UPDATED: 'The statement was corrected, reviewed, assigned to another speaker, or linked to other events.',
    DELETED: 'The statement was deleted.',
    RESYNC: 'Changes may have been missed. Reload all displayed data.',
  },
} as const satisfies EnumDefinition;
export type StatementChangeKind = ValueOf<typeof statementChangeKind>;

/** The sides of a word-level diff. */
export const wordingSide = {
  name: 'WordingSide',
  description: 'The side or sides of a word-level diff on which the words appear.',
  values: {
    BOTH: 'Both statements.',
    FIRST: 'Only the original statement, not the similar one.',
    SECOND: 'Only the similar statement, not the original one.',
  },
} as const satisfies EnumDefinition;
export type WordingSide = ValueOf<typeof wordingSide>;
