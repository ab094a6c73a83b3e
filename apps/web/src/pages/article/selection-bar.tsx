import type { Span } from '@wortlaut/vocabulary';
import { type RefObject, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import { trimmedSpan } from '../../text/word-cursor.ts';
import css from './marking-bar.module.css';
import { selectedSpan, useSelectionChange } from './text-selection.ts';

interface Place {
  readonly range: Span;
  /** The position in CSS pixels, relative to the positioned parent of the text. */
  readonly top: number;
  readonly left: number;
}

/** The approximate width of the bar in CSS pixels. Used to keep the bar inside the text column. */
const width = 250;

/** Returns the position below the current selection. Null if nothing is selected. */
function placeOf(text: HTMLElement, body: string): Place | null {
  const selected = selectedSpan(text, body.length);
  const range = selected && trimmedSpan(body, selected);
  const rects = window.getSelection()?.getRangeAt(0).getClientRects();
  const last = rects?.[rects.length - 1];
  const around = text.offsetParent?.getBoundingClientRect();
  if (!range || !last || !around) return null;
  const left = Math.max(0, Math.min(last.right - around.left - width / 2, around.width - width));
  return { range, top: last.bottom - around.top + 8, left };
}

/** A button next to a text selection that adds it as a statement. */
export function SelectionBar({
  text,
  body,
  onAdd,
}: {
  text: RefObject<HTMLDivElement | null>;
  body: string;
  onAdd: (range: Span) => void;
}) {
  const { t } = useLocale();
  const [place, setPlace] = useState<Place | null>(null);
  useSelectionChange(() => {
    const selection = window.getSelection();
    const nothing = selection === null || selection.isCollapsed || text.current === null;
    setPlace(nothing || text.current === null ? null : placeOf(text.current, body));
  }, true);
  if (place === null) return null;
  const add = () => {
    window.getSelection()?.removeAllRanges();
    setPlace(null);
    onAdd(place.range);
  };
  return (
    <div className={css.selection} style={{ top: place.top, left: place.left }}>
      <Button look="primary" onMouseDown={(event) => event.preventDefault()} onClick={add}>
        {t.edit.addAs}
      </Button>
    </div>
  );
}
