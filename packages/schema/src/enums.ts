import {
  Attribution as AttributionValues,
  DatePrecision as DatePrecisionValues,
  EventStatus as EventStatusValues,
  Gender as GenderValues,
  ImportItemState as ImportItemStateValues,
  ImportJobState as ImportJobStateValues,
  Medium as MediumValues,
  Pattern as PatternValues,
  PersonKind as PersonKindValues,
  RecordType as RecordTypeValues,
  ReviewState as ReviewStateValues,
  RevisionAction as RevisionActionValues,
  Role as RoleValues,
  SourceFormat as SourceFormatValues,
  StatementKind as StatementKindValues,
} from '@wortlaut/database';
import { builder } from './builder.ts';

/** Builds an enum type whose every value has a description. */
function describedEnum<const Value extends string>(
  name: string,
  description: string,
  values: { [V in Value]: V },
  descriptions: { [V in Value]: string },
) {
  const described = {} as { [V in Value]: { value: V; description: string } };
  for (const value of Object.values<Value>(values)) described[value] = { value, description: descriptions[value] };
  return builder.enumType(name, { description, values: described });
}

/** Builds an enum type from a table of its values with a text on each. */
export function textEnum<const Value extends string>(
  name: string,
  description: string,
  texts: { readonly [V in Value]: string },
) {
  const values = {} as { [V in Value]: V };
  for (const value of Object.keys(texts) as Value[]) values[value] = value;
  return describedEnum(name, description, values, texts);
}

export const SourceFormat = describedEnum(
  'SourceFormat',
  'The form in which an article is handed over.',
  SourceFormatValues,
  {
    TEXT: 'Plain text; paragraphs are parted by blank lines or line breaks.',
    HTML: 'A whole page: its main text is found, its metadata read from JSON-LD and meta tags.',
    JSON: "One JSON object with schema.org's names (headline, articleBody, datePublished …) or id, title, date, text.",
  },
);

export const PersonKind = describedEnum('PersonKind', "What a person is, in vCard's terms.", PersonKindValues, {
  INDIVIDUAL: 'A single human being.',
  GROUP: 'Several people spoken of as one: demonstrators, investigators.',
  ORGANIZATION: 'A company, authority, party, government or the like.',
});

export const Gender = describedEnum('Gender', 'The gender of a person, as far as the texts tell it.', GenderValues, {
  FEMALE: 'Female.',
  MALE: 'Male.',
});

export const DatePrecision = describedEnum('DatePrecision', 'How exact a date is.', DatePrecisionValues, {
  DAY: 'That day.',
  MONTH: 'Some day of that month.',
  YEAR: 'Some day of that year.',
  ABOUT: 'Somewhere about that day.',
});

export const EventStatus = describedEnum(
  'EventStatus',
  'Whether an event lies before or after the article that tells of it.',
  EventStatusValues,
  {
    PAST: 'It had happened or was happening when the article was written.',
    PLANNED: 'It was announced or expected.',
  },
);

export const StatementKind = describedEnum(
  'StatementKind',
  'How a statement is rendered: the five types of Petersen-Frey and Biemann (LREC-COLING 2024).',
  StatementKindValues,
  {
    DIRECT: 'Word for word, as a rule in quotation marks.',
    INDIRECT: 'In the words of the article: a clause that depends on a cue.',
    FREE_INDIRECT: 'In the words of the article, with no cue of its own: a report carried on.',
    INDIRECT_FREE_INDIRECT: 'In the words of the article, with a source named but no clause that depends on it.',
    REPORTED: 'Only that something was said, and what about.',
  },
);

export const Medium = describedEnum(
  'Medium',
  'By which medium a statement was made; the mixed ones where the text leaves it open.',
  MediumValues,
  {
    SPEECH: 'Spoken.',
    WRITING: 'Written.',
    THOUGHT: 'Thought or felt.',
    SPEECH_WRITING: 'Spoken or written.',
    SPEECH_THOUGHT: 'Spoken or thought.',
    THOUGHT_WRITING: 'Thought or written.',
  },
);

