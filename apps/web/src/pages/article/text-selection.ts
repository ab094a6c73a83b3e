import type { Span } from '@wortlaut/vocabulary';
import { useEffect, useRef } from 'react';

/** The attribute with the offset of a paragraph in the text. */
const paragraphStart = 'data-start';

/**
 * Converts a position in the document to an offset in the text.
 *
 * @returns the offset in UTF-16 code units, or null outside the text
 */
function offsetAt(text: Element, node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest(`[${paragraphStart}]`);
  if (paragraph == null || !text.contains(paragraph)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  // The numbers of statements are in the document, but not in the text.
  for (const number of copy.querySelectorAll('[data-number]')) number.remove();
  return Number(paragraph.getAttribute(paragraphStart)) + (copy.textContent ?? '').length;
}

/**
 * Returns the part of the text that is selected in the browser.
 *
 * @param length - the length of the text. A selection that extends beyond the text ends there.
 * @returns null if nothing is selected, or if the selection starts before the text
 */
export function selectedSpan(text: Element, length: number): Span | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetAt(text, range.startContainer, range.startOffset);
  const end = offsetAt(text, range.endContainer, range.endOffset) ?? length;
  return start !== null && start < end ? { start, end } : null;
}

/** Calls a function when the selection in the document has changed and is stable for a moment. */
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
