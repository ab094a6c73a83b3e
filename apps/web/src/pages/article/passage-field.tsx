import { useId } from 'react';
import { Button } from '../../components/button.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import type { Range } from '../../text/segments.ts';
import type { FormArticle } from './form-article.ts';
import css from './statement-form.module.css';
import type { MarkingTask } from './use-marking.ts';

/** Parts that overlap are one; all in the order of the text. */
function withPart(spans: readonly Range[], part: Range): Range[] {
  const apart = spans.filter(({ start, end }) => end <= part.start || start >= part.end);
  return [...apart, part].sort((a, b) => a.start - b.start);
}

/** Words of the text that say something of a statement: shown, and marked in the text anew. */
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
  spans: readonly Range[];
  /** Whether there may be none. @defaultValue false */
  optional?: boolean;
  onMark: (task: MarkingTask) => void;
  onChange: (spans: readonly Range[]) => void;
}) {
  const { t } = useLocale();
  const id = useId();
  const [first, last] = [spans[0], spans.at(-1)];
  const mark = (from: Range | null, onTake: MarkingTask['onTake']) => onMark({ what: label, from, onTake });
  const labelled = (button: string) => ({ id: `${id}-${button}`, 'aria-labelledby': `${id}-${button} ${id}` });
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
        <Button look="quiet" {...labelled('mark')} onClick={() => mark(first ?? null, (range) => onChange([range]))}>
          {spans.length === 0 ? t.edit.mark : t.edit.markAgain}
        </Button>
        {last !== undefined && (
          <Button
            look="quiet"
            {...labelled('more')}
            onClick={() => mark({ start: last.end, end: last.end + 1 }, (range) => onChange(withPart(spans, range)))}
          >
            {t.edit.markMore}
          </Button>
        )}
        {optional && spans.length > 0 && (
          <Button look="quiet" {...labelled('remove')} onClick={() => onChange([])}>
            {t.edit.markRemove}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
