/** Kinds of changes that a reader may want to see alone. */
export const changeKinds = {
  edits: [
    ...['UPDATE_STATEMENT', 'CREATE_STATEMENT', 'DELETE_STATEMENT', 'UPDATE_PERSON', 'CREATE_PERSON', 'DELETE_PERSON'],
    ...['UPDATE_EVENT', 'CREATE_EVENT', 'DELETE_EVENT', 'UPDATE_ARTICLE', 'LINK_EVENT', 'UNLINK_EVENT'],
  ],
  reviews: ['CONFIRM_STATEMENT', 'REJECT_STATEMENT', 'DISMISS_SUGGESTION'],
  merges: ['MERGE_PEOPLE', 'MERGE_EVENTS', 'SPLIT_PERSON', 'SPLIT_EVENT'],
  articles: ['IMPORT_ARTICLE', 'DELETE_ARTICLE', 'REEXTRACT_ARTICLE'],
  undone: ['UNDO'],
} as const satisfies Record<string, readonly string[]>;

/** One of them, or all. */
export type ChangeKind = keyof typeof changeKinds | 'all';

/** Reads a kind of changes from an address; what is none stands for all. */
export function changeKindOf(text: string | null): ChangeKind {
  return text !== null && isKind(text) ? text : 'all';
}

function isKind(text: string): text is keyof typeof changeKinds {
  return Object.hasOwn(changeKinds, text);
}

/** Whether a change is of a kind. */
export function isOfKind(action: string, kind: ChangeKind): boolean {
  const actions: readonly string[] = kind === 'all' ? [action] : changeKinds[kind];
  return actions.includes(action);
}
