import type { Span } from '@wortlaut/vocabulary';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { choiceOf, chosenSpan, moveChoice, trimmedSpan, wordsOf } from '../../text/word-cursor.ts';
import { selectedSpan, useSelectionChange } from './text-selection.ts';

/** A request to select words in the text. */
export interface MarkingTask {
  /** The label of the field for the words. */
  readonly what: string;
  /** The initial selection. Null to start at the beginning of the text. */
  readonly from: Span | null;
  readonly onTake: (range: Span) => void;
}

/** A selection of words in progress. */
export interface Marking {
  readonly what: string;
  /** The current selection. */
  readonly range: Span | null;
  /** The part to highlight. Null for a selection with the pointer, which the browser highlights itself. */
  readonly drawn: Span | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly take: () => void;
  readonly cancel: () => void;
}

interface State {
  readonly task: MarkingTask;
  readonly range: Span | null;
  readonly byPointer: boolean;
  /** The position of the keyboard cursor and the direction of the selection. */
  readonly choice: { readonly anchor: number; readonly head: number };
}

/** Lets the editor select words in the text, with the pointer or the keyboard. */
export function useMarking(body: string, text: RefObject<HTMLDivElement | null>) {
  const [state, setState] = useState<State | null>(null);
  const words = useMemo(() => wordsOf(body), [body]);
  const paragraphs = useMemo(() => paragraphsOf(body), [body]);
  const begin = useCallback(
    (task: MarkingTask) => {
      const choice = choiceOf(words, task.from ?? { start: 0, end: 1 });
      setState({ task, choice, range: task.from ?? chosenSpan(words, choice), byPointer: false });
    },
    [words],
  );
  useFocusInText(text, state !== null);
  useShownMark(text, state?.byPointer ? null : (state?.range ?? null));
  useSelectionChange(() => {
    const range = text.current && selectedSpan(text.current, body.length);
    const trimmed = range && trimmedSpan(body, range);
    if (trimmed === null) return;
    setState((now) => now && { ...now, range: trimmed, byPointer: true, choice: choiceOf(words, trimmed) });
  }, state !== null);

  if (state === null) return { marking: null, begin };
  const end = () => {
    window.getSelection()?.removeAllRanges();
    setState(null);
  };
  const take = () => {
    if (state.range === null) return;
    state.task.onTake(state.range);
    end();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // Without this call, the key press would also activate the button that receives the focus.
      event.preventDefault();
      take();
      return;
    }
    const choice = moveChoice(state.choice, event.key, event.shiftKey, { words, paragraphs });
    if (choice === null) return;
    event.preventDefault();
    window.getSelection()?.removeAllRanges();
    setState({ ...state, choice, range: chosenSpan(words, choice), byPointer: false });
  };
  const { range } = state;
  const marking: Marking = {
    ...{ what: state.task.what, range, drawn: state.byPointer ? null : range },
    ...{ onKeyDown, take, cancel: end },
  };
  return { marking, begin };
}

/** Moves the focus to the text during the selection, and back afterwards. */
function useFocusInText(text: RefObject<HTMLDivElement | null>, active: boolean): void {
  const back = useRef<Element | null>(null);
  useEffect(() => {
    if (active) {
      back.current = document.activeElement;
      text.current?.focus({ preventScroll: true });
      return;
    }
    // The selection may have opened a form, which has the focus already.
    const isFree = document.activeElement === document.body || document.activeElement === text.current;
    if (isFree && back.current instanceof HTMLElement) back.current.focus({ preventScroll: true });
    back.current = null;
  }, [active, text]);
}

function useShownMark(text: RefObject<HTMLDivElement | null>, range: Span | null): void {
  useEffect(() => {
    if (range !== null) text.current?.querySelector('[data-marking]')?.scrollIntoView({ block: 'nearest' });
  }, [text, range]);
}
