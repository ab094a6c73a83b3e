import { useEffect, useRef } from 'react';
import type { Range } from '../../text/segments.ts';

/** Carries where a paragraph begins in the text. */
export const paragraphStart = 'data-start';

/**
 * The place in the text of a place in the document.
 *
 * @returns in UTF-16 code units; null outside the text
 */
function offsetAt(text: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest(`[${paragraphStart}]`);
  if (paragraph == null || !text.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  // The numbers of the statements stand in the document, but not in the text.
  for (const number of copy.querySelectorAll('[data-number]')) number.remove();
  return Number(paragraph.getAttribute(paragraphStart)) + (copy.textContent ?? '').length;
}

/**
 * What is selected of the text with pointer or keyboard.
 *
 * @param length - of the text: a selection that reaches beyond ends there
 * @returns null where nothing is selected, or where it begins before the text
 */
export function selectedRange(text: Element, length: number): Range | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(text, range.startContainer, range.startOffset);
  const end = offsetAt(text, range.endContainer, range.endOffset) ?? length;
  return start !== null && start < end ? { start, end } : null;
}

/** Tells of each change of the selection in the document, once it rests. */
export function useSelectionChange(onChange: () => void, active: boolean): void {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  useEffect(() => {
    if (!active) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), 120);
    };
    document.addEventListener('selectionchange', listen);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', listen);
    };
  }, [active]);
}
