import { useState } from 'react';
import type { Range } from '../../text/segments.ts';

/** What is being edited: the open statement, or a new one of words that were marked. */
export type Editing = { readonly type: 'correct' } | { readonly type: 'add'; readonly range: Range };

/** Which editing of an article is under way, and how to begin and end it. */
export interface EditingState {
  readonly current: Editing | null;
  readonly correct: () => void;
  readonly add: (range: Range) => void;
  readonly end: () => void;
}

/**
 * Keeps what is being edited.
 *
 * @param selected - the id of the open statement: when another is opened, the editing of this one is over
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
