import type { RevisionAction } from '@wortlaut/vocabulary';

/** The kinds of changes by which the reader can filter. */
export const changeKinds = {
  edits: [
    ...['UPDATE_STATEMENT', 'CREATE_STATEMENT', 'DELETE_STATEMENT', 'UPDATE_PERSON', 'CREATE_PERSON', 'DELETE_PERSON'],
    ...['UPDATE_EVENT', 'CREATE_EVENT', 'DELETE_EVENT', 'UPDATE_ARTICLE', 'LINK_EVENT', 'UNLINK_EVENT'],
  ],
  reviews: ['CONFIRM_STATEMENT', 'REJECT_STATEMENT', 'DISMISS_SUGGESTION'],
  merges: ['MERGE_PEOPLE', 'MERGE_EVENTS', 'SPLIT_PERSON', 'SPLIT_EVENT'],
  articles: ['IMPORT_ARTICLE', 'DELETE_ARTICLE', 'REEXTRACT_ARTICLE'],
  undone: ['UNDO'],
} as const satisfies Record<string, readonly RevisionAction[]>;

/** A kind of change, or all. */
export type ChangeKind = keyof typeof changeKinds | 'all';

/** Reads a kind of change from a URL parameter. Unknown values mean all. */
export function changeKindOf(text: string | null): ChangeKind {
  return text !== null && isKind(text) ? text : 'all';
}

function isKind(text: string): text is keyof typeof changeKinds {
  return Object.hasOwn(changeKinds, text);
}

/** Checks whether an action belongs to a kind. */
export function isOfKind(action: string, kind: ChangeKind): boolean {
  const actions: readonly string[] = kind === 'all' ? [action] : changeKinds[kind];
  return actions.includes(action);
}
