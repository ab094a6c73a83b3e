import type { Span } from '@wortlaut/vocabulary';
import { useId } from 'react';
import { Button } from '../../components/button.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { FormArticle } from './form-article.ts';
import css from './statement-form.module.css';
import type { MarkingTask } from './use-marking.ts';

/** Adds a span. Spans that overlap it are replaced, and the result is in text order. */
function withPart(spans: readonly Span[], part: Span): Span[] {
  const apart = spans.filter(({ start, end }) => end <= part.start || start >= part.end);
  return [...apart, part].sort((a, b) => a.start - b.start);
}

/** A field for words in the text, such as the quote or the cue. A button lets the editor select them in the text. */
export function PassageField({
  label,
  hint,
  article,
  spans,
  optional = false,
  onMark,
  onChange,
}: {
  label: string;
  hint?: string;
  article: FormArticle;
  spans: readonly Span[];
  /** Whether the field can be empty. @defaultValue false */
  optional?: boolean;
  onMark: (task: MarkingTask) => void;
  onChange: (spans: readonly Span[]) => void;
}) {
  const { t } = useLocale();
  const id = useId();
  const [first, last] = [spans[0], spans.at(-1)];
  const mark = (from: Span | null, onTake: MarkingTask['onTake']) => onMark({ what: label, from, onTake });
  const labeled = (button: string) => ({ id: `${id}-${button}`, 'aria-labelledby': `${id}-${button} ${id}` });
  return (
    <fieldset className={css.passage}>
      <legend id={id}>{label}</legend>
      <blockquote lang={article.language} className={spans.length === 0 ? css.none : ''}>
        {spans.length === 0
          ? t.edit.notMarked
          : spans.map(({ start, end }) => article.body.slice(start, end)).join(' … ')}
      </blockquote>
      {hint !== undefined && spans.length === 0 && <p className={css.hint}>{hint}</p>}
      <div className={css.marks}>
        <Button look="quiet" {...labeled('mark')} onClick={() => mark(first ?? null, (range) => onChange([range]))}>
          {spans.length === 0 ? t.edit.mark : t.edit.markAgain}
        </Button>
        {last !== undefined && (
          <Button
            look="quiet"
            {...labeled('more')}
            onClick={() => mark({ start: last.end, end: last.end + 1 }, (range) => onChange(withPart(spans, range)))}
          >
            {t.edit.markMore}
          </Button>
        )}
        {optional && spans.length > 0 && (
          <Button look="quiet" {...labeled('remove')} onClick={() => onChange([])}>
            {t.edit.markRemove}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
