import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { paragraphsOf } from '../../text/paragraphs.ts';
import type { Range } from '../../text/segments.ts';
import { choiceOf, chosenRange, moveChoice, trimmedRange, wordsOf } from '../../text/word-cursor.ts';
import { selectedRange, useSelectionChange } from './text-selection.ts';

/** What is to be marked in the text. */
export interface MarkingTask {
  /** What the words are: the name of a field. */
  readonly what: string;
  /** Where to begin; null for the beginning of the text. */
  readonly from: Range | null;
  readonly onTake: (range: Range) => void;
}

/** Words of the text that are being marked. */
export interface Marking {
  readonly what: string;
  /** What is marked by now. */
  readonly range: Range | null;
  /** What is to be drawn into the text: what the pointer selects the browser draws itself. */
  readonly drawn: Range | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly take: () => void;
  readonly cancel: () => void;
}

interface State {
  readonly task: MarkingTask;
  readonly range: Range | null;
  readonly byPointer: boolean;
  /** Where the keyboard is; it keeps in which direction words were taken in. */
  readonly choice: { readonly anchor: number; readonly head: number };
}

/** Lets words of the text be marked, with the pointer or from the keyboard. */
export function useMarking(body: string, text: RefObject<HTMLDivElement | null>) {
  const [state, setState] = useState<State | null>(null);
  const words = useMemo(() => wordsOf(body), [body]);
  const paragraphs = useMemo(() => paragraphsOf(body), [body]);
  const begin = useCallback(
    (task: MarkingTask) => {
      const choice = choiceOf(words, task.from ?? { start: 0, end: 1 });
      setState({ task, choice, range: task.from ?? chosenRange(words, choice), byPointer: false });
    },
    [words],
  );
  useFocusInText(text, state !== null);
  useShownMark(text, state?.byPointer ? null : (state?.range ?? null));
  useSelectionChange(() => {
    const range = text.current && selectedRange(text.current, body.length);
    const trimmed = range && trimmedRange(body, range);
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
      // Else the button that has the focus next would take the key for a click.
      event.preventDefault();
      take();
      return;
    }
    const choice = moveChoice(state.choice, event.key, event.shiftKey, { words, paragraphs });
    if (choice === null) return;
    event.preventDefault();
    window.getSelection()?.removeAllRanges();
    setState({ ...state, choice, range: chosenRange(words, choice), byPointer: false });
  };
  const { range } = state;
  const marking: Marking = {
    ...{ what: state.task.what, range, drawn: state.byPointer ? null : range },
    ...{ onKeyDown, take, cancel: end },
  };
  return { marking, begin };
}

/** While words are marked the text has the focus; then it goes back to where it was. */
function useFocusInText(text: RefObject<HTMLDivElement | null>, active: boolean): void {
  const back = useRef<Element | null>(null);
  useEffect(() => {
    if (active) {
      back.current = document.activeElement;
      text.current?.focus({ preventScroll: true });
      return;
    }
    // What was taken may have opened a form, which has the focus by now.
    const isFree = document.activeElement === document.body || document.activeElement === text.current;
    if (isFree && back.current instanceof HTMLElement) back.current.focus({ preventScroll: true });
    back.current = null;
  }, [active, text]);
}

function useShownMark(text: RefObject<HTMLDivElement | null>, range: Range | null): void {
  useEffect(() => {
    if (range !== null) text.current?.querySelector('[data-marking]')?.scrollIntoView({ block: 'nearest' });
  }, [text, range]);
}
