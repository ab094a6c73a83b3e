import type { Span } from '@wortlaut/vocabulary';
import { useState } from 'react';

/** The current edit. It changes the open statement or adds a statement with the selected words. */
export type Editing = { readonly type: 'correct' } | { readonly type: 'add'; readonly range: Span };

/** The current edit, and the functions that start and end one. */
export interface EditingState {
  readonly current: Editing | null;
  readonly correct: () => void;
  readonly add: (range: Span) => void;
  readonly end: () => void;
}

/**
 * Stores the current edit.
 *
 * @param selected - the ID of the open statement. Opening another statement ends the edit.
 */
export function useEditing(selected: string | null): EditingState {
  const [state, setState] = useState<{ editing: Editing; selected: string | null } | null>(null);
  return {
    current: state !== null && state.selected === selected ? state.editing : null,
    correct: () => setState({ editing: { type: 'correct' }, selected }),
    add: (range) => setState({ editing: { type: 'add', range }, selected }),
    end: () => setState(null),
  };
}
