import { useEffect, useMemo, useRef } from 'react';
import { type ArticleMark, articleMarks, type Findings, type ShownMarks } from '../../text/article-marks.ts';
import { paragraphsOf } from '../../text/paragraphs.ts';
import { markText, type Piece } from '../../text/segments.ts';
import css from './article-text.module.css';
import { MarkedText } from './marked-text.tsx';
import type { Select } from './use-selection.ts';

/** The text of an article with all that was found in it marked in place. */
export function ArticleText({
  body,
  language,
  found,
  shown,
  selected,
  onSelect,
}: {
  body: string;
  language: string | undefined;
  found: Findings;
  shown: ShownMarks;
  selected: string | null;
  onSelect: Select;
}) {
  const paragraphs = useMemo((): { start: number; pieces: Piece<ArticleMark>[] }[] => {
    const marks = articleMarks(body, found, shown, selected);
    return paragraphsOf(body).map((range) => ({ start: range.start, pieces: markText(body, range, marks) }));
  }, [body, found, shown, selected]);
  const text = useClickOnStatement(onSelect);
  return (
    <div ref={text} className={css.text} lang={language}>
      {paragraphs.map(({ start, pieces }) => (
        <p key={start}>
          <MarkedText pieces={pieces} speakers={found.statements} selected={selected} onSelect={onSelect} />
        </p>
      ))}
    </div>
  );
}

/** A short way for the pointer: the number of a statement is the button, but all its words open it too. */
function useClickOnStatement(onSelect: Select) {
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = text.current;
    const open = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('a, button') !== null) return;
      // Whoever marks words to copy them does not want to be taken elsewhere.
      if (window.getSelection()?.isCollapsed === false) return;
      const statement = target.closest('[data-statement]')?.getAttribute('data-statement');
      if (statement != null) onSelect(statement);
    };
    element?.addEventListener('click', open);
    return () => element?.removeEventListener('click', open);
  }, [onSelect]);
  return text;
}
