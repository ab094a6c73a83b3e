import type { EnumDefinition, ValueOf } from './enum-definition.ts';

/** The types of records. */
export const recordType = {
  name: 'RecordType',
  description: 'The type of a record.',
  values: { ARTICLE: 'An article.', PERSON: 'A person.', EVENT: 'An event.', STATEMENT: 'A statement.' },
} as const satisfies EnumDefinition;
export type RecordType = ValueOf<typeof recordType>;

/** The actions that create a revision. */
export const revisionAction = {
  name: 'RevisionAction',
  description: 'The action that created a revision.',
  values: {
    IMPORT_ARTICLE: 'Imported an article with its statements, people and events.',
    UPDATE_ARTICLE: 'Corrected the metadata of an article.',
    REEXTRACT_ARTICLE: 'Ran a newer extractor on an article.',
    DELETE_ARTICLE: 'Deleted an article, and the people and events that no other article mentions.',
    CREATE_STATEMENT: 'Added a statement that the extractor had missed.',
    UPDATE_STATEMENT: 'Corrected a statement.',
    CONFIRM_STATEMENT: 'Confirmed a statement.',
    REJECT_STATEMENT: 'Rejected a statement as a false positive.',
    DELETE_STATEMENT: 'Deleted a statement.',
    LINK_EVENT: 'Linked a statement to an event.',
    UNLINK_EVENT: 'Unlinked a statement from an event.',
    CREATE_PERSON: 'Added a person.',
    UPDATE_PERSON: 'Edited the details of a person.',
    DELETE_PERSON: 'Deleted a person.',
    MERGE_PEOPLE: 'Merged two people into one.',
    SPLIT_PERSON: 'Split one person into two.',
    DISMISS_SUGGESTION: 'Dismissed the suggestion to merge two people or two events.',
    CREATE_EVENT: 'Added an event.',
    UPDATE_EVENT: 'Edited the details of an event.',
    DELETE_EVENT: 'Deleted an event.',
    MERGE_EVENTS: 'Merged two events into one.',
    SPLIT_EVENT: 'Split one event into two.',
    UNDO: 'Undid another revision.',
  },
} as const satisfies EnumDefinition;
export type RevisionAction = ValueOf<typeof revisionAction>;

/** The operations that a revision can perform on an entry. */
export const changeOperation = {
  name: 'ChangeOperation',
  description: 'The operation that a revision performed on an entry.',
  values: {
    CREATED: 'The entry was created.',
    UPDATED: 'Some fields were updated.',
    DELETED: 'The entry was deleted.',
  },
} as const satisfies EnumDefinition;
export type ChangeOperation = ValueOf<typeof changeOperation>;
