import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { TextStatement } from '../../text/article-marks.ts';

/** Chooses a statement, or none. */
export type Select = (id: string | null) => void;

/** The id of the button in the text that carries a statement's number. */
export function numberId(statementId: string): string {
  return `number-${statementId}`;
}

/**
 * Which statement is open. The address holds it, so that a statement can be linked to.
 *
 * @returns `select` opens a statement and brings it into view; closing gives the focus back to its number in the text
 */
export function useSelection(statements: readonly TextStatement[]) {
  const [parameters, setParameters] = useSearchParams();
  const id = parameters.get('statement');
  const selected = useMemo(() => statements.find((statement) => statement.id === id) ?? null, [statements, id]);
  const select: Select = useCallback(
    (chosen) => {
      setParameters(chosen === null ? {} : { statement: chosen }, { replace: true, preventScrollReset: true });
      if (chosen === null && id !== null) document.getElementById(numberId(id))?.focus({ preventScroll: true });
    },
    [setParameters, id],
  );
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (shown.current === (selected?.id ?? null)) return;
    shown.current = selected?.id ?? null;
    if (selected !== null) document.getElementById(numberId(selected.id))?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  useEffect(() => {
    if (selected === null) return;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.querySelector('dialog[open]') === null) select(null);
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [selected, select]);
  return { selected, select };
}
