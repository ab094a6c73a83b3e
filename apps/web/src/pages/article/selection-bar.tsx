import { type RefObject, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Range } from '../../text/segments.ts';
import { trimmedRange } from '../../text/word-cursor.ts';
import css from './marking-bar.module.css';
import { selectedRange, useSelectionChange } from './text-selection.ts';

interface Place {
  readonly range: Range;
  /** In CSS pixels from the upper left corner of what holds the text. */
  readonly top: number;
  readonly left: number;
}

/** About how wide it is, in CSS pixels: it must not reach beyond the text. */
const width = 250;

/** Below what is selected, within the element that the text is placed in. */
function placeOf(text: HTMLElement, body: string): Place | null {
  const selected = selectedRange(text, body.length);
  const range = selected && trimmedRange(body, selected);
  const rects = window.getSelection()?.getRangeAt(0).getClientRects();
  const last = rects?.[rects.length - 1];
  const around = text.offsetParent?.getBoundingClientRect();
  if (!range || !last || !around) return null;
  const left = Math.max(0, Math.min(last.right - around.left - width / 2, around.width - width));
  return { range, top: last.bottom - around.top + 8, left };
}

/** Offers to add what somebody selects in the text as a statement. */
export function SelectionBar({
  text,
  body,
  onAdd,
}: {
  text: RefObject<HTMLDivElement | null>;
  body: string;
  onAdd: (range: Range) => void;
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
