import { useEffect, useRef } from 'react';
import { Button } from '../../components/button.tsx';
import { useLocale } from '../../i18n/locale-context.tsx';
import css from './marking-bar.module.css';
import type { Marking } from './use-marking.ts';

/** Shows the current selection of words, with buttons to use or cancel it. */
export function MarkingBar({ marking, body }: { marking: Marking; body: string }) {
  const { t } = useLocale();
  const { range, cancel } = marking;
  useEscape(cancel);
  return (
    <section className={css.bar} aria-label={t.edit.marking(marking.what)}>
      <div>
        <strong>{t.edit.marking(marking.what)}</strong>
        <p className={css.hint}>{t.edit.markingHint}</p>
        <p role="status" className={css.words}>
          {range === null ? t.edit.markedNothing : t.edit.marked(body.slice(range.start, range.end))}
        </p>
      </div>
      <div className={css.buttons}>
        <Button onClick={cancel}>{t.common.state.cancel}</Button>
        <Button look="primary" aria-disabled={range === null} onClick={marking.take}>
          {t.edit.take}
        </Button>
      </div>
    </section>
  );
}

function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
