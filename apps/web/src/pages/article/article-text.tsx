import { type RefObject, useEffect, useMemo } from 'react';
import { useLocale } from '../../i18n/locale-context.tsx';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { markText, type Piece } from '../../text/segments.ts';
import { type ArticleMark, articleMarks, type Findings, type ShownMarks } from './article-marks.ts';
import css from './article-text.module.css';
import { MarkedText } from './marked-text.tsx';
import type { Marking } from './use-marking.ts';
import type { Select } from './use-open-statement.ts';
import { usePlace } from './use-place.ts';

/** The text of an article with its marks. */
export function ArticleText({
  text,
  body,
  language,
  found,
  shown,
  selected,
  marking,
  onSelect,
}: {
  text: RefObject<HTMLDivElement | null>;
  body: string;
  language: string | undefined;
  found: Findings;
  shown: ShownMarks;
  selected: string | null;
  marking: Marking | null;
  onSelect: Select;
}) {
  const { t } = useLocale();
  const place = usePlace();
  const drawn = marking?.drawn ?? null;
  const paragraphs = useMemo((): { start: number; pieces: Piece<ArticleMark>[] }[] => {
    const marks = articleMarks(body, found, shown, selected, drawn, place);
    return paragraphsOf(body).map((range) => ({ start: range.start, pieces: markText(body, range, marks) }));
  }, [body, found, shown, selected, drawn, place]);
  useClickOnStatement(text, onSelect, marking === null);
  // While the editor selects words, the text handles the arrow keys and contains no links.
  const choosing = marking !== null && {
    ...{ role: 'application', tabIndex: 0, 'aria-label': t.edit.markingText },
    onKeyDown: marking.onKeyDown,
  };
  return (
    <div ref={text} className={`${css.text} ${marking === null ? '' : css.choosing}`} lang={language} {...choosing}>
      {paragraphs.map(({ start, pieces }) => (
        <p key={start} data-start={start}>
          <MarkedText
            pieces={pieces}
            speakers={found.statements}
            selected={selected}
            onSelect={onSelect}
            plain={marking !== null}
          />
        </p>
      ))}
    </div>
  );
}

/** Opens a statement when the reader clicks its words. Keyboard users open it with its number, which is a button. */
function useClickOnStatement(text: RefObject<HTMLDivElement | null>, onSelect: Select, active: boolean) {
  useEffect(() => {
    if (!active) return;
    const element = text.current;
    const open = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('a, button') !== null) return;
      // Ignores the click that ends a text selection.
      if (window.getSelection()?.isCollapsed === false) return;
      const statement = target.closest('[data-statement]')?.getAttribute('data-statement');
      if (statement != null) onSelect(statement);
    };
    element?.addEventListener('click', open);
    return () => element?.removeEventListener('click', open);
  }, [text, onSelect, active]);
}
