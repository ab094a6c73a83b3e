import { isValueOf, type RevisionAction, revisionAction } from '@wortlaut/vocabulary';

/** The kind of each action. A missing action is a type error. */
const kindOf = {
  IMPORT_ARTICLE: 'articles',
  UPDATE_ARTICLE: 'edits',
  REEXTRACT_ARTICLE: 'articles',
  DELETE_ARTICLE: 'articles',
  CREATE_STATEMENT: 'edits',
  UPDATE_STATEMENT: 'edits',
  CONFIRM_STATEMENT: 'reviews',
  REJECT_STATEMENT: 'reviews',
  DELETE_STATEMENT: 'edits',
  LINK_EVENT: 'edits',
  UNLINK_EVENT: 'edits',
  CREATE_PERSON: 'edits',
  UPDATE_PERSON: 'edits',
  DELETE_PERSON: 'edits',
  MERGE_PEOPLE: 'merges',
  SPLIT_PERSON: 'merges',
  DISMISS_SUGGESTION: 'reviews',
  CREATE_EVENT: 'edits',
  UPDATE_EVENT: 'edits',
  DELETE_EVENT: 'edits',
  MERGE_EVENTS: 'merges',
  SPLIT_EVENT: 'merges',
  UNDO: 'undone',
} as const satisfies Record<RevisionAction, string>;

/** The kinds of changes that the reader can select, in the order of the list. */
export const changeKinds = ['all', 'edits', 'reviews', 'merges', 'articles', 'undone'] as const;

/** A kind of change, or all changes. */
export type ChangeKind = (typeof kindOf)[RevisionAction] | 'all';

/** Reads a kind of change from a URL parameter. Returns `all` for unknown values. */
export function changeKindOf(text: string | null): ChangeKind {
  return changeKinds.find((kind) => kind === text) ?? 'all';
}

/** Checks whether an action belongs to a kind of change. */
export function isOfKind(action: string, kind: ChangeKind): boolean {
  return kind === 'all' || (isValueOf(revisionAction, action) && kindOf[action] === kind);
}