export const Pattern = describedEnum(
  'Pattern',
  'By which means of grammar a statement was recognized.',
  PatternValues,
  {
    QUOTATION_MARKS: 'Words in quotation marks, with or without a verb of saying.',
    CUE_CLAUSE: 'A verb or noun of saying and the clause that depends on it.',
    SOURCE_PHRASE: 'A phrase that names the source: laut X, X zufolge, according to X.',
    COLON: 'What follows a colon.',
    SUBJUNCTIVE: 'The German subjunctive that carries a report on.',
    REPORT: 'A verb that tells of an utterance without its words.',
    LEARNED: 'Found by the learned layer alone.',
    MARKED: 'Marked in the text by a person.',
  },
);

export const Attribution = describedEnum(
  'Attribution',
  'How the speaker of a statement was determined.',
  AttributionValues,
  {
    NAME: 'Named beside the statement.',
    ROLE: 'By a role or description that stands for the person: the minister, the spokeswoman.',
    PRONOUN: 'By a pronoun, resolved within the article.',
    CARRIED: 'Carried on from the statement before.',
    ASSIGNED: 'Given by whoever corrected or added the statement.',
    NONE: 'No speaker is given, or none could be determined.',
  },
);

export const ReviewState = describedEnum(
  'ReviewState',
  'What people have done with a statement since it was extracted.',
  ReviewStateValues,
  {
    EXTRACTED: 'Found by the extractor, seen by nobody.',
    CONFIRMED: 'Confirmed by a person.',
    CORRECTED: 'Corrected by a person.',
    REJECTED: 'Rejected by a person: it is no statement.',
  },
);

export const RecordType = describedEnum('RecordType', 'The four types of records.', RecordTypeValues, {
  ARTICLE: 'An article.',
  PERSON: 'A person.',
  EVENT: 'An event.',
  STATEMENT: 'A statement.',
});

export const RevisionAction = describedEnum('RevisionAction', 'What a revision was made for.', RevisionActionValues, {
  IMPORT_ARTICLE: 'An article was taken in, with all that it brought.',
  UPDATE_ARTICLE: 'What is known of an article was corrected.',
  REEXTRACT_ARTICLE: 'An article was read again by a newer extractor.',
  DELETE_ARTICLE: 'An article was taken out, with all that only it brought.',
  CREATE_STATEMENT: 'A statement that the extractor missed was marked.',
  UPDATE_STATEMENT: 'A statement was corrected.',
  CONFIRM_STATEMENT: 'A statement was found right.',
  REJECT_STATEMENT: 'A statement was found to be none.',
  DELETE_STATEMENT: 'A statement was deleted.',
  LINK_EVENT: 'A statement was said to be about an event.',
  UNLINK_EVENT: 'A statement was said not to be about an event.',
  CREATE_PERSON: 'A person was added.',
  UPDATE_PERSON: 'What is known of a person was corrected.',
  DELETE_PERSON: 'A person was deleted.',
  MERGE_PEOPLE: 'Two people were found to be one.',
  SPLIT_PERSON: 'One person was found to be two.',
  DISMISS_SUGGESTION: 'Two people or two events that were thought to be one were found to be two.',
  CREATE_EVENT: 'An event was added.',
  UPDATE_EVENT: 'What is known of an event was corrected.',
  DELETE_EVENT: 'An event was deleted.',
  MERGE_EVENTS: 'Two events were found to be one.',
  SPLIT_EVENT: 'One event was found to be two.',
  UNDO: 'Another revision was undone.',
});

export const ImportJobState = describedEnum(
  'ImportJobState',
  'How far an import of many articles is.',
  ImportJobStateValues,
  {
    QUEUED: 'None of its articles has had its turn yet.',
    RUNNING: 'Its articles are being taken in.',
    DONE: 'All of its articles have been taken in or refused.',
    CANCELLED: 'It was cancelled; what had been taken in by then stays.',
  },
);

export const ImportItemState = describedEnum(
  'ImportJobItemState',
  'What became of one article of an import of many.',
  ImportItemStateValues,
  {
    QUEUED: 'Its turn is still to come.',
    DONE: 'It is in the graph, or was there before.',
    REFUSED: 'It could not be taken in.',
    CANCELLED: 'The import was cancelled before its turn.',
  },
);

export const DateOrder = builder.enumType('DateOrder', {
  description: 'Which way a list by date runs.',
  values: { NEWEST: { description: 'Newest first.' }, OLDEST: { description: 'Oldest first.' } } as const,
});

export const Role = describedEnum('Role', 'What someone may do.', RoleValues, {
  READER: 'Reads.',
  EDITOR: 'Reads, imports and corrects.',
  ADMIN: 'Does all of it, and makes and revokes tokens.',
});
